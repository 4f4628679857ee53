//! URIs that are known, in every way of writing one.

use mongodb::Client;
use mongodb::error::Result;

const URI: &str = "mongodb://localhost:27017";
static REPLICA_SET: &str = "mongodb://a:27017,b:27017,c:27017/?replicaSet=rs0&w=majority";

pub mod settings {
    pub const URI: &str = "mongodb://db.internal:27017/shop";
    pub const HOST: &str = "db.internal";
    pub const SIZED: &str = "mongodb://db.internal:27017/shop?maxPoolSize=20";
}

pub async fn has_no_options() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn has_other_options() -> Result<Client> {
    let uri = "mongodb://localhost/?retryWrites=true&w=majority&serverSelectionTimeoutMS=5000&connectTimeoutMS=5000";
    Client::with_uri_str(uri).await //~ missing_max_pool_size
}

pub async fn has_a_min_pool_size_only() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?minPoolSize=2").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn mentions_the_option_in_a_value() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/?appName=maxPoolSize").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn finds_its_server_by_dns() -> Result<Client> {
    Client::with_uri_str("mongodb+srv://app:secret@shop.example.net/?retryWrites=true").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_constant() -> Result<Client> {
    Client::with_uri_str(URI).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_static() -> Result<Client> {
    Client::with_uri_str(REPLICA_SET).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_constant_of_another_module() -> Result<Client> {
    Client::with_uri_str(settings::URI).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_string() -> Result<Client> {
    let uri = String::from("mongodb://localhost:27017");
    Client::with_uri_str(&uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_concatenated_by_the_compiler() -> Result<Client> {
    Client::with_uri_str(concat!("mongodb://", "localhost", ":27017")).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_concatenated_from_parts() -> Result<Client> {
    let uri = "mongodb://".to_owned() + settings::HOST + ":27017/?w=majority";
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_formatted_and_ends_with_a_port(host: &str, port: u16) -> Result<Client> {
    let uri = format!("mongodb://{host}:{port}");
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_formatted_and_ends_with_a_name(user: &str, password: &str) -> Result<Client> {
    let name = std::env::args().next().unwrap_or_default();
    let uri = format!("mongodb://{}:{}@db.internal:27017/{}", user, password, name);
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_formatted_with_a_hole_in_a_value(name: &str) -> Result<Client> {
    Client::with_uri_str(format!("mongodb://localhost:27017/?appName={name}")).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn sets_the_size() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017/?maxPoolSize=20").await //~ missing_timeouts
}

pub async fn sets_the_size_after_other_options() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost/shop?w=majority&maxPoolSize=20").await //~ missing_timeouts
}

/// Keys of a URI may be written in any case.
pub async fn sets_the_size_in_lower_case() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017/?maxpoolsize=20").await //~ missing_timeouts
}

pub async fn sets_the_size_in_a_constant() -> Result<Client> {
    Client::with_uri_str(settings::SIZED).await //~ missing_timeouts
}

pub async fn sets_the_size_of_a_formatted_uri(host: &str, size: u32) -> Result<Client> {
    Client::with_uri_str(format!("mongodb://{host}:27017/?maxPoolSize={size}")).await //~ missing_timeouts
}

pub async fn sets_the_size_of_a_concatenated_uri() -> Result<Client> {
    Client::with_uri_str(concat!("mongodb://localhost", "/?maxPoolSize=", 20)).await //~ missing_timeouts
}

pub async fn fills_in_a_template(user: &str) -> Result<Client> {
    Client::with_uri_str("mongodb://USER@db.internal:27017".replace("USER", user)).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn appends_a_character() -> Result<Client> {
    let mut uri = String::from(URI);
    uri.push('/');
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn fills_in_a_template_with_a_size(user: &str) -> Result<Client> {
    Client::with_uri_str("mongodb://USER@db/?maxPoolSize=5".replace("USER", user)).await //~ missing_timeouts
}
