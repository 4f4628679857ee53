//! Block 1 of the page of `client_per_call`.

use mongodb::bson::{Document, doc};
use mongodb::{Client, error::Result};

pub async fn count_orders(uri: &str) -> Result<u64> {
    let client = Client::with_uri_str(uri).await?; //~ client_per_call
    client
        .database("shop")
        .collection::<Document>("orders")
        .count_documents(doc! {})
        .await
}
