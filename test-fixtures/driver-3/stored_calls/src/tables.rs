//! Tables of functions: arrays, maps and statics.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use mongodb::Client;
use mongodb::error::Result;

use crate::options;

type Make = fn() -> Result<Client>;

static TABLE: [(&str, Make); 2] = [("a", first), ("b", second)];

fn first() -> Result<Client> {
    Client::with_options(options()) //~ client_per_request
}

fn second() -> Result<Client> {
    Client::with_options(options()) //~ client_per_request
}

fn third() -> Result<Client> {
    Client::with_options(options()) //~ client_per_request
}

fn fourth() -> Result<Client> {
    Client::with_options(options()) //~ client_per_request
}

static MAP: LazyLock<HashMap<&'static str, Make>> =
    LazyLock::new(|| HashMap::from([("third", third as Make)]));

async fn looks_up_an_array(Path(name): Path<String>) -> String {
    let (_, make) = TABLE.iter().find(|it| it.0 == name).expect("a name");
    format!("{:?}", make().is_ok())
}

async fn looks_up_a_map(Path(name): Path<String>) -> String {
    match MAP.get(name.as_str()) {
        Some(make) => format!("{:?}", make().is_ok()),
        None => name,
    }
}

type Boxed = Box<dyn Fn() -> Result<Client> + Send + Sync>;

pub struct Registry {
    by_name: HashMap<String, Boxed>,
}

impl Registry {
    fn register(&mut self, name: &str, make: impl Fn() -> Result<Client> + Send + Sync + 'static) {
        self.by_name.insert(name.to_owned(), Box::new(make));
    }
}

async fn looks_up_a_registry(
    State(registry): State<Arc<Registry>>,
    Path(name): Path<String>,
) -> String {
    match registry.by_name.get(&name) {
        Some(make) => format!("{:?}", make().is_ok()),
        None => name,
    }
}

pub fn router() -> Router {
    let mut registry = Registry {
        by_name: HashMap::new(),
    };
    registry.register("fourth", fourth);
    registry.register("fifth", || Client::with_options(options())); //~ client_per_request
    Router::new()
        .route("/array/{name}", get(looks_up_an_array))
        .route("/map/{name}", get(looks_up_a_map))
        .route("/registry/{name}", get(looks_up_a_registry))
        .with_state(Arc::new(registry))
}
