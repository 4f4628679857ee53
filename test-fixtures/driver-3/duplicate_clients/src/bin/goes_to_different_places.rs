//! Two servers.

use mongodb::bson::doc;
use mongodb::{Client, error::Result};

fn uri(name: &str) -> String {
    std::env::var(name).expect("the URI is set")
}

#[tokio::main]
async fn main() -> Result<()> {
    let orders = Client::with_uri_str(uri("ORDERS_URI")).await?; //~ missing_shutdown
    let archive = Client::with_uri_str(uri("ARCHIVE_URI")).await?; //~ missing_shutdown
    let reports = std::env::var("REPORTS_URI").expect("the URI is set");
    let reports = Client::with_uri_str(reports).await?; //~ missing_shutdown
    for client in [orders, archive, reports] {
        let admin = client.database("admin");
        admin.run_command(doc! { "ping": 1 }).await?;
    }
    Ok(())
}
