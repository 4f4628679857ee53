//! Loops that end with the first client that works, or that replace a broken one.

use std::time::Duration;

use mongodb::Client;
use mongodb::bson::doc;
use mongodb::error::Result;
use tokio::time::sleep;

use crate::{count, uri};

pub async fn run() -> Result<Client> {
    breaks_with_the_client().await;
    tries_three_times().await?;
    tries_until_it_answers().await?;
    leaves_when_a_helper_succeeds().await?;
    reconnects_after_an_error().await?;
    supervises().await?;
    supervises_a_helper().await;
    supervises_a_method().await?;
    reconnects_by_a_flag().await?;
    reconnects_when_it_is_not_well().await?;
    count(&tries_while_there_is_none().await?.database("shop")).await?;
    returns_the_client().await
}

async fn breaks_with_the_client() {
    let client = loop {
        match Client::with_uri_str(uri()).await {
            Ok(client) => break client,
            Err(_) => sleep(Duration::from_secs(1)).await,
        }
    };
    let _ = count(&client.database("shop")).await;
}

async fn tries_three_times() -> Result<()> {
    for attempt in 1..=3 {
        if let Ok(client) = Client::with_uri_str(uri()).await {
            return count(&client.database("shop")).await.map(drop);
        }
        sleep(Duration::from_secs(attempt)).await;
    }
    Ok(())
}

async fn tries_until_it_answers() -> Result<()> {
    let mut wait = Duration::from_millis(100);
    loop {
        let client = Client::with_uri_str(uri()).await?;
        let admin = client.database("admin");
        if admin.run_command(doc! { "ping": 1 }).await.is_ok() {
            return Ok(());
        }
        sleep(wait).await;
        wait *= 2;
    }
}

async fn leaves_when_a_helper_succeeds() -> Result<u64> {
    let mut attempts = 0;
    loop {
        match connect_and_count().await {
            Ok(count) => return Ok(count),
            Err(error) if attempts == 3 => return Err(error),
            Err(_) => attempts += 1,
        }
    }
}

async fn connect_and_count() -> Result<u64> {
    let client = Client::with_uri_str(uri()).await?;
    count(&client.database("shop")).await
}

async fn reconnects_after_an_error() -> Result<()> {
    let mut client = Client::with_uri_str(uri()).await?;
    loop {
        if let Err(error) = count(&client.database("shop")).await {
            eprintln!("reconnecting after {error}");
            client = Client::with_uri_str(uri()).await?;
        }
        sleep(Duration::from_secs(60)).await;
    }
}

async fn reconnects_by_a_flag() -> Result<()> {
    let mut current = Some(Client::with_uri_str(uri()).await?);
    loop {
        let mut is_lost = false;
        if let Some(client) = &current {
            if count(&client.database("shop")).await.is_err() {
                is_lost = true;
            }
        } else {
            is_lost = true;
        }
        if is_lost {
            current = Client::with_uri_str(uri()).await.ok();
        }
        sleep(Duration::from_secs(1)).await;
    }
}

async fn reconnects_when_it_is_not_well() -> Result<()> {
    let mut client = Client::with_uri_str(uri()).await?;
    loop {
        let is_well = count(&client.database("shop")).await.is_ok();
        if !is_well {
            client = Client::with_uri_str(uri()).await?;
        }
        sleep(Duration::from_secs(1)).await;
    }
}

/// Works with one client until that fails.
async fn supervises() -> Result<()> {
    loop {
        let client = Client::with_uri_str(uri()).await?;
        match consume(&client).await {
            Ok(()) => return Ok(()),
            Err(error) => eprintln!("starting again after {error}"),
        }
        sleep(Duration::from_secs(1)).await;
    }
}

async fn consume(client: &Client) -> Result<()> {
    while count(&client.database("queue")).await? > 0 {
        sleep(Duration::from_secs(1)).await;
    }
    Ok(())
}

/// The helper serves with one client until that fails.
async fn supervises_a_helper() {
    loop {
        if let Err(error) = connect_and_consume().await {
            eprintln!("starting again after {error}");
        }
        sleep(Duration::from_secs(1)).await;
    }
}

async fn connect_and_consume() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    loop {
        count(&client.database("queue")).await?;
        sleep(Duration::from_secs(1)).await;
    }
}

struct Syncer {
    source: Client,
}

impl Syncer {
    async fn new() -> Result<Self> {
        let source = Client::with_uri_str(uri()).await?;
        Ok(Self { source })
    }

    async fn sync_forever(self) -> Result<()> {
        self.sync_from(0).await
    }

    async fn sync_from(self, mut seen: u64) -> Result<()> {
        loop {
            seen = count(&self.source.database("log")).await?.max(seen);
            sleep(Duration::from_secs(1)).await;
        }
    }
}

/// What is built in the turn serves until it fails.
async fn supervises_a_method() -> Result<()> {
    let mut attempts = 0;
    loop {
        let syncer = Syncer::new().await?;
        if let Err(error) = syncer.sync_forever().await {
            eprintln!("starting again after {error}");
        }
        if attempts == 10 {
            return Ok(());
        }
        attempts += 1;
        sleep(Duration::from_secs(10)).await;
    }
}

async fn tries_while_there_is_none() -> Result<Client> {
    let mut client = None;
    while client.is_none() {
        client = Client::with_uri_str(uri()).await.ok();
    }
    Ok(client.expect("the loop ends with one"))
}

async fn returns_the_client() -> Result<Client> {
    let mut attempts = 0;
    loop {
        match Client::with_uri_str(uri()).await {
            Ok(client) => return Ok(client),
            Err(error) if attempts == 5 => return Err(error),
            Err(_) => attempts += 1,
        }
    }
}
