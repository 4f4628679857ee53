//! Block 1 of the page of `invalid_pool_options`.

use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn connect() -> mongodb::error::Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017/?poolSize=20").await //~ invalid_pool_options, missing_max_pool_size, missing_timeouts
}

pub async fn connect_with_options() -> mongodb::error::Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost:27017/?maxPoolSize=50").await?;
    options.max_pool_size = Some(20); //~ invalid_pool_options
    options.min_pool_size = Some(30); //~ invalid_pool_options
    Client::with_options(options) //~ missing_timeouts
}
