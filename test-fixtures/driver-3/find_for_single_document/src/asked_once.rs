//! A `find` where `find_one` would do.

use futures::{StreamExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::FindOptions;
use mongodb::{ClientSession, Collection, Cursor};

pub async fn tries_next(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    cursor.try_next().await
}

pub async fn by_its_id(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "_id": 1 }).await?; //~ find_for_single_document
    let found = cursor.try_next().await?;
    Ok(found)
}

pub async fn in_one_chain(orders: &Collection<Document>) -> Result<Option<Document>> {
    orders
        .find(doc! { "customer": 1 }) //~ find_for_single_document
        .sort(doc! { "at": -1 })
        .await?
        .try_next()
        .await
}

pub async fn asks_with_if_let(orders: &Collection<Document>) -> Result<bool> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    if let Some(order) = cursor.next().await {
        return Ok(order?.contains_key("at"));
    }
    Ok(false)
}

pub async fn matches_on_the_cursor(orders: &Collection<Document>) -> Option<Document> {
    //~v find_for_single_document
    match orders.find(doc! { "customer": 1 }).await {
        Ok(mut cursor) => cursor.try_next().await.ok().flatten(),
        Err(_) => None,
    }
}

pub async fn advances(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    if cursor.advance().await? {
        cursor.deserialize_current().map(Some)
    } else {
        Ok(None)
    }
}

pub async fn leaves_in_the_first_turn(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    while let Some(order) = cursor.try_next().await? {
        return Ok(Some(order));
    }
    Ok(None)
}

pub async fn with_options_of_no_limit(orders: &Collection<Document>) -> Result<Option<Document>> {
    let options = FindOptions::builder().sort(doc! { "at": -1 }).build();
    let mut cursor = orders.find(doc! {}).with_options(options).await?; //~ find_for_single_document
    cursor.try_next().await
}

pub async fn once_for_each_customer(
    orders: &Collection<Document>,
    customers: &[i64],
) -> Result<()> {
    for customer in customers {
        let mut cursor = orders.find(doc! { "customer": customer }).await?; //~ find_for_single_document
        println!("{:?}", cursor.try_next().await?);
    }
    Ok(())
}

pub async fn takes_one(orders: &Collection<Document>) -> Result<Vec<Document>> {
    orders
        .find(doc! { "customer": 1 }) //~ find_for_single_document
        .await?
        .take(1)
        .try_collect()
        .await
}

pub async fn limits_it_to_more_than_one(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).limit(10).await?; //~ find_for_single_document
    cursor.try_next().await
}

pub async fn hands_the_cursor_on(orders: &Collection<Document>) -> Result<Option<Document>> {
    let cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    first_of(cursor).await
}

async fn first_of(mut cursor: Cursor<Document>) -> Result<Option<Document>> {
    cursor.try_next().await
}

pub async fn in_a_session(
    orders: &Collection<Document>,
    session: &mut ClientSession,
) -> Result<Option<Document>> {
    let mut cursor = orders
        .find(doc! { "customer": 1 }) //~ find_for_single_document
        .session(&mut *session)
        .await?;
    cursor.next(session).await.transpose()
}

pub async fn asks_for_one_that_is_changed(orders: &Collection<Document>) -> Result<Option<String>> {
    let cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    let mut shown = cursor.map_ok(|order| order.to_string());
    shown.try_next().await
}
