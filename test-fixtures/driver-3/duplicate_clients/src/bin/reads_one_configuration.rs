//! Two Clients from one field of the configuration, and two from two.

use mongodb::bson::doc;
use mongodb::{Client, error::Result};
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    shop: Server,
    audit: Server,
}

#[derive(Deserialize)]
struct Server {
    uri: String,
}

#[tokio::main]
async fn main() -> Result<()> {
    let settings: Settings = serde_json::from_str("{}").expect("the settings are there");
    let orders = Client::with_uri_str(&settings.shop.uri).await?; //~ missing_shutdown
    let users = Client::with_uri_str(&settings.shop.uri).await?; //~ duplicate_clients, missing_shutdown
    let audit = Client::with_uri_str(&settings.audit.uri).await?; //~ missing_shutdown
    for client in [orders, users, audit] {
        let admin = client.database("admin");
        admin.run_command(doc! { "ping": 1 }).await?;
    }
    Ok(())
}
