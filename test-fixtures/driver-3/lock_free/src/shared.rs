//! The lock of tokio around a Database, shared between tasks, with guards that have names.

use std::sync::Arc;

use mongodb::Database;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use tokio::sync::Mutex;

#[derive(Clone)]
pub struct State {
    pub shop: Arc<Mutex<Database>>, //~ client_behind_mutex
    pub runs: Arc<Mutex<u64>>,
}

pub fn state(shop: Database) -> State {
    State {
        shop: Arc::new(Mutex::new(shop)),
        runs: Arc::default(),
    }
}

pub async fn names(state: &State) -> Result<Vec<String>> {
    let shop = state.shop.lock().await;
    *state.runs.lock().await += 1;
    shop.list_collection_names().await
}

pub async fn counts(state: &State) -> Result<u64> {
    let shop = state.shop.lock().await;
    let orders = shop.collection::<Document>("orders");
    drop(shop);
    orders.count_documents(doc! {}).await
}

pub async fn hands_on(state: &State) -> Result<Database> {
    let shop = state.shop.lock().await;
    rename(&shop).await?;
    rename(&*shop).await?;
    Ok(shop.clone())
}

pub async fn in_a_task(state: State) {
    let shop = Arc::clone(&state.shop);
    tokio::spawn(async move {
        let shop = shop.lock().await;
        shop.list_collection_names().await
    });
}

async fn rename(shop: &Database) -> Result<()> {
    shop.run_command(doc! { "ping": 1 }).await?;
    Ok(())
}
