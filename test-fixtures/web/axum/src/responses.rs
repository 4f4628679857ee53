//! Responses: `into_response` runs for each request that is answered with the type.

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use mongodb::Client;

pub fn router() -> Router {
    Router::new().route("/status", get(|| async { ConnectsInItsResponse }))
}

struct ConnectsInItsResponse;

impl IntoResponse for ConnectsInItsResponse {
    fn into_response(self) -> Response {
        //~v client_per_request
        match Client::with_options(store::options()) {
            Ok(_) => "up".into_response(),
            Err(_) => "down".into_response(),
        }
    }
}
