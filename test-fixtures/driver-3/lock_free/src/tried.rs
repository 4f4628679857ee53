//! What cannot do without the lock: it is asked whether somebody else has it, and what is behind it is exchanged.

use mongodb::Client;
use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::gridfs::GridFsBucket;
use tokio::sync::Mutex;

pub struct Files {
    pub files: Mutex<GridFsBucket>, //~ client_behind_mutex
}

pub async fn is_empty(files: &Files) -> Result<bool> {
    let Ok(files) = files.files.try_lock() else {
        return Ok(false);
    };
    Ok(files.find_one(doc! {}).await?.is_none())
}

pub struct Replaced {
    pub client: Mutex<Client>, //~ client_behind_mutex
}

pub async fn reconnect(state: &Replaced, client: Client) {
    let mut kept = state.client.lock().await;
    *kept = client;
}
