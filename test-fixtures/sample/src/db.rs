//! The connection to MongoDB.

use mongodb::error::Result;
use mongodb::{Client, Database};

/// Connects to the shop's database.
pub async fn connect() -> Result<Database> {
    //~v client_per_request, missing_max_pool_size, missing_timeouts
    let client = Client::with_uri_str("mongodb://localhost:27017").await?;
    Ok(client.database("shop"))
}
