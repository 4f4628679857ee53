//! Handlers that are more than a function: a `Handler` of our own, and debugged handlers.

use std::future::Future;
use std::pin::Pin;

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use mongodb::Client;
use store::{count_orders, uri};

use crate::Answer;

pub fn router() -> Router {
    Router::new()
        .route("/handler", get(ConnectsInCall))
        .route("/debugged", get(connects_while_debugged))
}

#[derive(Clone)]
struct ConnectsInCall;

impl<S> Handler<(), S> for ConnectsInCall {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, _: Request, _: S) -> Self::Future {
        Box::pin(async {
            let answer: Answer = async {
                let client = Client::with_uri_str(uri()).await?; //~ client_per_request
                Ok(count_orders(&client.database("shop")).await?)
            }
            .await;
            answer.into_response()
        })
    }
}

#[axum::debug_handler]
async fn connects_while_debugged() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}
