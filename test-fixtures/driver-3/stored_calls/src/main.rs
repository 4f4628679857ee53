//! Functions and closures that are kept in fields, tables and variables, and called later.

mod closures;
mod pointers;
mod returned;
mod tables;

use std::time::Duration;

use axum::Router;
use mongodb::options::ClientOptions;

pub fn options() -> ClientOptions {
    ClientOptions::builder()
        .max_pool_size(20)
        .connect_timeout(Duration::from_secs(5))
        .server_selection_timeout(Duration::from_secs(5))
        .build()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = Router::new()
        .merge(pointers::router())
        .merge(closures::router())
        .merge(returned::router())
        .merge(tables::router());
    let clients = pointers::startup().await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    clients.shutdown().await;
    Ok(())
}
