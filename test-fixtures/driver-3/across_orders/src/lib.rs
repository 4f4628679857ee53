//! The routes of the orders: what they know of the driver, they know from the database crate.

use across_db::mongodb::bson::doc;
use across_db::{Document, Result, connection, orders};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use futures::TryStreamExt;

pub fn routes() -> Router {
    Router::new()
        .route("/orders", get(list_from_a_fresh_collection))
        .route("/orders/new", post(insert_into_a_fresh_collection))
        .route("/orders/archive", get(count_in_the_shared_archive))
}

async fn list_from_a_fresh_collection() -> std::result::Result<String, StatusCode> {
    match customers().await {
        Ok(customers) => Ok(customers.join("\n")),
        Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}

async fn customers() -> Result<Vec<String>> {
    let orders = orders::collection().await?;
    let all: Vec<Document> = orders::all(&orders).await?.try_collect().await?;
    let customers = all
        .iter()
        .filter_map(|order| order.get_str("customer").ok());
    Ok(customers.map(str::to_owned).collect())
}

async fn insert_into_a_fresh_collection() -> StatusCode {
    let Ok(orders) = orders::collection().await else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    match orders.insert_one(doc! { "cents": 100 }).await {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn count_in_the_shared_archive() -> std::result::Result<String, StatusCode> {
    let Ok(archive) = connection::archive().await else {
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    };
    let orders = archive.collection::<Document>("orders");
    match orders.estimated_document_count().await {
        Ok(count) => Ok(count.to_string()),
        Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}
