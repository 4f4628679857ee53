//! `connect` once for each repository.

use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection, error::Result};

struct Users(Collection<Document>);
struct Orders(Collection<Document>);

async fn connect() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await //~ duplicate_clients, missing_shutdown
}

impl Users {
    async fn new() -> Result<Self> {
        let client = connect().await?;
        Ok(Self(client.database("shop").collection("users")))
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let users = Users::new().await?;
    let orders = Orders(connect().await?.database("shop").collection("orders"));
    users.0.insert_one(doc! { "_id": 1 }).await?;
    orders.0.insert_one(doc! { "_id": 1 }).await?;
    Ok(())
}
