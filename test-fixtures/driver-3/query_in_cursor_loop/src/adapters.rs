//! In closures that run for each document.

use futures::{Stream, StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;

pub async fn for_each(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    cursor
        .for_each(|order| async move {
            let _ = orders.delete_one(order.unwrap_or_default()).await; //~ query_in_cursor_loop
        })
        .await;
    Ok(())
}

pub async fn try_for_each(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    cursor
        .try_for_each(|order| async move {
            orders.delete_one(order).await?; //~ query_in_cursor_loop
            Ok(())
        })
        .await
}

pub async fn then(orders: &Collection<Document>) -> Result<Vec<Option<Document>>> {
    let cursor = orders.find(doc! { "open": true }).limit(10).await?;
    let found = cursor.and_then(|order| async move { orders.find_one(order).await }); //~ query_in_cursor_loop
    found.try_collect().await
}

pub async fn many_at_a_time(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    cursor
        .try_for_each_concurrent(8, |order| async move {
            orders.delete_one(order).await?; //~ query_in_cursor_loop
            Ok(())
        })
        .await
}

pub async fn behind_another_adapter(orders: &Collection<Document>) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }).await?;
    let mut paid = cursor
        .try_filter(|it| futures::future::ready(it.contains_key("paid")))
        .boxed();
    while let Some(order) = paid.try_next().await? {
        orders.delete_one(order).await?; //~ query_in_cursor_loop
    }
    Ok(())
}

async fn open(
    orders: &Collection<Document>,
) -> Result<impl Stream<Item = Result<Document>> + Unpin + use<>> {
    Ok(orders.find(doc! { "open": true }).await?.map_ok(|it| it))
}

pub async fn over_a_stream_that_hides_the_cursor(orders: &Collection<Document>) -> Result<()> {
    let mut stream = open(orders).await?;
    while let Some(order) = stream.try_next().await? {
        orders.delete_one(order).await?; //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn maps_without_a_command(orders: &Collection<Document>) -> Result<Vec<String>> {
    let cursor = orders.find(doc! { "open": true }).limit(10).await?;
    cursor.map_ok(|order| order.to_string()).try_collect().await
}

/// `map` on the result runs once.
pub async fn maps_the_result(orders: &Collection<Document>) -> Result<u64> {
    let first = orders
        .find_one(doc! { "open": true })
        .await
        .map(|order| orders.count_documents(order.unwrap_or_default()));
    first?.await
}
