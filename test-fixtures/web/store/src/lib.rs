//! What the web applications of this workspace share: how they find and read the shop's database.

use std::time::Duration;

use mongodb::bson::Document;
use mongodb::error::Result;
use mongodb::options::{ClientOptions, ServerAddress};
use mongodb::{Client, Database};
use tokio::sync::OnceCell;

static SHARED: OnceCell<Database> = OnceCell::const_new();

/// Where the database is, from the environment.
pub fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

/// Options for a client of the database on `MONGODB_HOST`, with nothing left to defaults.
pub fn options() -> ClientOptions {
    let host = std::env::var("MONGODB_HOST").expect("MONGODB_HOST is set");
    let timeout = Duration::from_secs(5);
    ClientOptions::builder()
        .hosts(vec![
            ServerAddress::parse(host).expect("MONGODB_HOST is a host"),
        ])
        .max_pool_size(20)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

/// Connects, each time anew.
pub async fn connect() -> Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database("shop"))
}

/// Connects when it is called first, and hands out that database ever after.
pub async fn shared() -> Result<&'static Database> {
    SHARED
        .get_or_try_init(|| async {
            let uri = std::env::var("STORE_URI").expect("STORE_URI is set");
            Ok(Client::with_uri_str(uri).await?.database("shop"))
        })
        .await
}

/// How many orders there are, in words.
pub async fn count_orders(database: &Database) -> Result<String> {
    let orders = database.collection::<Document>("orders");
    let count = orders.estimated_document_count().await?;
    Ok(format!("{count} orders"))
}
