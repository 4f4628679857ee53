//! One client for all queries, in the data of the schema.

use async_graphql::{Context, Object, Result};
use mongodb::Client;
use store::count_orders;

#[derive(Default)]
pub struct Query;

#[Object]
impl Query {
    /// Shares the client through the data of the schema.
    async fn shared(&self, context: &Context<'_>) -> Result<String> {
        let client = context.data::<Client>()?;
        Ok(count_orders(&client.database("shop")).await?)
    }

    /// Connects once, in a cell of another crate.
    async fn guarded(&self) -> Result<String> {
        Ok(count_orders(store::shared().await?).await?)
    }
}
