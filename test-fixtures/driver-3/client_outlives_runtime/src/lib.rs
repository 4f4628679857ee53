//! Clients built on runtimes that end before them, and on runtimes that do not.

use std::sync::{LazyLock, OnceLock};

use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::{Client, Database};
use tokio::runtime::{Builder, Runtime};

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn connect() -> Result<Client> {
    Client::with_uri_str(uri()).await //~ client_outlives_runtime
}

async fn connect_to_shop() -> Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_outlives_runtime
    Ok(client.database("shop"))
}

pub fn hands_out_what_it_built() -> Result<Client> {
    let runtime = Runtime::new().expect("a runtime starts");
    runtime.block_on(connect())
}

pub static DATABASE: LazyLock<Database> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime starts");
    let database = runtime.block_on(connect_to_shop());
    database.expect("the server is there")
});

lazy_static::lazy_static! {
    pub static ref CLIENT: Client = Runtime::new()
        .expect("a runtime starts")
        .block_on(async { Client::with_uri_str(uri()).await }) //~ client_outlives_runtime
        .expect("the URI is valid");
}

#[tokio::main]
pub async fn starts_a_runtime_for_each_call() -> Result<Client> {
    Client::with_uri_str(uri()).await //~ client_outlives_runtime
}

static SET: OnceLock<Client> = OnceLock::new();

pub fn fills_a_static() {
    let runtime = Runtime::new().expect("a runtime starts");
    runtime.block_on(async {
        let client = Client::with_uri_str(uri()).await; //~ client_outlives_runtime
        let _ = SET.set(client.expect("the URI is valid"));
    });
}

static ASKED: OnceLock<Client> = OnceLock::new();

pub fn fills_a_static_when_it_is_asked() -> &'static Client {
    ASKED.get_or_init(|| {
        let runtime = Runtime::new().expect("a runtime starts");
        let client = runtime.block_on(async { Client::with_uri_str(uri()).await }); //~ client_outlives_runtime
        client.expect("the URI is valid")
    })
}

pub fn uses_it_on_another_runtime() -> Result<Vec<String>> {
    let first = Runtime::new().expect("a runtime starts");
    let client = Runtime::new()
        .expect("a runtime starts")
        .block_on(async { Client::with_uri_str(uri()).await })?; //~ client_outlives_runtime, client_per_call
    first.block_on(async { client.list_database_names().await })
}

static SERVED: OnceLock<Client> = OnceLock::new();

/// The runtime lasts as long as the program uses the Client.
pub fn serves_with_a_static() {
    let runtime = Runtime::new().expect("a runtime starts");
    runtime.block_on(async {
        let client = Client::with_uri_str(uri()).await;
        let _ = SERVED.set(client.expect("the URI is valid"));
        std::future::pending::<()>().await;
    });
}

pub fn keeps_the_runtime() -> Result<(Runtime, Client)> {
    let runtime = Runtime::new().expect("a runtime starts");
    let client = runtime.block_on(async { Client::with_uri_str(uri()).await })?;
    Ok((runtime, client))
}

pub fn leaks_the_runtime() -> Result<Client> {
    let runtime = Box::leak(Box::new(Runtime::new().expect("a runtime starts")));
    runtime.block_on(async { Client::with_uri_str(uri()).await })
}

pub struct Blocking {
    runtime: Runtime,
    client: Client,
}

impl Blocking {
    pub fn stores_both() -> Result<Self> {
        let mut builder = Builder::new_multi_thread();
        let runtime = builder.enable_all().build().expect("a runtime starts");
        let client = runtime.block_on(async { Client::with_uri_str(uri()).await })?;
        Ok(Self { runtime, client })
    }

    pub fn uses_both(&self) -> Result<Vec<String>> {
        self.runtime
            .block_on(async { self.client.list_database_names().await })
    }
}

pub fn is_given_the_runtime(runtime: &Runtime) -> Result<Client> {
    runtime.block_on(async { Client::with_uri_str(uri()).await })
}

pub fn hands_out_a_result_only() -> Result<bool> {
    let runtime = Runtime::new().expect("a runtime starts");
    runtime.block_on(async {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_call
        let admin = client.database("admin");
        let answer = admin.run_command(doc! { "ping": 1 }).await?;
        Ok(answer.contains_key("ok"))
    })
}
