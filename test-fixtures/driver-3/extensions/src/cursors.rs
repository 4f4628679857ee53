//! Traits of the project on cursors and on every stream.

use std::future::Future;

use async_trait::async_trait;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::{Stream, StreamExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Cursor};

/// Drains any stream of results.
pub trait Drained<T, E>: Stream<Item = std::result::Result<T, E>> + Sized + Unpin {
    fn drained(self) -> impl Future<Output = std::result::Result<Vec<T>, E>> {
        self.try_collect()
    }
}

impl<S, T, E> Drained<T, E> for S where S: Stream<Item = std::result::Result<T, E>> + Unpin {}

#[async_trait]
pub trait Gathered {
    async fn gathered(self) -> Result<Vec<Document>>;
}

#[async_trait]
impl Gathered for Cursor<Document> {
    async fn gathered(mut self) -> Result<Vec<Document>> {
        let mut all = Vec::new();
        while let Some(document) = self.try_next().await? {
            all.push(document);
        }
        Ok(all)
    }
}

/// Drains into memory whatever is a stream of documents.
pub trait Listed {
    fn listed(self) -> impl Future<Output = Vec<Document>>;
}

impl<S> Listed for S
where
    S: Stream<Item = Result<Document>>,
{
    async fn listed(self) -> Vec<Document> {
        let all: Vec<Result<Document>> = self.collect().await;
        all.into_iter().flatten().collect()
    }
}

pub trait First {
    fn first(self) -> impl Future<Output = Option<Document>>;
}

impl<S> First for S
where
    S: Stream<Item = Result<Document>>,
{
    async fn first(self) -> Option<Document> {
        let mut documents = std::pin::pin!(self);
        documents.next().await.and_then(Result::ok)
    }
}

pub trait Counted {
    fn counted(self) -> impl Future<Output = u32>;
}

impl<S: Stream<Item = Result<Document>>> Counted for S {
    async fn counted(self) -> u32 {
        self.fold(0, |count, _| async move { count + 1 }).await
    }
}

fn orders(client: &Client) -> Collection<Document> {
    client.database("shop").collection("orders")
}

async fn drains_by_a_default_method(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! {}).await.expect("a cursor"); //~ unbounded_cursor
    format!("{:?}", cursor.drained().await.map(|it| it.len()))
}

async fn drains_by_an_extension_of_cursors(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! {}).await.expect("a cursor"); //~ unbounded_cursor
    format!("{:?}", cursor.gathered().await.map(|it| it.len()))
}

async fn drains_by_an_extension_of_streams(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! {}).await.expect("a cursor"); //~ unbounded_cursor
    format!("{:?}", cursor.listed().await.len())
}

async fn limits_before_an_extension(State(client): State<Client>) -> String {
    let found = orders(&client).find(doc! {}).limit(100).await;
    format!("{:?}", found.expect("a cursor").listed().await.len())
}

async fn takes_before_an_extension(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! {}).await.expect("a cursor");
    format!("{:?}", cursor.take(100).listed().await.len())
}

async fn asks_for_the_first(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! {}).await.expect("a cursor"); //~ find_for_single_document
    format!("{:?}", cursor.first().await)
}

async fn counts_without_keeping(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! { "open": true }).await;
    format!("{:?}", cursor.expect("a cursor").counted().await)
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/default", get(drains_by_a_default_method))
        .route("/cursors", get(drains_by_an_extension_of_cursors))
        .route("/streams", get(drains_by_an_extension_of_streams))
        .route("/limits", get(limits_before_an_extension))
        .route("/takes", get(takes_before_an_extension))
        .route("/first", get(asks_for_the_first))
        .route("/counts", get(counts_without_keeping))
        .with_state(client)
}
