//! A second Client beside the one that is there.

use mongodb::bson::doc;
use mongodb::{Client, error::Result};

#[tokio::main]
async fn main() -> Result<()> {
    serve().await
}

async fn serve() -> Result<()> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(&uri).await?; //~ missing_shutdown
    let audit = Client::with_uri_str(&uri).await?; //~ duplicate_clients, missing_shutdown
    let ping = doc! { "ping": 1 };
    client.database("admin").run_command(ping.clone()).await?;
    audit.database("audit").run_command(ping).await?;
    Ok(())
}
