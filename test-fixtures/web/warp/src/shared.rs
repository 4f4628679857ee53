//! One client for all requests: cloned into a filter, captured, or kept in a cell.

use std::convert::Infallible;

use mongodb::bson::doc;
use mongodb::{Client, Collection};
use store::count_orders;
use tokio::sync::OnceCell;
use warp::Filter;
use warp::reject::Rejection;
use warp::reply::Reply;

use crate::failed;

pub fn routes(client: Client) -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let injected = warp::path("shared")
        .and(with_client(client.clone()))
        .and_then(shares_the_client_through_a_filter);
    let orders = client.database("shop").collection("orders");
    let captured = warp::path("captured").and_then(move || {
        let orders = orders.clone();
        async move { shares_the_collection_it_captured(orders).await }
    });
    let cell = warp::path("cell").and_then(connects_once_in_a_cell);
    injected.or(captured).or(cell)
}

/// The handle is cloned for each request, and the pool is not.
fn with_client(client: Client) -> impl Filter<Extract = (Client,), Error = Infallible> + Clone {
    warp::any().map(move || client.clone())
}

async fn shares_the_client_through_a_filter(client: Client) -> Result<String, Rejection> {
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn shares_the_collection_it_captured(
    orders: Collection<mongodb::bson::Document>,
) -> Result<&'static str, Rejection> {
    let order = doc! { "cents": 100 };
    orders.insert_one(order).await.map_err(failed)?;
    Ok("stored")
}

static CELL: OnceCell<Client> = OnceCell::const_new();

async fn connects_once_in_a_cell() -> Result<String, Rejection> {
    let client = CELL.get_or_try_init(|| async {
        let uri = std::env::var("CELL_URI").expect("CELL_URI is set");
        Client::with_uri_str(uri).await
    });
    let client = client.await.map_err(failed)?;
    count_orders(&client.database("shop")).await.map_err(failed)
}
