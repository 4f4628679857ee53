//! Whole collections in memory, and the ways to read one without that.

pub mod aggregates;
pub mod blocking;
pub mod bounded;
pub mod built;
pub mod collected;
pub mod counted;
pub mod filters;
pub mod handed;
pub mod loops;
pub mod streamed;

use mongodb::bson::oid::ObjectId;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Order {
    #[serde(rename = "_id")]
    pub id: ObjectId,
    pub customer: String,
    pub cents: i64,
}
