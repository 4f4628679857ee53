//! Cursors of the driver's first version, whose collections are of documents by default.

use futures::stream::{StreamExt, TryStreamExt};
use mongodb::bson::oid::ObjectId;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::FindOptions;
use mongodb::{Collection, Database};

pub async fn has_no_filter(orders: &Collection) -> Result<Vec<Document>> {
    orders.find(None, None).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_an_empty_filter(database: &Database) -> Result<Vec<Document>> {
    let orders = database.collection("orders");
    let cursor = orders.find(doc! {}, None).await?; //~ unbounded_cursor
    cursor.try_collect().await
}

pub async fn pushes_each_document(orders: &Collection) -> Result<Vec<Document>> {
    let options = FindOptions::builder().sort(doc! { "_id": 1 }).build();
    let mut cursor = orders.find(None, options).await?; //~ unbounded_cursor
    let mut all = Vec::new();
    while let Some(order) = cursor.next().await {
        all.push(order?);
    }
    Ok(all)
}

pub async fn sorts_only(orders: &Collection) -> Result<Vec<Document>> {
    let pipeline = vec![doc! { "$sort": { "cents": -1 } }];
    orders.aggregate(pipeline, None).await?.try_collect().await //~ unbounded_cursor
}

pub async fn has_a_filter(orders: &Collection, customer: &str) -> Result<Vec<Document>> {
    let filter = doc! { "customer": customer };
    orders.find(filter, None).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn has_one_id(orders: &Collection, id: ObjectId) -> Result<Vec<Document>> {
    orders
        .find(doc! { "_id": id }, None)
        .await?
        .try_collect()
        .await
}

pub async fn has_a_limit(orders: &Collection) -> Result<Vec<Document>> {
    let options = FindOptions::builder().limit(100).build();
    orders.find(None, options).await?.try_collect().await
}

pub async fn prints_each_document(orders: &Collection) -> Result<()> {
    let mut cursor = orders.find(None, None).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    Ok(())
}
