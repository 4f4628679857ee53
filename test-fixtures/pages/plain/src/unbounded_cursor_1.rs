//! Block 1 of the page of `unbounded_cursor`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn orders(orders: &Collection<Document>) -> mongodb::error::Result<Vec<Document>> {
    orders.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}
