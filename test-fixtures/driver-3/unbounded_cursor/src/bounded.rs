//! Cursors that cannot bring more than they should.

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::action::Action;
use mongodb::bson::{Document, doc};
use mongodb::error::{Error, Result};
use mongodb::options::FindOptions;

use crate::Order;

pub async fn has_a_limit(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).limit(100).await?.try_collect().await
}

pub async fn has_a_page(orders: &Collection<Order>, page: u64) -> Result<Vec<Order>> {
    let find = orders.find(doc! {}).sort(doc! { "_id": 1 });
    let cursor = find.skip(page * 50).limit(50).await?;
    cursor.try_collect().await
}

pub async fn has_a_single_batch(orders: &Collection<Order>) -> Result<Vec<Order>> {
    orders.find(doc! {}).limit(-10).await?.try_collect().await
}

pub async fn has_a_limit_of_the_caller(
    orders: &Collection<Order>,
    limit: i64,
) -> Result<Vec<Order>> {
    orders.find(doc! {}).limit(limit).await?.try_collect().await
}

pub async fn has_an_optional_limit(
    orders: &Collection<Order>,
    limit: Option<i64>,
) -> Result<Vec<Order>> {
    let find = orders.find(doc! {});
    let find = find.optional(limit, |find, limit| find.limit(limit));
    find.await?.try_collect().await
}

pub async fn has_a_limit_in_its_options(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let options = FindOptions::builder().limit(100).build();
    let find = orders.find(doc! {}).with_options(options);
    find.await?.try_collect().await
}

pub async fn has_a_limit_in_a_field(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut options = FindOptions::default();
    options.limit = Some(100);
    let find = orders.find(doc! {}).with_options(options);
    find.await?.try_collect().await
}

pub async fn has_options_of_the_caller(
    orders: &Collection<Order>,
    options: FindOptions,
) -> Result<Vec<Order>> {
    let find = orders.find(doc! {}).with_options(options);
    find.await?.try_collect().await
}

pub async fn takes_some(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let cursor = orders.find(doc! {}).await?;
    cursor.take(10).try_collect().await
}

pub async fn samples(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$sample": { "size": 10 } }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn limits_the_pipeline(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = vec![doc! { "$sort": { "cents": -1 } }, doc! { "$limit": 10 }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn counts_in_the_pipeline(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$count": "orders" }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn groups_everything(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$group": { "_id": null, "cents": { "$sum": "$cents" } } }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn groups_by_a_constant(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$group": { "_id": "all", "cents": { "$sum": "$cents" } } }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn groups_by_the_month(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let month = doc! { "$month": "$placed" };
    let pipeline = [doc! { "$group": { "_id": month, "cents": { "$sum": "$cents" } } }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn makes_facets(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$facet": {
        "dear": [{ "$match": { "cents": { "$gt": 1000 } } }, { "$count": "orders" }],
        "cheap": [{ "$match": { "cents": { "$lte": 1000 } } }, { "$count": "orders" }],
    } }];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn finds_one(orders: &Collection<Order>) -> Result<Vec<Order>> {
    Ok(orders.find_one(doc! {}).await?.into_iter().collect())
}

pub async fn lists_indexes(orders: &Collection<Order>) -> Result<usize> {
    let indexes: Vec<_> = orders.list_indexes().await?.try_collect().await?;
    Ok(indexes.len())
}

/// Neither a string nor an iterator is a collection of the driver.
pub fn finds_without_a_database(orders: &[Order]) -> Vec<char> {
    let dear = orders.iter().find(|order| order.cents > 1000);
    let customer = dear.map_or("", |order| order.customer.as_str());
    let end = customer.find(' ').unwrap_or(customer.len());
    customer[..end].chars().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(dead_code)]
    async fn collects_everything_in_a_test(orders: &Collection<Order>) -> Vec<Order> {
        orders
            .find(doc! {})
            .await
            .unwrap()
            .try_collect()
            .await
            .unwrap()
    }
}

pub async fn limits_when_set_up_again(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut find = orders.find(doc! {});
    find = find.limit(100);
    find.await?.try_collect().await
}

pub async fn filters_by_what_is_assigned_last(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut filter = doc! {};
    println!("{filter}");
    filter = doc! { "_id": 1 };
    orders.find(filter).await?.try_collect().await
}

pub async fn is_read_while_little_is_kept(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut found = Vec::new();
    let mut cursor = orders.find(doc! {}).await?;
    while found.len() < 10 {
        let Some(order) = cursor.try_next().await? else {
            break;
        };
        found.push(order);
    }
    Ok(found)
}

pub async fn fails_when_too_much_is_kept(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut found = Vec::new();
    let mut cursor = orders.find(doc! {}).await?;
    while let Some(order) = cursor.try_next().await? {
        if found.len() > 10_000 {
            return Err(Error::custom("too many orders"));
        }
        found.push(order);
    }
    Ok(found)
}

pub async fn fails_for_a_bad_order_only(orders: &Collection<Order>) -> Result<Vec<Order>> {
    let mut found = Vec::new();
    let mut cursor = orders.find(doc! {}).await?; //~ unbounded_cursor
    while let Some(order) = cursor.try_next().await? {
        if order.cents < 0 {
            return Err(Error::custom("an order below zero"));
        }
        found.push(order);
    }
    Ok(found)
}
