//! Block 1 of the page of `find_for_single_document`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn latest(
    orders: &Collection<Document>,
    customer: i64,
) -> mongodb::error::Result<Option<Document>> {
    let mut cursor = orders
        .find(doc! { "customer": customer }) //~ find_for_single_document
        .sort(doc! { "at": -1 })
        .await?;
    cursor.try_next().await
}
