//! Cursors of the driver's second version, whose methods take filter and options.

use futures::{StreamExt, TryStreamExt};
use mongodb::bson::oid::ObjectId;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::{AggregateOptions, FindOptions};
use mongodb::{ClientSession, Collection, Cursor};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Order {
    #[serde(rename = "_id")]
    pub id: ObjectId,
    pub customer: String,
    pub cents: i64,
}

pub async fn has_no_filter(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(None, None).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_an_empty_filter(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}, None).await?; //~ unbounded_cursor
    cursor.try_collect::<Vec<_>>().await
}

pub async fn has_an_empty_filter_in_some(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let filter = Some(Document::new());
    orders.find(filter, None).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_options_without_a_limit(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let options = FindOptions::builder().sort(doc! { "cents": -1 }).build();
    orders.find(None, options).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_default_options(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let options = FindOptions::default();
    orders.find(None, Some(options)).await?.try_collect().await //~ unbounded_cursor
}

pub async fn pushes_each_document(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(None, None).await?; //~ unbounded_cursor
    let mut all = Vec::new();
    while let Some(order) = cursor.next().await {
        all.push(order?);
    }
    Ok(all)
}

pub async fn reads_in_a_session(
    orders: &Collection<Order>,
    session: &mut ClientSession,
) -> Result<Vec<Order>> {
    let mut cursor = orders.find_with_session(None, None, session).await?; //~ unbounded_cursor
    cursor.stream(session).try_collect().await
}

pub async fn sorts_only(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$sort": { "cents": -1 } }];
    orders.aggregate(pipeline, None).await?.try_collect().await //~ unbounded_cursor
}

pub async fn allows_disk_use(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let options = AggregateOptions::builder().allow_disk_use(true).build();
    let cursor = orders.aggregate(vec![], options).await?; //~ unbounded_cursor
    cursor.try_collect().await
}

pub async fn hands_its_cursor_on(orders: &Collection<Order>) -> Result<Vec<Order>> {
    drain(orders.find(None, None).await?).await //~ unbounded_cursor
}

async fn drain(cursor: Cursor<Order>) -> Result<Vec<Order>> {
    cursor.try_collect().await
}

pub async fn has_a_filter(orders: &Collection<Order>, customer: &str) -> Result<Vec<Order>> {
    let filter = doc! { "customer": customer };
    orders.find(filter, None).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_a_filter_of_the_caller(
    orders: &Collection<Order>,
    filter: Option<Document>,
) -> Result<Vec<Order>> {
    orders.find(filter, None).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn matches_a_field(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = vec![doc! { "$match": { "status": "open" } }];
    orders.aggregate(pipeline, None).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_one_id(orders: &Collection<Order>, id: ObjectId) -> Result<Vec<Order>> {
    orders
        .find(doc! { "_id": id }, None)
        .await?
        .try_collect()
        .await
}

pub async fn has_a_limit(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let options = FindOptions::builder().limit(100).build();
    orders.find(None, options).await?.try_collect().await
}

pub async fn has_a_limit_in_some(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut options = FindOptions::default();
    options.limit = Some(100);
    orders.find(None, Some(options)).await?.try_collect().await
}

pub async fn has_options_of_the_caller(
    orders: &Collection<Order>,
    options: FindOptions,
) -> Result<Vec<Order>> {
    orders.find(None, options).await?.try_collect().await
}

pub async fn limits_the_pipeline(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$limit": 100 }];
    orders.aggregate(pipeline, None).await?.try_collect().await
}

pub async fn takes_some(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(None, None).await?.take(10).try_collect().await
}

pub async fn prints_each_document(orders: &Collection<Order>) -> Result<()> {
    let mut cursor = orders.find(None, None).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{}: {}", order.customer, order.cents);
    }
    Ok(())
}
