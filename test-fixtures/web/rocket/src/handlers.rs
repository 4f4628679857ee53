//! Handlers that are mounted by hand.

use mongodb::Client;
use rocket::http::{Method, Status};
use rocket::route::{Handler, Outcome, Route};
use rocket::{Build, Catcher, Data, Request, Rocket, catcher};
use store::{count_orders, uri};

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    let route = Route::new(Method::Get, "/handler", ConnectsInHandle);
    let catcher = Catcher::new(503, ConnectsInItsCatcher);
    rocket.mount("/", vec![route]).register("/", vec![catcher])
}

#[derive(Clone)]
struct ConnectsInHandle;

#[rocket::async_trait]
impl Handler for ConnectsInHandle {
    async fn handle<'r>(&self, request: &'r Request<'_>, _: Data<'r>) -> Outcome<'r> {
        //~v client_per_request
        let Ok(client) = Client::with_uri_str(uri()).await else {
            return Outcome::Error(Status::ServiceUnavailable);
        };
        let count = count_orders(&client.database("shop")).await;
        Outcome::from(request, count.unwrap_or_default())
    }
}

#[derive(Clone)]
struct ConnectsInItsCatcher;

#[rocket::async_trait]
impl catcher::Handler for ConnectsInItsCatcher {
    async fn handle<'r>(&self, _: Status, _: &'r Request<'_>) -> catcher::Result<'r> {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        Err(if client.is_ok() {
            Status::TooManyRequests
        } else {
            Status::ServiceUnavailable
        })
    }
}
