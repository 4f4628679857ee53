//! Block 1 of the page of `client_per_worker`.

use actix_web::{App, HttpServer, web};
use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn run(options: ClientOptions) -> std::io::Result<()> {
    HttpServer::new(move || {
        let client = Client::with_options(options.clone()).unwrap(); //~ client_per_worker
        App::new().app_data(web::Data::new(client))
    })
    .bind(("127.0.0.1", 8080))?
    .run()
    .await
}
