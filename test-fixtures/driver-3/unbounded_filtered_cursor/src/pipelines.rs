//! Filters of `aggregate`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;

use crate::Order;

pub async fn matches_a_field(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$match": { "status": "open" } }];
    orders.aggregate(pipeline).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn matches_and_groups_by_a_field(
    orders: &Collection<Order>,
    status: &str,
) -> Result<Vec<Document>> {
    let pipeline = vec![
        doc! { "$match": { "status": status } },
        doc! { "$group": { "_id": "$customer", "cents": { "$sum": "$cents" } } },
    ];
    orders.aggregate(pipeline).await?.try_collect().await //~ unbounded_filtered_cursor
}

pub async fn matches_and_limits(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [
        doc! { "$match": { "status": "open" } },
        doc! { "$limit": 100 },
    ];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn matches_and_groups_everything(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let pipeline = [
        doc! { "$match": { "status": "open" } },
        doc! { "$group": { "_id": null, "cents": { "$sum": "$cents" } } },
    ];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn matches_and_groups_by_the_day(orders: &Collection<Order>) -> Result<Vec<Document>> {
    let day = doc! { "$dateTrunc": { "date": "$placed", "unit": "day" } };
    let pipeline = [
        doc! { "$match": { "status": "open" } },
        doc! { "$group": { "_id": day, "cents": { "$sum": "$cents" } } },
    ];
    orders.aggregate(pipeline).await?.try_collect().await
}

pub async fn matches_one_id(orders: &Collection<Order>, order: &Order) -> Result<Vec<Document>> {
    let pipeline = [doc! { "$match": { "_id": order.id } }];
    orders.aggregate(pipeline).await?.try_collect().await
}
