//! A function that connects for each request.

use lambda_http::{Error, IntoResponse, Request, run, service_fn};
use mongodb::Client;
use rpc_lambda_http::{count, uri};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(connects_for_each_request)).await
}

async fn connects_for_each_request(_: Request) -> Result<impl IntoResponse, Error> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    count(&client).await
}
