//! axum's handlers as utoipa-axum and aide register them.

use aide::axum::ApiRouter;
use aide::axum::routing::{get, post_with};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use mongodb::{Client, Database};
use store::{count_orders, uri};
use tokio::net::TcpListener;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let (documented, api) = OpenApiRouter::new()
        .routes(routes!(connects_in_the_handler, connects_in_a_helper))
        .routes(routes!(shares_the_client_through_state))
        .fallback(connects_in_the_fallback)
        .split_for_parts();
    println!("{}", api.info.title);
    let described = ApiRouter::new()
        .api_route("/described", get(connects_in_a_described_handler))
        .api_route(
            "/with",
            post_with(connects_in_a_handler_with_a_description, |it| {
                it.summary("counts")
            }),
        )
        .api_route("/state", get(shares_the_client_through_state));
    let app: Router = Router::new()
        .nest("/documented", documented)
        .nest("/described", described.into())
        .with_state(client.clone());
    axum::serve(TcpListener::bind("127.0.0.1:8080").await?, app).await?;
    client.shutdown().await;
    Ok(())
}

fn failed(_: mongodb::error::Error) -> StatusCode {
    StatusCode::SERVICE_UNAVAILABLE
}

#[utoipa::path(get, path = "/handler", responses((status = OK, body = String)))]
async fn connects_in_the_handler() -> Result<String, StatusCode> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

#[utoipa::path(post, path = "/handler", responses((status = OK, body = String)))]
async fn connects_in_a_helper() -> Result<String, StatusCode> {
    let shop = fresh_database("shop").await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

async fn connects_in_the_fallback() -> Result<String, StatusCode> {
    let shop = store::connect().await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

async fn connects_in_a_described_handler() -> Result<String, StatusCode> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn connects_in_a_handler_with_a_description() -> Result<String, StatusCode> {
    let client = Client::with_options(store::options()).map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

#[utoipa::path(get, path = "/state", responses((status = OK, body = String)))]
async fn shares_the_client_through_state(
    State(client): State<Client>,
) -> Result<String, StatusCode> {
    count_orders(&client.database("shop")).await.map_err(failed)
}
