//! Handlers.

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use mongodb::bson::doc;
use mongodb::options::ClientOptions;
use mongodb::{Client, Collection, bson::Document, error::Result};
use tokio::sync::OnceCell;

use crate::{count, uri};

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/direct", get(connects_in_the_handler))
        .route("/helper", post(connects_in_a_helper))
        .route("/options", get(connects_with_options))
        .route("/state", get(shares_the_client_through_state))
        .route("/cell", get(connects_once_in_a_cell))
        .with_state(client)
}

async fn connects_in_the_handler() -> String {
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(client) => count(&client).await.unwrap_or_default().to_string(),
        Err(error) => error.to_string(),
    }
}

async fn connects_in_a_helper() -> &'static str {
    let Ok(orders) = orders().await else {
        return "down";
    };
    let result = orders.insert_one(doc! { "cents": 100 }, None).await;
    if result.is_ok() { "stored" } else { "failed" }
}

async fn orders() -> Result<Collection<Document>> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database("shop").collection("orders"))
}

async fn connects_with_options() -> String {
    let client = sized().await;
    client.is_ok().to_string()
}

async fn sized() -> Result<Client> {
    let mut options = ClientOptions::parse(uri()).await?;
    options.max_pool_size = Some(20);
    Client::with_options(options) //~ client_per_request
}

async fn shares_the_client_through_state(State(client): State<Client>) -> String {
    count(&client).await.unwrap_or_default().to_string()
}

static CELL: OnceCell<Client> = OnceCell::const_new();

async fn connects_once_in_a_cell() -> String {
    let client = CELL.get_or_try_init(|| async {
        let uri = std::env::var("CELL_URI").expect("CELL_URI is set");
        Client::with_uri_str(uri).await
    });
    match client.await {
        Ok(client) => count(client).await.unwrap_or_default().to_string(),
        Err(error) => error.to_string(),
    }
}
