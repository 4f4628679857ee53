//! Every way in which ntex runs code for a request, and the ways to share one client between them.

use mongodb::{Client, Database};
use ntex::http::Payload;
use ntex::service::{Middleware, Service, ServiceCtx, cfg::SharedCfg};
use ntex::web::error::ErrorInternalServerError;
use ntex::web::types::State;
use ntex::web::{
    self, App, DefaultError, Error, FromRequest, HttpRequest, HttpServer, WebRequest, WebResponse,
    guard,
};
use store::{count_orders, uri};

#[ntex::main]
async fn main() -> std::io::Result<()> {
    let client = Client::with_uri_str(uri())
        .await
        .map_err(std::io::Error::other)?;
    let shared = client.clone();
    let factory = async move || {
        App::new()
            .state(shared.clone())
            .middleware(Audit)
            .service((
                connects_in_the_handler,
                connects_in_a_helper,
                shares_the_client_through_state,
            ))
            .route("/crate", web::get().to(connects_in_another_crate))
            .service(
                web::resource("/closure")
                    .guard(guard::fn_guard(|_| {
                        let client = Client::with_options(store::options()); //~ client_per_request
                        client.is_ok()
                    }))
                    .to(|| async {
                        let client = Client::with_options(store::options()); //~ client_per_request
                        if client.is_ok() { "up" } else { "down" }
                    }),
            )
            .route("/extractor", web::post().to(counts))
            .route("/cell", web::get().to(connects_once_in_a_cell))
    };
    HttpServer::new(factory)
        .bind("127.0.0.1:8080")?
        .run()
        .await?;
    let workers = async || {
        let client = Client::with_uri_str(uri()).await; //~ client_per_worker
        let client = client.expect("the database is there");
        App::new()
            .state(client)
            .service(shares_the_client_through_state)
    };
    HttpServer::new(workers)
        .bind("127.0.0.1:8081")?
        .run()
        .await?;
    client.shutdown().await;
    Ok(())
}

fn failed(error: mongodb::error::Error) -> Error {
    ErrorInternalServerError::<_, DefaultError>(error).into()
}

#[web::get("/handler")]
async fn connects_in_the_handler() -> Result<String, Error> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count_orders(&client.database("shop")).await.map_err(failed)
}

#[web::post("/helper")]
async fn connects_in_a_helper() -> Result<String, Error> {
    let shop = fresh_database("shop").await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

async fn connects_in_another_crate() -> Result<String, Error> {
    let shop = store::connect().await.map_err(failed)?;
    count_orders(&shop).await.map_err(failed)
}

/// A database that each request connects to anew.
struct Shop(Database);

impl<E> FromRequest<E> for Shop {
    type Error = Error;

    async fn from_request(_: &HttpRequest, _: &mut Payload) -> Result<Self, Error> {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        Ok(Shop(client.database("shop")))
    }
}

async fn counts(shop: Shop) -> Result<String, Error> {
    count_orders(&shop.0).await.map_err(failed)
}

struct Audit;

impl<S> Middleware<S, SharedCfg> for Audit {
    type Service = Audited<S>;

    fn create(&self, next: S, _: SharedCfg) -> Audited<S> {
        Audited { next }
    }
}

struct Audited<S> {
    next: S,
}

impl<S> Service<WebRequest<DefaultError>> for Audited<S>
where
    S: Service<WebRequest<DefaultError>, Response = WebResponse, Error = Error>,
{
    type Response = WebResponse;
    type Error = Error;

    async fn call(
        &self,
        request: WebRequest<DefaultError>,
        context: ServiceCtx<'_, Self>,
    ) -> Result<WebResponse, Error> {
        let client = Client::with_options(store::options()).map_err(failed)?; //~ client_per_request
        count_orders(&client.database("audit"))
            .await
            .map_err(failed)?;
        context.call(&self.next, request).await
    }
}

#[web::get("/shared")]
async fn shares_the_client_through_state(client: State<Client>) -> Result<String, Error> {
    count_orders(&client.database("shop")).await.map_err(failed)
}

async fn connects_once_in_a_cell() -> Result<String, Error> {
    let shop = store::shared().await.map_err(failed)?;
    count_orders(shop).await.map_err(failed)
}
