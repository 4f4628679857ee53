//! Handlers by attribute.

use actix_web::{HttpResponse, get, web};
use mongodb::Client;
use mongodb::bson::{Document, doc};
use store::{count_orders, uri};

use crate::{Answer, Failure};

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(connects_in_the_handler)
        .service(connects_in_a_helper)
        .service(connects_in_a_constructor)
        .service(connects_in_another_crate)
        .service(connects_for_a_patch)
        .service(connects_for_a_head)
        .service(connects_for_options)
        .service(connects_for_a_trace)
        .service(connects_for_a_connect)
        .service(connects_for_two_methods)
        .service(connects_for_two_routes)
        .service(admin::connects_in_a_scope);
}

#[get("/direct")]
async fn connects_in_the_handler() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[actix_web::post("/helper")]
async fn connects_in_a_helper() -> Result<HttpResponse, Failure> {
    let client = fresh_client().await?;
    let orders = client.database("shop").collection("orders");
    orders.insert_one(doc! { "cents": 100 }).await?;
    Ok(HttpResponse::Created().finish())
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

#[actix_web::delete("/constructor")]
async fn connects_in_a_constructor() -> Answer {
    Orders::open().await?.clear().await
}

#[actix_web::put("/crate")]
async fn connects_in_another_crate() -> Answer {
    Ok(count_orders(&store::connect().await?).await?)
}

#[actix_web::patch("/patch")]
async fn connects_for_a_patch() -> Answer {
    let client = Client::with_options(store::options())?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[actix_web::head("/head")]
async fn connects_for_a_head() -> Result<HttpResponse, Failure> {
    Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(HttpResponse::Ok().finish())
}

#[actix_web::options("/options")]
async fn connects_for_options() -> Result<HttpResponse, Failure> {
    Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(HttpResponse::NoContent().finish())
}

#[actix_web::trace("/trace")]
async fn connects_for_a_trace() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[actix_web::connect("/connect")]
async fn connects_for_a_connect() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[actix_web::route("/methods", method = "GET", method = "POST")]
async fn connects_for_two_methods() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[actix_web::routes]
#[get("/first")]
#[get("/second")]
async fn connects_for_two_routes() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[actix_web::scope("/admin")]
mod admin {
    use mongodb::Client;
    use store::{count_orders, uri};

    use crate::Answer;

    #[actix_web::get("/scoped")]
    pub async fn connects_in_a_scope() -> Answer {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database("shop")).await?)
    }
}

/// The attribute alone makes it a handler, mounted or not.
#[get("/unmounted")]
pub async fn connects_though_it_is_not_mounted() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}
