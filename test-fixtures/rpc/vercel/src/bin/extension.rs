use lambda_extension::{Error, LambdaEvent, NextEvent, service_fn};
use mongodb::Client;
use rpc_vercel::{count, uri};

async fn connects_for_each_event(event: LambdaEvent) -> Result<(), Error> {
    if let NextEvent::Invoke(_) = event.next {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        count(&client.database("shop")).await?;
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_extension::run(service_fn(connects_for_each_event)).await
}
