//! What only `main` calls.

use std::time::Duration;

use mongodb::error::Result;
use mongodb::{Client, bson::doc};
use tokio::time::{interval, sleep};

pub async fn connect_once_at_startup() -> Result<Client> {
    Client::with_uri_str(store::uri()).await
}

/// The loop ends with the first client that answers.
pub async fn retries_until_connected() -> Client {
    let uri = std::env::var("AUDIT_URI").expect("AUDIT_URI is set");
    loop {
        match Client::with_uri_str(&uri).await {
            Ok(client) => return client,
            Err(_) => sleep(Duration::from_secs(1)).await,
        }
    }
}

pub async fn warms_up(client: &Client) -> Result<()> {
    client.warm_connection_pool().await;
    client
        .database("admin")
        .run_command(doc! { "ping": 1 })
        .await?;
    Ok(())
}

/// One client for all ticks of the clock.
pub async fn reports_in_the_background(client: Client) {
    let mut clock = interval(Duration::from_secs(60));
    loop {
        clock.tick().await;
        let _ = store::count_orders(&client.database("audit")).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn connects_in_a_test_helper() -> Client {
        Client::with_uri_str("mongodb://localhost:27017")
            .await
            .unwrap()
    }

    #[tokio::test]
    async fn connects_in_a_test() {
        for _ in 0..2 {
            let client = Client::with_uri_str("mongodb://localhost:27017")
                .await
                .unwrap();
            let _ = warms_up(&client).await;
        }
        let _ = warms_up(&connects_in_a_test_helper().await).await;
    }
}
