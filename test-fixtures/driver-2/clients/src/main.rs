//! Clients of the driver's second version.

mod loops;
mod routes;

use mongodb::Client;
use mongodb::bson::Document;
use mongodb::error::Result;

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    loops::run().await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, routes::router(client.clone())).await?;
    client.shutdown().await;
    Ok(())
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(client: &Client) -> Result<u64> {
    let orders = client.database("shop").collection::<Document>("orders");
    orders.estimated_document_count(None).await
}
