//! On threads where blocking is allowed.

use std::thread;

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::Collection;
use tokio::task;

fn count(orders: &Collection<Document>) -> Result<u64> {
    orders.count_documents(doc! { "open": true }).run()
}

fn ping(orders: Collection<Document>) -> Result<u64> {
    orders.estimated_document_count().run()
}

pub async fn spawns_blocking(orders: Collection<Document>) {
    let _ = task::spawn_blocking(move || orders.drop().run()).await;
}

pub async fn calls_a_helper_there(orders: Collection<Document>) {
    let _ = task::spawn_blocking(move || count(&orders)).await;
}

pub async fn blocks_in_place(orders: Collection<Document>) -> Result<u64> {
    task::block_in_place(|| count(&orders))
}

pub async fn spawns_in_a_set(orders: Collection<Document>) {
    let mut tasks = task::JoinSet::new();
    tasks.spawn_blocking(move || count(&orders));
    while tasks.join_next().await.is_some() {}
}

pub async fn spawns_on_the_handle(orders: Collection<Document>) {
    let handle = tokio::runtime::Handle::current();
    let _ = handle.spawn_blocking(move || count(&orders)).await;
}

pub async fn spawns_a_thread(orders: Collection<Document>) {
    thread::spawn(move || {
        for order in orders
            .find(doc! { "open": true })
            .run()
            .into_iter()
            .flatten()
        {
            println!("{order:?}");
        }
    });
}

pub async fn spawns_a_named_thread(orders: Collection<Document>) {
    let _ = thread::Builder::new()
        .name(String::from("orders"))
        .spawn(move || count(&orders));
}

pub async fn spawns_in_a_scope(orders: &Collection<Document>) {
    thread::scope(|scope| {
        scope.spawn(|| count(orders));
    });
}

pub async fn names_the_function(orders: Collection<Document>) {
    let _ = task::spawn_blocking(move || ping(orders)).await;
}

fn health() -> bool {
    mongodb::sync::Client::with_uri_str(std::env::var("MONGODB_URI").expect("a URI")).is_ok()
}

pub async fn hands_the_function_over() -> bool {
    task::spawn_blocking(health).await.unwrap_or(false)
}

pub async fn keeps_the_closure_in_a_variable(orders: Collection<Document>) {
    let work = move || count(&orders);
    let _ = task::spawn_blocking(work).await;
}

async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    task::spawn_blocking(work).await.ok()
}

async fn run_and_log<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    println!("{name}");
    run(move || work()).await
}

pub async fn through_a_function_of_its_own(orders: Collection<Document>) {
    run(move || count(&orders)).await;
}

pub async fn through_two_of_them(orders: Collection<Document>) {
    run_and_log("orders", move || orders.distinct("customer", doc! {}).run()).await;
}

pub struct Job {
    pub work: Box<dyn FnOnce() + Send>,
}

/// Who runs it, and where, is not known.
pub async fn stores_the_closure(orders: Collection<Document>) -> Job {
    Job {
        work: Box::new(move || drop(orders.drop().run())),
    }
}

fn at_once<T>(work: impl FnOnce() -> T) -> T {
    work()
}

pub async fn a_function_that_runs_it_at_once(orders: Collection<Document>) -> Option<Document> {
    at_once(|| orders.find_one(doc! {}).run().ok().flatten()) //~ sync_client_in_async
}
