//! Typed routes of axum-extra.

use axum::Router;
use axum_extra::routing::{RouterExt, TypedPath};
use mongodb::Client;
use serde::Deserialize;
use store::{count_orders, uri};

use crate::Answer;

#[derive(Deserialize, TypedPath)]
#[typed_path("/shops/{name}")]
struct Shop {
    name: String,
}

pub fn router() -> Router {
    Router::new()
        .typed_get(connects_for_a_typed_path)
        .typed_delete(|shop: Shop| async move {
            let client = Client::with_uri_str(uri()).await?; //~ client_per_request
            client.database(&shop.name).drop().await?;
            Answer::Ok(shop.name)
        })
}

async fn connects_for_a_typed_path(shop: Shop) -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database(&shop.name)).await?)
}
