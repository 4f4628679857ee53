//! Reads and writes orders.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{doc, oid::ObjectId};
use mongodb::error::Result;
use serde::{Deserialize, Serialize};

use crate::db;

/// An order as it is stored.
#[derive(Debug, Deserialize, Serialize)]
pub struct Order {
    #[serde(rename = "_id")]
    pub id: ObjectId,
    pub customer: String,
    pub cents: i64,
}

/// What a customer sends to place an order.
#[derive(Debug, Deserialize)]
pub struct NewOrder {
    pub customer: String,
    pub cents: i64,
}

/// The collection `orders`.
pub struct Orders {
    collection: Collection<Order>,
}

impl Orders {
    pub async fn open() -> Result<Self> {
        let collection = db::connect().await?.collection("orders");
        Ok(Self { collection })
    }

    pub async fn all(&self) -> Result<Vec<Order>> {
        //~v unbounded_cursor
        self.collection.find(doc! {}).await?.try_collect().await
    }

    pub async fn latest(&self, count: i64) -> Result<Vec<Order>> {
        self.collection
            .find(doc! {})
            .sort(doc! { "_id": -1 })
            .limit(count)
            .await?
            .try_collect()
            .await
    }

    pub async fn get(&self, id: ObjectId) -> Result<Option<Order>> {
        self.collection.find_one(doc! { "_id": id }).await
    }

    pub async fn place(&self, order: NewOrder) -> Result<Order> {
        let order = Order {
            id: ObjectId::new(),
            customer: order.customer,
            cents: order.cents,
        };
        self.collection.insert_one(&order).await?;
        Ok(order)
    }
}
