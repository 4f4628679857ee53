//! `Iterator` and `IntoIterator` of the project's own types behind `for` and adapters.

use axum::Router;
use axum::routing::get;
use mongodb::Client;

use crate::options;

pub struct Clients(pub u32);

impl Iterator for Clients {
    type Item = Client;

    fn next(&mut self) -> Option<Client> {
        self.0 = self.0.checked_sub(1)?;
        Client::with_options(options()).ok() //~ client_per_request
    }
}

pub struct Shards;

impl IntoIterator for Shards {
    type Item = Client;
    type IntoIter = std::option::IntoIter<Client>;

    fn into_iter(self) -> Self::IntoIter {
        let client = Client::with_options(options()).ok(); //~ client_per_request
        client.into_iter()
    }
}

pub struct Adapted(pub u32);

impl Iterator for Adapted {
    type Item = Client;

    fn next(&mut self) -> Option<Client> {
        self.0 = self.0.checked_sub(1)?;
        Client::with_options(options()).ok() //~ client_per_request
    }
}

async fn loops() -> String {
    let mut names = String::new();
    for client in Clients(3) {
        names.push_str(&format!("{:?}", client.default_database().is_some()));
    }
    names
}

async fn loops_over_shards() -> String {
    let mut names = String::new();
    for client in Shards {
        names.push_str(&format!("{:?}", client.default_database().is_some()));
    }
    names
}

async fn adapts() -> String {
    let known = Adapted(3).filter(|it| it.default_database().is_some());
    known.count().to_string()
}

async fn loops_over_numbers() -> String {
    let mut sum = 0;
    for number in 0..3 {
        sum += number;
    }
    sum.to_string()
}

pub fn router() -> Router {
    Router::new()
        .route("/loops", get(loops))
        .route("/shards", get(loops_over_shards))
        .route("/adapts", get(adapts))
        .route("/numbers", get(loops_over_numbers))
}
