//! Two numbers that do not go together.

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::ClientOptions;

pub async fn floor_above_the_ceiling() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?minPoolSize=20&maxPoolSize=5").await //~ invalid_pool_options, missing_timeouts
}

pub fn floor_above_the_ceiling_in_code() -> Result<Client> {
    let options = ClientOptions::builder()
        .min_pool_size(20) //~ invalid_pool_options
        .max_pool_size(5)
        .build();
    Client::with_options(options) //~ missing_timeouts
}

pub async fn floor_in_code_above_the_ceiling_in_the_uri() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost/?maxPoolSize=5").await?;
    options.min_pool_size = Some(20); //~ invalid_pool_options
    Client::with_options(options) //~ missing_timeouts
}

pub async fn code_overrides_the_uri() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost/?maxPoolSize=50").await?;
    options.max_pool_size = Some(10); //~ invalid_pool_options
    Client::with_options(options) //~ missing_timeouts
}

pub async fn code_says_the_same() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost/?maxPoolSize=50").await?;
    options.max_pool_size = Some(50);
    Client::with_options(options) //~ missing_timeouts
}

pub async fn code_fills_a_gap() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost/?maxPoolSize=50").await?;
    if options.min_pool_size.is_none() {
        options.min_pool_size = Some(60);
    }
    Client::with_options(options) //~ missing_timeouts
}

pub async fn code_may_override(size: Option<u32>) -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost/?maxPoolSize=50").await?;
    if size.is_some() {
        options.max_pool_size = size;
    }
    Client::with_options(options) //~ missing_timeouts
}

pub async fn the_uri_comes_from_outside() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let mut options = ClientOptions::parse(uri).await?;
    options.max_pool_size = Some(10);
    options.min_pool_size = Some(10);
    Client::with_options(options)
}

pub async fn two_clients_of_different_size() -> Result<(Client, Client)> {
    let mut small = ClientOptions::parse("mongodb://localhost/").await?;
    small.max_pool_size = Some(5);
    let mut large = small.clone();
    large.max_pool_size = Some(50);
    large.min_pool_size = Some(20);
    Ok((Client::with_options(small)?, Client::with_options(large)?)) //~ missing_timeouts, missing_timeouts
}
