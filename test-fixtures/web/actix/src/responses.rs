//! Responders and errors run when the answer is written.

use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError, web};
use mongodb::Client;

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .route("/status", web::get().to(|| async { ConnectsInItsResponse }))
        .route("/error", web::get().to(fails));
}

struct ConnectsInItsResponse;

impl Responder for ConnectsInItsResponse {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let client = Client::with_options(store::options()); //~ client_per_request
        HttpResponse::Ok().body(if client.is_ok() { "up" } else { "down" })
    }
}

#[derive(Debug)]
struct ConnectsInItsError;

impl std::fmt::Display for ConnectsInItsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("failed")
    }
}

impl ResponseError for ConnectsInItsError {
    fn error_response(&self) -> HttpResponse {
        let client = Client::with_options(store::options()); //~ client_per_request
        HttpResponse::InternalServerError().body(if client.is_ok() { "up" } else { "down" })
    }
}

async fn fails() -> Result<&'static str, ConnectsInItsError> {
    Err(ConnectsInItsError)
}
