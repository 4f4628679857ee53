//! Runs the service against a stand-in for a server, and counts what it costs: connections, and documents sent.

mod service;
mod stub;

use std::io;
use std::net::TcpListener;
use std::time::Duration;

use actix_web::rt::System;
use actix_web::rt::time::sleep;
use mongodb::bson::doc;
use mongodb::options::ClientOptions;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::stub::Stub;

/// Requests to each route.
const REQUESTS: usize = 40;

fn main() -> io::Result<()> {
    System::new().block_on(measure())
}

async fn measure() -> io::Result<()> {
    let stub = Stub::start()?;
    service::URI.set(stub.uri()).expect("the URI is set once");
    let options = ClientOptions::parse(stub.uri()).await;
    let options = options.expect("the stub's URI is valid");
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = service::serve(listener, options)?;
    let handle = server.handle();
    actix_web::rt::spawn(server);

    for _ in 0..REQUESTS {
        get(address, "/place").await?;
    }
    // The pool of a dropped client closes at once, the socket that measures round trips after its sleep.
    sleep(Duration::from_secs(2)).await;
    println!(
        "{}",
        doc! { "requests": REQUESTS as i64, "connections": stub.accepted(), "open": stub.open() }
    );

    let before = stub.accepted();
    let all = (0..REQUESTS).map(|_| get(address, "/newest"));
    for done in futures::future::join_all(all).await {
        done?;
    }
    println!(
        "{}",
        doc! { "workers": service::WORKERS as i64, "connections": stub.accepted() - before }
    );

    let before = stub.sent();
    get(address, "/all").await?;
    println!(
        "{}",
        doc! { "drained": 1, "documents": stub.sent() - before }
    );
    handle.stop(false).await;
    Ok(())
}

/// Asks for a path, and waits for the answer.
async fn get(address: std::net::SocketAddr, path: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    if answer.starts_with("HTTP/1.1 200") {
        Ok(())
    } else {
        Err(io::Error::other(answer))
    }
}
