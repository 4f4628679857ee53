//! One client for all requests of a process: made in `main`, cloned into the closure.

use lambda_http::{Error, Request, run, service_fn};
use mongodb::Client;
use rpc_lambda_http::{count, uri};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::with_uri_str(uri()).await?;
    let shared = client.clone();
    run(service_fn(move |_: Request| {
        let client = shared.clone();
        async move { count(&client).await }
    }))
    .await?;
    client.shutdown().await;
    Ok(())
}
