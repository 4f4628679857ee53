//! A function whose event says which job to run: one of them connects.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use mongodb::Client;
use rpc_lambda::options;
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let job: Box<dyn Job> = match event.payload["job"].as_str() {
        Some("connect") => Box::new(Connect),
        _ => Box::new(Nothing),
    };
    Ok(json!({ "up": job.run() }))
}

trait Job: Send {
    fn run(&self) -> bool;
}

struct Connect;

impl Job for Connect {
    fn run(&self) -> bool {
        Client::with_options(options()).is_ok() //~ client_per_request
    }
}

struct Nothing;

impl Job for Nothing {
    fn run(&self) -> bool {
        true
    }
}
