//! Block 2 of the page of `query_in_cursor_loop`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn report(orders: &Collection<Document>) -> mongodb::error::Result<()> {
    let pipeline = [
        doc! { "$match": { "open": true } },
        doc! { "$lookup": { "from": "customers", "localField": "customer", "foreignField": "_id", "as": "customer" } },
    ];
    let mut cursor = orders.aggregate(pipeline).await?;
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    Ok(())
}
