//! Every way in which ohkami runs code for a request, and the ways to share one client between them.

use mongodb::{Client, Database};
use ohkami::fang::{Context, FangAction};
use ohkami::{FromRequest, IntoResponse, Ohkami, Request, Response, Route};
use store::{count_orders, uri};

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let app = Ohkami::new((
        Context::new(client.clone()),
        Audit,
        "/handler"
            .GET(connects_in_the_handler)
            .POST(connects_in_a_helper)
            .PUT(connects_in_another_crate),
        "/extractor".GET(counts),
        "/shared".GET(shares_the_client_through_the_context),
        "/cell".GET(connects_once_in_a_cell),
    ));
    app.howl("127.0.0.1:8080").await;
    client.shutdown().await;
    Ok(())
}

/// A failed database operation, as a response.
struct Failure;

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        Response::ServiceUnavailable()
    }
}

impl From<mongodb::error::Error> for Failure {
    fn from(_: mongodb::error::Error) -> Self {
        Failure
    }
}

async fn connects_in_the_handler() -> Result<String, Failure> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_in_a_helper() -> Result<String, Failure> {
    let shop = fresh_database("shop").await?;
    Ok(count_orders(&shop).await?)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

async fn connects_in_another_crate() -> Result<String, Failure> {
    Ok(count_orders(&store::connect().await?).await?)
}

/// A database that each request connects to anew.
struct Shop(Database);

impl<'r> FromRequest<'r> for Shop {
    type Error = Failure;

    fn from_request(_: &'r Request) -> Option<Result<Self, Failure>> {
        let client = Client::with_options(store::options()); //~ client_per_request
        Some(
            client
                .map(|it| Shop(it.database("shop")))
                .map_err(Failure::from),
        )
    }
}

async fn counts(shop: Shop) -> Result<String, Failure> {
    Ok(count_orders(&shop.0).await?)
}

#[derive(Clone)]
struct Audit;

impl FangAction for Audit {
    async fn fore<'a>(&'a self, _: &'a mut Request) -> Result<(), Response> {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        client.map(drop).map_err(|_| Response::ServiceUnavailable())
    }
}

async fn shares_the_client_through_the_context(
    Context(client): Context<'_, Client>,
) -> Result<String, Failure> {
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_once_in_a_cell() -> Result<String, Failure> {
    Ok(count_orders(store::shared().await?).await?)
}
