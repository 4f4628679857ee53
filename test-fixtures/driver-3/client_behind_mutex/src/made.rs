//! Locks that no declaration names: the call that makes them does.

use std::sync::Arc;

use async_user::Job;
use mongodb::Client;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::gridfs::GridFsBucket;
use tokio::sync::Mutex;

pub async fn shares_a_locked_bucket(client: &Client) -> Result<()> {
    let files = client.database("files").gridfs_bucket(None);
    let files = Arc::new(Mutex::new(files)); //~ client_behind_mutex
    let other = Arc::clone(&files);
    tokio::spawn(async move { first(other).await });
    first(files).await
}

async fn first(files: Arc<Mutex<GridFsBucket>>) -> Result<()> {
    let files = files.lock().await;
    files.find_one(doc! {}).await?;
    Ok(())
}

pub fn locks_a_number() -> Arc<Mutex<u64>> {
    Arc::new(Mutex::new(0))
}

mod async_user {
    /// A struct that holds no handle, whatever it is called.
    pub struct Job {
        pub client: String,
    }
}

pub fn locks_what_only_looks_like_a_client(name: &str) -> Mutex<Job> {
    Mutex::new(Job {
        client: name.to_owned(),
    })
}

pub fn locks_a_document() -> Mutex<Document> {
    Mutex::new(doc! {})
}
