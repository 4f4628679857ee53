//! The filters that match everything.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;

use crate::Order;

const NAME: &str = "customer";

pub async fn has_a_new_document(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(Document::new()).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_a_default_document(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(Document::default()).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_a_default(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(Default::default()).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_an_empty_variable(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let filter = doc! {};
    orders.find(filter).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_a_document_of_the_driver(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let everything = mongodb::bson::doc! {};
    let all = orders.find(everything.clone()).await?; //~ unbounded_cursor
    all.try_collect().await
}

pub async fn has_an_empty_result_of_a_function(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(everything()).await?.try_collect().await //~ unbounded_cursor
}

fn everything() -> Document {
    doc! {}
}

/// Narrowing is the next lint's business.
pub async fn has_a_filter(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let filter = doc! { NAME: "Ada" };
    orders.find(filter).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn finds_by_id(orders: &Collection<Order>, order: &Order) -> Result<Vec<Order>> {
    orders
        .find(doc! { "_id": order.id })
        .await?
        .try_collect()
        .await
}
