//! RPC with tarpc: what a service does for each request.

use futures::StreamExt;
use mongodb::bson::Document;
use mongodb::{Client, Database};
use tarpc::context::Context;
use tarpc::server::{BaseChannel, Channel};

#[tarpc::service]
trait Orders {
    async fn direct() -> u64;
    async fn helper(name: String) -> u64;
    async fn shared() -> u64;
}

#[derive(Clone)]
struct Shop {
    client: Client,
}

impl Orders for Shop {
    async fn direct(self, _: Context) -> u64 {
        //~v client_per_request
        match Client::with_uri_str(uri()).await {
            Ok(client) => count(&client.database("shop")).await,
            Err(_) => 0,
        }
    }

    async fn helper(self, _: Context, name: String) -> u64 {
        match connects_in_a_helper(&name).await {
            Ok(shop) => count(&shop).await,
            Err(_) => 0,
        }
    }

    async fn shared(self, _: Context) -> u64 {
        count(&self.client.database("shop")).await
    }
}

async fn connects_in_a_helper(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(shop: &Database) -> u64 {
    let orders = shop.collection::<Document>("orders");
    orders.estimated_document_count().await.unwrap_or_default()
}

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let (_, transport) = tarpc::transport::channel::unbounded();
    let shop = Shop {
        client: client.clone(),
    };
    BaseChannel::with_defaults(transport)
        .execute(shop.serve())
        .for_each(|response| async move {
            tokio::spawn(response);
        })
        .await;
    client.shutdown().await;
    Ok(())
}
