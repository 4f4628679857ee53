//! Options that are built, parsed and changed.

use std::time::Duration;

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::{ClientOptions, ConnectionString, ServerAddress};

const URI: &str = "mongodb://localhost:27017/?serverSelectionTimeoutMS=5000&connectTimeoutMS=5000";

pub async fn parses_only() -> Result<Client> {
    let options = ClientOptions::parse(URI).await?;
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn parses_in_place() -> Result<Client> {
    Client::with_options(ClientOptions::parse(URI).await?) //~ missing_max_pool_size
}

pub async fn parses_a_connection_string() -> Result<Client> {
    let uri = ConnectionString::parse(URI)?;
    let options = ClientOptions::parse(uri).await?;
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn parses_and_sets_something_else() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.app_name = Some("shop".to_owned());
    options.min_pool_size = Some(2);
    options.max_idle_time = Some(Duration::from_secs(60));
    Client::with_options(options) //~ missing_max_pool_size
}

pub fn builds_without_a_size() -> Result<Client> {
    let options = ClientOptions::builder()
        .hosts(vec![ServerAddress::Tcp {
            host: "db.internal".to_owned(),
            port: None,
        }])
        .app_name("shop".to_owned())
        .min_pool_size(2)
        .build();
    Client::with_options(options) //~ missing_max_pool_size, missing_timeouts
}

pub fn takes_the_defaults() -> Result<Client> {
    Client::with_options(ClientOptions::default()) //~ missing_max_pool_size, missing_timeouts
}

pub fn takes_any_defaults() -> Result<Client> {
    Client::with_options(Default::default()) //~ missing_max_pool_size, missing_timeouts
}

pub async fn unsets_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.max_pool_size = None;
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn sets_the_size_too_late() -> Result<(Client, ClientOptions)> {
    let mut options = ClientOptions::parse(URI).await?;
    let client = Client::with_options(options.clone())?; //~ missing_max_pool_size
    options.max_pool_size = Some(20);
    Ok((client, options))
}

pub async fn takes_options_of_a_function() -> Result<Client> {
    Client::with_options(options_without_a_size().await?) //~ missing_max_pool_size
}

async fn options_without_a_size() -> Result<ClientOptions> {
    ClientOptions::parse(URI).await
}

pub async fn takes_options_of_a_function_that_names_them() -> Result<Client> {
    let mut options = options_without_a_size().await?;
    name(&mut options);
    Client::with_options(options) //~ missing_max_pool_size
}

fn name(options: &mut ClientOptions) {
    options.app_name = Some("shop".to_owned());
}

pub async fn assigns_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.max_pool_size = Some(20);
    Client::with_options(options)
}

pub async fn assigns_the_size_to_the_connection_string() -> Result<Client> {
    let mut uri = ConnectionString::parse(URI)?;
    uri.max_pool_size = Some(20);
    Client::with_options(ClientOptions::parse(uri).await?)
}

pub async fn inserts_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.max_pool_size.get_or_insert(20);
    Client::with_options(options)
}

pub async fn assigns_the_size_in_one_branch(tuned: bool) -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    if tuned {
        options.max_pool_size = Some(20);
    }
    Client::with_options(options)
}

pub async fn assigns_a_size_from_the_environment() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.max_pool_size = std::env::var("POOL")
        .ok()
        .and_then(|size| size.parse().ok());
    Client::with_options(options)
}

pub fn builds_with_a_size() -> Result<Client> {
    let options = ClientOptions::builder().max_pool_size(20).build();
    Client::with_options(options) //~ missing_timeouts
}

pub fn builds_with_a_size_in_some() -> Result<Client> {
    Client::with_options(ClientOptions::builder().max_pool_size(Some(20)).build()) //~ missing_timeouts
}

pub async fn parses_a_size() -> Result<Client> {
    let options = ClientOptions::parse("mongodb://localhost/?maxPoolSize=20").await?;
    Client::with_options(options) //~ missing_timeouts
}

pub async fn lets_a_helper_assign_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    tune(&mut options);
    Client::with_options(options)
}

fn tune(options: &mut ClientOptions) {
    options.max_pool_size = Some(20);
}

pub async fn lets_a_helper_return_the_size() -> Result<Client> {
    let options = tuned(ClientOptions::parse(URI).await?);
    Client::with_options(options)
}

fn tuned(mut options: ClientOptions) -> ClientOptions {
    options.max_pool_size = Some(20);
    options
}

pub trait Tuned {
    fn tuned(self, size: u32) -> Self;
}

impl Tuned for ClientOptions {
    fn tuned(mut self, size: u32) -> Self {
        self.max_pool_size = Some(size);
        self
    }
}

pub async fn lets_an_extension_set_the_size() -> Result<Client> {
    Client::with_options(ClientOptions::parse(URI).await?.tuned(20))
}

pub struct Connection {
    options: ClientOptions,
}

impl Connection {
    fn of(options: ClientOptions) -> Self {
        Self { options }
    }

    fn name(mut self, name: &str) -> Self {
        self.options.app_name = Some(name.into());
        self
    }

    fn size(mut self, size: u32) -> Self {
        self.options.max_pool_size = Some(size);
        self
    }
}

pub async fn is_named_in_a_field() -> Result<Client> {
    let connection = Connection::of(ClientOptions::parse(URI).await?).name("orders");
    Client::with_options(connection.options) //~ missing_max_pool_size
}

pub async fn is_sized_in_a_field() -> Result<Client> {
    let connection = Connection::of(ClientOptions::parse(URI).await?).size(20);
    Client::with_options(connection.name("orders").options)
}
