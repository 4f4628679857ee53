//! Block 2 of the page of `missing_max_pool_size`.

use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn connect() -> mongodb::error::Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017/?maxPoolSize=20").await //~ missing_timeouts
}

pub async fn connect_with_options(uri: &str) -> mongodb::error::Result<Client> {
    let mut options = ClientOptions::parse(uri).await?;
    options.max_pool_size = Some(20);
    Client::with_options(options)
}
