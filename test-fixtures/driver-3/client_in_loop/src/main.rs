//! Clients made in loops, and the loops that may make one.

mod adapters;
mod helpers;
mod loops;
mod once;
mod retries;
mod servers;
mod tasks;

use mongodb::bson::Document;
use mongodb::error::Result;
use mongodb::options::{ClientOptions, ServerAddress};
use mongodb::{Client, Database};

#[tokio::main]
async fn main() -> Result<()> {
    loops::run().await?;
    adapters::run().await?;
    helpers::run().await?;
    tasks::run().await?;
    servers::run().await?;
    once::run().await?;
    let client = retries::run().await?;
    client.shutdown().await;
    Ok(())
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

fn options() -> ClientOptions {
    let host = std::env::var("MONGODB_HOST").expect("MONGODB_HOST is set");
    let timeout = std::time::Duration::from_secs(5);
    ClientOptions::builder()
        .hosts(vec![
            ServerAddress::parse(host).expect("MONGODB_HOST is a host"),
        ])
        .max_pool_size(20)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

async fn count(database: &Database) -> Result<u64> {
    let orders = database.collection::<Document>("orders");
    orders.estimated_document_count().await
}

/// A client that lives no longer than the call.
async fn count_once() -> Result<u64> {
    let client = Client::with_uri_str(uri()).await?;
    count(&client.database("shop")).await
}
