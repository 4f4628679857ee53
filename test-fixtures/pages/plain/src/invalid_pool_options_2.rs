//! Block 2 of the page of `invalid_pool_options`.

use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn connect(uri: &str) -> mongodb::error::Result<Client> {
    let mut options = ClientOptions::parse(uri).await?;
    options.max_pool_size = Some(20);
    options.min_pool_size = Some(5);
    Client::with_options(options)
}
