//! Block 4 of the page of `client_behind_mutex`.

use mongodb::{Client, error::Result};
use tokio::sync::Mutex;

pub struct Slot {
    client: Mutex<Option<Client>>,
}

impl Slot {
    pub async fn client(&self, uri: &str) -> Result<Client> {
        let mut slot = self.client.lock().await;
        if let Some(client) = &*slot {
            return Ok(client.clone());
        }
        let client = Client::with_uri_str(uri).await?;
        *slot = Some(client.clone());
        Ok(client)
    }
}
