//! Block 2 of the page of `client_per_call`.

use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection, error::Result};

pub struct Orders {
    orders: Collection<Document>,
}

impl Orders {
    pub async fn connect(uri: &str) -> Result<Self> {
        let client = Client::with_uri_str(uri).await?;
        Ok(Self {
            orders: client.database("shop").collection("orders"),
        })
    }

    pub async fn count(&self) -> Result<u64> {
        self.orders.count_documents(doc! {}).await
    }
}
