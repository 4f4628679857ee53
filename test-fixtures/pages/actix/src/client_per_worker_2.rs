//! Block 2 of the page of `client_per_worker`.

use actix_web::{App, HttpServer, web};
use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn run(options: ClientOptions) -> std::io::Result<()> {
    let client = web::Data::new(Client::with_options(options).unwrap());
    HttpServer::new(move || App::new().app_data(client.clone()))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await
}
