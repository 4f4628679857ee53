//! Connection strings.

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::{ClientOptions, ConnectionString};

const TYPO: &str = "mongodb://localhost/?maxPoolSize=20&retryWrite=true"; //~ invalid_pool_options
const FINE: &str =
    "mongodb://localhost/?maxPoolSize=20&minPoolSize=2&w=majority&readPreference=nearest";

pub async fn slips_in_a_constant() -> Result<Client> {
    Client::with_uri_str(TYPO).await //~ missing_timeouts
}

pub async fn no_connections() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=0").await //~ invalid_pool_options, missing_timeouts
}

pub async fn asks_for_an_option_of_other_drivers() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=9&timeoutMS=100").await //~ invalid_pool_options, missing_timeouts
}

pub async fn is_negative() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=-1").await //~ invalid_pool_options, missing_timeouts
}

pub async fn says_yes() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=5&retryWrites=yes").await //~ invalid_pool_options, missing_timeouts
}

pub async fn says_it_twice() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=5&maxpoolsize=6").await //~ invalid_pool_options, missing_timeouts
}

pub async fn says_nothing() -> Result<ClientOptions> {
    ClientOptions::parse("mongodb://localhost/?maxPoolSize").await //~ invalid_pool_options
}

pub async fn waits_with_a_limit_that_is_ignored() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=5&waitQueueTimeoutMS=100").await //~ invalid_pool_options, missing_timeouts
}

pub async fn limits_sockets() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=5&socketTimeoutMS=100").await //~ invalid_pool_options, missing_timeouts
}

pub fn opens_none_at_a_time() -> Result<ConnectionString> {
    ConnectionString::parse("mongodb://localhost/?maxConnecting=0") //~ invalid_pool_options
}

pub async fn beats_too_fast(host: &str) -> Result<ClientOptions> {
    let uri = format!("mongodb://{host}/?heartbeatFrequencyMS=100"); //~ invalid_pool_options
    ClientOptions::parse(uri).await
}

pub async fn slips_in_the_default() -> Result<ClientOptions> {
    let uri = std::env::var("MONGODB_URI")
        .unwrap_or_else(|_| "mongodb://localhost/?maxPoolSiz=5".to_owned()); //~ invalid_pool_options
    ClientOptions::parse(uri).await
}

const IN_A_LIST: &str = "mongodb://localhost/?maxPoolSize=0"; //~ invalid_pool_options

pub async fn goes_through_a_list() -> Result<()> {
    for uri in [FINE, IN_A_LIST] {
        ClientOptions::parse(uri).await?;
    }
    Ok(())
}

pub async fn puts_it_together(host: &str) -> Result<ClientOptions> {
    let uri = "mongodb://".to_owned() + host + "/?maxPoolSize=4&ssll=true"; //~ invalid_pool_options
    ClientOptions::parse(uri).await
}

pub async fn puts_more_behind_it() -> Result<ClientOptions> {
    let mut uri = String::from("mongodb://localhost/?maxPoolSize=4");
    uri.push_str("&minPoolSize=many"); //~ invalid_pool_options
    ClientOptions::parse(uri).await
}

pub async fn is_as_it_should_be() -> Result<ClientOptions> {
    ClientOptions::parse(FINE).await
}

pub async fn writes_keys_as_it_likes() -> Result<ClientOptions> {
    ClientOptions::parse("mongodb://localhost/?MAXPOOLSIZE=5&appname=a%20b&readConcernLevel=local")
        .await
}

pub async fn repeats_tags_as_it_may() -> Result<ClientOptions> {
    let uri =
        "mongodb://localhost/?readPreference=nearest&readPreferenceTags=a:b&readPreferenceTags=";
    ClientOptions::parse(uri).await
}

pub async fn fills_a_value(size: u32) -> Result<ClientOptions> {
    ClientOptions::parse(format!("mongodb://localhost/?maxPoolSize={size}")).await
}

pub async fn fills_a_key(key: &str) -> Result<ClientOptions> {
    ClientOptions::parse(format!("mongodb://localhost/?{key}=1")).await
}

pub async fn comes_from_outside() -> Result<ClientOptions> {
    ClientOptions::parse(std::env::var("MONGODB_URI").expect("MONGODB_URI is set")).await
}

pub fn is_no_connection_string() -> &'static str {
    "https://localhost/?maxPoolSiz=0"
}
