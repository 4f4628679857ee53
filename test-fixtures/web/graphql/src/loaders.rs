//! Data loaders: `load` runs for each batch of a query.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use mongodb::bson::{Document, doc};
use mongodb::error::Error;
use mongodb::{Client, Collection};
use store::uri;

pub struct ConnectingLoader;

impl Loader<i32> for ConnectingLoader {
    type Value = i32;
    type Error = Arc<Error>;

    async fn load(&self, ids: &[i32]) -> Result<HashMap<i32, i32>, Arc<Error>> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        let prices = client.database("shop").collection("prices");
        Ok(price(&prices, ids).await?)
    }
}

/// The same over a client that it was given.
pub struct SharedLoader {
    prices: Collection<Document>,
}

impl SharedLoader {
    pub fn new(client: &Client) -> Self {
        Self {
            prices: client.database("shop").collection("prices"),
        }
    }
}

impl Loader<i32> for SharedLoader {
    type Value = i32;
    type Error = Arc<Error>;

    async fn load(&self, ids: &[i32]) -> Result<HashMap<i32, i32>, Arc<Error>> {
        Ok(price(&self.prices, ids).await?)
    }
}

async fn price(prices: &Collection<Document>, ids: &[i32]) -> Result<HashMap<i32, i32>, Error> {
    let count = prices
        .count_documents(doc! { "_id": { "$in": ids } })
        .await?;
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    Ok(ids.iter().map(|id| (*id, count)).collect())
}
