//! Clients whose patience nobody chose, and those whose time limits are set or cannot be seen.

use std::time::Duration;

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::ClientOptions;

const SIZED: &str = "mongodb://localhost:27017/?maxPoolSize=20";

pub async fn waits_as_long_as_the_driver_likes() -> Result<Client> {
    Client::with_uri_str(SIZED).await //~ missing_timeouts
}

pub async fn sets_something_else() -> Result<Client> {
    let mut options = ClientOptions::parse(SIZED).await?;
    options.app_name = Some("shop".to_owned());
    options.heartbeat_freq = Some(Duration::from_secs(5));
    Client::with_options(options) //~ missing_timeouts
}

pub fn builds_without_limits() -> Result<Client> {
    Client::with_options(ClientOptions::builder().max_pool_size(5).build()) //~ missing_timeouts
}

pub async fn limits_in_the_uri() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=5&serverSelectionTimeoutMS=5000").await
}

pub async fn limits_in_any_case() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?maxPoolSize=5&connecttimeoutms=5000").await
}

pub async fn limits_in_code() -> Result<Client> {
    let mut options = ClientOptions::parse(SIZED).await?;
    options.server_selection_timeout = Some(Duration::from_secs(5));
    Client::with_options(options)
}

pub fn limits_in_a_builder(patience: Duration) -> Result<Client> {
    let options = ClientOptions::builder()
        .max_pool_size(5)
        .connect_timeout(patience)
        .build();
    Client::with_options(options)
}

pub async fn limits_in_a_helper() -> Result<Client> {
    let mut options = ClientOptions::parse(SIZED).await?;
    limit(&mut options);
    Client::with_options(options)
}

fn limit(options: &mut ClientOptions) {
    options.connect_timeout = Some(Duration::from_secs(2));
}

pub async fn limits_at_times(patience: Option<Duration>) -> Result<Client> {
    let mut options = ClientOptions::parse(SIZED).await?;
    if let Some(patience) = patience {
        options.server_selection_timeout = Some(patience);
    }
    Client::with_options(options)
}

pub async fn comes_from_outside() -> Result<Client> {
    Client::with_uri_str(std::env::var("MONGODB_URI").expect("MONGODB_URI is set")).await
}

pub async fn may_hold_a_query(options: &str) -> Result<Client> {
    Client::with_uri_str(format!("mongodb://localhost/?maxPoolSize=5&{options}")).await
}

pub fn is_given_options(options: ClientOptions) -> Result<Client> {
    Client::with_options(options)
}
