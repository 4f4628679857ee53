//! Names that come by way of this crate's own prelude.

use futures::TryStreamExt;

use crate::prelude::*;
use crate::prelude::{driver, driver::Client as Again};

pub async fn comes_from_the_prelude() -> Result<Connection> {
    Connection::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn comes_from_a_crate_in_the_prelude() -> Result<driver::Client> {
    driver::Client::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub async fn comes_by_two_names() -> Result<Again> {
    Again::with_uri_str("mongodb://localhost:27017").await //~ missing_max_pool_size, missing_timeouts
}

pub fn comes_from_a_module_of_the_prelude() -> Result<sync::Client> {
    sync::Client::with_uri_str("mongodb://localhost:27017") //~ missing_max_pool_size, missing_timeouts
}

pub async fn reads_a_type_of_the_prelude(orders: &Collection<Document>) -> Result<Vec<Document>> {
    orders.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
}
