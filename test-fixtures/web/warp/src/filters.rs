//! Functions and closures that filters run.

use std::convert::Infallible;

use mongodb::{Client, Database};
use store::{count_orders, uri};
use warp::reject::Rejection;
use warp::reply::Reply;
use warp::{Filter, reject};

use crate::{Failure, failed};

pub fn routes() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let direct = warp::path("direct")
        .and(warp::get())
        .and_then(connects_in_the_handler);
    let helper = warp::path!("helper" / String).and_then(connects_in_a_helper);
    let method = warp::path("method")
        .and(warp::post())
        .and_then(Orders::connects_in_a_method);
    let other = warp::path("crate").and_then(connects_in_another_crate);
    let closure = warp::path("closure").and_then(|| async {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        count_orders(&client.database("shop")).await.map_err(failed)
    });
    let then = warp::path("then").then(|| async {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        if client.is_ok() { "up" } else { "down" }
    });
    let map = warp::path("map").map(|| {
        let client = Client::with_options(store::options()); //~ client_per_request
        if client.is_ok() { "up" } else { "down" }
    });
    let injected = warp::path("injected")
        .and(connects_for_each_request())
        .and_then(count);
    let alternative = warp::path("alternative")
        .and(warp::header::<String>("x-shop").or_else(connects_for_an_alternative))
        .map(|shop: String| shop);
    direct
        .or(helper)
        .or(method)
        .or(other)
        .or(closure)
        .or(then)
        .or(map)
        .or(injected)
        .or(alternative)
        .recover(connects_to_recover)
}

async fn connects_in_the_handler() -> Result<String, Rejection> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn connects_in_a_helper(name: String) -> Result<String, Rejection> {
    let shop = fresh_database(&name).await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

struct Orders;

impl Orders {
    async fn connects_in_a_method() -> Result<String, Rejection> {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        count_orders(&client.database("orders"))
            .await
            .map_err(failed)
    }
}

async fn connects_in_another_crate() -> Result<String, Rejection> {
    let shop = store::connect().await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

/// The state pattern gone wrong: what is injected is made for each request.
fn connects_for_each_request() -> impl Filter<Extract = (Client,), Error = Infallible> + Clone {
    warp::any().map(|| {
        let client = Client::with_options(store::options()); //~ client_per_request
        client.expect("the options are valid")
    })
}

async fn count(client: Client) -> Result<String, Rejection> {
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn connects_for_an_alternative(_: Rejection) -> Result<(String,), Rejection> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    let shop = count_orders(&client.database("shop"))
        .await
        .map_err(failed)?;
    Ok((shop,))
}

async fn connects_to_recover(rejection: Rejection) -> Result<String, Rejection> {
    if rejection.find::<Failure>().is_some() {
        return Err(rejection);
    }
    //~v client_per_request
    match Client::with_uri_str(uri()).await {
        Ok(client) => count_orders(&client.database("missing"))
            .await
            .map_err(failed),
        Err(_) => Err(reject::not_found()),
    }
}
