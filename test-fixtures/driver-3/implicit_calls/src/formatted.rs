//! `Display` and `Debug` behind format strings and `to_string`.

use std::fmt;

use axum::Router;
use axum::routing::get;
use mongodb::Client;

use crate::options;

pub struct Shown;

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let client = Client::with_options(options()).map_err(|_| fmt::Error)?; //~ client_per_request
        write!(f, "{:?}", client.default_database().is_some())
    }
}

pub struct Printed;

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let client = Client::with_options(options()).map_err(|_| fmt::Error)?; //~ client_per_request
        write!(f, "{:?}", client.default_database().is_some())
    }
}

pub struct Inspected;

impl fmt::Debug for Inspected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let client = Client::with_options(options()).map_err(|_| fmt::Error)?; //~ client_per_request
        write!(f, "{:?}", client.default_database().is_some())
    }
}

pub struct NeverShown;

impl fmt::Display for NeverShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let client = Client::with_options(options()).map_err(|_| fmt::Error)?;
        write!(f, "{:?}", client.default_database().is_some())
    }
}

async fn formats() -> String {
    let shown = Shown;
    format!("{shown}")
}

async fn turns_into_a_string() -> String {
    Printed.to_string()
}

async fn logs() -> &'static str {
    println!("{:?}", Inspected);
    "logged"
}

async fn formats_something_else() -> String {
    let never = NeverShown;
    format!("{}", std::mem::size_of_val(&never))
}

pub fn router() -> Router {
    Router::new()
        .route("/formats", get(formats))
        .route("/string", get(turns_into_a_string))
        .route("/logs", get(logs))
        .route("/else", get(formats_something_else))
}
