//! Collections in shared state.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use futures::TryStreamExt;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{ClientSession, Collection, Cursor};
use tokio::sync::{Mutex, RwLock};

pub struct Growing {
    cursors: Mutex<HashMap<u64, Cursor<Document>>>,
    sessions: Arc<RwLock<Vec<ClientSession>>>,
}

impl Growing {
    pub async fn open(&self, id: u64, orders: &Collection<Document>) -> Result<()> {
        let cursor = orders.find(doc! { "open": true }).await?;
        self.cursors.lock().await.insert(id, cursor); //~ leaked_cursor
        Ok(())
    }

    pub async fn next(&self, id: u64) -> Result<Option<Document>> {
        let mut cursors = self.cursors.lock().await;
        match cursors.get_mut(&id) {
            Some(cursor) => cursor.try_next().await,
            None => Ok(None),
        }
    }

    pub async fn keep(&self, session: ClientSession) {
        let mut sessions = self.sessions.write().await;
        sessions.push(session); //~ leaked_cursor
        drop(sessions);
    }
}

pub struct View {
    pub owner: String,
    pub orders: Cursor<Document>,
}

pub struct Views {
    open: Mutex<HashMap<u64, View>>,
    by_owner: Mutex<HashMap<String, Cursor<Document>>>,
}

impl Views {
    pub async fn keeps_a_struct_with_a_cursor(&self, id: u64, orders: Cursor<Document>) {
        let owner = format!("user {id}");
        self.open.lock().await.insert(id, View { owner, orders }); //~ leaked_cursor
    }

    pub async fn keeps_it_by_an_entry(&self, owner: String, orders: Cursor<Document>) {
        let mut all = self.by_owner.lock().await;
        all.entry(owner).or_insert(orders); //~ leaked_cursor
    }

    pub async fn hands_out_a_document_only(&self, id: u64) -> Option<Document> {
        let mut open = self.open.lock().await;
        let view = open.get_mut(&id)?;
        Some(view.orders.deserialize_current().ok()?)
    }
}

pub struct Closing {
    open: Mutex<HashMap<u64, Cursor<Document>>>,
    waiting: Mutex<VecDeque<Cursor<Document>>>,
    current: Mutex<Vec<Cursor<Document>>>,
}

impl Closing {
    pub async fn open(&self, id: u64, orders: &Collection<Document>) -> Result<()> {
        let cursor = orders.find(doc! { "open": true }).await?;
        self.open.lock().await.insert(id, cursor);
        self.waiting
            .lock()
            .await
            .push_back(orders.find(doc! { "open": true }).await?);
        self.current
            .lock()
            .await
            .push(orders.find(doc! { "open": true }).await?);
        Ok(())
    }

    pub async fn close(&self, id: u64) {
        let mut open = self.open.lock().await;
        open.remove(&id);
    }

    pub async fn work(&self) -> Result<()> {
        while let Some(mut cursor) = self.waiting.lock().await.pop_front() {
            while let Some(order) = cursor.try_next().await? {
                println!("{order}");
            }
        }
        Ok(())
    }

    pub async fn restart(&self) {
        *self.current.lock().await = Vec::new();
    }
}

/// Its owner drops it.
pub struct Owned {
    cursors: Vec<Cursor<Document>>,
}

impl Owned {
    pub fn add(&mut self, cursor: Cursor<Document>) {
        self.cursors.push(cursor);
    }
}

pub async fn keeps_them_for_a_while(orders: &Collection<Document>) -> Result<usize> {
    let mut cursors = Vec::new();
    for _ in 0..3 {
        cursors.push(orders.find(doc! { "open": true }).await?);
    }
    Ok(cursors.len())
}
