//! Filters that narrow but prove no bound, and filters that prove one.

pub mod bounded;
pub mod filters;
pub mod pipelines;
pub mod wrappers;

use mongodb::bson::oid::ObjectId;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Order {
    #[serde(rename = "_id")]
    pub id: ObjectId,
    pub customer: String,
    pub cents: i64,
}
