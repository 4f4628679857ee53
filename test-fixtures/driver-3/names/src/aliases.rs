//! `use … as …` and type aliases.

use futures::TryStreamExt as _;
use mongodb::bson::{Document as Record, doc};
use mongodb::error::Result;
use mongodb::options::ClientOptions as Options;
use mongodb::{Client as MongoClient, Collection as Table};

type Connection = mongodb::Client;
type Records = Table<Record>;
type Handle<T> = std::sync::Arc<T>;

pub async fn is_renamed_on_import() -> Result<MongoClient> {
    MongoClient::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_type_alias() -> Result<Connection> {
    Connection::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_in_an_arc() -> Result<Handle<Connection>> {
    let client = Connection::with_options(Options::default())?; //~ missing_max_pool_size, missing_timeouts
    Ok(Handle::new(client))
}

pub async fn reads_an_alias(records: &Records) -> Result<Vec<Record>> {
    records.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}

pub async fn reads_an_alias_in_an_arc(records: Handle<Records>) -> Result<Vec<Record>> {
    records.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}
