//! Middleware: functions, closures, and transforms of our own.

use std::future::{Ready, ready};
use std::rc::Rc;

use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use actix_web::middleware::{ErrorHandlerResponse, ErrorHandlers, Next, from_fn};
use actix_web::{Error, http::StatusCode, web};
use mongodb::Client;
use mongodb::bson::doc;
use store::uri;

pub fn configure(config: &mut web::ServiceConfig) {
    config.service(
        web::scope("/wrapped")
            .route("/", web::get().to(|| async { "wrapped" }))
            .wrap(from_fn(connects_around_the_handler))
            .wrap(from_fn(shares_the_client_around_the_handler))
            .wrap(ErrorHandlers::new().handler(StatusCode::NOT_FOUND, connects_for_an_error))
            .wrap(ConnectsInCall)
            .wrap(ConnectsForEachWorker)
            .wrap_fn(|request, service| {
                let client = Client::with_options(store::options()); //~ client_per_request
                drop(client);
                service.call(request)
            }),
    );
}

async fn connects_around_the_handler(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    //~v client_per_request
    if let Ok(client) = Client::with_uri_str(uri()).await {
        audit(&client, request.path()).await;
    }
    next.call(request).await
}

async fn shares_the_client_around_the_handler(
    client: web::Data<Client>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    audit(&client, request.path()).await;
    next.call(request).await
}

async fn audit(client: &Client, path: &str) {
    let log = client.database("audit").collection("log");
    let _ = log.insert_one(doc! { "path": path }).await;
}

fn connects_for_an_error<B>(
    response: ServiceResponse<B>,
) -> actix_web::Result<ErrorHandlerResponse<B>> {
    let client = Client::with_options(store::options()); //~ client_per_request
    drop(client);
    Ok(ErrorHandlerResponse::Response(
        response.map_into_left_body(),
    ))
}

struct ConnectsInCall;

impl<S, B> Transform<S, ServiceRequest> for ConnectsInCall
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
{
    type Response = S::Response;
    type Error = Error;
    type Transform = Connects<S>;
    type InitError = ();
    type Future = Ready<Result<Connects<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(Connects { inner }))
    }
}

struct Connects<S> {
    inner: S,
}

impl<S, B> Service<ServiceRequest> for Connects<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
{
    type Response = S::Response;
    type Error = Error;
    type Future = S::Future;

    forward_ready!(inner);

    fn call(&self, request: ServiceRequest) -> S::Future {
        let client = Client::with_options(store::options()); //~ client_per_request
        drop(client);
        self.inner.call(request)
    }
}

struct ConnectsForEachWorker;

impl<S, B> Transform<S, ServiceRequest> for ConnectsForEachWorker
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
{
    type Response = S::Response;
    type Error = Error;
    type Transform = Audits<S>;
    type InitError = ();
    type Future = Ready<Result<Audits<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        let client = Client::with_options(store::options()).expect("the options are valid"); //~ client_per_worker
        let client = Rc::new(client);
        ready(Ok(Audits { inner, client }))
    }
}

struct Audits<S> {
    inner: S,
    client: Rc<Client>,
}

impl<S, B> Service<ServiceRequest> for Audits<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
{
    type Response = S::Response;
    type Error = Error;
    type Future = S::Future;

    forward_ready!(inner);

    fn call(&self, request: ServiceRequest) -> S::Future {
        let client = Client::clone(&self.client);
        let path = request.path().to_owned();
        actix_web::rt::spawn(async move { audit(&client, &path).await });
        self.inner.call(request)
    }
}
