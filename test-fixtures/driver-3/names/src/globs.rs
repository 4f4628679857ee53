//! `use …::*`.

use futures::*;
use mongodb::bson::*;
use mongodb::error::Result;
use mongodb::*;

pub async fn comes_from_a_glob() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn reads_types_of_a_glob(orders: &Collection<Document>) -> Result<Vec<Document>> {
    orders.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}

pub fn is_a_module_of_a_glob() -> Result<sync::Client> {
    sync::Client::with_uri_str("mongodb://localhost:27017") //~ missing_max_pool_size, missing_timeouts
}
