//! Block 2 of the page of `duplicate_clients`.

use mongodb::bson::Document;
use mongodb::{Client, Collection, error::Result};

pub struct Users(pub Collection<Document>);
pub struct Orders(pub Collection<Document>);

#[tokio::main]
async fn main() -> Result<()> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let database = Client::with_uri_str(uri).await?.database("shop"); //~ missing_shutdown
    let users = Users(database.collection("users"));
    let orders = Orders(database.collection("orders"));
    println!("{:?} {:?}", users.0.namespace(), orders.0.namespace());
    Ok(())
}
