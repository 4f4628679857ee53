//! Behind traits.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::Collection;

pub trait Orders {
    fn get(&self, id: i64) -> Result<Option<Document>>;
    fn drop_all(&self) -> Result<()>;
}

pub struct Stored {
    pub orders: Collection<Document>,
}

impl Orders for Stored {
    fn get(&self, id: i64) -> Result<Option<Document>> {
        self.orders.find_one(doc! { "_id": id }).run() //~ sync_client_in_async
    }

    fn drop_all(&self) -> Result<()> {
        self.orders.drop().run()
    }
}

pub async fn show(orders: &dyn Orders) -> String {
    format!("{:?}", orders.get(1))
}

pub async fn show_any<O: Orders>(orders: &O) -> String {
    format!("{:?}", orders.get(2))
}

pub async fn drops_on_a_blocking_thread<O: Orders + Send + 'static>(orders: O) {
    let _ = tokio::task::spawn_blocking(move || orders.drop_all()).await;
}
