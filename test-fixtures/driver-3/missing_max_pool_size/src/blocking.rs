//! The blocking client has the same pool.

use mongodb::error::Result;
use mongodb::options::ClientOptions;
use mongodb::sync::Client;

pub fn has_no_options() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017") //~ missing_max_pool_size, missing_timeouts
}

pub fn parses_only() -> Result<Client> {
    let options = ClientOptions::parse("mongodb://localhost:27017").run()?;
    Client::with_options(options) //~ missing_max_pool_size, missing_timeouts
}

pub fn sets_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost:27017").run()?;
    options.max_pool_size = Some(20);
    Client::with_options(options) //~ missing_timeouts
}

/// The same pool in another dress.
pub fn wraps_a_client(client: mongodb::Client) -> Client {
    client.into()
}
