//! Every way in which tide runs code for a request, and the ways to share one client between them.

use mongodb::{Client, Database};
use store::{count_orders, uri};
use tide::{Endpoint, Middleware, Next, Request, Result};

/// What all requests share.
#[derive(Clone)]
struct State {
    client: Client,
}

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let mut app = tide::with_state(State {
        client: client.clone(),
    });
    app.with(Audit);
    app.at("/handler").get(connects_in_the_endpoint);
    app.at("/helper").post(connects_in_a_helper);
    app.at("/crate").put(connects_in_another_crate);
    app.at("/closure").get(|_: Request<State>| async {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database("shop")).await?)
    });
    app.at("/method")
        .method(tide::http::Method::Patch, |_: Request<State>| async {
            let client = Client::with_options(store::options()); //~ client_per_request
            Ok(if client.is_ok() { "up" } else { "down" })
        });
    app.at("/type").get(ConnectsInAnEndpoint);
    app.at("/shared").get(shares_the_client_through_state);
    app.at("/cell").get(connects_once_in_a_cell);
    let shop = client.database("shop");
    app.at("/captured").get(move |_: Request<State>| {
        let shop = shop.clone();
        async move { shares_the_database_it_captured(shop).await }
    });
    app.listen("127.0.0.1:8080").await?;
    client.shutdown().await;
    Ok(())
}

async fn connects_in_the_endpoint(_: Request<State>) -> Result<String> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_in_a_helper(_: Request<State>) -> Result<String> {
    let shop = fresh_database("shop").await?;
    Ok(count_orders(&shop).await?)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

async fn connects_in_another_crate(_: Request<State>) -> Result<String> {
    let shop = store::connect().await?;
    Ok(count_orders(&shop).await?)
}

struct ConnectsInAnEndpoint;

#[async_trait::async_trait]
impl Endpoint<State> for ConnectsInAnEndpoint {
    async fn call(&self, _: Request<State>) -> Result {
        let client = Client::with_options(store::options())?; //~ client_per_request
        Ok(count_orders(&client.database("shop")).await?.into())
    }
}

struct Audit;

#[async_trait::async_trait]
impl Middleware<State> for Audit {
    async fn handle(&self, request: Request<State>, next: Next<'_, State>) -> Result {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        count_orders(&client.database("audit")).await?;
        Ok(next.run(request).await)
    }
}

async fn shares_the_client_through_state(request: Request<State>) -> Result<String> {
    let shop = request.state().client.database("shop");
    Ok(count_orders(&shop).await?)
}

async fn connects_once_in_a_cell(_: Request<State>) -> Result<String> {
    Ok(count_orders(store::shared().await?).await?)
}

async fn shares_the_database_it_captured(shop: Database) -> Result<String> {
    Ok(count_orders(&shop).await?)
}
