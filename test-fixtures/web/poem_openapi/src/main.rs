//! APIs of poem-openapi: their operations, and what checks who asks.

use mongodb::{Client, Database};
use poem::error::InternalServerError;
use poem::listener::TcpListener;
use poem::web::Data;
use poem::{EndpointExt, Request, Result, Route, Server};
use poem_openapi::auth::ApiKey;
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService, SecurityScheme};
use store::{count_orders, uri};

struct Api {
    shop: Database,
}

#[OpenApi]
impl Api {
    #[oai(path = "/operation", method = "get")]
    async fn connects_in_the_operation(&self) -> Result<PlainText<String>> {
        //~v client_per_request
        let client = Client::with_uri_str(uri())
            .await
            .map_err(InternalServerError)?;
        count(&client.database("shop")).await
    }

    #[oai(path = "/helper", method = "post")]
    async fn connects_in_a_helper(&self) -> Result<PlainText<String>> {
        count(&fresh_database("shop").await?).await
    }

    #[oai(path = "/checked", method = "get")]
    async fn asks_who_it_is(&self, customer: Customer) -> PlainText<String> {
        PlainText(customer.0)
    }

    #[oai(path = "/field", method = "get")]
    async fn shares_the_database_in_its_field(&self) -> Result<PlainText<String>> {
        count(&self.shop).await
    }

    #[oai(path = "/data", method = "get")]
    async fn shares_the_client_through_data(
        &self,
        Data(client): Data<&Client>,
    ) -> Result<PlainText<String>> {
        count(&client.database("shop")).await
    }
}

async fn count(shop: &Database) -> Result<PlainText<String>> {
    let count = count_orders(shop).await;
    count.map(PlainText).map_err(InternalServerError)
}

async fn fresh_database(name: &str) -> Result<Database> {
    //~v client_per_request
    let client = Client::with_uri_str(uri())
        .await
        .map_err(InternalServerError)?;
    Ok(client.database(name))
}

#[derive(SecurityScheme)]
#[oai(
    ty = "api_key",
    key_name = "X-Customer",
    key_in = "header",
    checker = "connects_to_check"
)]
struct Customer(String);

async fn connects_to_check(_: &Request, key: ApiKey) -> Option<String> {
    let client = Client::with_uri_str(uri()).await.ok()?; //~ client_per_request
    count_orders(&client.database("customers")).await.ok()?;
    Some(key.key)
}

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(uri()).await?;
    let api = Api {
        shop: client.database("shop"),
    };
    let service = OpenApiService::new(api, "shop", "1.0");
    let app = Route::new().nest("/", service).data(client.clone());
    Server::new(TcpListener::bind("127.0.0.1:8080"))
        .run(app)
        .await?;
    client.shutdown().await;
    Ok(())
}
