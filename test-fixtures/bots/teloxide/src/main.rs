//! Every way in which teloxide runs code for an update, and the ways to share one client between them.

mod dispatch;
mod filters;
mod repls;

use mongodb::Client;
use mongodb::bson::Document;
use mongodb::options::{ClientOptions, ServerAddress};
use teloxide::prelude::*;

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let bot = Bot::from_env();
    match std::env::args().nth(1).as_deref() {
        Some("repl") => repls::run(bot).await,
        Some("command") => repls::run_commands(bot).await,
        Some("shared") => repls::run_with_a_shared_client(bot, client.clone()).await,
        _ => dispatch::run(bot, client.clone()).await,
    }
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

async fn count(client: &Client) -> String {
    let orders = client.database("shop").collection::<Document>("orders");
    match orders.estimated_document_count().await {
        Ok(count) => format!("{count} orders"),
        Err(error) => error.to_string(),
    }
}
