//! Block 1 of the page of `duplicate_clients`.

use mongodb::bson::Document;
use mongodb::{Client, Collection, error::Result};

pub struct Users(pub Collection<Document>);
pub struct Orders(pub Collection<Document>);

async fn connect() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await //~ duplicate_clients, missing_shutdown
}

#[tokio::main]
async fn main() -> Result<()> {
    let users = Users(connect().await?.database("shop").collection("users"));
    let orders = Orders(connect().await?.database("shop").collection("orders"));
    println!("{:?} {:?}", users.0.namespace(), orders.0.namespace());
    Ok(())
}
