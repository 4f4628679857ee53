//! Guards and responders: what runs before and after a route.

use mongodb::{Client, Database};
use rocket::http::Status;
use rocket::request::{FromParam, FromRequest, FromSegments, Outcome, Request};
use rocket::response::{self, Responder};
use rocket::{Build, Rocket, State, get, http, routes};
use store::{count_orders, uri};

use crate::Answer;

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    rocket.mount(
        "/guards",
        routes![
            reads_through_a_guard,
            reads_through_a_shared_guard,
            reads_a_parameter,
            reads_segments,
            answers_with_a_responder,
        ],
    )
}

struct ConnectsForEachRequest(Database);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for ConnectsForEachRequest {
    type Error = mongodb::error::Error;

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        //~v client_per_request
        match Client::with_uri_str(uri()).await {
            Ok(client) => Outcome::Success(Self(client.database("shop"))),
            Err(error) => Outcome::Error((Status::ServiceUnavailable, error)),
        }
    }
}

#[get("/request")]
async fn reads_through_a_guard(guard: ConnectsForEachRequest) -> Answer {
    Ok(count_orders(&guard.0).await?)
}

struct Shared(Database);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Shared {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let client = request.guard::<&State<Client>>().await;
        client.map(|client| Self(client.database("shop")))
    }
}

#[get("/shared")]
async fn reads_through_a_shared_guard(guard: Shared) -> Answer {
    Ok(count_orders(&guard.0).await?)
}

struct ConnectsForAParameter(Client);

impl FromParam<'_> for ConnectsForAParameter {
    type Error = mongodb::error::Error;

    fn from_param(_: &str) -> Result<Self, Self::Error> {
        let client = Client::with_options(store::options())?; //~ client_per_request
        Ok(Self(client))
    }
}

#[get("/parameter/<shop>")]
async fn reads_a_parameter(shop: ConnectsForAParameter) -> Answer {
    Ok(count_orders(&shop.0.database("shop")).await?)
}

struct ConnectsForSegments(Client);

impl<'r> FromSegments<'r> for ConnectsForSegments {
    type Error = mongodb::error::Error;

    fn from_segments(
        _: http::uri::Segments<'r, http::uri::fmt::Path>,
    ) -> Result<Self, Self::Error> {
        let client = Client::with_options(store::options())?; //~ client_per_request
        Ok(Self(client))
    }
}

#[get("/segments/<path..>")]
async fn reads_segments(path: ConnectsForSegments) -> Answer {
    Ok(count_orders(&path.0.database("shop")).await?)
}

struct ConnectsInItsResponse;

impl<'r> Responder<'r, 'static> for ConnectsInItsResponse {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let client = Client::with_options(store::options()); //~ client_per_request
        let status = if client.is_ok() { "up" } else { "down" };
        status.respond_to(request)
    }
}

#[get("/responder")]
fn answers_with_a_responder() -> ConnectsInItsResponse {
    ConnectsInItsResponse
}
