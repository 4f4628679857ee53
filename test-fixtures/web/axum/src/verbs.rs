//! Handlers of method routers: one for each routing function, each at another depth.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::routing::{self, MethodFilter, any, connect, delete, get, head, on, patch, post, put};
use mongodb::bson::doc;
use mongodb::options::ClientOptions;
use mongodb::{Client, Collection, bson::Document};
use store::{count_orders, uri};

use crate::Answer;
use crate::database::{self, DailyReports, Reports, Repository};

pub fn router() -> Router {
    let reports: Arc<dyn Reports> = Arc::new(DailyReports);
    Router::new()
        .route("/direct", get(connects_in_the_handler))
        .route("/helper", post(connects_in_a_helper))
        .route("/repository", put(connects_in_a_constructor))
        .route("/file", delete(connects_in_another_file))
        .route("/trait", patch(move || reports_through_a_trait(reports)))
        .route("/crate", head(connects_in_another_crate))
        .route(
            "/closure",
            routing::options(|| async {
                let client = Client::with_uri_str(uri()).await?; //~ client_per_request
                Answer::Ok(count_orders(&client.database("shop")).await?)
            }),
        )
        .route("/options", routing::trace(connects_with_options))
        .route("/spawned", connect(connects_in_a_spawned_task))
        .route("/method", any(Catalogue::lists_with_its_own_client))
        .route("/filter", on(MethodFilter::GET, connects_behind_a_filter))
        .route(
            "/chained",
            get(connects_for_the_first_of_a_chain)
                .post(connects_for_the_second_of_a_chain)
                .delete(|Path(id): Path<String>| connects_for_the_last_of_a_chain(id)),
        )
        .nest("/admin", admin())
}

fn admin() -> Router {
    let method_router = get(connects_in_a_nested_router);
    Router::new()
        .route("/nested", method_router)
        .route("/wrapped", get(connects_around_a_closure))
        .route("/chosen", get(connects_to_the_server_it_was_asked_for))
}

async fn connects_in_the_handler() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_in_a_helper() -> Answer {
    let orders = orders().await?;
    orders.insert_one(doc! { "cents": 100 }).await?;
    Ok("stored".to_owned())
}

async fn orders() -> mongodb::error::Result<Collection<Document>> {
    let client = fresh_client().await?;
    Ok(client.database("shop").collection("orders"))
}

async fn fresh_client() -> mongodb::error::Result<Client> {
    Client::with_uri_str(uri()).await //~ client_per_request
}

async fn connects_in_a_constructor() -> Answer {
    Ok(Repository::new().await?.count().await?)
}

async fn connects_in_another_file() -> Answer {
    let orders = database::orders().await?;
    orders.delete_many(doc! { "cents": 0 }).await?;
    Ok("cleaned".to_owned())
}

async fn reports_through_a_trait(reports: Arc<dyn Reports>) -> Answer {
    Ok(reports.report().await?)
}

async fn connects_in_another_crate() -> Answer {
    let database = store::connect().await?;
    Ok(count_orders(&database).await?)
}

async fn connects_with_options() -> Answer {
    let mut options = ClientOptions::parse(uri()).await?;
    options.max_pool_size = Some(5);
    let client = Client::with_options(options)?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_in_a_spawned_task() -> Answer {
    let task = tokio::spawn(async {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        count_orders(&client.database("shop")).await
    });
    Ok(task.await.expect("the task does not panic")?)
}

struct Catalogue;

impl Catalogue {
    async fn lists_with_its_own_client() -> Answer {
        let client = Self::client().await?;
        Ok(count_orders(&client.database("catalogue")).await?)
    }

    async fn client() -> mongodb::error::Result<Client> {
        Client::with_uri_str(uri()).await //~ client_per_request
    }
}

async fn connects_behind_a_filter() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_the_first_of_a_chain() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_the_second_of_a_chain() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_the_last_of_a_chain(id: String) -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    let orders = client.database("shop").collection::<Document>("orders");
    orders.delete_one(doc! { "_id": &id }).await?;
    Ok(id)
}

async fn connects_in_a_nested_router() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_around_a_closure() -> Answer {
    Ok(database::with_database(async |database| count_orders(&database).await).await?)
}

/// The request names the server: no client could be shared.
async fn connects_to_the_server_it_was_asked_for(Path(server): Path<String>) -> Answer {
    let client = Client::with_uri_str(server).await?;
    Ok(count_orders(&client.database("shop")).await?)
}
