//! Function pointers in fields.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::future::BoxFuture;
use mongodb::Client;
use mongodb::error::Result;

use crate::options;

type Make = fn() -> Result<Client>;

pub struct Factory {
    make: Make,
    start: fn() -> BoxFuture<'static, Result<Client>>,
}

fn makes() -> Result<Client> {
    Client::with_options(options()) //~ client_per_request
}

fn starts() -> BoxFuture<'static, Result<Client>> {
    Box::pin(async { Client::with_options(options()) }) //~ client_per_request
}

impl Factory {
    pub fn new(make: Make) -> Self {
        Self {
            make,
            start: starts,
        }
    }

    fn client(&self) -> Result<Client> {
        (self.make)()
    }
}

async fn calls_a_field(State(factory): State<Arc<Factory>>) -> String {
    let client = factory.client().expect("a Client");
    format!("{:?}", client.default_database().is_some())
}

async fn awaits_a_field(State(factory): State<Arc<Factory>>) -> String {
    let client = (factory.start)().await.expect("a Client");
    format!("{:?}", client.default_database().is_some())
}

/// Its pointer is called in `main` alone.
pub struct AtStartup {
    connect: Make,
}

fn connects_once() -> Result<Client> {
    Client::with_options(options())
}

pub async fn startup() -> Result<Client> {
    let at_startup = AtStartup {
        connect: connects_once,
    };
    (at_startup.connect)()
}

pub fn router() -> Router {
    let factory = Factory::new(makes);
    Router::new()
        .route("/field", get(calls_a_field))
        .route("/awaited", get(awaits_a_field))
        .with_state(Arc::new(factory))
}
