//! The migration's Client is gone when the service's is built.

use mongodb::bson::doc;
use mongodb::{Client, error::Result};

async fn connect() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await //~ missing_shutdown
}

async fn migrate() -> Result<()> {
    let client = connect().await?;
    let shop = client.database("shop");
    shop.create_collection("orders").await
}

#[tokio::main]
async fn main() -> Result<()> {
    migrate().await?;
    let client = connect().await?;
    let admin = client.database("admin");
    admin.run_command(doc! { "ping": 1 }).await?;
    Ok(())
}
