//! `Mutex<Option<…>>`: filled late and cloned out, or held while operations run.

use std::sync::Arc;

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Database};
use tokio::sync::Mutex;

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

#[derive(Default)]
pub struct ClonesOut {
    client: Mutex<Option<Client>>,
}

impl ClonesOut {
    pub async fn client(&self) -> Result<Client> {
        let mut slot = self.client.lock().await;
        if let Some(client) = &*slot {
            return Ok(client.clone());
        }
        let client = Client::with_uri_str(uri()).await?;
        *slot = Some(client.clone());
        Ok(client)
    }

    pub async fn count(&self) -> Result<u64> {
        let database = self.client().await?.database("shop");
        let orders = database.collection::<Document>("orders");
        orders.count_documents(doc! {}).await
    }
}

#[derive(Default)]
pub struct GivesBackBeforeItAsks {
    database: Arc<std::sync::Mutex<Option<Database>>>,
}

impl GivesBackBeforeItAsks {
    pub fn set(&self, database: Database) {
        *self.database.lock().unwrap() = Some(database);
    }

    pub async fn count(&self) -> Result<u64> {
        let slot = self.database.lock().unwrap().clone();
        let Some(database) = slot else { return Ok(0) };
        let orders = database.collection::<Document>("orders");
        orders.count_documents(doc! {}).await
    }

    pub async fn count_in_a_block(&self) -> Result<u64> {
        let database = {
            let slot = self.database.lock().unwrap();
            slot.clone()
        };
        let Some(database) = database else {
            return Ok(0);
        };
        let orders = database.collection::<Document>("orders");
        orders.count_documents(doc! {}).await
    }
}

pub struct DropsTheGuardFirst {
    client: Mutex<Option<Client>>,
}

impl DropsTheGuardFirst {
    pub async fn count(&self) -> Result<u64> {
        let slot = self.client.lock().await;
        let Some(database) = slot.as_ref().map(|it| it.database("shop")) else {
            return Ok(0);
        };
        drop(slot);
        let orders = database.collection::<Document>("orders");
        orders.count_documents(doc! {}).await
    }
}

pub struct HoldsTheGuard {
    state: Mutex<Option<mongodb::Collection<Document>>>, //~ client_behind_mutex
}

impl HoldsTheGuard {
    pub async fn count(&self) -> Result<u64> {
        let slot = self.state.lock().await;
        match slot.as_ref() {
            Some(orders) => orders.count_documents(doc! {}).await,
            None => Ok(0),
        }
    }
}
