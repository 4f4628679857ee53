//! Servers whose factory runs once for each worker thread.

use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::{App, Error, HttpServer, web};
use mongodb::{Client, Database};
use store::count_orders;

use crate::Answer;

pub async fn serve(client: Client) -> std::io::Result<()> {
    let direct = HttpServer::new(|| {
        let client = Client::with_options(store::options()).expect("the options are valid"); //~ client_per_worker
        App::new()
            .app_data(web::Data::new(client))
            .route("/", web::get().to(count))
    });
    direct.bind(("127.0.0.1", 8081))?.run().await?;

    let helper = HttpServer::new(|| {
        let client = web::Data::new(client_for_each_worker());
        App::new().app_data(client).route("/", web::get().to(count))
    });
    helper.bind(("127.0.0.1", 8082))?.run().await?;

    let configured = HttpServer::new(|| App::new().configure(configures_each_worker));
    configured.bind(("127.0.0.1", 8083))?.run().await?;

    let manufactured = HttpServer::new(|| {
        App::new()
            .data_factory(|| async {
                let client = Client::with_uri_str(store::uri()).await?; //~ client_per_worker
                mongodb::error::Result::Ok(client.database("shop"))
            })
            .route("/", web::get().to(count_in_database))
    });
    manufactured.bind(("127.0.0.1", 8084))?.run().await?;

    let named = HttpServer::new(application);
    named.bind(("127.0.0.1", 8085))?.run().await?;

    let shared = HttpServer::new(move || shares_the_client_between_workers(client.clone()));
    shared.bind(("127.0.0.1", 8086))?.run().await
}

fn client_for_each_worker() -> Client {
    Client::with_options(store::options()).expect("the options are valid") //~ client_per_worker
}

fn configures_each_worker(config: &mut web::ServiceConfig) {
    let client = Client::with_options(store::options()).expect("the options are valid"); //~ client_per_worker
    config
        .app_data(web::Data::new(client))
        .route("/", web::get().to(count));
}

fn application() -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse,
        Error = Error,
        InitError = (),
    >,
> {
    let client = Client::with_options(store::options()).expect("the options are valid"); //~ client_per_worker
    App::new()
        .app_data(web::Data::new(client))
        .route("/", web::get().to(count))
}

fn shares_the_client_between_workers(
    client: Client,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse,
        Error = Error,
        InitError = (),
    >,
> {
    App::new()
        .app_data(web::Data::new(client))
        .route("/", web::get().to(count))
}

async fn count(client: web::Data<Client>) -> Answer {
    Ok(count_orders(&client.database("shop")).await?)
}

async fn count_in_database(shop: web::Data<Database>) -> Answer {
    Ok(count_orders(&shop).await?)
}
