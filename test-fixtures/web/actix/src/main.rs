//! Every way in which actix-web runs code for a request or for a worker, and the ways to share one client.

mod attributes;
mod extractors;
mod middlewares;
mod responses;
mod routes;
mod services;
mod shared;
mod workers;

use actix_web::{App, HttpServer, ResponseError, web};
use mongodb::Client;

/// A failed database operation, as a response.
#[derive(Debug)]
pub struct Failure(mongodb::error::Error);

impl From<mongodb::error::Error> for Failure {
    fn from(error: mongodb::error::Error) -> Self {
        Self(error)
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for Failure {}

pub type Answer = Result<String, Failure>;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let client = Client::with_uri_str(store::uri())
        .await
        .expect("the URI is valid");
    let data = web::Data::new(client.clone());
    let shop = client.database("shop");

    let server = HttpServer::new(move || {
        App::new()
            .app_data(data.clone())
            .app_data(web::Data::new(shop.clone()))
            .configure(attributes::configure)
            .configure(extractors::configure)
            .configure(middlewares::configure)
            .configure(responses::configure)
            .configure(routes::configure)
            .configure(services::configure)
            .configure(shared::configure)
    });
    server.bind(("127.0.0.1", 8080))?.run().await?;
    workers::serve(client.clone()).await?;
    client.shutdown().await;
    Ok(())
}
