//! Handlers that a macro of the project's own lists.

use axum::Router;
use mongodb::Client;

use crate::options;

macro_rules! routes {
    ($($path:literal => $method:ident $handler:path),* $(,)?) => {
        axum::Router::new()$(.route($path, axum::routing::$method($handler)))*
    };
}

macro_rules! handler {
    ($name:ident, $what:expr) => {
        async fn $name() -> String {
            let client = $what;
            format!("{:?}", client.is_ok())
        }
    };
}

macro_rules! connect {
    () => {
        Client::with_options(options())
    };
}

async fn is_listed() -> String {
    let client = Client::with_options(options()); //~? client_per_request
    format!("{:?}", client.is_ok())
}

async fn is_not_listed() -> String {
    let client = Client::with_options(options());
    format!("{:?}", client.is_ok())
}

handler!(is_made_by_a_macro, Client::with_options(options())); //~? client_per_request

pub fn router() -> Router {
    let startup = connect!();
    println!("{:?}", startup.is_ok());
    let _ = is_not_listed;
    routes! {
        "/listed" => get is_listed,
        "/made" => post is_made_by_a_macro,
    }
}
