//! Handlers by registration.

use std::pin::Pin;

use actix_web::http::Method;
use actix_web::{Handler, web};
use mongodb::Client;
use store::{count_orders, uri};

use crate::Answer;

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .route("/get", web::get().to(connects_for_a_get))
        .route("/post", web::post().to(Catalogue::connects_in_a_method))
        .route(
            "/put",
            web::put().to(|| async {
                let client = Client::with_uri_str(uri()).await?; //~ client_per_request
                Answer::Ok(count_orders(&client.database("shop")).await?)
            }),
        )
        .route(
            "/method",
            web::method(Method::DELETE).to(connects_for_a_method),
        )
        .route("/any", web::to(connects_for_any_method))
        .service(web::resource("/resource").to(connects_for_a_resource))
        .service(
            web::resource("/routes")
                .route(web::patch().to(connects_for_a_route_of_a_resource))
                .default_service(web::to(connects_for_the_rest_of_a_resource)),
        )
        .service(
            web::scope("/scope")
                .route("/route", web::route().to(connects_for_a_route_of_a_scope))
                .configure(nested),
        )
        .route("/handler", web::head().to(ConnectsInCall))
        .default_service(web::to(connects_for_everything_else));
}

fn nested(config: &mut web::ServiceConfig) {
    config.route("/nested", web::get().to(connects_in_a_nested_configuration));
}

async fn connects_for_a_get() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

struct Catalogue;

impl Catalogue {
    async fn connects_in_a_method() -> Answer {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database("catalogue")).await?)
    }
}

async fn connects_for_a_method() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_any_method() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_a_resource() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_a_route_of_a_resource() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_the_rest_of_a_resource() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_a_route_of_a_scope() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_in_a_nested_configuration() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

async fn connects_for_everything_else() -> Answer {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(count_orders(&client.database("shop")).await?)
}

#[derive(Clone)]
struct ConnectsInCall;

impl Handler<()> for ConnectsInCall {
    type Output = Answer;
    type Future = Pin<Box<dyn Future<Output = Answer>>>;

    fn call(&self, _: ()) -> Self::Future {
        Box::pin(async {
            let client = Client::with_uri_str(uri()).await?; //~ client_per_request
            Ok(count_orders(&client.database("shop")).await?)
        })
    }
}
