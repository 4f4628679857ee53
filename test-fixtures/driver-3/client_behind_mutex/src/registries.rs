//! Maps of handles behind a lock.

use std::collections::HashMap;

use mongodb::Client;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use tokio::sync::Mutex;

pub enum Connection {
    Server(Client),
    File(String),
}

pub struct HoldsTheLockWhileItAsks {
    pub connections: Mutex<HashMap<String, Connection>>, //~ client_behind_mutex
}

pub async fn names(state: &HoldsTheLockWhileItAsks, id: &str) -> Result<Vec<String>> {
    let connections = state.connections.lock().await;
    match connections.get(id) {
        Some(Connection::Server(client)) => list(client).await,
        Some(Connection::File(name)) => Ok(vec![name.clone()]),
        None => Ok(Vec::new()),
    }
}

async fn list(client: &Client) -> Result<Vec<String>> {
    client.list_database_names().await
}

pub struct TakesAHandleOut {
    pub tenants: Mutex<HashMap<u64, Client>>,
}

impl TakesAHandleOut {
    pub async fn add(&self, id: u64, client: Client) {
        self.tenants.lock().await.insert(id, client);
    }

    pub async fn count(&self, id: u64) -> Result<u64> {
        let client = self.tenants.lock().await.get(&id).cloned();
        let Some(client) = client else { return Ok(0) };
        let orders = client.database("shop").collection::<Document>("orders");
        orders.count_documents(doc! {}).await
    }
}
