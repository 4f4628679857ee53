//! Closures given to iterators and streams.

use futures::future::{join_all, ready};
use futures::stream::{self, StreamExt, TryStreamExt};
use mongodb::Client;
use mongodb::error::Result;

use crate::{count, options, uri};

pub async fn run() -> Result<()> {
    maps_numbers_to_clients()?;
    builds_in_for_each();
    filters_numbers_by_a_client();
    joins_a_client_for_each_number().await;
    connects_then().await;
    connects_for_each_concurrently().await;
    connects_in_a_buffered_map().await;
    connects_in_try_for_each().await?;
    folds_over_clients().await;
    maps_an_option_to_a_client(Some("orders"));
    shares_the_client_between_items().await
}

fn maps_numbers_to_clients() -> Result<usize> {
    let ports = (0..4) //~ pool_of_clients
        .map(|number| {
            let client = Client::with_options(options())?; //~ client_in_loop
            Ok(client.database(&format!("shop-{number}")))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(ports.len())
}

fn builds_in_for_each() {
    ["north", "south"].iter().for_each(|name| {
        let client = Client::with_options(options()); //~ client_in_loop
        println!("{name}: {}", client.is_ok());
    });
}

fn filters_numbers_by_a_client() -> usize {
    let up = |_: &i32| Client::with_options(options()).is_ok(); //~ client_in_loop
    (0..4).filter(up).count()
}

async fn joins_a_client_for_each_number() {
    let counts = (0..4).map(|_| async {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        count(&client.database("shop")).await
    });
    join_all(counts).await;
}

async fn connects_then() {
    let counts: Vec<Result<u64>> = stream::iter(0..4)
        .then(|_| async {
            let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
            count(&client.database("shop")).await
        })
        .collect()
        .await;
    println!("{}", counts.len());
}

async fn connects_for_each_concurrently() {
    stream::iter(0..100)
        .for_each_concurrent(8, |number| async move {
            let client = Client::with_uri_str(uri()).await; //~ client_in_loop
            println!("{number}: {}", client.is_ok());
        })
        .await;
}

async fn connects_in_a_buffered_map() {
    let up = stream::iter(0..100)
        .map(|_| async { Client::with_uri_str(uri()).await.is_ok() }) //~ client_in_loop
        .buffer_unordered(8)
        .filter(|up| ready(*up))
        .count()
        .await;
    println!("{up}");
}

async fn connects_in_try_for_each() -> Result<()> {
    stream::iter((0..4).map(Ok))
        .try_for_each(|_| async {
            let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
            count(&client.database("shop")).await.map(drop)
        })
        .await
}

async fn folds_over_clients() -> u64 {
    stream::iter(0..4)
        .fold(0, |sum, _| async move {
            let client = Client::with_uri_str(uri()).await; //~ client_in_loop
            sum + u64::from(client.is_ok())
        })
        .await
}

/// `Option::map` runs once at most.
fn maps_an_option_to_a_client(name: Option<&str>) -> Option<String> {
    let database = name.map(|name| {
        let client = Client::with_options(options()).expect("the options are valid");
        client.database(name)
    });
    database.map(|database| database.name().to_owned())
}

async fn shares_the_client_between_items() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    stream::iter((0..4).map(Ok))
        .try_for_each(|number| {
            let database = client.database(&format!("shop-{number}"));
            async move { count(&database).await.map(drop) }
        })
        .await
}
