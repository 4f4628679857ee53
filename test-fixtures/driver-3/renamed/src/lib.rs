//! The driver under the name that `Cargo.toml` gives it, and by way of another crate.

use driver::Client;
use driver::bson::{Document, doc};
use driver::error::Result;
use futures::TryStreamExt;
use names::prelude;

pub async fn is_renamed_by_the_manifest() -> Result<Client> {
    Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn is_a_path_of_the_new_name() -> Result<driver::Client> {
    driver::Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub fn is_a_module_of_the_new_name() -> Result<driver::sync::Client> {
    driver::sync::Client::with_uri_str("mongodb://localhost:27017") //~ missing_max_pool_size, missing_timeouts
}

pub async fn comes_from_another_crate() -> Result<prelude::Connection> {
    prelude::Connection::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn comes_from_a_crate_of_another_crate() -> Result<prelude::driver::Client> {
    prelude::driver::Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn comes_from_a_trait_of_another_crate() -> Result<Client> {
    names::traits::Local::local()
}

pub async fn reads_by_the_new_name(orders: &driver::Collection<Document>) -> Result<Vec<Document>> {
    orders.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}

/// The names of the driver, without the driver.
mod mongodb {
    pub use names::lookalikes::Client;
}

pub async fn is_not_the_driver() -> Option<mongodb::Client> {
    mongodb::Client::with_uri_str("mongodb://localhost:27017")
        .await
        .ok()
}
