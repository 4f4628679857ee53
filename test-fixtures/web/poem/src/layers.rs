//! What stands around handlers: middlewares and extractors.

use mongodb::{Client, Database};
use poem::error::InternalServerError;
use poem::{
    Endpoint, EndpointExt, FromRequest, Middleware, Request, RequestBody, Result, Route, get,
    handler,
};
use store::{count_orders, uri};

pub fn routes() -> impl Endpoint {
    Route::new()
        .at("/", get(counts))
        .before(|request: Request| async move {
            let client = Client::with_uri_str(uri()).await; //~ client_per_request
            client.map(|_| request).map_err(InternalServerError)
        })
        .around(connects_around)
        .with(Audit)
}

async fn connects_around<E: Endpoint>(
    next: std::sync::Arc<E>,
    request: Request,
) -> Result<E::Output> {
    let client = Client::with_options(store::options()).map_err(InternalServerError)?; //~ client_per_request
    count_orders(&client.database("audit"))
        .await
        .map_err(InternalServerError)?;
    next.call(request).await
}

/// A database that each request connects to anew.
struct Shop(Database);

impl<'a> FromRequest<'a> for Shop {
    async fn from_request(_: &'a Request, _: &mut RequestBody) -> Result<Self> {
        //~v client_per_request
        let client = Client::with_uri_str(uri())
            .await
            .map_err(InternalServerError)?;
        Ok(Shop(client.database("shop")))
    }
}

#[handler]
async fn counts(shop: Shop) -> Result<String> {
    count_orders(&shop.0).await.map_err(InternalServerError)
}

struct Audit;

impl<E: Endpoint> Middleware<E> for Audit {
    type Output = Audited<E>;

    fn transform(&self, next: E) -> Audited<E> {
        Audited { next }
    }
}

struct Audited<E> {
    next: E,
}

impl<E: Endpoint> Endpoint for Audited<E> {
    type Output = E::Output;

    async fn call(&self, request: Request) -> Result<E::Output> {
        let client = Client::with_options(store::options()).map_err(InternalServerError)?; //~ client_per_request
        count_orders(&client.database("audit"))
            .await
            .map_err(InternalServerError)?;
        self.next.call(request).await
    }
}
