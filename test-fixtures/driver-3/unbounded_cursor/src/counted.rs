//! Counted by a trait that nothing else here needs: its import goes with the count.

use futures::StreamExt;
use mongodb::Collection;
use mongodb::bson::doc;
use mongodb::error::Result;

use crate::Order;

pub async fn counts(orders: &Collection<Order>) -> Result<usize> {
    Ok(orders.find(doc! {}).await?.count().await) //~ unbounded_cursor
}
