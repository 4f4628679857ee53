//! Cursors that leave as streams.

use futures::{Stream, StreamExt, TryStreamExt};
use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::{Collection, Cursor};

use crate::Order;

pub async fn returns_a_stream(
    orders: &Collection<Order>,
) -> Result<impl Stream<Item = Result<String>>> {
    let cursor = orders.find(doc! {}).await?;
    Ok(cursor.map_ok(|order| order.customer))
}

pub async fn returns_a_boxed_stream(
    orders: &Collection<Order>,
) -> Result<std::pin::Pin<Box<dyn Stream<Item = Result<Order>> + Send>>> {
    Ok(orders.find(doc! {}).await?.boxed())
}

pub async fn returns_the_cursor(orders: &Collection<Order>) -> Result<Cursor<Order>> {
    orders.find(doc! {}).await
}

pub struct Page {
    cursor: Cursor<Order>,
}

impl Page {
    pub async fn open(orders: &Collection<Order>) -> Result<Self> {
        let cursor = orders.find(doc! {}).await?;
        Ok(Self { cursor })
    }

    pub async fn keeps_the_cursor_and_reads_ten(&mut self) -> Result<Vec<Order>> {
        let some = self.cursor.by_ref().take(10);
        some.try_collect().await
    }
}

pub async fn reads_the_start_of_a_stream(orders: &Collection<Order>) -> Result<Vec<String>> {
    let customers = returns_a_stream(orders).await?;
    customers.take(3).try_collect().await
}

/// What is kept is emptied again and again.
pub async fn copies_in_batches(from: &Collection<Order>, to: &Collection<Order>) -> Result<()> {
    let mut batches = from.find(doc! {}).await?.try_chunks(1000);
    while let Some(batch) = batches.next().await {
        match batch {
            Ok(batch) => to.insert_many(batch).await.map(drop)?,
            Err(error) => return Err(error.1),
        }
    }
    Ok(())
}
