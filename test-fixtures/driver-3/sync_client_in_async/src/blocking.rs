//! No `async` anywhere near.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::{Client, Collection};

pub fn connects() -> Result<Client> {
    Client::with_uri_str(std::env::var("MONGODB_URI").expect("a URI"))
}

pub fn is_handed_a_closure(orders: &Collection<Document>, ids: &[i64]) -> Vec<Option<Document>> {
    ids.iter()
        .map(|id| orders.find_one(doc! { "_id": id }).run().ok().flatten())
        .collect()
}

/// The future is driven here, and the command is sent when it is done.
pub fn waits_first(orders: &Collection<Document>) -> Result<Option<Document>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let id = runtime.block_on(async { 1 });
    orders.find_one(doc! { "_id": id }).run()
}

/// Handles are made without a word to the server.
pub async fn only_names_a_collection(client: &Client) -> Collection<Document> {
    client.database("shop").collection("orders")
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn is_a_test() {
        let client = super::connects().expect("a server");
        assert!(client.list_database_names().run().is_ok());
    }
}
