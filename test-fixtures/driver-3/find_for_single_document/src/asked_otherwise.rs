//! Cursors that are asked for more, or for who knows how much.

use futures::{Stream, StreamExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Collection, Cursor};

pub async fn uses_find_one(orders: &Collection<Document>) -> Result<Option<Document>> {
    orders.find_one(doc! { "customer": 1 }).await
}

pub async fn asks_for_each(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    Ok(())
}

pub async fn asks_in_an_endless_loop(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?;
    loop {
        let Some(order) = cursor.try_next().await? else {
            return Ok(());
        };
        println!("{order}");
    }
}

/// To see whether there is another.
pub async fn asks_twice(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?;
    let only = cursor.try_next().await?;
    if cursor.try_next().await?.is_some() {
        return Ok(None);
    }
    Ok(only)
}

pub async fn looks_for_the_right_one(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?;
    while let Some(order) = cursor.try_next().await? {
        if order.contains_key("paid") {
            return Ok(Some(order));
        }
    }
    Ok(None)
}

pub async fn passes_over_some(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?;
    while let Some(order) = cursor.try_next().await? {
        if order.is_empty() {
            continue;
        }
        return Ok(Some(order));
    }
    Ok(None)
}

pub async fn takes_the_first_that_fits(orders: &Collection<Document>) -> Result<Option<Document>> {
    let cursor = orders.find(doc! { "customer": 1 }).await?;
    let mut paid = cursor.try_filter(|it| futures::future::ready(it.contains_key("paid")));
    paid.try_next().await
}

pub async fn hands_the_rest_on(
    orders: &Collection<Document>,
) -> Result<(Option<Document>, Cursor<Document>)> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?;
    let first = cursor.try_next().await?;
    Ok((first, cursor))
}

pub async fn streams(
    orders: &Collection<Document>,
) -> Result<impl Stream<Item = Result<Document>> + use<>> {
    Ok(orders.find(doc! { "customer": 1 }).await?.boxed())
}

/// `find_one` cannot say it.
pub async fn aggregates(orders: &Collection<Document>) -> Result<Option<Document>> {
    let pipeline = [doc! { "$group": { "_id": "$customer", "sum": { "$sum": "$cents" } } }];
    orders.aggregate(pipeline).await?.try_next().await
}

pub async fn watches(orders: &Collection<Document>) -> Result<bool> {
    let mut changes = orders.watch().await?;
    Ok(changes.next().await.is_some())
}

pub struct Reader {
    cursor: Cursor<Document>,
}

impl Reader {
    pub async fn open(orders: &Collection<Document>) -> Result<Reader> {
        Ok(Reader {
            cursor: orders.find(doc! { "customer": 1 }).await?,
        })
    }

    pub async fn read(&mut self) -> Result<Option<Document>> {
        self.cursor.try_next().await
    }
}
