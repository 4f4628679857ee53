//! One client for all handlers: made in `main`, handed in as state.

use std::sync::Arc;

use axum::extract::{FromRef, FromRequestParts, State};
use axum::http::request::Parts;
use axum::routing::get;
use axum::{Extension, Router};
use mongodb::{Client, Database};
use store::count_orders;

use crate::Answer;
use crate::database::{Reports, SharedReports};

#[derive(Clone)]
struct App {
    client: Client,
    reports: Arc<dyn Reports>,
}

pub fn router(client: Client) -> Router {
    let app = App {
        reports: Arc::new(SharedReports(client.clone())),
        client: client.clone(),
    };
    Router::new()
        .route("/state", get(shares_the_client_through_state))
        .route("/reports", get(reports_over_the_shared_client))
        .route("/substate", get(shares_the_database_through_a_substate))
        .route("/extracted", get(shares_the_client_through_an_extractor))
        .with_state(app)
        .route("/extension", get(shares_the_client_through_an_extension))
        .layer(Extension(client.clone()))
        .route(
            "/captured",
            get(move || shares_the_client_it_captured(client.clone())),
        )
}

async fn shares_the_client_through_state(State(app): State<App>) -> Answer {
    Ok(count_orders(&app.client.database("shop")).await?)
}

async fn reports_over_the_shared_client(State(app): State<App>) -> Answer {
    Ok(app.reports.report().await?)
}

/// A handle to the shared client's database: no connection is made for it.
#[derive(Clone)]
struct Shop(Database);

impl FromRef<App> for Shop {
    fn from_ref(app: &App) -> Self {
        Self(app.client.database("shop"))
    }
}

async fn shares_the_database_through_a_substate(State(shop): State<Shop>) -> Answer {
    Ok(count_orders(&shop.0).await?)
}

struct Extracted(Database);

impl FromRequestParts<App> for Extracted {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(_: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        Ok(Self(app.client.database("shop")))
    }
}

async fn shares_the_client_through_an_extractor(Extracted(shop): Extracted) -> Answer {
    Ok(count_orders(&shop).await?)
}

async fn shares_the_client_through_an_extension(Extension(client): Extension<Client>) -> Answer {
    Ok(count_orders(&client.database("shop")).await?)
}

async fn shares_the_client_it_captured(client: Client) -> Answer {
    Ok(count_orders(&client.database("shop")).await?)
}
