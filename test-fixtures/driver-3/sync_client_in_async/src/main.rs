//! A `main` that is not `async` may block.

use mongodb::bson::{Document, doc};
use mongodb::sync::Client;

fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(std::env::var("MONGODB_URI").expect("a URI"))?; //~ missing_shutdown
    let orders = client.database("shop").collection::<Document>("orders");
    orders.insert_one(doc! { "at": 0 }).run()?;
    for order in orders.find(doc! { "open": true }).run()? {
        println!("{}", order?);
    }
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(wait());
    Ok(())
}

async fn wait() {
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
}
