//! Block 2 of the page of `unbounded_filtered_cursor`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn open(orders: &Collection<Document>) -> mongodb::error::Result<Vec<Document>> {
    orders
        .find(doc! { "status": "open" })
        .limit(100)
        .await?
        .try_collect()
        .await
}

pub async fn named(
    orders: &Collection<Document>,
    ids: Vec<String>,
) -> mongodb::error::Result<Vec<Document>> {
    orders
        .find(doc! { "_id": { "$in": ids } })
        .await?
        .try_collect()
        .await
}
