//! Constructions that handlers reach, and that happen once all the same; and some that do not.

pub mod asked;
pub mod cells;
pub mod crates;
pub mod memoised;
pub mod unguarded;

use axum::Router;
use mongodb::bson::Document;
use mongodb::options::{ClientOptions, ServerAddress};
use mongodb::{Client, error::Result};

pub fn router() -> Router {
    Router::new()
        .merge(asked::router())
        .merge(cells::router())
        .merge(crates::router())
        .merge(memoised::router())
        .merge(unguarded::router())
}

/// Each guard has a server of its own, which this variable names.
fn variable(name: &str) -> String {
    std::env::var(name).expect("the variable is set")
}

/// Options for a client of one host.
fn options(host: String) -> ClientOptions {
    let timeout = std::time::Duration::from_secs(5);
    ClientOptions::builder()
        .hosts(vec![ServerAddress::parse(host).expect("the host is valid")])
        .max_pool_size(20)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

async fn count(client: &Client) -> String {
    let orders = client.database("shop").collection::<Document>("orders");
    in_words(orders.estimated_document_count().await)
}

fn in_words(count: Result<u64>) -> String {
    count.map_or_else(|error| error.to_string(), |count| format!("{count} orders"))
}
