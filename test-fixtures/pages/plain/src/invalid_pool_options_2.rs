//! Block 2 of the page of `invalid_pool_options`.

use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn connect() -> mongodb::error::Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost:27017/?maxPoolSize=20").await?;
    options.min_pool_size = Some(5);
    Client::with_options(options)
}
