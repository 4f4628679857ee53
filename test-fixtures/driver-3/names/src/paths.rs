//! Paths of every length.

use futures::TryStreamExt;
use mongodb::{self, bson, error, options, sync};

pub async fn is_a_path_from_the_crate() -> error::Result<mongodb::Client> {
    mongodb::Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_an_absolute_path() -> error::Result<::mongodb::Client> {
    ::mongodb::Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_qualified_path() -> error::Result<mongodb::Client> {
    <mongodb::Client>::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_imported_in_the_function() -> error::Result<mongodb::Client> {
    use mongodb::Client;

    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub fn is_a_path_from_a_module() -> error::Result<sync::Client> {
    sync::Client::with_options(options::ClientOptions::default()) //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_given_as_a_function() -> error::Result<mongodb::Client> {
    let options = options::ClientOptions::parse("mongodb://localhost:27017").await;
    options.and_then(mongodb::Client::with_options) //~ missing_max_pool_size, missing_timeouts
}

pub async fn reads_by_a_path(
    orders: &mongodb::Collection<bson::Document>,
) -> error::Result<Vec<bson::Document>> {
    let cursor = orders.find(bson::doc! {}).await?; //~ unbounded_cursor
    cursor.try_collect::<Vec<_>>().await
}

pub async fn reads_by_a_qualified_path(
    orders: &mongodb::Collection<bson::Document>,
) -> error::Result<Vec<bson::Document>> {
    let cursor = mongodb::Collection::find(orders, bson::doc! {}).await?; //~ unbounded_cursor
    cursor.try_collect().await
}
