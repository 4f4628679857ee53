//! An axum application in a function.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use lambda_http::{Error, run};
use mongodb::Client;
use rpc_lambda_http::{count, uri};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::with_uri_str(uri()).await?;
    let app = Router::new()
        .route("/fresh", get(connects_for_each_request))
        .route("/shared", get(shares_the_client_through_state))
        .with_state(client.clone());
    run(app).await?;
    client.shutdown().await;
    Ok(())
}

async fn connects_for_each_request() -> String {
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(client) => count(&client).await.unwrap_or_default(),
        Err(error) => error.to_string(),
    }
}

async fn shares_the_client_through_state(State(client): State<Client>) -> String {
    count(&client).await.unwrap_or_default()
}
