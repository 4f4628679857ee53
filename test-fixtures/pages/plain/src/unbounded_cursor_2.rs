//! Block 2 of the page of `unbounded_cursor`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn page(
    orders: &Collection<Document>,
    skip: u64,
) -> mongodb::error::Result<Vec<Document>> {
    orders
        .find(doc! {})
        .sort(doc! { "_id": 1 })
        .skip(skip)
        .limit(100)
        .await?
        .try_collect()
        .await
}

pub async fn print(orders: &Collection<Document>) -> mongodb::error::Result<()> {
    let mut cursor = orders.find(doc! {}).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    Ok(())
}
