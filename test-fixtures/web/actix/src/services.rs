//! Services as routes.

use actix_web::dev::{ServiceRequest, ServiceResponse, fn_service};
use actix_web::{Error, HttpResponse, web};
use mongodb::Client;
use store::uri;

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(web::service("/finished").finish(fn_service(connects_in_a_service)))
        .route(
            "/route",
            web::route().service(fn_service(|request: ServiceRequest| async {
                let client = Client::with_uri_str(uri()).await; //~ client_per_request
                let body = if client.is_ok() { "up" } else { "down" };
                Ok::<_, Error>(request.into_response(HttpResponse::Ok().body(body)))
            })),
        );
}

async fn connects_in_a_service(request: ServiceRequest) -> Result<ServiceResponse, Error> {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    let body = if client.is_ok() { "up" } else { "down" };
    Ok(request.into_response(HttpResponse::Ok().body(body)))
}
