//! Tasks, threads and connections that a loop starts.

use std::thread;

use futures::stream::{FuturesUnordered, StreamExt};
use mongodb::error::Result;
use mongodb::{Client, bson::doc, sync};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::{count, uri};

pub async fn run() -> Result<()> {
    connects_in_each_task().await;
    connects_in_each_task_of_a_set().await;
    connects_in_each_future().await;
    connects_in_each_thread();
    shares_the_client_between_tasks().await?;
    accepts().await
}

async fn connects_in_each_task() {
    let mut tasks = Vec::new();
    for _ in 0..4 {
        tasks.push(tokio::spawn(async {
            let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
            count(&client.database("shop")).await
        }));
    }
    for task in tasks {
        let _ = task.await;
    }
}

async fn connects_in_each_task_of_a_set() {
    let mut tasks = JoinSet::new();
    for number in 0..4 {
        tasks.spawn(work(number));
    }
    tasks.join_all().await;
}

async fn work(number: u32) -> Result<()> {
    let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
    let database = client.database(&format!("shop-{number}"));
    count(&database).await.map(drop)
}

async fn connects_in_each_future() {
    let mut futures = FuturesUnordered::new();
    for _ in 0..4 {
        futures.push(async {
            let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
            count(&client.database("shop")).await
        });
    }
    while futures.next().await.is_some() {}
}

fn connects_in_each_thread() {
    let mut threads = Vec::new();
    for number in 0..4 {
        threads.push(thread::spawn(move || {
            let client = sync::Client::with_uri_str(uri())?; //~ client_in_loop
            let orders = client.database("shop").collection("orders");
            orders.insert_one(doc! { "number": number }).run()
        }));
    }
    for thread in threads {
        let _ = thread.join();
    }
}

async fn shares_the_client_between_tasks() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let mut tasks = JoinSet::new();
    for number in 0..4 {
        let client = client.clone();
        tasks.spawn(async move {
            let database = client.database(&format!("shop-{number}"));
            count(&database).await
        });
    }
    tasks.join_all().await;
    Ok(())
}

async fn accepts() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7000").await?;
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(connects_for_each_connection(stream));
    }
}

async fn connects_for_each_connection(stream: TcpStream) -> Result<()> {
    let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
    let log = client.database("audit").collection("log");
    let peer = stream.peer_addr()?.to_string();
    log.insert_one(doc! { "peer": peer }).await.map(drop)
}
