//! Loops around a construction that happens once.

use mongodb::Client;
use mongodb::error::Result;
use tokio::sync::OnceCell;

use crate::{count, uri};

pub async fn run() -> Result<()> {
    shares_the_client_between_rounds().await?;
    connects_in_the_head_of_the_loop().await?;
    connects_in_the_first_round().await?;
    connects_behind_a_guard().await?;
    connects_in_a_labelled_block().await?;
    crate::count_once().await.map(drop)
}

async fn shares_the_client_between_rounds() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    for name in ["north", "south"] {
        let client = client.clone();
        count(&client.database(name)).await?;
    }
    Ok(())
}

/// What a `for` runs over is evaluated once.
async fn connects_in_the_head_of_the_loop() -> Result<()> {
    for name in Client::with_uri_str(uri())
        .await?
        .list_database_names()
        .await?
    {
        println!("{name}");
    }
    Ok(())
}

async fn connects_in_the_first_round() -> Result<()> {
    let mut client = None;
    for name in ["north", "south"] {
        if client.is_none() {
            client = Some(Client::with_uri_str(uri()).await?);
        }
        if let Some(client) = &client {
            count(&client.database(name)).await?;
        }
    }
    Ok(())
}

static CLIENT: OnceCell<Client> = OnceCell::const_new();

async fn connects_behind_a_guard() -> Result<()> {
    for name in ["north", "south"] {
        let client = CLIENT
            .get_or_try_init(|| async {
                let uri = std::env::var("GUARDED_URI").expect("GUARDED_URI is set");
                Client::with_uri_str(uri).await
            })
            .await?;
        count(&client.database(name)).await?;
    }
    Ok(())
}

async fn connects_in_a_labelled_block() -> Result<()> {
    let count = 'count: {
        let client = Client::with_uri_str(uri()).await?;
        if client.default_database().is_none() {
            break 'count 0;
        }
        count(&client.database("shop")).await?
    };
    println!("{count}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn connects_for_each_round_of_a_test() {
        for _ in 0..2 {
            let client = Client::with_uri_str("mongodb://localhost:27017")
                .await
                .unwrap();
            let _ = count(&client.database("shop")).await;
        }
    }
}
