//! `FromStr` behind `parse`, `TryFrom` behind `try_into`, `From` behind `into` and `?`.

use std::convert::Infallible;
use std::str::FromStr;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;
use mongodb::error::{Error, Result};

use crate::options;

pub struct Parsed {
    client: Client,
}

impl FromStr for Parsed {
    type Err = Error;

    fn from_str(_name: &str) -> Result<Self> {
        let client = Client::with_options(options())?; //~ client_per_request
        Ok(Self { client })
    }
}

/// Parsed in `main` alone.
pub struct AtStartup {
    pub client: Client,
}

impl FromStr for AtStartup {
    type Err = Error;

    fn from_str(_name: &str) -> Result<Self> {
        let client = Client::with_options(options())?;
        Ok(Self { client })
    }
}

pub struct Tenant(pub String);

pub struct Tried {
    client: Client,
}

impl TryFrom<Tenant> for Tried {
    type Error = Error;

    fn try_from(tenant: Tenant) -> Result<Self> {
        println!("{}", tenant.0);
        let client = Client::with_options(options())?; //~ client_per_request
        Ok(Self { client })
    }
}

/// Tried from a text only, in `main`.
pub struct TriedAtStartup {
    pub client: Client,
}

impl TryFrom<String> for TriedAtStartup {
    type Error = Error;

    fn try_from(_tenant: String) -> Result<Self> {
        let client = Client::with_options(options())?;
        Ok(Self { client })
    }
}

pub struct Converted {
    client: Option<Client>,
}

impl From<Tenant> for Converted {
    fn from(_tenant: Tenant) -> Self {
        let client = Client::with_options(options()).ok(); //~ client_per_request
        Self { client }
    }
}

/// An error that writes down what happened, with a Client of its own.
pub struct Reported {
    client: Option<Client>,
}

impl From<Infallible> for Reported {
    fn from(_error: Infallible) -> Self {
        let client = Client::with_options(options()).ok(); //~ client_per_request
        Self { client }
    }
}

fn fails() -> std::result::Result<(), Infallible> {
    Ok(())
}

fn passes_errors_on() -> std::result::Result<(), Reported> {
    fails()?;
    Ok(())
}

async fn parses() -> String {
    let parsed: Parsed = "shop".parse().expect("a Client");
    format!("{:?}", parsed.client.default_database().is_some())
}

async fn parses_with_a_turbofish() -> String {
    let parsed = "shop".parse::<Parsed>().expect("a Client");
    format!("{:?}", parsed.client.default_database().is_some())
}

async fn tries() -> String {
    let tried: Tried = Tenant("a".to_owned()).try_into().expect("a Client");
    format!("{:?}", tried.client.default_database().is_some())
}

async fn tries_a_number() -> String {
    let size: u8 = 300_u64.try_into().unwrap_or(u8::MAX);
    size.to_string()
}

async fn converts() -> String {
    let converted: Converted = Tenant("a".to_owned()).into();
    format!("{:?}", converted.client.is_some())
}

async fn propagates() -> String {
    match passes_errors_on() {
        Ok(()) => "fine".to_owned(),
        Err(reported) => format!("{:?}", reported.client.is_some()),
    }
}

async fn shares_the_client_through_state(State(client): State<Client>) -> String {
    format!("{:?}", client.list_database_names().await)
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/parses", get(parses))
        .route("/turbofish", get(parses_with_a_turbofish))
        .route("/tries", get(tries))
        .route("/number", get(tries_a_number))
        .route("/converts", get(converts))
        .route("/propagates", get(propagates))
        .route("/shared", get(shares_the_client_through_state))
        .with_state(client)
}
