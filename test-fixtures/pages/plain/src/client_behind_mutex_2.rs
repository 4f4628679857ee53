//! Block 2 of the page of `client_behind_mutex`.

use mongodb::bson::{Document, doc};
use mongodb::{Client, error::Result};

#[derive(Clone)]
pub struct AppState {
    pub client: Client,
}

pub async fn count(state: &AppState) -> Result<u64> {
    state
        .client
        .database("shop")
        .collection::<Document>("orders")
        .count_documents(doc! {})
        .await
}
