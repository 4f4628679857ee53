//! Ends without a word to the server.

use mongodb::bson::doc;
use mongodb::{Client, error::Result};

async fn connect() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await //~ missing_shutdown
}

#[tokio::main]
async fn main() -> Result<()> {
    let client = connect().await?;
    let admin = client.database("admin");
    admin.run_command(doc! { "ping": 1 }).await?;
    Ok(())
}
