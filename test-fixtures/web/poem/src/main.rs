//! Every way in which poem runs code for a request, and the ways to share one client between them.

mod layers;
mod routes;
mod shared;

use mongodb::Client;
use poem::listener::TcpListener;
use poem::{EndpointExt, Route, Server};

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(store::uri()).await?;
    let app = Route::new()
        .nest("/direct", routes::routes())
        .nest("/layers", layers::routes())
        .nest("/shared", shared::routes(client.clone()))
        .data(client.clone());
    Server::new(TcpListener::bind("127.0.0.1:8080"))
        .run(app)
        .await?;
    client.shutdown().await;
    Ok(())
}
