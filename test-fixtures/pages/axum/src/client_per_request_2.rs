//! Block 2 of the page of `client_per_request`.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;
use mongodb::bson::{Document, doc};

async fn list(State(client): State<Client>) -> String {
    let orders = client.database("shop").collection::<Document>("orders");
    format!("{:?}", orders.find_one(doc! {}).await)
}

pub async fn app() -> mongodb::error::Result<Router> {
    let client = Client::with_uri_str(std::env::var("MONGODB_URI").unwrap()).await?;
    Ok(Router::new().route("/orders", get(list)).with_state(client))
}
