//! Cursors that are collected.

use std::collections::{BTreeSet, HashMap};

use futures::{StreamExt, TryStreamExt};
use mongodb::bson::oid::ObjectId;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::FindOptions;
use mongodb::{Client, ClientSession, Collection, Database};

use crate::Order;

pub async fn collects_a_vec(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}

pub async fn collects_by_turbofish(orders: &Collection<Order>) -> Result<usize> {
    let all = orders
        .find(doc! {}) //~ unbounded_cursor
        .await?
        .try_collect::<Vec<_>>()
        .await?;
    Ok(all.len())
}

pub async fn collects_results(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    let results: Vec<Result<Order>> = cursor.collect().await;
    results.into_iter().collect()
}

pub async fn collects_sorted(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let find = orders.find(doc! {}).sort(doc! { "cents": -1 }); //~ unbounded_cursor
    let cursor = find.await?;
    cursor.try_collect().await
}

/// The size of a batch is no limit.
pub async fn collects_in_batches(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders
        .find(doc! {}) //~ unbounded_cursor
        .batch_size(100)
        .projection(doc! { "cents": 1 })
        .await?
        .try_collect()
        .await
}

/// To the server, a limit of zero is none.
pub async fn collects_with_a_limit_of_zero(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).limit(0).await?.try_collect().await //~ unbounded_cursor
}

pub async fn collects_with_options(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let options = FindOptions::builder()
        .sort(doc! { "_id": 1 })
        .skip(10)
        .build();
    let find = orders.find(doc! {}).with_options(options); //~ unbounded_cursor
    find.await?.try_collect().await
}

pub async fn collects_a_map(orders: &Collection<Order>) -> Result<HashMap<ObjectId, Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    cursor.map_ok(|order| (order.id, order)).try_collect().await
}

pub async fn collects_one_field(orders: &Collection<Document>) -> Result<BTreeSet<String>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    cursor
        .map_ok(|order| order.get_str("customer").unwrap_or_default().to_owned())
        .try_collect()
        .await
}

pub async fn folds_into_a_vec(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    cursor
        .try_fold(Vec::new(), |mut all, order| async move {
            all.push(order);
            Ok(all)
        })
        .await
}

pub async fn counts_by_reading(orders: &Collection<Order>) -> Result<usize> {
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    Ok(cursor.count().await)
}

pub async fn collects_from_a_database(database: &Database) -> Result<Vec<Document>> {
    let cursor = database
        .collection::<Document>("orders")
        .find(doc! {}) //~ unbounded_cursor
        .await?;
    cursor.try_collect().await
}

pub async fn collects_from_a_client(client: &Client) -> Result<Vec<Order>> {
    let shop = client.database("shop");
    let orders = shop.collection("orders");
    let cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    cursor.try_collect().await
}

pub async fn collects_in_a_session(
    orders: &Collection<Order>,
    session: &mut ClientSession,
) -> Result<Vec<Order>> {
    let mut cursor = orders.find(doc! {}).session(&mut *session).await?; //~ unbounded_cursor
    cursor.stream(session).try_collect().await
}

pub async fn collects_another_type(orders: &Collection<Document>) -> Result<Vec<Order>> {
    let orders = orders.clone_with_type::<Order>();
    orders.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}

pub struct Orders {
    collection: Collection<Order>,
}

impl Orders {
    pub fn new(database: &Database) -> Self {
        Self {
            collection: database.collection("orders"),
        }
    }

    pub async fn collects_from_a_field(&self) -> Result<Vec<Order>> {
        self.collection.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
    }
}

pub async fn collects_any_type<T>(collection: &Collection<T>) -> Result<Vec<T>>
where
    T: serde::de::DeserializeOwned + Send + Sync + Unpin,
{
    collection.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}

pub async fn collects_what_is_set_up_again(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut find = orders.find(doc! {}); //~ unbounded_cursor
    find = find.sort(doc! { "total": 1 });
    find.await?.try_collect().await
}

pub async fn collects_what_joins(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let found = orders.find(doc! {}).into_future(); //~ unbounded_cursor
    let (count, cursor) = tokio::try_join!(orders.count_documents(doc! {}).into_future(), found)
        .expect("both are there");
    println!("{count}");
    cursor.try_collect().await
}
