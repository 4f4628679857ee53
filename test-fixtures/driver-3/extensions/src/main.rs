//! Traits of the project on types of the driver, of futures and of streams; functions in the middle of futures.

mod combinators;
mod cursors;
mod declared;
mod declaring;
mod handles;
mod listed;

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
    let client = mongodb::Client::with_options(options())?;
    let app = Router::new()
        .merge(combinators::router(client.clone()))
        .merge(cursors::router(client.clone()))
        .merge(declaring::router(client.clone()))
        .merge(handles::router(client.clone()))
        .merge(listed::router());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    client.shutdown().await;
    Ok(())
}
