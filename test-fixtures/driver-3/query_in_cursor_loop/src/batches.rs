//! Commands for many documents at once.

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;

const BATCH: usize = 1000;

pub async fn in_chunks(orders: &Collection<Document>) -> Result<()> {
    let mut chunks = orders.find(doc! { "open": true }).await?.try_chunks(BATCH);
    while let Some(Ok(chunk)) = chunks.next().await {
        let ids: Vec<_> = chunk.iter().filter_map(|it| it.get("_id")).collect();
        orders
            .update_many(
                doc! { "_id": { "$in": ids } },
                doc! { "$set": { "seen": true } },
            )
            .await?;
    }
    Ok(())
}

pub async fn chunks_for_each(orders: &Collection<Document>) -> Result<()> {
    let chunks = orders.find(doc! { "open": true }).await?.chunks(BATCH);
    chunks
        .for_each(|chunk| async move {
            let _ = orders.delete_many(doc! { "n": chunk.len() as i64 }).await;
        })
        .await;
    Ok(())
}

pub async fn when_the_batch_is_full(
    orders: &Collection<Document>,
    copies: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    let mut batch = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        batch.push(order);
        if batch.len() >= BATCH {
            copies.insert_many(batch.drain(..)).await?;
        }
    }
    copies.insert_many(batch).await?;
    Ok(())
}

pub async fn flushes_by_a_function(
    orders: &Collection<Document>,
    copies: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    let mut ids = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        ids.push(order);
        if ids.len() == BATCH {
            flush(copies, &mut ids).await?;
        }
    }
    flush(copies, &mut ids).await
}

async fn flush(copies: &Collection<Document>, ids: &mut Vec<Document>) -> Result<()> {
    copies
        .delete_many(doc! { "_id": { "$in": std::mem::take(ids) } })
        .await?;
    Ok(())
}

pub async fn now_and_then(
    orders: &Collection<Document>,
    progress: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    let mut seen = 0;
    while cursor.try_next().await?.is_some() {
        seen += 1;
        if seen % 1000 == 0 {
            progress
                .update_one(doc! {}, doc! { "$set": { "seen": seen } })
                .await?;
        }
    }
    Ok(())
}

pub async fn writes_in_bulk(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    let mut changes = Vec::new();
    while let Some(order) = cursor.try_next().await? {
        let change = mongodb::options::DeleteOneModel::builder()
            .namespace(orders.namespace())
            .filter(order)
            .build();
        changes.push(change);
        if changes.len() >= BATCH {
            orders.client().bulk_write(changes.drain(..)).await?;
        }
    }
    Ok(())
}

pub async fn now_and_then_by_number(
    orders: &Collection<Document>,
    progress: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?.enumerate();
    while let Some((number, order)) = cursor.next().await {
        println!("{}", order?);
        if number % 1000 == 0 {
            progress
                .update_one(doc! {}, doc! { "$set": { "seen": number as i64 } })
                .await?;
        }
    }
    Ok(())
}
