//! Block 1 of the page of `leaked_cursor`.

use std::collections::HashMap;

use mongodb::bson::{Document, doc};
use mongodb::{Collection, Cursor};
use tokio::sync::Mutex;

pub struct Pages {
    open: Mutex<HashMap<u64, Cursor<Document>>>,
}

impl Pages {
    pub async fn begin(
        &self,
        id: u64,
        orders: &Collection<Document>,
    ) -> mongodb::error::Result<()> {
        let cursor = orders.find(doc! { "open": true }).await?;
        self.open.lock().await.insert(id, cursor); //~ leaked_cursor
        Ok(())
    }
}
