//! Fallbacks of routers and of method routers.

use axum::Router;
use axum::routing::{get, post};
use mongodb::Client;
use store::{count_orders, uri};

use crate::Answer;

pub fn router() -> Router {
    let method_not_allowed = Router::new()
        .route("/read-only", get(|| async { "read me" }))
        .method_not_allowed_fallback(connects_when_the_method_is_not_allowed);
    let nested = Router::new().fallback(connects_when_no_route_matches);
    Router::new()
        .route(
            "/write-only",
            post(|| async { "written" }).fallback(connects_when_no_method_matches),
        )
        .nest("/nested", nested)
        .merge(method_not_allowed)
}

async fn connects_when_no_route_matches() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("missing")).await?)
}

async fn connects_when_no_method_matches() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("missing")).await?)
}

async fn connects_when_the_method_is_not_allowed() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("missing")).await?)
}
