//! `for`, `while` and `loop`.

use std::time::Duration;

use mongodb::error::Result;
use mongodb::sync;
use mongodb::{Client, bson::doc};
use tokio::sync::mpsc::{self, Receiver};
use tokio::time::interval;

use crate::{count, options, uri};

pub async fn run() -> Result<()> {
    connects_for_each_name(&["north", "south"]).await?;
    connects_while_work_is_left(4).await?;
    connects_until_nothing_is_left().await?;
    connects_in_the_inner_loop().await?;
    connects_and_carries_on().await?;
    builds_for_each_number();
    let blocking = tokio::task::spawn_blocking(blocks_for_each_number);
    blocking.await.expect("the task does not panic")?;
    let (sender, receiver) = mpsc::channel(16);
    drop(sender);
    connects_for_each_message(receiver).await?;
    connects_when_a_flag_says_so(&[true, false]).await?;
    connects_on_each_tick().await
}

/// Nothing has failed where the flag is set.
async fn connects_when_a_flag_says_so(wishes: &[bool]) -> Result<()> {
    for wish in wishes {
        let mut is_wanted = false;
        if *wish {
            is_wanted = true;
        }
        if is_wanted {
            let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
            count(&client.database("shop")).await?;
        }
    }
    Ok(())
}

async fn connects_for_each_name(names: &[&str]) -> Result<()> {
    for name in names {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        println!("{name}: {}", count(&client.database(name)).await?);
    }
    Ok(())
}

async fn connects_while_work_is_left(mut left: u32) -> Result<()> {
    while left > 0 {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        count(&client.database("shop")).await?;
        left -= 1;
    }
    Ok(())
}

/// The loop ends when the database is empty, not when the client is there.
async fn connects_until_nothing_is_left() -> Result<()> {
    loop {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        if count(&client.database("queue")).await? == 0 {
            break;
        }
    }
    Ok(())
}

async fn connects_in_the_inner_loop() -> Result<()> {
    for year in 2020..2026 {
        for month in 1..=12 {
            let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
            let database = client.database(&format!("{year}-{month}"));
            count(&database).await?;
        }
    }
    Ok(())
}

async fn connects_and_carries_on() -> Result<()> {
    for _ in 0..4 {
        //~v client_in_loop
        let Ok(client) = Client::with_uri_str(uri()).await else {
            continue;
        };
        count(&client.database("shop")).await?;
    }
    Ok(())
}

fn builds_for_each_number() {
    for number in 0..4 {
        let client = Client::with_options(options()); //~ client_in_loop
        println!("{number}: {}", client.is_ok());
    }
}

fn blocks_for_each_number() -> Result<()> {
    for number in 0..4 {
        let client = sync::Client::with_uri_str(uri())?; //~ client_in_loop
        let orders = client.database("shop").collection("orders");
        orders.insert_one(doc! { "number": number }).run()?;
    }
    Ok(())
}

async fn connects_for_each_message(mut receiver: Receiver<String>) -> Result<()> {
    while let Some(message) = receiver.recv().await {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        let inbox = client.database("mail").collection("inbox");
        inbox.insert_one(doc! { "text": message }).await?;
    }
    Ok(())
}

async fn connects_on_each_tick() -> Result<()> {
    let mut clock = interval(Duration::from_secs(60));
    loop {
        clock.tick().await;
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        count(&client.database("shop")).await?;
    }
}
