//! A server on hyper alone, with tower's services: what runs for a request, for a connection, and once.

mod services;

use std::convert::Infallible;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use mongodb::Client;
use store::{count_orders, uri};
use tokio::net::TcpListener;

pub type Answer = Response<Full<Bytes>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    while let Ok((stream, address)) = listener.accept().await {
        let io = TokioIo::new(stream);
        let shared = client.clone();
        let connection = http1::Builder::new();
        match address.port() % 6 {
            0 => tokio::spawn(connection.serve_connection(io, service_fn(connects_in_the_service))),
            1 => {
                let service = service_fn(move |_| shares_the_client_it_captured(shared.clone()));
                tokio::spawn(connection.serve_connection(io, service))
            }
            2 => {
                let service = service_fn(|_: Request<Incoming>| async {
                    let client = Client::with_options(store::options()); //~ client_per_request
                    Ok::<_, Infallible>(answer(if client.is_ok() { "up" } else { "down" }))
                });
                tokio::spawn(connection.serve_connection(io, service))
            }
            3 => tokio::spawn(connection.serve_connection(io, services::Connects)),
            4 => {
                let service = services::KeepsTheDatabase {
                    shop: shared.database("shop"),
                };
                tokio::spawn(connection.serve_connection(io, TowerToHyperService::new(service)))
            }
            _ => {
                let service = TowerToHyperService::new(services::layered());
                tokio::spawn(connection.serve_connection(io, service))
            }
        };
    }
    client.shutdown().await;
    Ok(())
}

pub fn answer(text: impl Into<Bytes>) -> Answer {
    Response::new(Full::new(text.into()))
}

async fn connects_in_the_service(_: Request<Incoming>) -> mongodb::error::Result<Answer> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    count_orders(&client.database("shop")).await.map(answer)
}

async fn shares_the_client_it_captured(client: Client) -> mongodb::error::Result<Answer> {
    count_orders(&client.database("shop")).await.map(answer)
}
