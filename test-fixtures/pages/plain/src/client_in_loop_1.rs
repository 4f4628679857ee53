//! Block 1 of the page of `client_in_loop`.

use mongodb::Client;
use mongodb::bson::{Document, doc};
use mongodb::options::ClientOptions;

pub async fn import(lines: Vec<String>) -> mongodb::error::Result<()> {
    for line in lines {
        let options = ClientOptions::builder().max_pool_size(10).build();
        let client = Client::with_options(options)?; //~ client_in_loop
        client
            .database("shop")
            .collection::<Document>("lines")
            .insert_one(doc! { "line": line })
            .await?;
    }
    Ok(())
}
