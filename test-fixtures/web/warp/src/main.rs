//! Every way in which warp runs code for a request, and the ways to share one client between them.

mod filters;
mod shared;
mod wrappers;

use mongodb::Client;
use warp::reject::{Reject, Rejection};
use warp::{Filter, reject};

/// A failed database operation, as a rejection.
#[derive(Debug)]
pub struct Failure;

impl Reject for Failure {}

pub fn failed(_: mongodb::error::Error) -> Rejection {
    reject::custom(Failure)
}

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(store::uri()).await?;
    let routes = filters::routes()
        .or(shared::routes(client.clone()))
        .or(wrappers::routes());
    warp::serve(routes).run(([127, 0, 0, 1], 8080)).await;
    client.shutdown().await;
    Ok(())
}
