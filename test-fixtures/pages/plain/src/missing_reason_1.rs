//! Block 1 of the page of `missing_reason`.

use mongodb::Client;

pub async fn connect() -> mongodb::error::Result<Client> {
    // mongo-lint: allow(missing_max_pool_size) //~ missing_reason
    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_timeouts
}
