//! A tool with subcommands.

use mongodb::bson::{Document, doc};
use mongodb::{Client, error::Result};

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(name: &str) -> Result<u64> {
    let client = Client::with_uri_str(uri()).await?; //~ missing_shutdown
    let collection = client.database("shop").collection::<Document>(name);
    collection.count_documents(doc! {}).await
}

#[tokio::main]
async fn main() -> Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("users") => println!("{}", count("users").await?),
        _ => println!("{}", count("orders").await?),
    }
    Ok(())
}
