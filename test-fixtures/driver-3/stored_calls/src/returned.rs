//! Functions that return functions.

use axum::Router;
use axum::routing::get;
use mongodb::Client;
use mongodb::error::Result;

use crate::options;

fn maker() -> impl Fn() -> Result<Client> {
    || Client::with_options(options()) //~ client_per_request
}

fn boxed_maker() -> Box<dyn Fn() -> Result<Client>> {
    Box::new(|| Client::with_options(options())) //~ client_per_request
}

fn makes() -> Result<Client> {
    Client::with_options(options()) //~ client_per_request
}

fn pointer() -> fn() -> Result<Client> {
    makes
}

async fn calls_a_closure() -> String {
    let make = maker();
    format!("{:?}", make().is_ok())
}

async fn calls_a_box() -> String {
    format!("{:?}", boxed_maker()().is_ok())
}

async fn calls_a_pointer() -> String {
    let make = pointer();
    format!("{:?}", make().is_ok())
}

pub fn router() -> Router {
    Router::new()
        .route("/closure", get(calls_a_closure))
        .route("/box", get(calls_a_box))
        .route("/pointer", get(calls_a_pointer))
}
