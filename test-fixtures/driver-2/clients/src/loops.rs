//! Loops.

use mongodb::Client;
use mongodb::error::Result;

use crate::{count, uri};

pub async fn run() -> Result<()> {
    connects_for_each_number().await?;
    shares_the_client_between_rounds().await?;
    retries_until_connected().await
}

async fn connects_for_each_number() -> Result<()> {
    for _ in 0..4 {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        count(&client).await?;
    }
    Ok(())
}

async fn shares_the_client_between_rounds() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    for _ in 0..4 {
        count(&client.clone()).await?;
    }
    Ok(())
}

async fn retries_until_connected() -> Result<()> {
    let client = loop {
        if let Ok(client) = Client::with_uri_str(uri()).await {
            break client;
        }
    };
    count(&client).await.map(drop)
}
