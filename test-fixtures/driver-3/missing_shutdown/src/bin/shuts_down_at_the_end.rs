//! Waits for what is open, then ends.

use mongodb::bson::doc;
use mongodb::{Client, error::Result};

#[tokio::main]
async fn main() -> Result<()> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(uri).await?;
    let admin = client.database("admin");
    admin.run_command(doc! { "ping": 1 }).await?;
    close(client).await;
    Ok(())
}

async fn close(client: Client) {
    client.shutdown().immediate(true).await;
}
