//! In the body of the loop.

use futures::{StreamExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{ClientSession, Collection, Cursor};

pub async fn finds_for_each(
    orders: &Collection<Document>,
    customers: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        let customer = customers
            .find_one(doc! { "_id": order.get("customer") }) //~ query_in_cursor_loop
            .await?;
        println!("{customer:?}");
    }
    Ok(())
}

pub async fn updates_for_each(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(Ok(order)) = cursor.next().await {
        let change = doc! { "$set": { "seen": true } };
        orders
            .update_one(doc! { "_id": order.get("_id") }, change) //~ query_in_cursor_loop
            .await?;
    }
    Ok(())
}

pub async fn advances(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while cursor.advance().await? {
        let order = cursor.deserialize_current()?;
        orders.delete_one(order).await?; //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn in_an_endless_loop(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    loop {
        match cursor.try_next().await? {
            Some(order) => orders.replace_one(order.clone(), order).await?, //~ query_in_cursor_loop
            None => break,
        };
    }
    Ok(())
}

pub async fn over_an_aggregation(
    orders: &Collection<Document>,
    sums: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders
        .aggregate([doc! { "$sortByCount": "$customer" }])
        .await?;
    while let Some(sum) = cursor.try_next().await? {
        sums.insert_one(sum).await?; //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn only_for_some(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        if order.contains_key("paid") {
            orders.delete_one(order).await?; //~ query_in_cursor_loop
        }
    }
    Ok(())
}

pub async fn in_a_loop_within(
    orders: &Collection<Document>,
    lines: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        for key in order.keys() {
            lines.delete_one(doc! { "key": key }).await?; //~ query_in_cursor_loop
        }
    }
    Ok(())
}

pub async fn a_cursor_within_a_cursor(
    orders: &Collection<Document>,
    lines: &Collection<Document>,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        let mut inner = lines.find(doc! { "order": order.get("_id") }).await?; //~ query_in_cursor_loop
        while let Some(line) = inner.try_next().await? {
            println!("{line}");
        }
    }
    Ok(())
}

pub async fn is_handed_the_cursor(
    mut cursor: Cursor<Document>,
    orders: &Collection<Document>,
) -> Result<()> {
    while let Some(order) = cursor.try_next().await? {
        orders.delete_one(order).await?; //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn in_a_session(
    orders: &Collection<Document>,
    session: &mut ClientSession,
) -> Result<()> {
    let mut cursor = orders
        .find(doc! { "open": true })
        .session(&mut *session)
        .await?;
    while let Some(order) = cursor.next(session).await.transpose()? {
        orders.delete_one(order).session(&mut *session).await?; //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn goes_on_after_a_failure(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        //~v query_in_cursor_loop
        if let Err(error) = orders.delete_one(order).await {
            println!("{error}");
            return Err(error);
        }
    }
    Ok(())
}

/// What the document says is no count of documents.
pub async fn by_what_the_document_says(orders: &Collection<Document>) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        if order.get_i64("cents").unwrap_or(0) % 100 != 0 {
            orders.delete_one(order).await?; //~ query_in_cursor_loop
        }
    }
    Ok(())
}
