//! Block 2 of the page of `missing_reason`.

use mongodb::Client;

pub async fn connect() -> mongodb::error::Result<Client> {
    // mongo-lint: allow(missing_max_pool_size) -- one connection is all that this job needs
    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_timeouts
}
