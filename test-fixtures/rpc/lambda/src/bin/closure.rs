//! A closure that connects for each invocation.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use mongodb::Client;
use rpc_lambda::{count, uri};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let function = service_fn(|event: LambdaEvent<Value>| async move {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        let name = event.payload["shop"].as_str().unwrap_or("shop");
        count(&client.database(name)).await
    });
    lambda_runtime::run(function).await
}
