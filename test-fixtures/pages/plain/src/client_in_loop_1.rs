//! Block 1 of the page of `client_in_loop`.

use mongodb::Client;
use mongodb::bson::{Document, doc};
use mongodb::options::ClientOptions;

pub async fn import(options: ClientOptions, lines: Vec<String>) -> mongodb::error::Result<()> {
    for line in lines {
        let client = Client::with_options(options.clone())?; //~ client_in_loop
        client
            .database("shop")
            .collection::<Document>("lines")
            .insert_one(doc! { "line": line })
            .await?;
    }
    Ok(())
}
