//! What runs before each call: interceptors and layers.

use std::task::{Context, Poll};

use mongodb::Client;
use mongodb::options::{ClientOptions, ServerAddress};
use tonic::service::Interceptor;
use tonic::{Request, Status};
use tower::{Layer, Service};

pub fn options() -> ClientOptions {
    let host = std::env::var("MONGODB_HOST").expect("MONGODB_HOST is set");
    let timeout = std::time::Duration::from_secs(5);
    ClientOptions::builder()
        .hosts(vec![
            ServerAddress::parse(host).expect("MONGODB_HOST is a host"),
        ])
        .max_pool_size(20)
        .server_selection_timeout(timeout)
        .connect_timeout(timeout)
        .build()
}

#[derive(Clone)]
pub struct ConnectsInCall;

impl Interceptor for ConnectsInCall {
    fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status> {
        //~v client_per_request
        match Client::with_options(options()) {
            Ok(_) => Ok(request),
            Err(error) => Err(Status::unavailable(error.to_string())),
        }
    }
}

pub fn connects_for_each_call(request: Request<()>) -> Result<Request<()>, Status> {
    let _ = Client::with_options(options()); //~ client_per_request
    Ok(request)
}

#[derive(Clone)]
pub struct ConnectsLayer;

impl<S> Layer<S> for ConnectsLayer {
    type Service = Connects<S>;

    fn layer(&self, inner: S) -> Connects<S> {
        Connects { inner }
    }
}

#[derive(Clone)]
pub struct Connects<S> {
    inner: S,
}

impl<S, R> Service<R> for Connects<S>
where
    S: Service<R>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: R) -> S::Future {
        let _ = Client::with_options(options()); //~ client_per_request
        self.inner.call(request)
    }
}
