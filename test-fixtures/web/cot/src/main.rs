//! Views of cot, and the ways to share one client between them.

use std::time::Duration;

use cot::Error;
use cot::cli::CliMetadata;
use cot::html::Html;
use cot::project::{AppBuilder, Project, RegisterAppsContext};
use cot::request::RequestHead;
use cot::request::extractors::FromRequestHead;
use cot::router::method::get;
use cot::router::{Route, Router};
use cot::{App, ProjectContext};
use mongodb::{Client, Database};
use store::{count_orders, uri};

type Answer = cot::Result<Html>;

fn failed(error: mongodb::error::Error) -> Error {
    Error::internal(error)
}

async fn count(shop: &Database) -> Answer {
    count_orders(shop).await.map(Html::new).map_err(failed)
}

async fn connects_in_the_view() -> Answer {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count(&client.database("shop")).await
}

async fn connects_in_a_helper() -> Answer {
    count(&fresh_database("shop").await.map_err(failed)?).await
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

async fn connects_in_another_crate() -> Answer {
    count(&store::connect().await.map_err(failed)?).await
}

/// A database that each request connects to anew.
struct Fresh(Database);

impl FromRequestHead for Fresh {
    async fn from_request_head(_: &RequestHead) -> cot::Result<Self> {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        Ok(Fresh(client.database("shop")))
    }
}

async fn counts(shop: Fresh) -> Answer {
    count(&shop.0).await
}

async fn connects_once_in_a_cell() -> Answer {
    count(store::shared().await.map_err(failed)?).await
}

struct Shop;

#[async_trait::async_trait]
impl App for Shop {
    fn name(&self) -> &'static str {
        "shop"
    }

    /// Runs once: whether the database can be reached is seen when the program starts.
    async fn init(&self, _: &mut ProjectContext) -> cot::Result<()> {
        let mut options = store::options();
        options.server_selection_timeout = Some(Duration::from_secs(1));
        let client = Client::with_options(options).map_err(failed)?;
        count_orders(&client.database("shop"))
            .await
            .map_err(failed)?;
        client.shutdown().await;
        Ok(())
    }

    fn router(&self) -> Router {
        Router::with_urls([
            Route::with_handler("/view", connects_in_the_view),
            Route::with_handler_and_name("/helper", connects_in_a_helper, "helper"),
            Route::with_handler("/method", get(connects_in_another_crate).post(counts)),
            Route::with_handler("/cell", connects_once_in_a_cell),
        ])
    }
}

struct ShopProject;

impl Project for ShopProject {
    fn cli_metadata(&self) -> CliMetadata {
        cot::cli::metadata!()
    }

    fn register_apps(&self, apps: &mut AppBuilder, _: &RegisterAppsContext) {
        apps.register_with_views(Shop, "");
    }
}

#[cot::main]
fn main() -> impl Project {
    ShopProject
}
