//! Functions that build a Client for their own use, and those that build one for others.

use std::time::Duration;

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Database};
use tokio::sync::{OnceCell, mpsc};
use tokio::time::sleep;

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

pub async fn counts_for_whoever_asks() -> Result<u64> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_call
    let orders = client.database("shop").collection::<Document>("orders");
    orders.count_documents(doc! {}).await
}

async fn called_from_two_places(name: &str) -> Result<u64> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_call
    let database = client.database("shop");
    let collection = database.collection::<Document>(name);
    collection.count_documents(doc! {}).await
}

pub async fn count_users() -> Result<u64> {
    called_from_two_places("users").await
}

pub async fn count_orders() -> Result<u64> {
    called_from_two_places("orders").await
}

async fn connects_for_its_caller() -> Result<Client> {
    Client::with_uri_str(uri()).await //~ client_per_call
}

pub async fn names() -> Result<Vec<String>> {
    connects_for_its_caller().await?.list_database_names().await
}

async fn opens_the_shop() -> Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_call
    Ok(client.database("shop"))
}

async fn opens_a_collection(name: &str) -> Result<Collection<Document>> {
    Ok(opens_the_shop().await?.collection(name))
}

pub async fn adds_a_user(user: Document) -> Result<()> {
    let users = opens_a_collection("users").await?;
    users.insert_one(user).await?;
    Ok(())
}

pub trait Sink {
    fn send(&self, entry: Document) -> impl Future<Output = Result<()>>;
}

pub struct ToTheLog;

impl Sink for ToTheLog {
    async fn send(&self, entry: Document) -> Result<()> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_call
        client
            .database("log")
            .collection("entries")
            .insert_one(entry)
            .await?;
        Ok(())
    }
}

pub struct Log {
    entries: Collection<Document>,
}

impl Log {
    /// Hands the new handle out.
    pub async fn is_a_constructor() -> Result<Self> {
        let client = Client::with_uri_str(uri()).await?;
        let entries = client.database("log").collection("entries");
        entries.create_index(by_time()).await?;
        Ok(Self { entries })
    }

    pub async fn add(&self, entry: Document) -> Result<()> {
        self.entries.insert_one(entry).await?;
        Ok(())
    }
}

fn by_time() -> mongodb::IndexModel {
    mongodb::IndexModel::builder()
        .keys(doc! { "at": 1 })
        .build()
}

static CLIENT: OnceCell<Client> = OnceCell::const_new();

pub async fn keeps_it_in_a_cell() -> Result<u64> {
    let client = CLIENT
        .get_or_try_init(|| Client::with_uri_str(uri()))
        .await?;
    let orders = client.database("shop").collection::<Document>("orders");
    orders.count_documents(doc! {}).await
}

pub async fn is_given_the_client(client: &Client) -> Result<u64> {
    let orders = client.database("shop").collection::<Document>("orders");
    orders.count_documents(doc! {}).await
}

pub async fn hands_the_client_out() -> Result<Client> {
    let client = Client::with_uri_str(uri()).await?;
    client
        .database("admin")
        .run_command(doc! { "ping": 1 })
        .await?;
    Ok(client)
}

async fn is_called_from_one_place() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    client.database("shop").create_collection("orders").await
}

pub async fn prepares() -> Result<()> {
    is_called_from_one_place().await
}

/// Works with one client for as long as somebody sends.
pub async fn serves_a_channel(mut names: mpsc::Receiver<String>) -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let database = client.database("shop");
    while let Some(name) = names.recv().await {
        database.create_collection(name).await?;
    }
    Ok(())
}

pub async fn works_until_it_fails() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    loop {
        client.list_database_names().await?;
        sleep(Duration::from_secs(60)).await;
    }
}
