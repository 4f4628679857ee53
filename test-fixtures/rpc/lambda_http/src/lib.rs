//! What the functions of this package share.

use lambda_http::Error;
use mongodb::Client;
use mongodb::bson::Document;

pub fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

pub async fn count(client: &Client) -> Result<String, Error> {
    let orders = client.database("shop").collection::<Document>("orders");
    Ok(orders.estimated_document_count().await?.to_string())
}
