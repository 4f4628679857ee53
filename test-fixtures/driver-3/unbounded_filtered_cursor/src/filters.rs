//! Filters of `find`.

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::oid::ObjectId;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync;

use crate::Order;

pub async fn has_a_field(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! { "status": "open" }).await?; //~ unbounded_filtered_cursor
    cursor.try_collect().await
}

pub async fn has_a_field_of_the_caller(
    orders: &Collection<Order>,
    customer: &str,
) -> Result<Vec<Order>> {
    orders
        .find(doc! { "customer": customer }) //~ unbounded_filtered_cursor
        .sort(doc! { "_id": -1 })
        .await?
        .try_collect()
        .await
}

pub async fn has_a_filter_of_the_caller(
    orders: &Collection<Order>,
    filter: Document,
) -> Result<Vec<Order>> {
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_a_part_of_a_compound_id(
    orders: &Collection<Document>,
    shop: &str,
) -> Result<Vec<Document>> {
    let filter = doc! { "_id.shop": shop };
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_every_id_but_one(orders: &Collection<Order>, id: ObjectId) -> Result<Vec<Order>> {
    let filter = doc! { "_id": { "$ne": id } };
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_all_later_ids(orders: &Collection<Order>, id: ObjectId) -> Result<Vec<Order>> {
    let filter = doc! { "_id": { "$gt": id } };
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_what_the_caller_chose(
    orders: &Collection<Order>,
    customer: Option<String>,
    status: Option<String>,
) -> Result<Vec<Order>> {
    let mut filter = Document::new();
    if let Some(customer) = customer {
        filter.insert("customer", customer);
    }
    if let Some(status) = status {
        filter.insert("status", status);
    }
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn pushes_each_document(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! { "status": "open" }).await?; //~ unbounded_filtered_cursor
    let mut open = Vec::new();
    while let Some(order) = cursor.next().await {
        open.push(order?);
    }
    Ok(open)
}

pub fn blocks(orders: &sync::Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! { "status": "open" }).run()?; //~ unbounded_filtered_cursor
    cursor.collect()
}
