//! Block 1 of the page of `client_per_worker`.

use actix_web::{App, HttpServer, web};
use mongodb::Client;
use mongodb::options::ClientOptions;

pub async fn run() -> std::io::Result<()> {
    HttpServer::new(|| {
        let options = ClientOptions::builder().max_pool_size(10).build();
        let client = Client::with_options(options).unwrap(); //~ client_per_worker
        App::new().app_data(web::Data::new(client))
    })
    .bind(("127.0.0.1", 8080))?
    .run()
    .await
}
