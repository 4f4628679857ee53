//! Block 1 of the page of `missing_timeouts`.

use mongodb::Client;

pub async fn connect() -> mongodb::error::Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017/?maxPoolSize=20").await //~ missing_timeouts
}
