//! One client for all workers and all requests.

use std::sync::OnceLock;

use actix_web::{get, web};
use mongodb::bson::doc;
use mongodb::{Client, Database};
use store::count_orders;

use crate::Answer;

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(shares_the_client_through_data)
        .service(shares_the_database_through_data)
        .service(connects_once_in_a_cell)
        .service(connects_once_in_another_crate)
        .service(connects_beside_the_data)
        .service(connects_with_the_login_of_the_request);
}

#[get("/shared/client")]
async fn shares_the_client_through_data(client: web::Data<Client>) -> Answer {
    Ok(count_orders(&client.database("shop")).await?)
}

#[get("/shared/database")]
async fn shares_the_database_through_data(shop: web::Data<Database>) -> Answer {
    Ok(count_orders(&shop).await?)
}

static CLIENT: OnceLock<Client> = OnceLock::new();

#[get("/shared/cell")]
async fn connects_once_in_a_cell() -> Answer {
    let client = CLIENT
        .get_or_init(|| Client::with_options(store::options()).expect("the options are valid"));
    Ok(count_orders(&client.database("shop")).await?)
}

#[get("/shared/crate")]
async fn connects_once_in_another_crate() -> Answer {
    Ok(count_orders(store::shared().await?).await?)
}

/// A console for any server: the client is the caller's own.
#[get("/console/{user}/{password}")]
async fn connects_with_the_login_of_the_request(login: web::Path<(String, String)>) -> Answer {
    let (user, password) = login.into_inner();
    let uri = format!("mongodb://{user}:{password}@localhost:27017/?maxPoolSize=1");
    let client = Client::with_uri_str(uri).await?; //~ missing_timeouts
    let reply = client
        .database("admin")
        .run_command(doc! { "ping": 1 })
        .await?;
    Ok(reply.to_string())
}

#[get("/shared/again")]
async fn connects_beside_the_data(shared: web::Data<Client>) -> Answer {
    let before = count_orders(&shared.database("shop")).await?;
    let client = Client::with_uri_str(store::uri()).await?; //~ client_per_request
    let after = count_orders(&client.database("shop")).await?;
    Ok(format!("{before}, {after}"))
}
