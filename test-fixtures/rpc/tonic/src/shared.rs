//! Services over one client for all calls.

use futures::stream::{self, Empty};
use mongodb::Client;
use tokio::sync::OnceCell;
use tonic::{Request, Response, Status, Streaming};

use crate::count;
use crate::shop::orders_server::Orders;
use crate::shop::{CountReply, CountRequest, Order};

pub struct SharedOrders {
    client: Client,
}

impl SharedOrders {
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}

#[tonic::async_trait]
impl Orders for SharedOrders {
    type WatchStream = Empty<Result<CountReply, Status>>;

    async fn count(&self, request: Request<CountRequest>) -> Result<Response<CountReply>, Status> {
        let count = count(&self.client, &request.get_ref().shop).await?;
        Ok(Response::new(CountReply { count }))
    }

    async fn watch(&self, _: Request<CountRequest>) -> Result<Response<Self::WatchStream>, Status> {
        Ok(Response::new(stream::empty()))
    }

    async fn place(&self, _: Request<Streaming<Order>>) -> Result<Response<CountReply>, Status> {
        Err(Status::unimplemented("orders are placed elsewhere"))
    }
}

/// Made in `main` from a client of its own, with another in a cell.
pub struct ArchivedOrders {
    client: Client,
}

impl ArchivedOrders {
    pub async fn connect_at_startup() -> mongodb::error::Result<Self> {
        let uri = std::env::var("ARCHIVE_URI").expect("ARCHIVE_URI is set");
        let client = Client::with_uri_str(uri).await?;
        Ok(Self { client })
    }
}

static REPORTS: OnceCell<Client> = OnceCell::const_new();

#[tonic::async_trait]
impl Orders for ArchivedOrders {
    type WatchStream = Empty<Result<CountReply, Status>>;

    async fn count(&self, request: Request<CountRequest>) -> Result<Response<CountReply>, Status> {
        let count = count(&self.client, &request.get_ref().shop).await?;
        Ok(Response::new(CountReply { count }))
    }

    async fn watch(&self, _: Request<CountRequest>) -> Result<Response<Self::WatchStream>, Status> {
        let reports = REPORTS.get_or_try_init(|| async {
            let uri = std::env::var("REPORTS_URI").expect("REPORTS_URI is set");
            Client::with_uri_str(uri).await
        });
        let reports = reports
            .await
            .map_err(|error| Status::unavailable(error.to_string()))?;
        count(reports, "reports").await?;
        Ok(Response::new(stream::empty()))
    }

    async fn place(&self, _: Request<Streaming<Order>>) -> Result<Response<CountReply>, Status> {
        Err(Status::unimplemented("the archive is closed"))
    }
}
