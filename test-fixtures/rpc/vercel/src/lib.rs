//! Functions on Vercel, and an extension of Lambda: what runs for an invocation, and what once.

use mongodb::Database;
use mongodb::bson::Document;

/// Where the database is, from the environment.
pub fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

/// How many orders there are.
pub async fn count(shop: &Database) -> mongodb::error::Result<u64> {
    let orders = shop.collection::<Document>("orders");
    orders.estimated_document_count().await
}
