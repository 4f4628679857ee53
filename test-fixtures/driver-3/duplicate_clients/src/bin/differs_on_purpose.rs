//! One pool for requests, a small one for background work.

use mongodb::bson::doc;
use mongodb::options::ClientOptions;
use mongodb::{Client, error::Result};

#[tokio::main]
async fn main() -> Result<()> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let mut options = ClientOptions::parse(&uri).await?;
    options.max_pool_size = Some(50);
    let requests = Client::with_options(options)?; //~ missing_shutdown
    let mut options = ClientOptions::parse(&uri).await?;
    options.max_pool_size = Some(2);
    let background = Client::with_options(options)?; //~ missing_shutdown
    for client in [requests, background] {
        let admin = client.database("admin");
        admin.run_command(doc! { "ping": 1 }).await?;
    }
    Ok(())
}
