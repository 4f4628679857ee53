//! Every way in which Rocket runs code for a request, and the ways to share one client between them.

mod attributes;
mod data;
mod fairings;
mod guards;
mod handlers;
mod state;

use mongodb::Client;
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::response::Responder;
use rocket::{Build, Request, Rocket};

/// A failed database operation, as a response.
pub struct Failure;

impl From<mongodb::error::Error> for Failure {
    fn from(_: mongodb::error::Error) -> Self {
        Self
    }
}

impl<'r> Responder<'r, 'static> for Failure {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        Err(Status::ServiceUnavailable)
    }
}

pub type Answer = Result<String, Failure>;

#[rocket::launch]
async fn rocket() -> Rocket<Build> {
    let client = Client::with_uri_str(store::uri()).await;
    let client = client.expect("MONGODB_URI is a URI");
    let stopped = client.clone();
    let rocket = rocket::build()
        .manage(client)
        .attach(AdHoc::on_shutdown("mongodb", |_| {
            Box::pin(async move { stopped.shutdown().await })
        }));
    let rocket = attributes::mount(rocket);
    let rocket = data::mount(rocket);
    let rocket = guards::mount(rocket);
    let rocket = handlers::mount(rocket);
    let rocket = state::mount(rocket);
    fairings::attach(rocket)
}
