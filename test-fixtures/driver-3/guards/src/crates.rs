//! Cells and macros of other crates.

use async_once::AsyncOnce;
use axum::Router;
use axum::routing::get;
use cached::proc_macro::once;
use lazy_static::lazy_static;
use mongodb::Client;
use once_cell::sync::{Lazy, OnceCell};

use crate::{count, options, variable};

pub fn router() -> Router {
    Router::new()
        .route("/once_cell/lazy", get(reads_a_lazy_of_once_cell))
        .route("/once_cell/cell", get(initialises_a_cell_of_once_cell))
        .route("/lazy_static", get(reads_a_lazy_static))
        .route("/async_once", get(awaits_an_async_once))
        .route("/cached", get(calls_a_cached_function))
        .route("/unknown", get(initialises_a_cell_that_no_model_knows))
}

static LAZY: Lazy<Client> = Lazy::new(|| {
    let options = options(variable("OTHER_LAZY_HOST"));
    Client::with_options(options).expect("the options are valid")
});

async fn reads_a_lazy_of_once_cell() -> String {
    count(&LAZY).await
}

static CELL: OnceCell<Client> = OnceCell::new();

async fn initialises_a_cell_of_once_cell() -> String {
    let client = CELL.get_or_try_init(|| {
        let options = options(variable("OTHER_CELL_HOST"));
        Client::with_options(options)
    });
    match client {
        Ok(client) => count(client).await,
        Err(error) => error.to_string(),
    }
}

lazy_static! {
    static ref STATIC: Client = {
        let options = options(variable("STATIC_HOST"));
        Client::with_options(options).expect("the options are valid")
    };
    static ref ASYNC: AsyncOnce<Client> = AsyncOnce::new(async {
        let client = Client::with_uri_str(variable("ASYNC_URI")).await;
        client.expect("ASYNC_URI is a URI")
    });
}

async fn reads_a_lazy_static() -> String {
    count(&STATIC).await
}

async fn awaits_an_async_once() -> String {
    count(ASYNC.get().await).await
}

#[once]
async fn cached_client() -> Client {
    let client = Client::with_uri_str(variable("CACHED_URI")).await;
    client.expect("CACHED_URI is a URI")
}

async fn calls_a_cached_function() -> String {
    count(&cached_client().await).await
}

static UNKNOWN: mea::once::OnceCell<Client> = mea::once::OnceCell::new();

async fn initialises_a_cell_that_no_model_knows() -> String {
    let client = UNKNOWN
        .get_or_try_init(|| async { Client::with_uri_str(variable("UNKNOWN_URI")).await })
        .await;
    match client {
        Ok(client) => count(client).await,
        Err(error) => error.to_string(),
    }
}
