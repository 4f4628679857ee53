//! Every way in which Gotham runs code for a request, and the ways to share one client between them.

use std::panic::RefUnwindSafe;
use std::pin::Pin;

use gotham::handler::{HandlerError, HandlerFuture, HandlerResult};
use gotham::hyper::{Body, Response};
use gotham::middleware::Middleware;
use gotham::middleware::state::StateMiddleware;
use gotham::mime::{Mime, TEXT_PLAIN};
use gotham::pipeline::{new_pipeline, single_pipeline};
use gotham::prelude::*;
use gotham::router::{Router, build_router};
use gotham::state::State;
use mongodb::{Client, Database};
use store::{count_orders, uri};

/// What all requests share.
#[derive(Clone, StateData)]
struct Shop {
    client: Client,
}

impl RefUnwindSafe for Shop {}

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let router = router(client.clone());
    if let Err(error) = gotham::init_server("127.0.0.1:8080", router).await {
        eprintln!("{error}");
    }
    client.shutdown().await;
    Ok(())
}

fn router(client: Client) -> Router {
    let shop = Shop { client };
    let (chain, pipelines) = single_pipeline(
        new_pipeline()
            .add(StateMiddleware::new(shop))
            .add(Audit)
            .build(),
    );
    build_router(chain, pipelines, |route| {
        route.get("/handler").to_async(connects_in_the_handler);
        route
            .get("/helper")
            .to_async_borrowing(connects_in_a_helper);
        route.post("/plain").to(connects_in_a_plain_handler);
        route.put("/closure").to(|state: State| {
            let client = Client::with_options(store::options()); //~ client_per_request
            (state, if client.is_ok() { "up" } else { "down" })
        });
        route
            .get("/shared")
            .to_async_borrowing(shares_the_client_through_state);
        route
            .get("/cell")
            .to_async_borrowing(connects_once_in_a_cell);
    })
}

type Answer = Result<(Mime, String), HandlerError>;

async fn connects_in_the_handler(state: State) -> HandlerResult {
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(client) => {
            let count = count_orders(&client.database("shop")).await;
            Ok((state, Response::new(Body::from(count.unwrap_or_default()))))
        }
        Err(error) => Err((state, error.into())),
    }
}

async fn connects_in_a_helper(_: &mut State) -> Answer {
    let shop = fresh_database("shop").await?;
    Ok((TEXT_PLAIN, count_orders(&shop).await?))
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

fn connects_in_a_plain_handler(state: State) -> (State, &'static str) {
    let client = Client::with_options(store::options()); //~ client_per_request
    (state, if client.is_ok() { "up" } else { "down" })
}

#[derive(Clone, NewMiddleware)]
struct Audit;

impl Middleware for Audit {
    fn call<Chain>(self, state: State, chain: Chain) -> Pin<Box<HandlerFuture>>
    where
        Chain: FnOnce(State) -> Pin<Box<HandlerFuture>> + Send + 'static,
    {
        let client = Client::with_options(store::options()); //~ client_per_request
        println!("{}", client.is_ok());
        chain(state)
    }
}

async fn shares_the_client_through_state(state: &mut State) -> Answer {
    let shop = Shop::borrow_from(state).client.database("shop");
    Ok((TEXT_PLAIN, count_orders(&shop).await?))
}

async fn connects_once_in_a_cell(_: &mut State) -> Answer {
    Ok((TEXT_PLAIN, count_orders(store::shared().await?).await?))
}
