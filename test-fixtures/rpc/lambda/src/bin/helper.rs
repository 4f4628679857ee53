//! A function that connects by way of the library.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use rpc_lambda::{connect, count};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(_: LambdaEvent<Value>) -> Result<Value, Error> {
    count(&connect().await?).await
}
