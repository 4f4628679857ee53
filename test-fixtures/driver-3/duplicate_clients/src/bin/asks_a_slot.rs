//! However often it is asked for, one Client is built.

use std::sync::Mutex;

use mongodb::bson::doc;
use mongodb::{Client, error::Result};

static SLOT: Mutex<Option<Client>> = Mutex::new(None);

async fn client() -> Result<Client> {
    let kept = SLOT.lock().expect("no panic").clone();
    if let Some(client) = kept {
        return Ok(client);
    }
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(uri).await?; //~ missing_shutdown
    *SLOT.lock().expect("no panic") = Some(client.clone());
    Ok(client)
}

#[tokio::main]
async fn main() -> Result<()> {
    let orders = client().await?;
    let users = client().await?;
    for client in [orders, users] {
        let admin = client.database("admin");
        admin.run_command(doc! { "ping": 1 }).await?;
    }
    Ok(())
}
