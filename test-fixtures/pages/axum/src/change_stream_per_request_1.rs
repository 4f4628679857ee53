//! Block 1 of the page of `change_stream_per_request`.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::StreamExt;
use mongodb::Client;
use mongodb::bson::Document;

async fn next_change(State(client): State<Client>) -> String {
    let orders = client.database("shop").collection::<Document>("orders");
    let mut changes = orders.watch().await.unwrap(); //~ change_stream_per_request
    format!("{:?}", changes.next().await)
}

pub fn app(client: Client) -> Router {
    Router::new()
        .route("/changes", get(next_change))
        .with_state(client)
}
