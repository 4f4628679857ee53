//! The blocking API of the first version, whose feature `sync` hides the asynchronous one.

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::{ClientOptions, FindOptions};
use mongodb::sync::{Client, Collection, Cursor};

pub fn has_no_options() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017") //~ missing_max_pool_size //~? missing_timeouts
}

pub fn parses_only() -> Result<Client> {
    let options = ClientOptions::parse("mongodb://localhost:27017")?;
    Client::with_options(options) //~ missing_max_pool_size //~? missing_timeouts
}

pub fn assigns_the_size() -> Result<Client> {
    let mut options = ClientOptions::parse("mongodb://localhost:27017")?;
    options.max_pool_size = Some(20);
    Client::with_options(options) //~? missing_timeouts
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
