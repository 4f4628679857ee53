//! `RwLock`s: readers share them.

use mongodb::Database;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use tokio::sync::RwLock;

pub struct OnlyReads {
    pub database: RwLock<Database>,
}

pub async fn count_read(state: &OnlyReads) -> Result<u64> {
    let database = state.database.read().await;
    let orders = database.collection::<Document>("orders");
    orders.count_documents(doc! {}).await
}

pub struct Reporting {
    pub reports: Database,
    pub runs: u64,
}

pub struct OnlyWrites {
    pub reporting: RwLock<Reporting>, //~ client_behind_mutex
}

pub async fn count_written(state: &OnlyWrites) -> Result<u64> {
    let mut reporting = state.reporting.write().await;
    reporting.runs += 1;
    let runs = reporting.reports.collection::<Document>("runs");
    runs.count_documents(doc! {}).await
}

pub struct Connected {
    pub database: Database,
    pub since: u64,
}

/// Written when it reconnects, read by everybody else.
pub struct WritesRarely {
    pub connected: RwLock<Connected>,
}

impl WritesRarely {
    pub async fn replace(&self, database: Database) -> Result<()> {
        let mut connected = self.connected.write().await;
        database.run_command(doc! { "ping": 1 }).await?;
        connected.database = database;
        connected.since += 1;
        Ok(())
    }

    pub async fn count(&self) -> Result<u64> {
        let database = self.connected.read().await.database.clone();
        let orders = database.collection::<Document>("orders");
        orders.count_documents(doc! {}).await
    }
}
