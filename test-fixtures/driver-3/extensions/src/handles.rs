//! Traits of the project on collections, databases and options.

use async_trait::async_trait;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::TryStreamExt;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::ClientOptions;
use mongodb::{Client, Collection, Database};
use serde::de::DeserializeOwned;

use crate::options;

#[async_trait]
pub trait All<T> {
    async fn all(&self) -> Result<Vec<T>>;
    async fn some(&self, limit: i64) -> Result<Vec<T>>;
}

#[async_trait]
impl<T> All<T> for Collection<T>
where
    T: DeserializeOwned + Unpin + Send + Sync,
{
    async fn all(&self) -> Result<Vec<T>> {
        self.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
    }

    async fn some(&self, limit: i64) -> Result<Vec<T>> {
        self.find(doc! {}).limit(limit).await?.try_collect().await
    }
}

/// The collections of the shop.
pub trait Shop {
    fn orders(&self) -> Collection<Document>;
}

impl Shop for Database {
    fn orders(&self) -> Collection<Document> {
        self.collection("orders")
    }
}

pub trait Connect {
    fn connect(self) -> Result<Client>;
    fn connect_at_startup(self) -> Result<Client>;
}

impl Connect for ClientOptions {
    fn connect(self) -> Result<Client> {
        Client::with_options(self) //~ client_per_request
    }

    fn connect_at_startup(self) -> Result<Client> {
        Client::with_options(self)
    }
}

pub trait Retried {
    fn with_application(self, name: &str) -> Self;
}

impl Retried for ClientOptions {
    fn with_application(mut self, name: &str) -> Self {
        self.app_name = Some(name.to_owned());
        self
    }
}

async fn drains_by_an_extension(State(client): State<Client>) -> String {
    let all = client.database("shop").orders().all().await;
    format!("{:?}", all.map(|it| it.len()))
}

async fn drains_the_shop(State(client): State<Client>) -> String {
    let orders = client.database("shop").orders();
    //~v unbounded_cursor
    let all: Result<Vec<Document>> = match orders.find(doc! {}).await {
        Ok(cursor) => cursor.try_collect().await,
        Err(error) => Err(error),
    };
    format!("{:?}", all.map(|it| it.len()))
}

async fn takes_some(State(client): State<Client>) -> String {
    let some = client.database("shop").orders().some(10).await;
    format!("{:?}", some.map(|it| it.len()))
}

async fn connects_by_an_extension() -> String {
    let client = options().with_application("shop").connect();
    format!("{:?}", client.is_ok())
}

pub fn router(client: Client) -> Router {
    let audit = options().connect_at_startup().expect("options are valid");
    Router::new()
        .route("/all", get(drains_by_an_extension))
        .route("/shop", get(drains_the_shop))
        .route("/some", get(takes_some))
        .route("/connects", get(connects_by_an_extension))
        .route(
            "/audit",
            get(move || async move { format!("{:?}", audit.list_database_names().await) }),
        )
        .with_state(client)
}
