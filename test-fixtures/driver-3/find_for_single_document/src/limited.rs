//! A limit says the same as `find_one`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::FindOptions;

pub async fn by_a_method(orders: &Collection<Document>) -> Result<Option<Document>> {
    orders
        .find(doc! { "customer": 1 })
        .limit(1)
        .await?
        .try_next()
        .await
}

pub async fn by_options(orders: &Collection<Document>) -> Result<Option<Document>> {
    let options = FindOptions::builder().limit(1).build();
    orders
        .find(doc! { "customer": 1 })
        .with_options(options)
        .await?
        .try_next()
        .await
}

pub async fn by_options_from_outside(
    orders: &Collection<Document>,
    options: FindOptions,
) -> Result<Option<Document>> {
    orders
        .find(doc! { "customer": 1 })
        .with_options(options)
        .await?
        .try_next()
        .await
}

pub async fn by_a_number_from_outside(
    orders: &Collection<Document>,
    count: i64,
) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).limit(count).await?;
    cursor.try_next().await
}
