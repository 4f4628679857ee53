//! `FutureExt` and `TryFutureExt` between a future and its result.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::{FutureExt, StreamExt, TryFutureExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection};

use crate::options;

fn orders(client: &Client) -> Collection<Document> {
    client.database("shop").collection("orders")
}

async fn ready() -> Result<u32> {
    Ok(1)
}

async fn connects_in_and_then() -> String {
    let client = ready()
        .and_then(|_| async { Client::with_options(options()) }) //~ client_per_request
        .await;
    format!("{:?}", client.is_ok())
}

async fn connects_in_map() -> String {
    let client = ready()
        .map(|_| Client::with_options(options())) //~ client_per_request
        .await;
    format!("{:?}", client.is_ok())
}

async fn connects_in_then() -> String {
    let client = ready()
        .then(|_| async { Client::with_options(options()) }) //~ client_per_request
        .await;
    format!("{:?}", client.is_ok())
}

async fn connects_in_or_else() -> String {
    let client = ready()
        .map_ok(|_| None)
        .or_else(|_| async { Client::with_options(options()).map(Some) }) //~ client_per_request
        .await;
    format!("{:?}", client.is_ok())
}

async fn drains_in_and_then(State(client): State<Client>) -> String {
    let all: Result<Vec<Document>> = orders(&client)
        .find(doc! {}) //~ unbounded_cursor
        .into_future()
        .and_then(|cursor| cursor.try_collect())
        .await;
    format!("{:?}", all.map(|it| it.len()))
}

async fn drains_in_then(State(client): State<Client>) -> String {
    let all: Vec<Result<Document>> = orders(&client)
        .find(doc! {}) //~ unbounded_cursor
        .into_future()
        .then(|cursor| async move {
            match cursor {
                Ok(cursor) => cursor.collect().await,
                Err(_) => Vec::new(),
            }
        })
        .await;
    format!("{:?}", all.len())
}

async fn limits_and_drains(State(client): State<Client>) -> String {
    let all: Result<Vec<Document>> = orders(&client)
        .find(doc! {})
        .limit(100)
        .into_future()
        .and_then(|cursor| cursor.try_collect())
        .await;
    format!("{:?}", all.map(|it| it.len()))
}

async fn flattens(State(client): State<Client>) -> String {
    let all: Result<Vec<Document>> = orders(&client)
        .find(doc! {}) //~ unbounded_cursor
        .into_future()
        .try_flatten_stream()
        .try_collect()
        .await;
    format!("{:?}", all.map(|it| it.len()))
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/and_then", get(connects_in_and_then))
        .route("/map", get(connects_in_map))
        .route("/then", get(connects_in_then))
        .route("/or_else", get(connects_in_or_else))
        .route("/drains_and_then", get(drains_in_and_then))
        .route("/drains_then", get(drains_in_then))
        .route("/limits", get(limits_and_drains))
        .route("/flattens", get(flattens))
        .with_state(client)
}
