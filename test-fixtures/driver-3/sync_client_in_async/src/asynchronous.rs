//! The API for `async` code, which has the same names.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection};

pub async fn connects() -> Result<Client> {
    Client::with_uri_str(std::env::var("MONGODB_URI").expect("a URI")).await
}

pub async fn finds(orders: &Collection<Document>) -> Result<Option<Document>> {
    orders.find_one(doc! { "_id": 1 }).await
}

pub async fn shares_its_pool_with_blocking_code(client: Client) -> mongodb::sync::Client {
    client.into()
}
