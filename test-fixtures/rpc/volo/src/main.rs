//! HTTP with volo: what runs for a request, and the ways to share one client.

use std::convert::Infallible;
use std::net::SocketAddr;

use mongodb::bson::Document;
use mongodb::{Client, Database};
use volo::net::Address;
use volo_http::context::ServerContext;
use volo_http::http::request::Parts;
use volo_http::request::Request;
use volo_http::response::Response;
use volo_http::server::extract::FromContext;
use volo_http::server::middleware::{self, Next};
use volo_http::server::route::{Router, get};
use volo_http::server::{IntoResponse, Server};
use volo_http::utils::Extension;

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(shop: &Database) -> String {
    let orders = shop.collection::<Document>("orders");
    let count = orders.estimated_document_count().await;
    count.map(|it| it.to_string()).unwrap_or_default()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let client = Client::with_uri_str(uri()).await?;
    let router = Router::new()
        .route(
            "/handler",
            get(connects_in_the_handler).post(connects_in_a_helper),
        )
        .route("/extractor", get(counts))
        .route("/shared", get(shares_the_client_through_an_extension))
        .layer(middleware::from_fn(connects_in_a_middleware))
        .layer(Extension(client.clone()));
    let address: SocketAddr = "127.0.0.1:8080".parse()?;
    Server::new(router).run(Address::from(address)).await?;
    client.shutdown().await;
    Ok(())
}

async fn connects_in_the_handler() -> String {
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(client) => count(&client.database("shop")).await,
        Err(_) => String::new(),
    }
}

async fn connects_in_a_helper() -> String {
    match fresh_database("shop").await {
        Ok(shop) => count(&shop).await,
        Err(_) => String::new(),
    }
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

/// A database that each request connects to anew.
struct Shop(Option<Database>);

impl FromContext for Shop {
    type Rejection = Infallible;

    async fn from_context(_: &mut ServerContext, _: &mut Parts) -> Result<Self, Infallible> {
        let client = Client::with_uri_str(uri()).await.ok(); //~ client_per_request
        Ok(Shop(client.map(|it| it.database("shop"))))
    }
}

async fn counts(shop: Shop) -> String {
    match &shop.0 {
        Some(shop) => count(shop).await,
        None => String::new(),
    }
}

async fn connects_in_a_middleware(
    context: &mut ServerContext,
    request: Request,
    next: Next,
) -> Response {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    println!("{}", client.is_ok());
    next.run(context, request).await.into_response()
}

async fn shares_the_client_through_an_extension(Extension(client): Extension<Client>) -> String {
    count(&client.database("shop")).await
}
