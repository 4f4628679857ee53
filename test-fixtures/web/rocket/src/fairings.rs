//! Fairings: some run once, and some for each request.

use mongodb::Client;
use mongodb::bson::doc;
use rocket::fairing::{self, AdHoc, Fairing, Info, Kind};
use rocket::{Build, Data, Orbit, Request, Response, Rocket};
use store::uri;

pub fn attach(rocket: Rocket<Build>) -> Rocket<Build> {
    rocket
        .attach(ConnectsForEachRequest)
        .attach(ConnectsOnceOnIgnite)
        .attach(AdHoc::on_request("request", |request, _| {
            Box::pin(async move {
                let client = Client::with_uri_str(uri()).await; //~ client_per_request
                audit(client.ok(), request.uri().path().as_str()).await;
            })
        }))
        .attach(AdHoc::on_response("response", |request, _| {
            Box::pin(async move {
                let client = Client::with_uri_str(uri()).await; //~ client_per_request
                audit(client.ok(), request.uri().path().as_str()).await;
            })
        }))
        .attach(AdHoc::on_ignite("ignite", |rocket| async {
            rocket.manage(Archive(connects_once_for_the_archive().await))
        }))
        .attach(AdHoc::on_liftoff("liftoff", |_| {
            Box::pin(async move {
                let uri = std::env::var("LIFTOFF_URI").expect("LIFTOFF_URI is set");
                audit(Client::with_uri_str(uri).await.ok(), "liftoff").await;
            })
        }))
}

async fn audit(client: Option<Client>, path: &str) {
    if let Some(client) = client {
        let log = client.database("audit").collection("log");
        let _ = log.insert_one(doc! { "path": path }).await;
    }
}

pub struct Archive(pub Option<Client>);

async fn connects_once_for_the_archive() -> Option<Client> {
    let uri = std::env::var("ARCHIVE_URI").expect("ARCHIVE_URI is set");
    Client::with_uri_str(uri).await.ok()
}

struct ConnectsForEachRequest;

#[rocket::async_trait]
impl Fairing for ConnectsForEachRequest {
    fn info(&self) -> Info {
        Info {
            name: "connects",
            kind: Kind::Request | Kind::Response,
        }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        audit(client.ok(), request.uri().path().as_str()).await;
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, _: &mut Response<'r>) {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        audit(client.ok(), request.uri().path().as_str()).await;
    }
}

struct ConnectsOnceOnIgnite;

pub struct Reports(pub Client);

#[rocket::async_trait]
impl Fairing for ConnectsOnceOnIgnite {
    fn info(&self) -> Info {
        Info {
            name: "reports",
            kind: Kind::Ignite | Kind::Shutdown,
        }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let uri = std::env::var("REPORTS_URI").expect("REPORTS_URI is set");
        match Client::with_uri_str(uri).await {
            Ok(client) => Ok(rocket.manage(Reports(client))),
            Err(_) => Err(rocket),
        }
    }

    async fn on_shutdown(&self, rocket: &Rocket<Orbit>) {
        if let Some(reports) = rocket.state::<Reports>() {
            reports.0.clone().shutdown().await;
        }
    }
}
