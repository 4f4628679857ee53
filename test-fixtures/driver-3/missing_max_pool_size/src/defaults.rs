//! The code's own default, for when the environment is silent.

use std::env;

use clap::Parser;
use mongodb::Client;
use mongodb::error::Result;
use serde::Deserialize;

pub async fn falls_back_lazily() -> Result<Client> {
    let uri = env::var("MONGODB_URI").unwrap_or_else(|_| "mongodb://localhost:27017".to_owned());
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn falls_back_eagerly() -> Result<Client> {
    let uri = env::var("MONGODB_URI").unwrap_or("mongodb://localhost:27017".into());
    Client::with_uri_str(&uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn falls_back_in_a_match() -> Result<Client> {
    let uri = match env::var("MONGODB_URI") {
        Ok(uri) => uri,
        Err(_) => "mongodb://localhost:27017".to_string(),
    };
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn falls_back_in_a_function() -> Result<Client> {
    Client::with_uri_str(uri()).await //~ missing_max_pool_size, missing_timeouts
}

fn uri() -> String {
    env::var("MONGODB_URI").unwrap_or_else(|_| "mongodb://localhost:27017/shop".into())
}

#[derive(Deserialize)]
pub struct Settings {
    #[serde(default = "default_uri")]
    pub uri: String,
}

fn default_uri() -> String {
    "mongodb://localhost:27017".to_owned()
}

pub async fn falls_back_to_the_default_of_serde(json: &str) -> Result<Client> {
    let settings: Settings = serde_json::from_str(json).expect("the settings are valid");
    Client::with_uri_str(&settings.uri).await //~ missing_max_pool_size, missing_timeouts
}

#[derive(Parser)]
pub struct Arguments {
    #[arg(long, env = "MONGODB_URI", default_value = "mongodb://localhost:27017")]
    pub uri: String,
}

pub async fn falls_back_to_the_default_of_clap() -> Result<Client> {
    let arguments = Arguments::parse();
    Client::with_uri_str(&arguments.uri).await //~ missing_max_pool_size, missing_timeouts
}

#[derive(Parser)]
pub struct SizedArguments {
    #[arg(long, default_value = "mongodb://localhost:27017/?maxPoolSize=20")]
    pub uri: String,
}

pub async fn falls_back_to_a_default_with_a_size() -> Result<Client> {
    let arguments = SizedArguments::parse();
    Client::with_uri_str(&arguments.uri).await //~ missing_timeouts
}

pub async fn falls_back_to_a_uri_with_a_size() -> Result<Client> {
    let uri = env::var("MONGODB_URI")
        .unwrap_or_else(|_| "mongodb://localhost:27017/?maxPoolSize=20".to_owned());
    Client::with_uri_str(uri).await //~ missing_timeouts
}

/// The text of an error is no default.
pub async fn fails_with_an_example() -> Result<Client> {
    let uri =
        env::var("MONGODB_URI").expect("MONGODB_URI is not set, try mongodb://localhost:27017");
    Client::with_uri_str(uri).await
}

static LAZY: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    env::var("MONGODB_URI").unwrap_or_else(|_| "mongodb://localhost:27017".to_owned())
});

pub async fn falls_back_in_a_lazy_static() -> Result<Client> {
    Client::with_uri_str(LAZY.as_str()).await //~ missing_max_pool_size, missing_timeouts
}
