//! Extractors and guards run before the handler.

use std::future::{Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::guard::{Guard, GuardContext, fn_guard};
use actix_web::{FromRequest, HttpRequest, web};
use mongodb::{Client, Database};
use store::{count_orders, uri};

use crate::{Answer, Failure};

pub fn configure(config: &mut web::ServiceConfig) {
    config
        .route("/extracted", web::get().to(reads_what_was_extracted))
        .route(
            "/shared",
            web::get().to(shares_the_client_through_an_extractor),
        )
        .route(
            "/guarded",
            web::get()
                .guard(ConnectsInItsCheck)
                .to(reads_behind_a_guard),
        )
        .route(
            "/fn",
            web::get()
                .guard(fn_guard(connects_in_a_guard))
                .to(reads_behind_a_guard),
        );
}

struct ConnectsForEachRequest(Database);

impl FromRequest for ConnectsForEachRequest {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        Box::pin(async {
            let client = Client::with_uri_str(uri()).await?; //~ client_per_request
            Ok(Self(client.database("shop")))
        })
    }
}

async fn reads_what_was_extracted(extracted: ConnectsForEachRequest) -> Answer {
    Ok(count_orders(&extracted.0).await?)
}

struct Shared(Database);

impl FromRequest for Shared {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let client = request
            .app_data::<web::Data<Client>>()
            .expect("main put it there");
        ready(Ok(Self(client.database("shop"))))
    }
}

async fn shares_the_client_through_an_extractor(shared: Shared) -> Answer {
    Ok(count_orders(&shared.0).await?)
}

struct ConnectsInItsCheck;

impl Guard for ConnectsInItsCheck {
    fn check(&self, _: &GuardContext<'_>) -> bool {
        Client::with_options(store::options()).is_ok() //~ client_per_request
    }
}

fn connects_in_a_guard(_: &GuardContext<'_>) -> bool {
    Client::with_options(store::options()).is_ok() //~ client_per_request
}

async fn reads_behind_a_guard() -> &'static str {
    "passed"
}
