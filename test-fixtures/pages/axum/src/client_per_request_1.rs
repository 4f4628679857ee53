//! Block 1 of the page of `client_per_request`.

use axum::Router;
use axum::routing::get;
use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection};

async fn orders() -> mongodb::error::Result<Collection<Document>> {
    let client = Client::with_uri_str(std::env::var("MONGODB_URI").unwrap()).await?; //~ client_per_request
    Ok(client.database("shop").collection("orders"))
}

async fn list() -> String {
    let orders = orders().await.unwrap();
    format!("{:?}", orders.find_one(doc! {}).await)
}

pub fn app() -> Router {
    Router::new().route("/orders", get(list))
}
