//! Block 2 of the page of `client_in_loop`.

use mongodb::Client;
use mongodb::bson::{Document, doc};

pub async fn import(client: &Client, lines: Vec<String>) -> mongodb::error::Result<()> {
    for line in lines {
        client
            .database("shop")
            .collection::<Document>("lines")
            .insert_one(doc! { "line": line })
            .await?;
    }
    Ok(())
}
