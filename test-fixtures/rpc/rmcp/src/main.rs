//! Tools of the Model Context Protocol with rmcp.

use mongodb::bson::Document;
use mongodb::{Client, Database};
use rmcp::transport::stdio;
use rmcp::{ServerHandler, ServiceExt, tool, tool_handler, tool_router};

#[derive(Clone)]
struct Shop {
    client: Client,
}

#[tool_router]
impl Shop {
    #[tool(description = "counts the orders")]
    async fn connects_in_the_tool(&self) -> String {
        //~v client_per_request
        match Client::with_uri_str(uri()).await {
            Ok(client) => count(&client.database("shop")).await,
            Err(_) => String::new(),
        }
    }

    #[tool(description = "counts the orders too")]
    async fn connects_in_a_helper(&self) -> String {
        match fresh_database("shop").await {
            Ok(shop) => count(&shop).await,
            Err(_) => String::new(),
        }
    }

    #[tool(description = "counts the orders as well")]
    async fn shares_the_client_in_its_field(&self) -> String {
        count(&self.client.database("shop")).await
    }
}

#[tool_handler]
impl ServerHandler for Shop {}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(shop: &Database) -> String {
    let orders = shop.collection::<Document>("orders");
    let count = orders.estimated_document_count().await;
    count.map(|it| it.to_string()).unwrap_or_default()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let shop = Shop {
        client: client.clone(),
    };
    shop.serve(stdio()).await?.waiting().await?;
    client.shutdown().await;
    Ok(())
}
