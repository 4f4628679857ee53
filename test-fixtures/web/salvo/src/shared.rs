//! One client for all requests: in the depot, in a handler's field, or kept in a cell.

use mongodb::{Client, Database};
use salvo::prelude::*;
use store::count_orders;

use crate::{Failure, failed};

pub fn routes(client: &Client) -> Router {
    let keeper = KeepsTheDatabase {
        shop: client.database("shop"),
    };
    Router::new()
        .push(Router::with_path("depot").get(shares_the_client_through_the_depot))
        .push(Router::with_path("cell").get(connects_once_in_a_cell))
        .push(Router::with_path("field").get(keeper))
}

#[handler]
async fn shares_the_client_through_the_depot(depot: &mut Depot) -> Result<String, Failure> {
    let client = depot.get_typed::<Client>().map_err(|_| Failure)?;
    count_orders(&client.database("shop")).await.map_err(failed)
}

#[handler]
async fn connects_once_in_a_cell() -> Result<String, Failure> {
    let shop = store::shared().await.map_err(failed)?;
    count_orders(shop).await.map_err(failed)
}

struct KeepsTheDatabase {
    shop: Database,
}

#[async_trait]
impl Handler for KeepsTheDatabase {
    async fn handle(
        &self,
        _: &mut Request,
        _: &mut Depot,
        response: &mut Response,
        _: &mut FlowCtrl,
    ) {
        if let Ok(count) = count_orders(&self.shop).await {
            response.render(count);
        }
    }
}
