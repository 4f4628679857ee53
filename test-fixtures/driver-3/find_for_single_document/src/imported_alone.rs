//! Asked by traits that nothing else here needs: their imports go with the last question.

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;

pub async fn first(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 1 }).await?; //~ find_for_single_document
    cursor.try_next().await
}

pub async fn second(orders: &Collection<Document>) -> Result<Option<Document>> {
    let mut cursor = orders.find(doc! { "customer": 2 }).await?; //~ find_for_single_document
    let found = cursor.try_next().await?;
    Ok(found)
}

pub async fn third(orders: &Collection<Document>) -> Option<Document> {
    let mut cursor = orders.find(doc! { "customer": 3 }).await.ok()?; //~ find_for_single_document
    let names: Vec<String> = [1, 2].iter().map(ToString::to_string).collect();
    cursor.next().await?.ok().filter(|_| names.len() > 1)
}
