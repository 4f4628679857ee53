//! Tower services as routes: `service_fn`, a `Service` of our own, and handlers turned into services.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::handler::{Handler, HandlerWithoutStateExt};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, any_service, get_service, on_service};
use mongodb::Client;
use store::{count_orders, uri};
use tower::{Service, service_fn};

use crate::Answer;

pub fn router() -> Router {
    let nested = Router::new().fallback_service(connects_in_a_fallback_service.into_service());
    Router::new()
        .route(
            "/service/get",
            get_service(service_fn(connects_in_a_service_fn)),
        )
        .route(
            "/service/on",
            on_service(
                MethodFilter::PUT,
                service_fn(connects_in_a_filtered_service_fn),
            ),
        )
        .route("/service/any", any_service(ConnectsInCall))
        .route_service(
            "/service/route",
            service_fn(|request: Request| async move {
                let client = Client::with_uri_str(uri()).await; //~ client_per_request
                let status = if client.is_ok() { "up" } else { "down" };
                Ok::<_, Infallible>(Response::new(Body::from(format!(
                    "{} {status}",
                    request.uri()
                ))))
            }),
        )
        .nest_service("/service/nest", connects_in_a_nested_service.with_state(()))
        .nest("/service/fallback", nested)
}

async fn connects_in_a_service_fn(_: Request) -> Result<Response, Infallible> {
    Ok(connected().await.into_response())
}

async fn connects_in_a_filtered_service_fn(_: Request) -> Result<Response, Infallible> {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    Ok(if client.is_ok() { "up" } else { "down" }.into_response())
}

async fn connected() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[derive(Clone)]
struct ConnectsInCall;

impl Service<Request> for ConnectsInCall {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request) -> Self::Future {
        Box::pin(async {
            //~v client_per_request
            let Ok(client) = Client::with_uri_str(uri()).await else {
                return Ok("down".into_response());
            };
            let answer: Answer = count_orders(&client.database("shop"))
                .await
                .map_err(Into::into);
            Ok(answer.into_response())
        })
    }
}

async fn connects_in_a_nested_service() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_in_a_fallback_service() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}
