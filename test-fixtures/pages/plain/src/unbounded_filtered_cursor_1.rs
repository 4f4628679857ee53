//! Block 1 of the page of `unbounded_filtered_cursor`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn open(orders: &Collection<Document>) -> mongodb::error::Result<Vec<Document>> {
    orders
        .find(doc! { "status": "open" }) //~ unbounded_filtered_cursor
        .await?
        .try_collect()
        .await
}
