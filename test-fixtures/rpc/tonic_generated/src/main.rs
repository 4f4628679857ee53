//! A service whose trait is generated: no source of this package holds it.

mod shop {
    tonic::include_proto!("shop.Orders");
}

use mongodb::Client;
use mongodb::bson::Document;
use tonic::transport::Server;
use tonic::{Request, Response, Status};

use shop::orders_server::{Orders, OrdersServer};

#[derive(Clone, PartialEq, prost::Message)]
pub struct CountRequest {
    #[prost(string, tag = "1")]
    pub shop: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct CountReply {
    #[prost(uint64, tag = "1")]
    pub count: u64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let shared = SharedOrders {
        client: client.clone(),
    };
    Server::builder()
        .add_service(OrdersServer::new(ConnectingOrders))
        .add_service(OrdersServer::new(shared))
        .serve("127.0.0.1:50051".parse()?)
        .await?;
    client.shutdown().await;
    Ok(())
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(client: &Client, shop: &str) -> Result<Response<CountReply>, Status> {
    let orders = client.database(shop).collection::<Document>("orders");
    match orders.estimated_document_count().await {
        Ok(count) => Ok(Response::new(CountReply { count })),
        Err(error) => Err(unavailable(error)),
    }
}

fn unavailable(error: mongodb::error::Error) -> Status {
    Status::unavailable(error.to_string())
}

struct ConnectingOrders;

#[tonic::async_trait]
impl Orders for ConnectingOrders {
    async fn count(&self, request: Request<CountRequest>) -> Result<Response<CountReply>, Status> {
        let client = Client::with_uri_str(uri()).await.map_err(unavailable)?; //~ client_per_request
        count(&client, &request.get_ref().shop).await
    }
}

struct SharedOrders {
    client: Client,
}

#[tonic::async_trait]
impl Orders for SharedOrders {
    async fn count(&self, request: Request<CountRequest>) -> Result<Response<CountReply>, Status> {
        count(&self.client, &request.get_ref().shop).await
    }
}
