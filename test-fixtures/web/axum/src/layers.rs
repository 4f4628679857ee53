//! Middleware: functions, mappings, and services of our own around the routes.

use std::task::{Context, Poll};

use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderValue;
use axum::http::request::Parts;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection};
use store::uri;
use tower::{Layer, Service};

use crate::Failure;

pub fn router(audit: Client) -> Router {
    Router::new()
        .route("/layered", get(|| async { "layered" }))
        .layer(middleware::from_fn(connects_around_the_handler))
        .layer(middleware::from_fn_with_state(
            5_u32,
            connects_around_the_handler_with_state,
        ))
        .layer(middleware::map_request(connects_before_the_handler))
        .layer(middleware::map_request_with_state(
            5_u32,
            connects_before_the_handler_with_state,
        ))
        .layer(middleware::map_response_with_state(
            5_u32,
            connects_after_the_handler_with_state,
        ))
        .layer(middleware::from_extractor::<ConnectsToAuthorize>())
        .layer(middleware::map_response(connects_after_the_handler))
        .layer(middleware::from_fn(async |request: Request, next: Next| {
            let _ = Client::with_uri_str(uri()).await; //~ client_per_request
            next.run(request).await
        }))
        .layer(middleware::from_fn_with_state(
            audit.clone(),
            audits_through_the_state,
        ))
        .layer(ConnectsLayer)
        .layer(SharesLayer { client: audit })
}

async fn connects_around_the_handler(request: Request, next: Next) -> Response {
    let Ok(log) = log().await else {
        return "no log".into_response();
    };
    let _ = log.insert_one(doc! { "path": request.uri().path() }).await;
    next.run(request).await
}

async fn log() -> mongodb::error::Result<Collection<Document>> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database("audit").collection("log"))
}

async fn connects_around_the_handler_with_state(
    State(limit): State<u32>,
    request: Request,
    next: Next,
) -> Response {
    if limit > 0 {
        let _ = Client::with_uri_str(uri()).await; //~ client_per_request
    }
    next.run(request).await
}

async fn connects_before_the_handler(request: Request) -> Request {
    let _ = Client::with_uri_str(uri()).await; //~ client_per_request
    request
}

async fn connects_before_the_handler_with_state(State(_): State<u32>, request: Request) -> Request {
    let _ = Client::with_uri_str(uri()).await; //~ client_per_request
    request
}

async fn connects_after_the_handler_with_state(
    State(_): State<u32>,
    response: Response,
) -> Response {
    let _ = Client::with_uri_str(uri()).await; //~ client_per_request
    response
}

struct ConnectsToAuthorize;

impl<S: Send + Sync> FromRequestParts<S> for ConnectsToAuthorize {
    type Rejection = Failure;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Failure> {
        Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(Self)
    }
}

async fn connects_after_the_handler(mut response: Response) -> Response {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    let status = if client.is_ok() { "up" } else { "down" };
    let headers = response.headers_mut();
    headers.insert("x-database", HeaderValue::from_static(status));
    response
}

async fn audits_through_the_state(
    State(client): State<Client>,
    request: Request,
    next: Next,
) -> Response {
    let log = client.database("audit").collection("log");
    let _ = log.insert_one(doc! { "path": request.uri().path() }).await;
    next.run(request).await
}

#[derive(Clone)]
struct ConnectsLayer;

impl<S> Layer<S> for ConnectsLayer {
    type Service = Connects<S>;

    fn layer(&self, inner: S) -> Connects<S> {
        Connects { inner }
    }
}

#[derive(Clone)]
struct Connects<S> {
    inner: S,
}

impl<S: Service<Request>> Service<Request> for Connects<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> S::Future {
        let path = request.uri().path().to_owned();
        tokio::spawn(async move {
            let client = Client::with_uri_str(uri()).await?; //~ client_per_request
            let log = client.database("audit").collection("log");
            log.insert_one(doc! { "path": path }).await
        });
        self.inner.call(request)
    }
}

#[derive(Clone)]
struct SharesLayer {
    client: Client,
}

impl<S> Layer<S> for SharesLayer {
    type Service = Shares<S>;

    fn layer(&self, inner: S) -> Shares<S> {
        Shares {
            inner,
            client: self.client.clone(),
        }
    }
}

#[derive(Clone)]
struct Shares<S> {
    inner: S,
    client: Client,
}

impl<S: Service<Request>> Service<Request> for Shares<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> S::Future {
        let log = self.client.database("audit").collection("log");
        let path = request.uri().path().to_owned();
        tokio::spawn(async move { log.insert_one(doc! { "path": path }).await });
        self.inner.call(request)
    }
}
