//! Every way in which axum runs code for a request, and the ways to share one client between them.

mod at_hand;
mod database;
mod extractors;
mod fallbacks;
mod handlers;
mod layers;
mod responses;
mod services;
mod shared;
mod sockets;
mod startup;
mod state;
mod typed;
mod verbs;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// A failed database operation, as a response.
pub struct Failure(mongodb::error::Error);

impl From<mongodb::error::Error> for Failure {
    fn from(error: mongodb::error::Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        (StatusCode::SERVICE_UNAVAILABLE, self.0.to_string()).into_response()
    }
}

pub type Answer = Result<String, Failure>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = startup::connect_once_at_startup().await?;
    let audit = startup::retries_until_connected().await;
    startup::warms_up(&client).await?;
    tokio::spawn(startup::reports_in_the_background(audit.clone()));

    let app = Router::new()
        .merge(verbs::router())
        .merge(fallbacks::router())
        .merge(services::router())
        .merge(typed::router())
        .merge(extractors::router())
        .merge(layers::router(audit.clone()))
        .merge(sockets::router())
        .merge(responses::router())
        .merge(handlers::router())
        .merge(at_hand::router(client.clone()))
        .merge(state::router(client.clone()))
        .merge(shared::router(client.clone()));

    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    client.shutdown().await;
    audit.shutdown().await;
    Ok(())
}
