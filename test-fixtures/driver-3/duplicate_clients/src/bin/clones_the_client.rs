//! One Client, handed out.

use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection, error::Result};

struct Users(Collection<Document>);
struct Orders(Client);

#[tokio::main]
async fn main() -> Result<()> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(uri).await?; //~ missing_shutdown
    let users = Users(client.database("shop").collection("users"));
    let orders = Orders(client.clone());
    users.0.insert_one(doc! { "_id": 1 }).await?;
    println!("{:?}", orders.0.list_database_names().await?);
    Ok(())
}
