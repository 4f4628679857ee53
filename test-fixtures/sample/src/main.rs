//! An orders service: a small HTTP API in front of MongoDB.

mod db;
mod orders;
mod routes;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, routes::router()).await
}
