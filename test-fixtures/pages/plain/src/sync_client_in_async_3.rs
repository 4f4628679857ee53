//! Block 3 of the page of `sync_client_in_async`.

use mongodb::bson::{Document, doc};
use mongodb::sync::Collection;

fn load(orders: &Collection<Document>, id: i64) -> mongodb::error::Result<Option<Document>> {
    orders.find_one(doc! { "_id": id }).run()
}

pub async fn show(orders: Collection<Document>, id: i64) -> String {
    let found = tokio::task::spawn_blocking(move || load(&orders, id)).await;
    format!("{found:?}")
}
