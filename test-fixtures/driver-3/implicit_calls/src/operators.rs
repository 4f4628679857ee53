//! `Deref`, `Index` and `Add` of the project's own types.

use std::ops::{Add, Deref, Index};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;

use crate::options;

/// Connects whenever it is looked through.
pub struct Lazy(pub Vec<Client>);

fn fresh() -> &'static Client {
    let client = Client::with_options(options()).expect("options are valid"); //~ client_per_request
    Box::leak(Box::new(client))
}

impl Deref for Lazy {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.0.first().unwrap_or_else(|| fresh())
    }
}

pub struct Starred(pub Vec<Client>);

fn starred() -> &'static Client {
    let client = Client::with_options(options()).expect("options are valid"); //~ client_per_request
    Box::leak(Box::new(client))
}

impl Deref for Starred {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.0.first().unwrap_or_else(|| starred())
    }
}

pub struct Tenants;

fn tenant() -> &'static Client {
    let client = Client::with_options(options()).expect("options are valid"); //~ client_per_request
    Box::leak(Box::new(client))
}

impl Index<&str> for Tenants {
    type Output = Client;

    fn index(&self, _name: &str) -> &Client {
        tenant()
    }
}

pub struct Sum(pub Option<Client>);

impl Add<u32> for Sum {
    type Output = Sum;

    fn add(self, _other: u32) -> Sum {
        Sum(Client::with_options(options()).ok()) //~ client_per_request
    }
}

/// Looks through to the shared Client.
pub struct Shared(pub Client);

impl Deref for Shared {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.0
    }
}

async fn looks_through() -> String {
    let lazy = Lazy(Vec::new());
    format!("{:?}", lazy.default_database().is_some())
}

async fn looks_through_with_a_star() -> String {
    let starred = Starred(Vec::new());
    let client = (*starred).clone();
    format!("{:?}", client.default_database().is_some())
}

async fn indexes() -> String {
    let client = &Tenants["a"];
    format!("{:?}", client.default_database().is_some())
}

async fn adds() -> String {
    let sum = Sum(None) + 1;
    format!("{:?}", sum.0.is_some())
}

async fn shares_the_client_through_state(State(client): State<Client>) -> String {
    let shared = Shared(client);
    format!("{:?}", shared.list_database_names().await)
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/through", get(looks_through))
        .route("/star", get(looks_through_with_a_star))
        .route("/index", get(indexes))
        .route("/add", get(adds))
        .route("/shared", get(shares_the_client_through_state))
        .with_state(client)
}
