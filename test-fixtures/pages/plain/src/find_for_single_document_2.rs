//! Block 2 of the page of `find_for_single_document`.

use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn latest(
    orders: &Collection<Document>,
    customer: i64,
) -> mongodb::error::Result<Option<Document>> {
    orders
        .find_one(doc! { "customer": customer })
        .sort(doc! { "at": -1 })
        .await
}
