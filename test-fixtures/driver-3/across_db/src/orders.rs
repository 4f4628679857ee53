//! The orders, as the other crates get to see them.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Collection, Cursor};

use crate::connection;

/// Only the collection comes back: the client hides in it.
pub async fn collection() -> Result<Collection<Document>> {
    let client = connection::connect().await?;
    Ok(client.database("shop").collection("orders"))
}

/// All orders, for the caller to read or to collect.
pub async fn all(orders: &Collection<Document>) -> Result<Cursor<Document>> {
    orders.find(doc! {}).await //~ unbounded_cursor
}

/// All orders, and every caller reads them one by one.
pub async fn each(orders: &Collection<Document>) -> Result<Cursor<Document>> {
    orders.find(doc! {}).await
}

/// Something that keeps orders.
pub trait Store {
    fn count(&self) -> impl Future<Output = Result<u64>> + Send;
}

/// Counts what is in any store.
pub async fn count<S: Store>(store: &S) -> Result<u64> {
    store.count().await
}
