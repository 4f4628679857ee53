//! Block 2 of the page of `missing_shutdown`.

use mongodb::Client;
use mongodb::bson::doc;

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(uri).await?;
    client
        .database("admin")
        .run_command(doc! { "ping": 1 })
        .await?;
    client.shutdown().await;
    Ok(())
}
