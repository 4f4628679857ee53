//! Functions and types that answer requests.

use mongodb::{Client, Database};
use salvo::prelude::*;
use store::{count_orders, uri};

use crate::{Failure, failed};

pub fn routes() -> Router {
    Router::new()
        .push(Router::with_path("handler").get(connects_in_the_handler))
        .push(Router::with_path("helper").get(connects_in_a_helper))
        .push(Router::with_path("method").get(Orders))
        .push(Router::with_path("response").get(connects_in_the_response))
}

#[handler]
async fn connects_in_the_handler() -> Result<String, Failure> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

#[handler]
async fn connects_in_a_helper(response: &mut Response) {
    if let Ok(shop) = fresh_database("shop").await
        && let Ok(count) = count_orders(&shop).await
    {
        response.render(count);
    }
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

struct Orders;

#[handler]
impl Orders {
    async fn handle(&self, response: &mut Response) {
        let client = Client::with_options(store::options()); //~ client_per_request
        response.render(if client.is_ok() { "up" } else { "down" });
    }
}

struct Count;

#[async_trait]
impl Writer for Count {
    async fn write(self, _: &mut Request, _: &mut Depot, response: &mut Response) {
        let client = Client::with_options(store::options()); //~ client_per_request
        response.render(if client.is_ok() { "up" } else { "down" });
    }
}

#[handler]
async fn connects_in_the_response() -> Count {
    Count
}
