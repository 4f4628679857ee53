//! Block 1 of the page of `client_behind_mutex`.

use std::sync::Arc;

use mongodb::bson::{Document, doc};
use mongodb::{Client, error::Result};
use tokio::sync::Mutex;

pub struct AppState {
    pub client: Arc<Mutex<Client>>, //~ client_behind_mutex
}

pub async fn count(state: &AppState) -> Result<u64> {
    let client = state.client.lock().await;
    client
        .database("shop")
        .collection::<Document>("orders")
        .count_documents(doc! {})
        .await
}
