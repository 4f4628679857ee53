//! Where the database is.

use mongodb::error::Result;
use mongodb::options::ClientOptions;

pub const URI: &str =
    "mongodb://db.internal:27017/?serverSelectionTimeoutMS=5000&connectTimeoutMS=5000";

pub fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

/// Options as they come: the caller has to choose the size of the pool.
pub async fn plain_options() -> Result<ClientOptions> {
    ClientOptions::parse(URI).await
}

/// Options that are ready for use.
pub async fn options() -> Result<ClientOptions> {
    let mut options = plain_options().await?;
    options.max_pool_size = Some(20);
    Ok(options)
}
