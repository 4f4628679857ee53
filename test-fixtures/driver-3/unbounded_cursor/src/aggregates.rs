//! Pipelines that narrow nothing.

use futures::{StreamExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Collection, Cursor, Database};
use serde::Deserialize;

use crate::Order;

#[derive(Deserialize)]
pub struct Total {
    #[serde(rename = "_id")]
    pub customer: String,
    pub cents: i64,
}

pub async fn sorts_only(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$sort": { "cents": -1 } }];
    orders.aggregate(pipeline).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_no_stages(orders: &Collection<Order>) -> Result<Vec<Document>> {
    orders.aggregate(vec![]).await?.try_collect().await //~ unbounded_cursor
}

pub async fn matches_everything(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = vec![doc! { "$match": {} }, doc! { "$project": { "cents": 1 } }];
    orders.aggregate(pipeline).await?.try_collect().await //~ unbounded_cursor
}

/// The `$match` narrows what is looked up, not the orders.
pub async fn looks_up(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$lookup": {
        "from": "customers",
        "let": { "name": "$customer" },
        "pipeline": [{ "$match": { "$expr": { "$eq": ["$name", "$$name"] } } }, { "$limit": 1 }],
        "as": "customer",
    } }];
    orders.aggregate(pipeline).await?.try_collect().await //~ unbounded_cursor
}

pub async fn groups_by_a_field(orders: &Collection<Order>) -> Result<Vec<Total>> {
    let pipeline = [doc! { "$group": { "_id": "$customer", "cents": { "$sum": "$cents" } } }];
    let totals: Cursor<Total> = orders.aggregate(pipeline).with_type().await?; //~ unbounded_cursor
    totals.try_collect().await
}

pub async fn unwinds_and_pushes(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let stages = [doc! { "$unwind": "$items" }, doc! { "$skip": 10 }];
    let mut cursor = orders.aggregate(stages).await?; //~ unbounded_cursor
    let mut items = Vec::new();
    while let Some(item) = cursor.next().await {
        items.push(item?);
    }
    Ok(items)
}

pub async fn has_stages_of_a_constant_shape(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let mut stages = vec![doc! { "$set": { "currency": "EUR" } }];
    stages.push(doc! { "$sort": { "_id": 1 } });
    let cursor = orders.aggregate(stages).await?; //~ unbounded_cursor
    cursor.try_collect().await
}

/// What runs is what the caller says.
pub async fn has_stages_of_the_caller(
    orders: &Collection<Order>,
    stages: Vec<Document>,
) -> Result<i32> {
    let mut cursor = orders.aggregate(stages).await?;
    let first = cursor.try_next().await?.unwrap_or_default();
    Ok(first.get_i32("count").unwrap_or_default())
}

pub async fn lists_operations(admin: &Database) -> Result<Option<Document>> {
    let stages = [doc! { "$currentOp": {} }, doc! { "$limit": 1 }];
    admin.aggregate(stages).await?.try_next().await
}

pub async fn adds_up_as_it_reads(orders: &Collection<Order>) -> Result<i64> {
    let mut cursor = orders
        .aggregate([doc! { "$project": { "cents": 1 } }])
        .await?;
    let mut cents = 0;
    while let Some(order) = cursor.try_next().await? {
        cents += order.get_i64("cents").unwrap_or_default();
    }
    Ok(cents)
}
