//! Functions, closures and types that answer requests.

use mongodb::{Client, Database};
use poem::endpoint::make;
use poem::error::InternalServerError;
use poem::{Endpoint, Request, Result, Route, get, handler};
use store::{count_orders, uri};

pub fn routes() -> Route {
    let closure = make(|_: Request| async {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        Ok::<_, poem::Error>(if client.is_ok() { "up" } else { "down" })
    });
    Route::new()
        .at("/handler", get(connects_in_the_handler))
        .at("/helper", get(connects_in_a_helper))
        .at("/crate", get(connects_in_another_crate).post(closure))
        .at("/endpoint", ConnectsInAnEndpoint)
}

#[handler]
async fn connects_in_the_handler() -> Result<String> {
    //~v client_per_request
    let client = Client::with_uri_str(uri())
        .await
        .map_err(InternalServerError)?;
    count_orders(&client.database("shop"))
        .await
        .map_err(InternalServerError)
}

#[handler]
async fn connects_in_a_helper() -> Result<String> {
    let shop = fresh_database("shop").await.map_err(InternalServerError)?;
    count_orders(&shop).await.map_err(InternalServerError)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

#[handler]
async fn connects_in_another_crate() -> Result<String> {
    let shop = store::connect().await.map_err(InternalServerError)?;
    count_orders(&shop).await.map_err(InternalServerError)
}

struct ConnectsInAnEndpoint;

impl Endpoint for ConnectsInAnEndpoint {
    type Output = String;

    async fn call(&self, _: Request) -> Result<String> {
        let client = Client::with_options(store::options()).map_err(InternalServerError)?; //~ client_per_request
        count_orders(&client.database("shop"))
            .await
            .map_err(InternalServerError)
    }
}
