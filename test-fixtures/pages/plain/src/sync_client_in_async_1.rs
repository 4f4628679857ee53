//! Block 1 of the page of `sync_client_in_async`.

use mongodb::bson::{Document, doc};
use mongodb::sync::Collection;

fn load(orders: &Collection<Document>, id: i64) -> mongodb::error::Result<Option<Document>> {
    orders.find_one(doc! { "_id": id }).run() //~ sync_client_in_async
}

pub async fn show(orders: Collection<Document>, id: i64) -> String {
    format!("{:?}", load(&orders, id))
}
