//! One client for all invocations of a process: made in `main`, borrowed by the closure.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use mongodb::Client;
use rpc_lambda::{count, uri};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::with_uri_str(uri()).await?;
    let shared = &client;
    run(service_fn(move |event| shares_the_client(shared, event))).await?;
    client.shutdown().await;
    Ok(())
}

async fn shares_the_client(client: &Client, _: LambdaEvent<Value>) -> Result<Value, Error> {
    count(&client.database("shop")).await
}
