//! Every way in which salvo runs code for a request, and the ways to share one client between them.

mod handlers;
mod hoops;
mod shared;

use mongodb::Client;
use salvo::affix_state;
use salvo::prelude::*;

/// A failed database operation, as a response.
#[derive(Debug)]
pub struct Failure;

#[async_trait]
impl Writer for Failure {
    async fn write(self, _: &mut Request, _: &mut Depot, response: &mut Response) {
        response.status_code(StatusCode::SERVICE_UNAVAILABLE);
    }
}

pub fn failed(_: mongodb::error::Error) -> Failure {
    Failure
}

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(store::uri()).await?;
    let router = Router::new()
        .hoop(affix_state::inject(client.clone()))
        .push(Router::with_path("direct").push(handlers::routes()))
        .push(Router::with_path("hoops").push(hoops::routes()))
        .push(Router::with_path("shared").push(shared::routes(&client)));
    let acceptor = TcpListener::new("127.0.0.1:8080").bind().await;
    Server::new(acceptor).serve(router).await;
    client.shutdown().await;
    Ok(())
}
