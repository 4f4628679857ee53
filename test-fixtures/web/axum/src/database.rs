//! Helpers that handlers call, in a file of their own.

use async_trait::async_trait;
use mongodb::error::Result;
use mongodb::options::ClientOptions;
use mongodb::{Client, Collection, Database, bson::Document};
use store::uri;

/// Only the collection comes back: the client hides in it.
pub async fn orders() -> Result<Collection<Document>> {
    Ok(open("shop").await?.collection("orders"))
}

async fn open(name: &str) -> Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

pub struct Repository {
    database: Database,
}

impl Repository {
    pub async fn new() -> Result<Self> {
        let options = ClientOptions::parse(uri()).await?;
        let client = Client::with_options(options)?; //~ client_per_request
        let database = client.database("shop");
        Ok(Self { database })
    }

    pub async fn count(&self) -> Result<String> {
        store::count_orders(&self.database).await
    }
}

/// A source of reports, of which a handler sees only the trait.
#[async_trait]
pub trait Reports: Send + Sync {
    async fn report(&self) -> Result<String>;
}

pub struct DailyReports;

#[async_trait]
impl Reports for DailyReports {
    async fn report(&self) -> Result<String> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        store::count_orders(&client.database("daily")).await
    }
}

/// The same trait, over a client that it was given.
pub struct SharedReports(pub Client);

#[async_trait]
impl Reports for SharedReports {
    async fn report(&self) -> Result<String> {
        store::count_orders(&self.0.database("daily")).await
    }
}

pub async fn with_database<F, T>(work: F) -> Result<T>
where
    F: AsyncFnOnce(Database) -> Result<T>,
{
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    work(client.database("shop")).await
}
