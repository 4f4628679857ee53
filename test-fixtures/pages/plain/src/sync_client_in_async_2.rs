//! Block 2 of the page of `sync_client_in_async`.

use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn show(orders: Collection<Document>, id: i64) -> String {
    format!("{:?}", orders.find_one(doc! { "_id": id }).await)
}
