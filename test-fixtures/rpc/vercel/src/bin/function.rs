use mongodb::Client;
use rpc_vercel::{count, uri};
use serde_json::{Value, json};
use vercel_runtime::{Error, Request, run, service_fn};

async fn connects_for_each_request(_: Request) -> Result<Value, Error> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(json!({ "count": count(&client.database("shop")).await? }))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(connects_for_each_request)).await
}
