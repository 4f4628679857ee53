//! Reports: the application's own handlers, over the database crate.

use across_db::orders::{Store, count};
use across_db::{Document, Result, orders, settings};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use futures::TryStreamExt;
use mongodb::Client;

pub fn routes(client: Client) -> Router {
    Router::new()
        .route("/reports/fresh", get(counts_in_a_fresh_store))
        .route("/reports/plain", get(connects_with_plain_options))
        .route("/reports/sized", get(connects_with_sized_options))
        .route("/reports/shared", get(counts_in_the_shared_store))
        .route("/reports/total", get(adds_up_one_by_one))
        .with_state(client)
}

type Answer = std::result::Result<String, StatusCode>;

fn answer(count: Result<u64>) -> Answer {
    let count = count.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    Ok(count.to_string())
}

/// A store of the database crate's trait, which connects for each count.
struct FreshStore;

impl Store for FreshStore {
    async fn count(&self) -> Result<u64> {
        let client = across_db::Client::with_uri_str(settings::uri()).await?; //~ client_per_request
        let orders = client.database("shop").collection::<Document>("orders");
        orders.estimated_document_count().await
    }
}

async fn counts_in_a_fresh_store() -> Answer {
    answer(count(&FreshStore).await)
}

async fn connects_with_plain_options() -> Answer {
    answer(count_with_plain_options().await)
}

async fn count_with_plain_options() -> Result<u64> {
    let client = Client::with_options(settings::plain_options().await?)?; //~ client_per_request, missing_max_pool_size
    let orders = client.database("shop").collection::<Document>("orders");
    orders.estimated_document_count().await
}

async fn connects_with_sized_options() -> Answer {
    answer(count_with_sized_options().await)
}

async fn count_with_sized_options() -> Result<u64> {
    let client = Client::with_options(settings::options().await?)?; //~ client_per_request
    let orders = client.database("shop").collection::<Document>("orders");
    orders.estimated_document_count().await
}

/// The same trait over the client of `main`.
struct SharedStore(Client);

impl Store for SharedStore {
    async fn count(&self) -> Result<u64> {
        let orders = self.0.database("shop").collection::<Document>("orders");
        orders.estimated_document_count().await
    }
}

async fn counts_in_the_shared_store(State(client): State<Client>) -> Answer {
    answer(count(&SharedStore(client)).await)
}

async fn adds_up_one_by_one(State(client): State<Client>) -> Answer {
    answer(total(&client).await)
}

async fn total(client: &Client) -> Result<u64> {
    let orders = client.database("shop").collection("orders");
    let mut cursor = orders::each(&orders).await?;
    let mut total = 0;
    while let Some(order) = cursor.try_next().await? {
        total += u64::from(order.contains_key("paid"));
    }
    Ok(total)
}
