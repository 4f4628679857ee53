//! Connecting, once or each time.

use mongodb::error::Result;
use mongodb::{Client, Database};
use tokio::sync::OnceCell;

use crate::settings;

/// Connects anew: for `main`, and yet the orders call it for each request.
pub async fn connect() -> Result<Client> {
    Client::with_uri_str(settings::uri()).await //~ client_per_request
}

/// Connects anew: for `main`, and only `main` calls it.
pub async fn connect_at_startup() -> Result<Client> {
    let client = Client::with_options(settings::options().await?)?;
    client.warm_connection_pool().await;
    Ok(client)
}

static ARCHIVE: OnceCell<Client> = OnceCell::const_new();

/// Connects once, whoever calls it.
pub async fn archive() -> Result<Database> {
    let client = ARCHIVE
        .get_or_try_init(|| async {
            let uri = std::env::var("ARCHIVE_URI").expect("ARCHIVE_URI is set");
            Client::with_uri_str(uri).await
        })
        .await?;
    Ok(client.database("archive"))
}
