//! Destructors that do not run.

use std::mem::{self, ManuallyDrop};

use futures::TryStreamExt;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Cursor};

pub async fn forgets(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    let first = cursor.try_next().await?;
    println!("{:?}", cursor.try_next().await?);
    mem::forget(cursor); //~ leaked_cursor
    Ok(first)
}

pub async fn leaks_a_box(orders: &Collection<Document>) -> Result<&'static mut Cursor<Document>> {
    let cursor = orders.find(doc! { "open": true }).await?;
    Ok(Box::leak(Box::new(cursor))) //~ leaked_cursor
}

pub async fn drops_by_hand(
    orders: &Collection<Document>,
) -> Result<ManuallyDrop<Cursor<Document>>> {
    let cursor = orders.find(doc! { "open": true }).await?;
    Ok(ManuallyDrop::new(cursor)) //~ leaked_cursor
}

pub async fn forgets_a_session(client: &Client) -> Result<()> {
    let session = client.start_session().await?;
    mem::forget(session); //~ leaked_cursor
    Ok(())
}

pub async fn forgets_a_change_stream(orders: &Collection<Document>) -> Result<()> {
    let changes = orders.watch().await?;
    std::mem::forget(changes); //~ leaked_cursor
    Ok(())
}

pub async fn forgets_a_boxed_one(orders: &Collection<Document>) -> Result<()> {
    let cursor = Some(Box::new(orders.find(doc! { "open": true }).await?));
    mem::forget(cursor); //~ leaked_cursor
    Ok(())
}

pub async fn drops_it_by_hand_in_the_end(orders: &Collection<Document>) -> Result<()> {
    let cursor = ManuallyDrop::new(orders.find(doc! { "open": true }).await?);
    drop(ManuallyDrop::into_inner(cursor));
    Ok(())
}

pub async fn drops(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    let first = cursor.try_next().await?;
    println!("{:?}", cursor.try_next().await?);
    drop(cursor);
    Ok(first)
}

/// A Client may live as long as the process.
pub fn leaks_a_client(client: Client) -> &'static Client {
    Box::leak(Box::new(client))
}

pub async fn forgets_a_document(orders: &Collection<Document>) -> Result<()> {
    let order = orders.find_one(doc! { "open": true }).await?;
    mem::forget(order);
    Ok(())
}

pub async fn takes_from_a_box(orders: &Collection<Document>) -> Result<Cursor<Document>> {
    let cursor = Box::new(orders.find(doc! { "open": true }).await?);
    Ok(*cursor)
}
