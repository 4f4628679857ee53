//! In functions that the body calls: the finding stands on the call in the loop.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Bson, Document, doc};
use mongodb::error::Result;
use tokio::sync::OnceCell;

pub struct Customers {
    customers: Collection<Document>,
    count: OnceCell<u64>,
}

impl Customers {
    pub async fn get(&self, id: Option<&Bson>) -> Result<Option<Document>> {
        self.customers.find_one(doc! { "_id": id }).await
    }

    pub async fn name(&self, id: Option<&Bson>) -> Result<String> {
        let customer = self.get(id).await?;
        Ok(customer.map(|it| it.to_string()).unwrap_or_default())
    }

    pub async fn count(&self) -> Result<u64> {
        let count = self
            .count
            .get_or_try_init(|| async { self.customers.estimated_document_count().await });
        count.await.copied()
    }

    pub fn label(&self, order: &Document) -> String {
        format!("{} {order}", self.customers.name())
    }
}

pub async fn calls_a_method(orders: &Collection<Document>, customers: &Customers) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{:?}", customers.get(order.get("customer")).await?); //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn two_calls_away(orders: &Collection<Document>, customers: &Customers) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{}", customers.name(order.get("customer")).await?); //~ query_in_cursor_loop
    }
    Ok(())
}

pub async fn calls_what_sends_nothing(
    orders: &Collection<Document>,
    customers: &Customers,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{}", customers.label(&order));
    }
    Ok(())
}

/// The first document pays for all.
pub async fn calls_what_remembers(
    orders: &Collection<Document>,
    customers: &Customers,
) -> Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{order} {}", customers.count().await?);
    }
    Ok(())
}
