//! A function that connects for each invocation.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use mongodb::Client;
use rpc_lambda::{count, uri};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(connects_for_each_invocation)).await
}

async fn connects_for_each_invocation(_: LambdaEvent<Value>) -> Result<Value, Error> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    count(&client.database("shop")).await
}
