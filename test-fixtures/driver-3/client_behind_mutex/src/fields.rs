//! Structs and enums with a handle in a field, behind a lock.

use std::collections::HashMap;
use std::sync::Arc;

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Database};
use tokio::sync::Mutex;

pub struct Orders {
    orders: Collection<Document>,
    seen: u64,
}

impl Orders {
    pub async fn add(&mut self, order: Document) -> Result<()> {
        self.seen += 1;
        self.orders.insert_one(order).await?;
        Ok(())
    }

    pub fn seen(&self) -> u64 {
        self.seen
    }
}

pub struct Service {
    orders: Arc<Mutex<Orders>>, //~ client_behind_mutex
}

impl Service {
    pub async fn add(&self, order: Document) -> Result<()> {
        self.orders.lock().await.add(order).await
    }

    pub async fn seen(&self) -> u64 {
        self.orders.lock().await.seen()
    }
}

pub enum Store {
    Memory(Vec<Document>),
    Server(Client),
}

pub struct Stores {
    pub current: Mutex<Store>, //~ client_behind_mutex
}

pub async fn matches_under_the_lock(stores: &Stores) -> Result<u64> {
    let store = stores.current.lock().await;
    match &*store {
        Store::Memory(documents) => Ok(documents.len() as u64),
        Store::Server(client) => count(client).await,
    }
}

async fn count(client: &Client) -> Result<u64> {
    let orders = client.database("shop").collection::<Document>("orders");
    orders.count_documents(doc! {}).await
}

/// The handle stands beside the lock.
pub struct LocksOtherFields {
    pub database: Database,
    pub sessions: Mutex<HashMap<String, u64>>,
}

pub struct Registered {
    database: Database,
    is_mounted: bool,
}

/// The lock is taken to change a flag; whoever talks to the server clones the handle first.
pub struct LocksForABookkeepingOnly {
    registered: Mutex<Registered>,
}

impl LocksForABookkeepingOnly {
    pub async fn mount(&self) {
        let mut registered = self.registered.lock().await;
        registered.is_mounted = true;
    }

    pub async fn database(&self) -> Database {
        self.registered.lock().await.database.clone()
    }
}

pub struct Deep {
    pub service: Service,
}

/// The handle is three structs away.
pub struct LocksSomethingFarFromTheHandle {
    pub deep: Mutex<Deep>,
}
