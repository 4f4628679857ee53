//! A project's own `find`: what is found stands where the filter becomes known.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::oid::ObjectId;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;

use crate::Order;

pub struct Orders {
    collection: Collection<Order>,
}

impl Orders {
    pub fn new(collection: Collection<Order>) -> Self {
        Self { collection }
    }

    async fn fetch(&self, filter: Document) -> Result<Vec<Order>> {
        self.collection.find(filter).await?.try_collect().await
    }

    pub async fn fetches_everything(&self) -> Result<Vec<Order>> {
        self.fetch(doc! {}).await //~ unbounded_cursor
    }

    pub async fn fetches_a_status(&self) -> Result<Vec<Order>> {
        self.fetch(doc! { "status": "open" }).await //~ unbounded_filtered_cursor
    }

    pub async fn fetches_one(&self, id: ObjectId) -> Result<Vec<Order>> {
        self.fetch(doc! { "_id": id }).await
    }

    async fn fetch_page(&self, filter: Document, limit: i64) -> Result<Vec<Order>> {
        let find = self.collection.find(filter).limit(limit);
        find.await?.try_collect().await
    }

    pub async fn fetches_a_page(&self) -> Result<Vec<Order>> {
        self.fetch_page(doc! {}, 50).await
    }
}
