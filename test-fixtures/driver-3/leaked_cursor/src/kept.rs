//! Statics are never dropped.

use std::sync::{LazyLock, Mutex, OnceLock};

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Cursor};

static FIRST: OnceLock<Mutex<Cursor<Document>>> = OnceLock::new();

pub async fn sets_a_static(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    let _ = FIRST.set(Mutex::new(cursor)); //~ leaked_cursor
    Ok(())
}

static ALL: LazyLock<Mutex<Vec<Cursor<Document>>>> = LazyLock::new(Mutex::default);

pub async fn pushes_into_a_static(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    ALL.lock().expect("no panic").push(cursor); //~ leaked_cursor
    Ok(())
}

static LAST: Mutex<Option<Cursor<Document>>> = Mutex::new(None);

pub async fn keeps_the_last_in_a_static(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    *LAST.lock().expect("no panic") = Some(cursor); //~ leaked_cursor
    Ok(())
}

static SOME: LazyLock<Mutex<Vec<Cursor<Document>>>> = LazyLock::new(Mutex::default);

pub async fn pushes_what_is_popped(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    SOME.lock().expect("no panic").push(cursor);
    Ok(())
}

pub fn pops() -> Option<Cursor<Document>> {
    SOME.lock().expect("no panic").pop()
}

static CLIENT: OnceLock<Client> = OnceLock::new();

pub fn sets_the_client(client: Client) {
    let _ = CLIENT.set(client);
}
