//! Block 3 of the page of `query_in_cursor_loop`.

use futures::{StreamExt, TryStreamExt};
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn report(
    orders: &Collection<Document>,
    customers: &Collection<Document>,
) -> mongodb::error::Result<()> {
    let mut batches = orders.find(doc! { "open": true }).await?.try_chunks(500);
    while let Some(Ok(batch)) = batches.next().await {
        let keys: Vec<_> = batch.iter().filter_map(|it| it.get("customer")).collect();
        let mut found = customers.find(doc! { "_id": { "$in": keys } }).await?;
        while let Some(customer) = found.try_next().await? {
            println!("{customer}");
        }
    }
    Ok(())
}
