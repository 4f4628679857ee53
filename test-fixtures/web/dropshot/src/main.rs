//! Every way in which dropshot runs code for a request, and the ways to share one client between them.

use dropshot::{
    ApiDescription, ApiEndpointBodyContentType, ConfigLogging, ConfigLoggingLevel,
    ExtractorMetadata, HttpError, HttpResponseOk, RequestContext, ServerBuilder, ServerContext,
    SharedExtractor, endpoint,
};
use mongodb::{Client, Database};
use store::{count_orders, uri};

/// What all requests share.
struct Shop {
    client: Client,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let mut api = ApiDescription::new();
    api.register(connects_in_the_handler)?;
    api.register(connects_in_a_helper)?;
    api.register(connects_in_another_crate)?;
    api.register(counts)?;
    api.register(shares_the_client_through_the_context)?;
    api.register(connects_once_in_a_cell)?;
    let log = ConfigLogging::StderrTerminal {
        level: ConfigLoggingLevel::Info,
    };
    let shop = Shop {
        client: client.clone(),
    };
    let server = ServerBuilder::new(api, shop, log.to_logger("shop")?).start()?;
    server.await?;
    client.shutdown().await;
    Ok(())
}

type Answer = Result<HttpResponseOk<String>, HttpError>;

fn failed(error: mongodb::error::Error) -> HttpError {
    HttpError::for_internal_error(error.to_string())
}

async fn count(shop: &Database) -> Answer {
    count_orders(shop).await.map(HttpResponseOk).map_err(failed)
}

#[endpoint { method = GET, path = "/handler" }]
async fn connects_in_the_handler(_: RequestContext<Shop>) -> Answer {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count(&client.database("shop")).await
}

#[endpoint { method = GET, path = "/helper" }]
async fn connects_in_a_helper(_: RequestContext<Shop>) -> Answer {
    count(&fresh_database("shop").await.map_err(failed)?).await
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

#[endpoint { method = GET, path = "/crate" }]
async fn connects_in_another_crate(_: RequestContext<Shop>) -> Answer {
    count(&store::connect().await.map_err(failed)?).await
}

/// A database that each request connects to anew.
struct Fresh(Database);

#[async_trait::async_trait]
impl SharedExtractor for Fresh {
    async fn from_request<Context: ServerContext>(
        _: &RequestContext<Context>,
    ) -> Result<Self, HttpError> {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        Ok(Fresh(client.database("shop")))
    }

    fn metadata(_: ApiEndpointBodyContentType) -> ExtractorMetadata {
        ExtractorMetadata {
            extension_mode: dropshot::ExtensionMode::None,
            parameters: Vec::new(),
        }
    }
}

#[endpoint { method = GET, path = "/extractor" }]
async fn counts(_: RequestContext<Shop>, shop: Fresh) -> Answer {
    count(&shop.0).await
}

#[endpoint { method = GET, path = "/shared" }]
async fn shares_the_client_through_the_context(context: RequestContext<Shop>) -> Answer {
    count(&context.context().client.database("shop")).await
}

#[endpoint { method = GET, path = "/cell" }]
async fn connects_once_in_a_cell(_: RequestContext<Shop>) -> Answer {
    count(store::shared().await.map_err(failed)?).await
}
