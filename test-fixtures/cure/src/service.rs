//! A small service with a fault in each of its parts.

use std::io;
use std::net::TcpListener;
use std::sync::OnceLock;

use actix_web::dev::Server;
use actix_web::error::ErrorInternalServerError;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};
use futures::TryStreamExt;
use mongodb::bson::{Document, doc};
use mongodb::options::ClientOptions;
use mongodb::{Client, Collection};

/// Threads of the server.
pub const WORKERS: usize = 4;

/// Where the database is.
pub static URI: OnceLock<String> = OnceLock::new();

fn uri() -> String {
    URI.get().cloned().expect("the URI is set at startup")
}

fn orders(client: &Client) -> Collection<Document> {
    client.database("shop").collection("orders")
}

async fn place() -> actix_web::Result<String> {
    let client = Client::with_uri_str(uri()) //~ client_per_request
        .await
        .map_err(ErrorInternalServerError)?;
    let order = orders(&client).insert_one(doc! { "item": "tea" }).await;
    order.map_err(ErrorInternalServerError)?;
    Ok(String::from("placed"))
}

async fn newest(client: Data<Client>) -> actix_web::Result<String> {
    let newest = orders(&client).find_one(doc! {}).await;
    Ok(format!("{:?}", newest.map_err(ErrorInternalServerError)?))
}

async fn all(client: Data<Client>) -> actix_web::Result<String> {
    let cursor = orders(&client).find(doc! {}).await; //~ unbounded_cursor
    let all = cursor
        .map_err(ErrorInternalServerError)?
        .try_collect()
        .await;
    let all: Vec<Document> = all.map_err(ErrorInternalServerError)?;
    Ok(all.len().to_string())
}

/// Serves until it is stopped.
pub fn serve(listener: TcpListener, options: ClientOptions) -> io::Result<Server> {
    let server = HttpServer::new(move || {
        let client = Client::with_options(options.clone()).expect("valid options"); //~ client_per_worker, missing_max_pool_size, missing_timeouts
        App::new()
            .app_data(Data::new(client))
            .route("/place", web::get().to(place))
            .route("/newest", web::get().to(newest))
            .route("/all", web::get().to(all))
    });
    Ok(server.workers(WORKERS).listen(listener)?.run())
}
