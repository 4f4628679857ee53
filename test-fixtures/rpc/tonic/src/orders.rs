//! A service that connects for each call.

use std::pin::Pin;

use futures::channel::mpsc;
use futures::{Stream, StreamExt};
use mongodb::bson::{Document, doc};
use mongodb::{Client, Collection};
use tonic::{Request, Response, Status, Streaming};

use crate::shop::orders_server::Orders;
use crate::shop::{CountReply, CountRequest, Order};
use crate::{count, uri};

pub struct ConnectingOrders;

#[tonic::async_trait]
impl Orders for ConnectingOrders {
    type WatchStream = Pin<Box<dyn Stream<Item = Result<CountReply, Status>> + Send>>;

    async fn count(&self, request: Request<CountRequest>) -> Result<Response<CountReply>, Status> {
        let client = Client::with_uri_str(uri()).await.map_err(unavailable)?; //~ client_per_request
        let count = count(&client, &request.get_ref().shop).await?;
        Ok(Response::new(CountReply { count }))
    }

    async fn watch(
        &self,
        request: Request<CountRequest>,
    ) -> Result<Response<Self::WatchStream>, Status> {
        let shop = request.into_inner().shop;
        let (mut sender, receiver) = mpsc::channel(1);
        tokio::spawn(async move {
            let client = Client::with_uri_str(uri()).await.map_err(unavailable)?; //~ client_per_request
            let count = count(&client, &shop).await?;
            let _ = sender.try_send(Ok(CountReply { count }));
            Ok::<_, Status>(())
        });
        Ok(Response::new(receiver.boxed()))
    }

    async fn place(
        &self,
        request: Request<Streaming<Order>>,
    ) -> Result<Response<CountReply>, Status> {
        let orders = self.collection().await.map_err(unavailable)?;
        let mut stream = request.into_inner();
        let mut count = 0;
        while let Some(order) = stream.message().await? {
            let order = doc! { "cents": order.cents };
            orders.insert_one(order).await.map_err(unavailable)?;
            count += 1;
        }
        Ok(Response::new(CountReply { count }))
    }
}

impl ConnectingOrders {
    async fn collection(&self) -> mongodb::error::Result<Collection<Document>> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(client.database("shop").collection("orders"))
    }
}

fn unavailable(error: mongodb::error::Error) -> Status {
    Status::unavailable(error.to_string())
}
