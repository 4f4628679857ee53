//! Block 2 of the page of `missing_timeouts`.

use std::time::Duration;

use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn connect() -> mongodb::error::Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017/?maxPoolSize=20&serverSelectionTimeoutMS=5000")
        .await
}

pub async fn connect_with_options(uri: &str) -> mongodb::error::Result<Client> {
    let mut options = ClientOptions::parse(uri).await?;
    options.max_pool_size = Some(20);
    options.server_selection_timeout = Some(Duration::from_secs(5));
    options.connect_timeout = Some(Duration::from_secs(2));
    Client::with_options(options)
}
