//! Block 1 of the page of `no_cursor_timeout`.

use futures::TryStreamExt;
use mongodb::Collection;
use mongodb::bson::{Document, doc};

pub async fn export(orders: &Collection<Document>) -> mongodb::error::Result<()> {
    let mut cursor = orders.find(doc! {}).no_cursor_timeout(true).await?; //~ no_cursor_timeout
    while let Some(order) = cursor.try_next().await? {
        println!("{order}");
    }
    Ok(())
}
