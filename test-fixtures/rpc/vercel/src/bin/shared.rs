use mongodb::Client;
use rpc_vercel::{count, uri};
use serde_json::{Value, json};
use vercel_runtime::{Error, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::with_uri_str(uri()).await?;
    let shared = client.clone();
    let result = run(service_fn(move |_| {
        shares_the_client_it_captured(shared.clone())
    }))
    .await;
    client.shutdown().await;
    result
}

async fn shares_the_client_it_captured(client: Client) -> Result<Value, Error> {
    Ok(json!({ "count": count(&client.database("shop")).await? }))
}
