//! Routes and catchers by attribute.

use mongodb::Client;
use mongodb::bson::{Document, doc};
use rocket::{Build, Request, Rocket, catchers, delete, get, routes};
use store::{count_orders, uri};

use crate::{Answer, Failure};

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    rocket
        .mount(
            "/",
            routes![
                connects_in_the_route,
                connects_in_a_helper,
                connects_in_a_constructor,
                connects_in_another_crate,
                connects_for_a_head,
                connects_for_options,
                connects_for_a_patch,
                connects_for_any_method,
                admin::connects_in_a_module,
            ],
        )
        .register(
            "/",
            catchers![connects_for_a_missing_page, connects_for_any_error],
        )
}

#[get("/direct")]
async fn connects_in_the_route() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[rocket::post("/helper")]
async fn connects_in_a_helper() -> Result<(), Failure> {
    let client = fresh_client().await?;
    let orders = client.database("shop").collection("orders");
    orders.insert_one(doc! { "cents": 100 }).await?;
    Ok(())
}

async fn fresh_client() -> mongodb::error::Result<Client> {
    Client::with_uri_str(uri()).await //~ client_per_request
}

struct Orders {
    client: Client,
}

impl Orders {
    async fn open() -> Result<Self, Failure> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(Self { client })
    }

    async fn clear(&self) -> Answer {
        let orders = self
            .client
            .database("shop")
            .collection::<Document>("orders");
        let result = orders.delete_many(doc! { "cents": 0 }).await?;
        Ok(format!("{} orders", result.deleted_count))
    }
}

#[delete("/constructor")]
async fn connects_in_a_constructor() -> Answer {
    Orders::open().await?.clear().await
}

#[rocket::put("/crate")]
async fn connects_in_another_crate() -> Answer {
    Ok(count_orders(&store::connect().await?).await?)
}

#[rocket::head("/head")]
async fn connects_for_a_head() -> Result<(), Failure> {
    Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(())
}

#[rocket::options("/options")]
async fn connects_for_options() -> Result<(), Failure> {
    Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(())
}

#[rocket::patch("/patch")]
async fn connects_for_a_patch() -> Answer {
    let client = Client::with_options(store::options())?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[rocket::route(GET, uri = "/route")]
async fn connects_for_any_method() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

mod admin {
    use super::*;

    #[get("/admin")]
    pub async fn connects_in_a_module() -> Answer {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database("shop")).await?)
    }
}

#[rocket::catch(404)]
async fn connects_for_a_missing_page(request: &Request<'_>) -> String {
    let client = Client::with_uri_str(uri()).await; //~ client_per_request
    format!("{} {}", request.uri(), client.is_ok())
}

#[rocket::catch(default)]
fn connects_for_any_error() -> &'static str {
    let client = Client::with_options(store::options()); //~ client_per_request
    if client.is_ok() { "up" } else { "down" }
}
