//! Options that are put in a variable again, under the same name or another.

use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::ClientOptions;

const URI: &str = "mongodb://localhost:27017/?serverSelectionTimeoutMS=5000&connectTimeoutMS=5000";
const SIZED: &str =
    "mongodb://localhost:27017/?maxPoolSize=20&serverSelectionTimeoutMS=5000&connectTimeoutMS=5000";

fn named(mut options: ClientOptions) -> ClientOptions {
    options.app_name = Some("shop".to_owned());
    options
}

fn sized(mut options: ClientOptions) -> ClientOptions {
    options.max_pool_size = Some(20);
    options
}

pub async fn reassigns_with_a_name() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options = named(options);
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn reassigns_with_a_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options = sized(options);
    Client::with_options(options)
}

pub async fn reassigns_with_a_size_and_a_name() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options = sized(options);
    options = named(options);
    Client::with_options(options)
}

pub async fn assigns_the_size_and_reassigns() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    options.max_pool_size = Some(20);
    options = named(options);
    Client::with_options(options)
}

pub async fn forgets_the_size_with_other_options() -> Result<Client> {
    let mut options = ClientOptions::parse(SIZED).await?;
    println!("{:?}", options.max_pool_size);
    options = ClientOptions::parse(URI).await?;
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn replaces_options_without_a_size() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    println!("{:?}", options.max_pool_size);
    options = ClientOptions::parse(SIZED).await?;
    Client::with_options(options)
}

pub async fn replaces_options_in_one_branch(tuned: bool) -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    if tuned {
        options = sized(options);
    }
    Client::with_options(options)
}

pub async fn replaces_options_after_use() -> Result<(Client, ClientOptions)> {
    let mut options = ClientOptions::parse(URI).await?;
    let client = Client::with_options(options.clone())?; //~ missing_max_pool_size
    options = sized(options);
    Ok((client, options))
}

pub async fn shadows_with_a_name() -> Result<Client> {
    let options = ClientOptions::parse(URI).await?;
    let options = named(options);
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn shadows_with_a_size() -> Result<Client> {
    let options = ClientOptions::parse(URI).await?;
    let options = sized(options);
    Client::with_options(options)
}

pub async fn moves_into_a_mutable_variable() -> Result<Client> {
    let options = ClientOptions::parse(URI).await?;
    let mut tuned = options;
    tuned.max_pool_size = Some(20);
    Client::with_options(tuned)
}

pub async fn changes_through_a_reference() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    let reference = &mut options;
    reference.max_pool_size = Some(20);
    Client::with_options(options)
}

pub async fn names_through_a_reference() -> Result<Client> {
    let mut options = ClientOptions::parse(URI).await?;
    let reference = &mut options;
    reference.app_name = Some("shop".to_owned());
    Client::with_options(options) //~ missing_max_pool_size
}

pub async fn reassigns_the_uri() -> Result<Client> {
    let mut uri = String::from(URI);
    if uri.is_empty() {
        return Err(mongodb::error::Error::custom("no URI"));
    }
    uri = SIZED.to_owned();
    Client::with_uri_str(uri).await
}

pub async fn reassigns_the_uri_without_a_size() -> Result<Client> {
    let mut uri = String::from(SIZED);
    if uri.is_empty() {
        return Err(mongodb::error::Error::custom("no URI"));
    }
    uri = URI.to_owned();
    Client::with_uri_str(uri).await //~ missing_max_pool_size
}

pub async fn reassigns_in_a_later_turn() -> Result<Vec<Client>> {
    let mut options = ClientOptions::parse(URI).await?;
    let mut clients = Vec::new(); //~ pool_of_clients
    while clients.len() < 2 {
        clients.push(Client::with_options(options.clone())?); //~ client_in_loop
        options = sized(options);
    }
    Ok(clients)
}

/// A builder of the project's own, around the driver's options.
pub struct Builder {
    options: ClientOptions,
}

impl Builder {
    pub async fn new() -> Result<Self> {
        let options = ClientOptions::parse(URI).await?;
        Ok(Self { options })
    }

    pub fn pool(mut self, size: u32) -> Self {
        self.options.max_pool_size = Some(size);
        self
    }

    pub fn build(self) -> Result<Client> {
        Client::with_options(self.options)
    }
}

pub async fn builds_with_a_size_in_a_field() -> Result<Client> {
    Builder::new().await?.pool(20).build()
}

/// The same without a way to set the size.
pub struct Plain {
    options: ClientOptions,
}

impl Plain {
    pub async fn new() -> Result<Self> {
        let options = ClientOptions::parse(URI).await?;
        Ok(Self { options })
    }

    pub fn named(mut self, name: &str) -> Self {
        self.options.app_name = Some(name.to_owned());
        self
    }

    pub fn build(self) -> Result<Client> {
        Client::with_options(self.options) //~ missing_max_pool_size
    }
}

pub async fn builds_without_a_size_in_a_field() -> Result<Client> {
    Plain::new().await?.named("shop").build()
}

pub async fn chooses_in_one_branch(tuned: bool) -> Result<Client> {
    let options = ClientOptions::parse(URI).await?;
    let options = if tuned { sized(options) } else { options };
    Client::with_options(options)
}

pub async fn names_in_one_branch(tuned: bool) -> Result<Client> {
    let options = ClientOptions::parse(URI).await?;
    let options = if tuned { named(options) } else { options };
    Client::with_options(options) //~ missing_max_pool_size
}
