//! The application: it mounts the routes of one crate over the database of another.

mod reports;

use across_db::connection;
use axum::Router;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = connection::connect_at_startup().await?;
    let app = Router::new()
        .merge(across_orders::routes())
        .merge(reports::routes(client.clone()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    client.shutdown().await;
    Ok(())
}
