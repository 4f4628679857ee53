//! `FutureExt` and `TryFutureExt` between a future and its result.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::{FutureExt, StreamExt, TryFutureExt, TryStreamExt};
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Cursor};

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

async fn drained(cursor: Cursor<Document>) -> Result<Vec<Document>> {
    cursor.try_collect().await
}

async fn first(mut cursor: Cursor<Document>) -> Result<Option<Document>> {
    cursor.try_next().await
}

async fn drains_in_a_function_by_name(State(client): State<Client>) -> String {
    let all = orders(&client)
        .find(doc! {}) //~ unbounded_cursor
        .into_future()
        .and_then(drained)
        .await;
    format!("{:?}", all.map(|it| it.len()))
}

async fn drains_by_the_name_of_the_adapter(State(client): State<Client>) -> String {
    let all: Result<Vec<Document>> = orders(&client)
        .find(doc! {}) //~ unbounded_cursor
        .into_future()
        .and_then(TryStreamExt::try_collect)
        .await;
    format!("{:?}", all.map(|it| it.len()))
}

async fn drains_the_result_by_name(State(client): State<Client>) -> String {
    let cursor = orders(&client).find(doc! {}).await; //~ unbounded_cursor
    let all = match cursor.map(drained) {
        Ok(all) => all.await,
        Err(_) => Ok(Vec::new()),
    };
    format!("{:?}", all.map(|it| it.len()))
}

async fn limits_before_a_function_by_name(State(client): State<Client>) -> String {
    let all = orders(&client)
        .find(doc! {})
        .limit(100)
        .into_future()
        .and_then(drained)
        .await;
    format!("{:?}", all.map(|it| it.len()))
}

async fn asks_once_in_a_function_by_name(State(client): State<Client>) -> String {
    let found = orders(&client)
        .find(doc! {}) //~ find_for_single_document
        .into_future()
        .and_then(first)
        .await;
    format!("{:?}", found.is_ok())
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
        .route("/by_name", get(drains_in_a_function_by_name))
        .route("/adapter", get(drains_by_the_name_of_the_adapter))
        .route("/result", get(drains_the_result_by_name))
        .route("/limited", get(limits_before_a_function_by_name))
        .route("/once", get(asks_once_in_a_function_by_name))
        .with_state(client)
}
