//! Extractors run before the handler, for each request that names them.

use axum::Router;
use axum::extract::{
    FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request,
    State,
};
use axum::http::request::Parts;
use axum::routing::get;
use mongodb::options::ClientOptions;
use mongodb::{Client, Database};
use store::{count_orders, uri};

use crate::{Answer, Failure};

#[derive(Clone)]
struct Settings {
    options: ClientOptions,
}

pub fn router() -> Router {
    let settings = Settings {
        options: store::options(),
    };
    Router::new()
        .route("/parts", get(reads_through_parts))
        .route("/request", get(reads_through_a_request))
        .route("/optional", get(reads_when_signed_in))
        .route("/body", get(reads_when_there_is_a_body))
        .route("/reports", get(reads_through_a_substate))
        .with_state(settings)
}

struct ConnectsForParts(Database);

impl<S: Send + Sync> FromRequestParts<S> for ConnectsForParts {
    type Rejection = Failure;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Failure> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(Self(client.database("shop")))
    }
}

async fn reads_through_parts(ConnectsForParts(database): ConnectsForParts) -> Answer {
    Ok(count_orders(&database).await?)
}

struct ConnectsForTheWholeRequest(Database);

impl<S: Send + Sync> FromRequest<S> for ConnectsForTheWholeRequest {
    type Rejection = Failure;

    async fn from_request(_: Request, _: &S) -> Result<Self, Failure> {
        Ok(Self(Self::open().await?))
    }
}

impl ConnectsForTheWholeRequest {
    async fn open() -> mongodb::error::Result<Database> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(client.database("shop"))
    }
}

async fn reads_through_a_request(extracted: ConnectsForTheWholeRequest) -> Answer {
    Ok(count_orders(&extracted.0).await?)
}

struct ConnectsWhenSignedIn(Database);

impl<S: Send + Sync> OptionalFromRequestParts<S> for ConnectsWhenSignedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Failure> {
        if !parts.headers.contains_key("authorization") {
            return Ok(None);
        }
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(Some(Self(client.database("accounts"))))
    }
}

async fn reads_when_signed_in(extracted: Option<ConnectsWhenSignedIn>) -> Answer {
    match extracted {
        Some(ConnectsWhenSignedIn(database)) => Ok(count_orders(&database).await?),
        None => Ok("sign in first".to_owned()),
    }
}

struct ConnectsForABody(Database);

impl<S: Send + Sync> OptionalFromRequest<S> for ConnectsForABody {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Option<Self>, Failure> {
        if !request.headers().contains_key("content-type") {
            return Ok(None);
        }
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(Some(Self(client.database("uploads"))))
    }
}

async fn reads_when_there_is_a_body(extracted: Option<ConnectsForABody>) -> Answer {
    match extracted {
        Some(ConnectsForABody(database)) => Ok(count_orders(&database).await?),
        None => Ok("send something first".to_owned()),
    }
}

/// A substate is made anew whenever a handler asks for it.
#[derive(Clone)]
struct ConnectsInFromRef(Client);

impl FromRef<Settings> for ConnectsInFromRef {
    fn from_ref(settings: &Settings) -> Self {
        let options = settings.options.clone();
        Self(Client::with_options(options).expect("the options are valid")) //~ client_per_request
    }
}

async fn reads_through_a_substate(State(reports): State<ConnectsInFromRef>) -> Answer {
    Ok(count_orders(&reports.0.database("reports")).await?)
}
