//! A closure that connects for each request, and answers in a stream.

use lambda_http::{Body, Error, Request, Response, run_with_streaming_response, service_fn};
use mongodb::Client;
use rpc_lambda_http::{count, uri};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run_with_streaming_response(service_fn(|_: Request| async {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        let count = count(&client).await?;
        Ok::<_, Error>(Response::new(Body::from(count)))
    }))
    .await
}
