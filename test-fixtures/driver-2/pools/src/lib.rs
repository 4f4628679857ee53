//! Sizes of pools in the driver's second version, where ten connections are the default.

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::{ClientOptions, ConnectionString, ResolverConfig, ServerAddress};

const URI: &str = "mongodb://localhost:27017/?serverSelectionTimeoutMS=5000&connectTimeoutMS=5000";

pub async fn has_no_options() -> Result<Client> {
    Client::with_uri_str(URI).await //~ missing_max_pool_size
}

pub async fn parses_only() -> Result<Client> {
    Client::with_options(ClientOptions::parse(URI).await?) //~ missing_max_pool_size
}

pub async fn parses_with_a_resolver() -> Result<Client> {
    let resolver = ResolverConfig::cloudflare();
    let options = ClientOptions::parse_with_resolver_config(URI, resolver).await?;
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn parses_asynchronously() -> Result<Client> {
    let options = ClientOptions::parse_async(URI).await?;
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn parses_a_connection_string() -> Result<Client> {
    let uri = ConnectionString::parse(URI)?;
    let options = ClientOptions::parse_connection_string(uri).await?;
    Client::with_options(options) //~ missing_max_pool_size
}

pub fn builds_without_a_size() -> Result<Client> {
    let host = ServerAddress::Tcp {
        host: "db.internal".to_owned(),
        port: None,
    };
    let options = ClientOptions::builder().hosts(vec![host]).build();
    Client::with_options(options) //~ missing_max_pool_size, missing_timeouts
}

pub async fn assigns_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.max_pool_size = Some(20);
    Client::with_options(options)
}

pub fn builds_with_a_size() -> Result<Client> {
    Client::with_options(ClientOptions::builder().max_pool_size(20).build()) //~ missing_timeouts
}
