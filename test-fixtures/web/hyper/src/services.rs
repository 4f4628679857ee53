//! Services as types, and tower's layers around one.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::Request;
use hyper::body::Incoming;
use hyper::service::Service;
use mongodb::{Client, Database};
use store::{count_orders, uri};
use tower::{BoxError, ServiceBuilder, service_fn};

use crate::{Answer, answer};

pub struct Connects;

impl Service<Request<Incoming>> for Connects {
    type Response = Answer;
    type Error = Infallible;
    type Future = Ready<Result<Answer, Infallible>>;

    fn call(&self, _: Request<Incoming>) -> Self::Future {
        let client = Client::with_options(store::options()); //~ client_per_request
        ready(Ok(answer(if client.is_ok() { "up" } else { "down" })))
    }
}

/// What is built around a service is built for each connection here, and runs for each request.
pub fn layered()
-> impl tower::Service<Request<Incoming>, Response = Answer, Error = BoxError, Future: Send>
+ Clone
+ Send {
    ServiceBuilder::new()
        .filter(|request: Request<Incoming>| {
            let client = Client::with_options(store::options()); //~ client_per_request
            client.map(|_| request).map_err(BoxError::from)
        })
        .map_request(connects_for_a_request)
        .service(service_fn(connects_in_a_tower_service))
}

fn connects_for_a_request(request: Request<Incoming>) -> Request<Incoming> {
    let client = Client::with_options(store::options()); //~ client_per_request
    println!("{} {}", request.uri(), client.is_ok());
    request
}

async fn connects_in_a_tower_service(_: Request<Incoming>) -> Result<Answer, BoxError> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(answer(count_orders(&client.database("shop")).await?))
}

/// A service that is made with its database keeps it.
#[derive(Clone)]
pub struct KeepsTheDatabase {
    pub shop: Database,
}

impl tower::Service<Request<Incoming>> for KeepsTheDatabase {
    type Response = Answer;
    type Error = mongodb::error::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Answer, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Incoming>) -> Self::Future {
        let shop = self.shop.clone();
        Box::pin(async move { count_orders(&shop).await.map(answer) })
    }
}
