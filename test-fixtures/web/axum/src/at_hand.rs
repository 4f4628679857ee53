//! Handlers that build a Client though their state holds one.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Extension, Router};
use mongodb::Client;
use mongodb::options::ClientOptions;
use store::count_orders;

use crate::Answer;

#[derive(Clone)]
struct App {
    client: Client,
    name: &'static str,
}

#[derive(Clone)]
struct Pair {
    reads: Client,
    writes: Client,
}

pub fn router(client: Client) -> Router {
    let pair = Pair {
        reads: client.clone(),
        writes: client.clone(),
    };
    let shared = Arc::new(client.clone());
    let app = App {
        client,
        name: "shop",
    };
    Router::new()
        .route("/at-hand", get(connects_beside_the_state))
        .route("/at-hand/used", get(uses_the_state))
        .route("/at-hand/options", get(parses_options_beside_the_state))
        .with_state(app)
        .route("/at-hand/pair", get(connects_beside_two_clients))
        .with_state(pair)
        .route("/at-hand/extension", get(connects_beside_the_extension))
        .layer(Extension(shared))
}

async fn uses_the_state(State(app): State<App>) -> Answer {
    Ok(count_orders(&app.client.database(app.name)).await?)
}

async fn connects_beside_the_state(State(app): State<App>) -> Answer {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(uri).await?; //~ client_per_request
    Ok(count_orders(&client.database(app.name)).await?)
}

async fn parses_options_beside_the_state(State(app): State<App>) -> Answer {
    let mut options = ClientOptions::parse(store::uri()).await?;
    options.app_name = Some(app.name.to_owned());
    let client = Client::with_options(options)?; //~ client_per_request
    Ok(count_orders(&client.database(app.name)).await?)
}

async fn connects_beside_two_clients(State(pair): State<Pair>) -> Answer {
    let client = Client::with_uri_str(store::uri()).await?; //~ client_per_request
    let reads = count_orders(&pair.reads.database("shop")).await?;
    let writes = count_orders(&pair.writes.database("shop")).await?;
    let own = count_orders(&client.database("shop")).await?;
    Ok(format!("{reads}, {writes}, {own}"))
}

async fn connects_beside_the_extension(Extension(client): Extension<Arc<Client>>) -> Answer {
    let before = count_orders(&client.database("shop")).await?;
    let client = Client::with_uri_str(store::uri()).await?; //~ client_per_request
    let after = count_orders(&client.database("shop")).await?;
    Ok(format!("{before}, {after}"))
}
