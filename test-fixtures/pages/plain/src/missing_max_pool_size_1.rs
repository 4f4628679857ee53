//! Block 1 of the page of `missing_max_pool_size`.

use mongodb::Client;

pub async fn connect() -> mongodb::error::Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}
