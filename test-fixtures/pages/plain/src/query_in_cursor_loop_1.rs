//! Block 1 of the page of `query_in_cursor_loop`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn report(
    orders: &Collection<Document>,
    customers: &Collection<Document>,
) -> mongodb::error::Result<()> {
    let mut cursor = orders.find(doc! { "open": true }).await?;
    while let Some(order) = cursor.try_next().await? {
        let customer = customers
            .find_one(doc! { "_id": order.get_i64("customer").unwrap_or(0) }) //~ query_in_cursor_loop
            .await?;
        println!("{order} {customer:?}");
    }
    Ok(())
}
