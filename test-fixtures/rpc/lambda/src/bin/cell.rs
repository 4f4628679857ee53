//! One client for all invocations of a process: made by the first of them.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use mongodb::Client;
use rpc_lambda::{count, uri};
use serde_json::Value;
use tokio::sync::OnceCell;

static CLIENT: OnceCell<Client> = OnceCell::const_new();

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(connects_once)).await
}

async fn connects_once(_: LambdaEvent<Value>) -> Result<Value, Error> {
    let client = CLIENT.get_or_try_init(|| async { Client::with_uri_str(uri()).await });
    count(&client.await?.database("shop")).await
}
