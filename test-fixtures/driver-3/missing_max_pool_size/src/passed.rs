//! URIs that travel: through parameters, fields and constructors.

use mongodb::error::Result;
use mongodb::options::ClientOptions;
use mongodb::{Client, Database};

pub async fn passes_a_uri() -> Result<Database> {
    let client = connect("mongodb://localhost:27017").await?;
    Ok(client.database("shop"))
}

async fn connect(uri: &str) -> Result<Client> {
    Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
}

pub async fn passes_a_uri_with_a_size() -> Result<Database> {
    let client = connect_to_the_archive("mongodb://archive:27017/?maxPoolSize=5").await?;
    Ok(client.database("archive"))
}

async fn connect_to_the_archive(uri: &str) -> Result<Client> {
    Client::with_uri_str(uri).await //~ missing_timeouts
}

pub struct Settings {
    uri: String,
    name: &'static str,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            uri: "mongodb://localhost:27017".to_owned(),
            name: "shop",
        }
    }
}

pub async fn reads_the_uri_of_a_field() -> Result<Database> {
    let settings = Settings::default();
    let client = Client::with_uri_str(&settings.uri).await?; //~ missing_max_pool_size, missing_timeouts
    Ok(client.database(settings.name))
}

#[derive(Default)]
pub struct Builder {
    uri: Option<String>,
}

impl Builder {
    pub fn uri(mut self, uri: &str) -> Self {
        self.uri = Some(uri.to_owned());
        self
    }

    async fn connect(self) -> Result<Client> {
        let uri = self.uri.expect("the URI is set");
        Client::with_uri_str(uri).await //~ missing_max_pool_size, missing_timeouts
    }
}

pub async fn builds_with_a_uri() -> Result<Database> {
    let builder = Builder { uri: None }.uri("mongodb://localhost:27017");
    Ok(builder.connect().await?.database("shop"))
}

pub struct Connector {
    options: ClientOptions,
}

impl Connector {
    pub fn unsized_pool() -> Self {
        let options = ClientOptions::builder().app_name("shop".to_owned()).build();
        Self { options }
    }

    pub fn connect(self) -> Result<Client> {
        Client::with_options(self.options) //~ missing_max_pool_size, missing_timeouts
    }
}

pub struct SizedConnector {
    options: ClientOptions,
}

impl SizedConnector {
    pub fn new(size: u32) -> Self {
        let options = ClientOptions::builder().max_pool_size(size).build();
        Self { options }
    }

    pub fn connect(self) -> Result<Client> {
        Client::with_options(self.options) //~ missing_timeouts
    }
}
