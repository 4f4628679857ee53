//! Filters that prove a bound, limits, and cursors that are not kept.

use std::collections::HashMap;

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::doc;
use mongodb::bson::oid::ObjectId;
use mongodb::error::Result;
use mongodb::options::FindOptions;

use crate::Order;

pub async fn has_one_id(orders: &Collection<Order>, id: ObjectId) -> Result<Vec<Order>> {
    orders.find(doc! { "_id": id }).await?.try_collect().await
}

pub async fn has_one_id_and_more(orders: &Collection<Order>, id: ObjectId) -> Result<Vec<Order>> {
    let filter = doc! { "_id": id, "status": "open" };
    orders.find(filter).await?.try_collect().await
}

pub async fn has_one_id_by_an_operator(
    orders: &Collection<Order>,
    id: ObjectId,
) -> Result<Vec<Order>> {
    let filter = doc! { "_id": { "$eq": id } };
    orders.find(filter).await?.try_collect().await
}

pub async fn has_a_list_of_ids(orders: &Collection<Order>, ids: &[ObjectId]) -> Result<Vec<Order>> {
    let filter = doc! { "_id": { "$in": ids } };
    orders.find(filter).await?.try_collect().await
}

pub async fn has_a_limit(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let find = orders.find(doc! { "status": "open" }).limit(100);
    find.await?.try_collect().await
}

pub async fn has_options_of_the_caller(
    orders: &Collection<Order>,
    options: FindOptions,
) -> Result<Vec<Order>> {
    let find = orders.find(doc! { "status": "open" }).with_options(options);
    find.await?.try_collect().await
}

pub async fn takes_some(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! { "status": "open" }).await?;
    cursor.take(10).try_collect().await
}

pub async fn counts(orders: &Collection<Order>) -> Result<u64> {
    let mut cursor = orders.find(doc! { "status": "open" }).await?;
    let mut count = 0;
    while let Some(order) = cursor.try_next().await? {
        if order.cents > 1000 {
            count += 1;
        }
    }
    Ok(count)
}

pub async fn adds_up_for_each_customer(orders: &Collection<Order>) -> Result<HashMap<String, i64>> {
    let mut cursor = orders.find(doc! { "status": "open" }).await?;
    let mut sums = HashMap::new();
    while let Some(order) = cursor.try_next().await? {
        *sums.entry(order.customer).or_insert(0) += order.cents;
    }
    Ok(sums)
}

pub async fn prints(orders: &Collection<Order>) -> Result<()> {
    let mut cursor = orders.find(doc! { "status": "open" }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{}", order.customer);
    }
    Ok(())
}
