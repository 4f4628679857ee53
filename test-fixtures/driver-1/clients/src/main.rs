//! Clients of the driver's first version.

use std::time::Duration;

use mongodb::bson::doc;
use mongodb::error::Result;
use mongodb::{Client, Collection};
use tokio::time::delay_for;

#[tokio::main]
async fn main() -> Result<()> {
    connects_for_each_name(&["north", "south"]).await?;
    shares_the_client_between_names(&["north", "south"]).await?;
    retries_until_connected().await;
    Ok(())
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn connects_for_each_name(names: &[&str]) -> Result<()> {
    for name in names {
        let client = Client::with_uri_str(&uri()).await?; //~ client_in_loop
        insert(&client.database(name).collection("orders")).await?;
    }
    Ok(())
}

async fn shares_the_client_between_names(names: &[&str]) -> Result<()> {
    let client = Client::with_uri_str(&uri()).await?;
    for name in names {
        insert(&client.database(name).collection("orders")).await?;
    }
    Ok(())
}

async fn insert(orders: &Collection) -> Result<()> {
    orders
        .insert_one(doc! { "cents": 100 }, None)
        .await
        .map(drop)
}

async fn retries_until_connected() -> Client {
    loop {
        match Client::with_uri_str(&uri()).await {
            Ok(client) => return client,
            Err(_) => delay_for(Duration::from_secs(1)).await,
        }
    }
}
