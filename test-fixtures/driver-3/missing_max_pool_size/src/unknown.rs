//! URIs and options that come from outside: whether the size is set, the code does not say.

use std::env;

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::ClientOptions;

pub async fn comes_from_the_environment() -> Result<Client> {
    let uri = env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(uri).await
}

pub async fn comes_from_an_argument() -> Result<Client> {
    let uri = env::args().nth(1).expect("the first argument is a URI");
    Client::with_uri_str(uri).await
}

pub async fn comes_from_a_file() -> Result<Client> {
    let uri = std::fs::read_to_string("/run/secrets/mongodb")?;
    Client::with_uri_str(uri.trim()).await
}

pub async fn comes_from_a_caller_outside(uri: &str) -> Result<Client> {
    Client::with_uri_str(uri).await
}

pub async fn ends_with_hosts(hosts: &str) -> Result<Client> {
    Client::with_uri_str(format!("mongodb://{hosts}")).await
}

pub async fn ends_with_a_query(query: &str) -> Result<Client> {
    Client::with_uri_str(format!("mongodb://localhost:27017/shop?{query}")).await
}

pub async fn ends_with_more_of_a_query(rest: &str) -> Result<Client> {
    let uri = format!("mongodb://localhost:27017/?w=majority{rest}");
    Client::with_uri_str(uri).await
}

pub async fn starts_from_an_unknown_uri() -> Result<Client> {
    let uri = env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let mut options = ClientOptions::parse(uri).await?;
    options.app_name = Some("shop".to_owned());
    Client::with_options(options)
}

pub fn takes_the_options_of_a_caller_outside(options: ClientOptions) -> Result<Client> {
    Client::with_options(options)
}

pub fn reads_the_options_from_json(json: &str) -> Result<Client> {
    let options: ClientOptions = serde_json::from_str(json).expect("the options are valid");
    Client::with_options(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connects_without_a_size_in_a_test() {
        let _ = Client::with_options(ClientOptions::default());
    }
}
