//! In the `async` code itself.

use std::env;

use futures::StreamExt;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::{Client, Collection, Database};

pub async fn builds_a_client() -> Result<Client> {
    Client::with_uri_str(env::var("MONGODB_URI").expect("a URI")) //~ sync_client_in_async
}

pub async fn sends_a_command(database: Database) -> Result<Document> {
    database.run_command(doc! { "ping": 1 }).run() //~ sync_client_in_async
}

pub async fn chains_over_lines(database: Database) -> Result<Option<Document>> {
    database
        .collection("orders")
        .find_one(doc! { "_id": 1 }) //~ sync_client_in_async
        .run()
}

pub async fn works_through_a_cursor(orders: Collection<Document>) -> Result<u32> {
    let mut lines = 0;
    //~v sync_client_in_async
    for order in orders.find(doc! { "open": true }).run()? {
        lines += u32::from(!order?.is_empty());
    }
    Ok(lines)
}

pub fn in_a_block(orders: Collection<Document>) -> impl Future<Output = Result<u64>> {
    async move {
        orders.estimated_document_count().run() //~ sync_client_in_async
    }
}

pub fn in_a_task(orders: Collection<Document>) {
    tokio::spawn(async move {
        let _ = orders.delete_many(doc! { "stale": true }).run(); //~ sync_client_in_async
    });
}

pub async fn in_an_async_closure(orders: Collection<Document>) {
    let count = async move |field: &str| orders.count_documents(doc! { field: 1 }).run(); //~ sync_client_in_async
    let _ = count("a").await;
}

pub async fn for_each_document(names: Vec<String>, orders: Collection<Document>) {
    let named = |name: &String| orders.find_one(doc! { "name": name }).run(); //~ sync_client_in_async
    let found: Vec<_> = names.iter().map(named).collect();
    println!("{}", found.len());
}

pub async fn in_a_stream_adapter(orders: Collection<Document>) {
    futures::stream::iter(0..3)
        .for_each(|id| {
            let _ = orders.delete_one(doc! { "_id": id }).run(); //~ sync_client_in_async
            futures::future::ready(())
        })
        .await;
}

pub async fn commits(client: Client) -> Result<()> {
    let mut session = client.start_session().run()?;
    session.start_transaction().run()?;
    session.commit_transaction().run() //~ sync_client_in_async
}

/// The runtime that drives the block is entered.
pub fn drives_a_block(orders: &Collection<Document>) -> Option<Document> {
    let runtime = tokio::runtime::Runtime::new().ok()?;
    runtime.block_on(async { orders.find_one(doc! {}).run().ok().flatten() }) //~ sync_client_in_async
}
