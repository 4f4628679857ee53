//! Every way in which tonic runs code for a call, and the ways to share one client between them.

mod interceptors;
mod orders;
mod shared;
mod shop;

use mongodb::Client;
use mongodb::bson::Document;
use tonic::service::InterceptorLayer;
use tonic::transport::Server;

use shop::orders_server::OrdersServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let shared = shared::SharedOrders::new(client.clone());
    let archive = shared::ArchivedOrders::connect_at_startup().await?;
    let intercepted = OrdersServer::with_interceptor(orders::ConnectingOrders, |request| {
        let _ = Client::with_options(interceptors::options()); //~ client_per_request
        Ok(request)
    });
    Server::builder()
        .layer(InterceptorLayer::new(interceptors::connects_for_each_call))
        .layer(interceptors::ConnectsLayer)
        .add_service(intercepted)
        .add_service(OrdersServer::new(shared))
        .add_service(OrdersServer::with_interceptor(
            archive,
            interceptors::ConnectsInCall,
        ))
        .serve("127.0.0.1:50051".parse()?)
        .await?;
    client.shutdown().await;
    Ok(())
}

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(client: &Client, shop: &str) -> Result<u64, tonic::Status> {
    let orders = client.database(shop).collection::<Document>("orders");
    let count = orders.estimated_document_count().await;
    count.map_err(|error| tonic::Status::unavailable(error.to_string()))
}
