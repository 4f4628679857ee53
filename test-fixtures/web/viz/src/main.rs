//! Every way in which viz runs code for a request, and the ways to share one client between them.

use mongodb::{Client, Database};
use store::{count_orders, uri};
use tokio::net::TcpListener;
use viz::types::State;
use viz::{
    Error, FromRequest, Handler, HandlerExt, IntoHandler, IntoResponse, Next, Request, RequestExt,
    Response, Result, Router, StatusCode, get, handler, serve,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let router = Router::new()
        .get("/handler", connects_in_the_handler)
        .post("/helper", connects_in_a_helper)
        .get("/crate", connects_in_another_crate.into_handler())
        .get("/attribute", connects_behind_an_attribute)
        .get("/extractor", counts.into_handler())
        .route(
            "/closure",
            get(|_: Request| async {
                let client = Client::with_options(store::options()); //~ client_per_request
                Ok(if client.is_ok() { "up" } else { "down" })
            }),
        )
        .get(
            "/layers",
            says_it_is_up
                .before(connects_before)
                .around(connects_around),
        )
        .get("/state", shares_the_client_through_state)
        .get("/extracted", shares_the_client_it_extracts.into_handler())
        .get("/cell", connects_once_in_a_cell)
        .with_handler(Audit)
        .with(State::new(client.clone()));
    serve(TcpListener::bind("127.0.0.1:8080").await?, router).await?;
    client.shutdown().await;
    Ok(())
}

fn failed(error: mongodb::error::Error) -> Error {
    (error, StatusCode::SERVICE_UNAVAILABLE).into()
}

async fn connects_in_the_handler(_: Request) -> Result<String> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn connects_in_a_helper(_: Request) -> Result<String> {
    let shop = fresh_database("shop").await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

async fn connects_in_another_crate() -> Result<String> {
    let shop = store::connect().await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

#[handler]
async fn connects_behind_an_attribute() -> Result<String> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

/// A database that each request connects to anew.
struct Shop(Database);

impl FromRequest for Shop {
    type Error = Error;

    async fn extract(_: &mut Request) -> Result<Self> {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        Ok(Shop(client.database("shop")))
    }
}

async fn counts(shop: Shop) -> Result<String> {
    count_orders(&shop.0).await.map_err(failed)
}

async fn says_it_is_up(_: Request) -> Result<Response> {
    Ok("up".into_response())
}

async fn connects_before(request: Request) -> Result<Request> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    let count = count_orders(&client.database("audit")).await;
    count.map(|_| request).map_err(failed)
}

async fn connects_around<H>((request, next): Next<Request, H>) -> Result<Response>
where
    H: Handler<Request, Output = Result<Response>>,
{
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("audit"))
        .await
        .map_err(failed)?;
    next.call(request).await
}

#[derive(Clone)]
struct Audit;

#[viz::async_trait]
impl<H> Handler<Next<Request, H>> for Audit
where
    H: Handler<Request, Output = Result<Response>>,
{
    type Output = Result<Response>;

    async fn call(&self, (request, next): Next<Request, H>) -> Self::Output {
        let client = Client::with_options(store::options()).map_err(failed)?; //~ client_per_request
        count_orders(&client.database("audit"))
            .await
            .map_err(failed)?;
        next.call(request).await
    }
}

async fn shares_the_client_through_state(request: Request) -> Result<String> {
    let client = request
        .state::<Client>()
        .ok_or(StatusCode::IM_A_TEAPOT.into_error())?;
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn shares_the_client_it_extracts(State(client): State<Client>) -> Result<String> {
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn connects_once_in_a_cell(_: Request) -> Result<String> {
    let shop = store::shared().await.map_err(failed)?;
    count_orders(shop).await.map_err(failed)
}
