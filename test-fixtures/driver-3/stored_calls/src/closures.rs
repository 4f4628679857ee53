//! Closures in fields, boxed, shared and generic.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::future::BoxFuture;
use mongodb::Client;
use mongodb::error::Result;

use crate::options;

type Connect = Arc<dyn Fn(&str) -> BoxFuture<'static, Result<Client>> + Send + Sync>;

#[derive(Clone)]
pub struct Connector {
    connect: Connect,
    boxed: Arc<Box<dyn Fn() -> Result<Client> + Send + Sync>>,
    shared: Arc<dyn Fn() -> Client + Send + Sync>,
}

async fn connects(name: String) -> Result<Client> {
    println!("{name}");
    Client::with_options(options()) //~ client_per_request
}

impl Connector {
    pub fn new() -> Result<Self> {
        let client = Client::with_options(options())?;
        Ok(Self {
            connect: Arc::new(|name| Box::pin(connects(name.to_owned()))),
            boxed: Arc::new(Box::new(|| Client::with_options(options()))), //~ client_per_request
            shared: Arc::new(move || client.clone()),
        })
    }
}

pub struct Generic<F> {
    make: F,
}

impl<F: Fn() -> Result<Client>> Generic<F> {
    pub fn new(make: F) -> Self {
        Self { make }
    }

    pub fn client(&self) -> Result<Client> {
        (self.make)()
    }
}

async fn calls_an_arc(State(connector): State<Connector>) -> String {
    let client = (connector.connect)("shop").await.expect("a Client");
    format!("{:?}", client.default_database().is_some())
}

async fn calls_a_box(State(connector): State<Connector>) -> String {
    let client = (connector.boxed)().expect("a Client");
    format!("{:?}", client.default_database().is_some())
}

async fn calls_what_clones(State(connector): State<Connector>) -> String {
    let client = (connector.shared)();
    format!("{:?}", client.default_database().is_some())
}

async fn calls_a_generic() -> String {
    let generic = Generic::new(|| Client::with_options(options())); //~ client_per_request
    format!("{:?}", generic.client().is_ok())
}

pub fn router() -> Router {
    let connector = Connector::new().expect("options are valid");
    Router::new()
        .route("/arc", get(calls_an_arc))
        .route("/box", get(calls_a_box))
        .route("/clones", get(calls_what_clones))
        .route("/generic", get(calls_a_generic))
        .with_state(connector)
}
