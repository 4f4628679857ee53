//! One client for all requests: as data, in an endpoint's field, captured, or kept in a cell.

use mongodb::{Client, Database};
use poem::endpoint::make;
use poem::error::InternalServerError;
use poem::web::Data;
use poem::{Endpoint, Request, Result, Route, get, handler};
use store::count_orders;

pub fn routes(client: Client) -> Route {
    let captured = client.clone();
    let closure = make(move |_: Request| {
        let shop = captured.database("shop");
        async move { shares_the_database_it_captured(shop).await }
    });
    let endpoint = KeepsTheDatabase {
        shop: client.database("shop"),
    };
    Route::new()
        .at("/data", get(shares_the_client_through_data))
        .at("/cell", get(connects_once_in_a_cell))
        .at("/closure", closure)
        .at("/endpoint", endpoint)
}

#[handler]
async fn shares_the_client_through_data(Data(client): Data<&Client>) -> Result<String> {
    count_orders(&client.database("shop"))
        .await
        .map_err(InternalServerError)
}

#[handler]
async fn connects_once_in_a_cell() -> Result<String> {
    let shop = store::shared().await.map_err(InternalServerError)?;
    count_orders(shop).await.map_err(InternalServerError)
}

async fn shares_the_database_it_captured(shop: Database) -> Result<String> {
    count_orders(&shop).await.map_err(InternalServerError)
}

struct KeepsTheDatabase {
    shop: Database,
}

impl Endpoint for KeepsTheDatabase {
    type Output = String;

    async fn call(&self, _: Request) -> Result<String> {
        count_orders(&self.shop).await.map_err(InternalServerError)
    }
}
