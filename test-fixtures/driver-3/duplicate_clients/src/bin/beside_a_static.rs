//! A second Client beside the one that a static keeps, and one in a task that goes on.

use std::time::Duration;

use mongodb::bson::doc;
use mongodb::{Client, error::Result};
use tokio::sync::OnceCell;

static SHARED: OnceCell<Client> = OnceCell::const_new();

async fn connect() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await //~ duplicate_clients, missing_shutdown
}

async fn shared() -> Result<&'static Client> {
    SHARED.get_or_try_init(connect).await
}

async fn cleans_up_for_ever() {
    let client = connect().await.expect("the URI is valid");
    loop {
        let sessions = client.database("shop").collection::<()>("sessions");
        let _ = sessions.delete_many(doc! { "old": true }).await;
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    tokio::spawn(cleans_up_for_ever());
    let admin = shared().await?.database("admin");
    admin.run_command(doc! { "ping": 1 }).await?;
    Ok(())
}
