//! Code that runs though no call names it: operators, conversions, scopes that end, loops, format strings, `.await`.

mod awaited;
mod conversions;
mod dropped;
mod formatted;
mod looped;
mod operators;

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
    let shop: conversions::AtStartup = "shop".parse()?;
    let audit: conversions::TriedAtStartup = "audit".to_owned().try_into()?;
    let app = Router::new()
        .merge(awaited::router())
        .merge(conversions::router(shop.client.clone()))
        .merge(dropped::router(shop.client.clone()))
        .merge(formatted::router())
        .merge(looped::router())
        .merge(operators::router(shop.client.clone()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    audit.client.shutdown().await;
    shop.client.shutdown().await;
    Ok(())
}
