//! The blocking API of the first version, whose feature `sync` hides the asynchronous one.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::{ClientOptions, FindOptions};
use mongodb::sync::{Client, Collection, Cursor};

pub fn has_no_options() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017") //~ missing_max_pool_size, missing_timeouts
}

pub fn parses_only() -> Result<Client> {
    let options = ClientOptions::parse("mongodb://localhost:27017")?;
    Client::with_options(options) //~ missing_max_pool_size, missing_timeouts
}

pub fn assigns_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost:27017")?;
    options.max_pool_size = Some(20);
    Client::with_options(options) //~ missing_timeouts
}

pub fn connects_for_each_name(names: &[&str]) -> Result<Vec<Collection>> {
    let mut collections = Vec::new();
    for name in names {
        let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
        let client = Client::with_uri_str(&uri)?; //~ client_in_loop
        collections.push(client.database(name).collection("orders"));
    }
    Ok(collections)
}

pub fn shares_the_client_between_names(client: &Client, names: &[&str]) -> Vec<Collection> {
    let databases = names.iter().map(|name| client.database(name));
    databases
        .map(|database| database.collection("orders"))
        .collect()
}

pub fn collects_a_vec(orders: &Collection) -> Result<Vec<Document>> {
    orders.find(None, None)?.collect() //~ unbounded_cursor
}

pub fn pushes_each_document(orders: &Collection) -> Result<Vec<Document>> {
    let cursor: Cursor = orders.find(doc! {}, None)?; //~ unbounded_cursor
    let mut all = Vec::new();
    for order in cursor {
        all.push(order?);
    }
    Ok(all)
}

pub fn has_a_filter(orders: &Collection) -> Result<Vec<Document>> {
    orders.find(doc! { "status": "open" }, None)?.collect() //~ unbounded_filtered_cursor
}

pub fn has_a_limit(orders: &Collection) -> Result<Vec<Document>> {
    let options = FindOptions::builder().limit(100).build();
    orders.find(None, options)?.collect()
}

pub fn prints_each_document(orders: &Collection) -> Result<()> {
    for order in orders.find(None, None)? {
        println!("{}", order?);
    }
    Ok(())
}

pub async fn connects_in_async_code() -> Result<Client> {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    Client::with_uri_str(&uri) //~ sync_client_in_async
}

pub async fn finds_in_async_code(orders: &Collection) -> Result<Option<Document>> {
    find_in_a_helper(orders)
}

fn find_in_a_helper(orders: &Collection) -> Result<Option<Document>> {
    orders.find_one(doc! { "_id": 1 }, None) //~ sync_client_in_async
}

pub async fn finds_on_a_thread(orders: Collection) {
    std::thread::spawn(move || orders.find_one(doc! { "_id": 2 }, None));
}

pub fn finds_for_each_document(orders: &Collection) -> Result<()> {
    for order in orders.find(doc! { "open": true }, None)? {
        orders.delete_one(order?, None)?; //~ query_in_cursor_loop
    }
    Ok(())
}

pub fn asks_a_cursor_once(orders: &Collection) -> Option<Result<Document>> {
    let mut cursor = orders.find(doc! { "_id": 1 }, None).ok()?; //~ find_for_single_document
    cursor.next()
}

pub fn asks_a_limited_cursor_once(orders: &Collection) -> Option<Result<Document>> {
    let options = FindOptions::builder().limit(1).build();
    orders.find(doc! { "_id": 1 }, options).ok()?.next()
}

pub fn keeps_idle_cursors() -> FindOptions {
    FindOptions::builder().no_cursor_timeout(true).build() //~ no_cursor_timeout
}

pub fn forgets_a_cursor(orders: &Collection) -> Result<()> {
    let cursor = orders.find(doc! { "open": true }, None)?;
    std::mem::forget(cursor); //~ leaked_cursor
    Ok(())
}
