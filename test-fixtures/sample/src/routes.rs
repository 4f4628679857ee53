//! The HTTP API.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Json;
use axum::routing::get;
use axum::{Router, extract};
use mongodb::bson::oid::ObjectId;
use serde::Deserialize;

use crate::orders::{NewOrder, Order, Orders};

/// All routes of the service.
pub fn router() -> Router {
    Router::new()
        .route("/orders", get(list).post(place))
        .route("/orders/latest", get(latest))
        .route("/orders/{id}", get(show))
}

#[derive(Deserialize)]
struct Page {
    count: i64,
}

async fn list() -> Result<Json<Vec<Order>>, StatusCode> {
    let orders = Orders::open().await.map_err(unavailable)?;
    orders.all().await.map(Json).map_err(unavailable)
}

async fn latest(Query(page): Query<Page>) -> Result<Json<Vec<Order>>, StatusCode> {
    let orders = Orders::open().await.map_err(unavailable)?;
    let count = page.count.clamp(1, 100);
    orders.latest(count).await.map(Json).map_err(unavailable)
}

async fn show(Path(id): Path<String>) -> Result<Json<Order>, StatusCode> {
    let id = ObjectId::parse_str(id).map_err(|_| StatusCode::BAD_REQUEST)?;
    let orders = Orders::open().await.map_err(unavailable)?;
    let order = orders.get(id).await.map_err(unavailable)?;
    order.map(Json).ok_or(StatusCode::NOT_FOUND)
}

async fn place(extract::Json(order): extract::Json<NewOrder>) -> Result<Json<Order>, StatusCode> {
    let orders = Orders::open().await.map_err(unavailable)?;
    orders.place(order).await.map(Json).map_err(unavailable)
}

fn unavailable(_: mongodb::error::Error) -> StatusCode {
    StatusCode::SERVICE_UNAVAILABLE
}
