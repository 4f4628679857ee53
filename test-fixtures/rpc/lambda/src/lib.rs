//! What the functions of this package share.

use std::time::Duration;

use lambda_runtime::Error;
use mongodb::bson::Document;
use mongodb::options::{ClientOptions, ServerAddress};
use mongodb::{Client, Database};
use serde_json::{Value, json};

pub fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

/// Options for a client of the database on `MONGODB_HOST`.
pub fn options() -> ClientOptions {
    let host = std::env::var("MONGODB_HOST").expect("MONGODB_HOST is set");
    let timeout = Duration::from_secs(5);
    ClientOptions::builder()
        .hosts(vec![
            ServerAddress::parse(host).expect("MONGODB_HOST is a host"),
        ])
        .max_pool_size(1)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

/// Connects anew, for whoever calls it.
pub async fn connect() -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database("shop"))
}

pub async fn count(shop: &Database) -> Result<Value, Error> {
    let orders = shop.collection::<Document>("orders");
    Ok(json!({ "count": orders.estimated_document_count().await? }))
}
