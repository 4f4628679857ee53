//! JSON-RPC with jsonrpsee: methods that are registered, subscriptions, and middleware.

use std::sync::Arc;

use jsonrpsee::core::middleware::{Batch, Notification, RpcServiceBuilder, RpcServiceT};
use jsonrpsee::core::{SubscriptionError, SubscriptionResult, async_trait};
use jsonrpsee::proc_macros::rpc;
use jsonrpsee::server::{PendingSubscriptionSink, RpcModule, Server};
use jsonrpsee::types::{ErrorObjectOwned, Request};
use mongodb::bson::Document;
use mongodb::options::ClientOptions;
use mongodb::{Client, Database};

fn uri() -> String {
    std::env::var("MONGODB_URI").expect("MONGODB_URI is set")
}

async fn count(shop: &Database) -> mongodb::error::Result<u64> {
    let orders = shop.collection::<Document>("orders");
    orders.estimated_document_count().await
}

fn failed(error: mongodb::error::Error) -> ErrorObjectOwned {
    ErrorObjectOwned::owned(-32000, error.to_string(), None::<()>)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let middleware = RpcServiceBuilder::new().layer_fn(|next| Audit { next });
    let server = Server::builder()
        .set_rpc_middleware(middleware)
        .build("127.0.0.1:8080")
        .await?;
    let mut methods = methods(client.clone())?;
    let orders = Orders {
        shop: client.database("shop"),
    };
    methods.merge(orders.into_rpc())?;
    methods.merge(audits()?)?;
    server.start(methods).stopped().await;
    client.shutdown().await;
    Ok(())
}

struct Context {
    uri: String,
}

/// The context is the program's own: no caller names the server in it.
fn audits() -> Result<RpcModule<Context>, Box<dyn std::error::Error>> {
    let mut module = RpcModule::new(Context { uri: uri() });
    module.register_async_method("audits", |_, context, _| async move {
        let client = Client::with_uri_str(&context.uri).await; //~ client_per_request
        let client = client.map_err(failed)?;
        count(&client.database("audit")).await.map_err(failed)
    })?;
    Ok(module)
}

fn methods(client: Client) -> Result<RpcModule<Client>, Box<dyn std::error::Error>> {
    let mut module = RpcModule::new(client);
    module.register_async_method("closure", |_, _, _| async {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        count(&client.database("shop")).await.map_err(failed)
    })?;
    module.register_async_method("helper", |_, _, _| connects_in_a_helper())?;
    module.register_async_method("shared", |_, client, _| {
        shares_the_client_through_the_context(client)
    })?;
    module.register_subscription(
        "subscribe",
        "order",
        "unsubscribe",
        |_, sink, _, _| async move {
            let client = Client::with_uri_str(uri()).await?; //~ client_per_request
            let sink = sink.accept().await?;
            println!(
                "{:?} {}",
                sink.subscription_id(),
                client.database("shop").name()
            );
            Ok::<_, SubscriptionError>(())
        },
    )?;
    Ok(module)
}

async fn connects_in_a_helper() -> Result<u64, ErrorObjectOwned> {
    let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
    count(&client.database("shop")).await.map_err(failed)
}

async fn shares_the_client_through_the_context(
    client: Arc<Client>,
) -> Result<u64, ErrorObjectOwned> {
    count(&client.database("shop")).await.map_err(failed)
}

#[rpc(server)]
trait OrdersApi {
    #[method(name = "count")]
    async fn count(&self) -> Result<u64, ErrorObjectOwned>;

    #[method(name = "fresh")]
    async fn fresh(&self) -> Result<u64, ErrorObjectOwned>;

    #[subscription(name = "watch", unsubscribe = "unwatch", item = u64)]
    async fn watch(&self) -> SubscriptionResult;
}

struct Orders {
    shop: Database,
}

#[async_trait]
impl OrdersApiServer for Orders {
    async fn count(&self) -> Result<u64, ErrorObjectOwned> {
        count(&self.shop).await.map_err(failed)
    }

    async fn fresh(&self) -> Result<u64, ErrorObjectOwned> {
        let client = Client::with_uri_str(uri()).await.map_err(failed)?; //~ client_per_request
        count(&client.database("shop")).await.map_err(failed)
    }

    async fn watch(&self, sink: PendingSubscriptionSink) -> SubscriptionResult {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        count(&client.database("shop")).await?;
        sink.accept().await?;
        Ok(())
    }
}

#[derive(Clone)]
struct Audit<S> {
    next: S,
}

impl<S: RpcServiceT + Send + Sync + Clone + 'static> RpcServiceT for Audit<S> {
    type MethodResponse = S::MethodResponse;
    type NotificationResponse = S::NotificationResponse;
    type BatchResponse = S::BatchResponse;

    fn call<'a>(
        &self,
        request: Request<'a>,
    ) -> impl Future<Output = Self::MethodResponse> + Send + 'a {
        //~v client_per_request
        let client = Client::with_options(ClientOptions::builder().max_pool_size(20).build()); //~ missing_timeouts
        println!("{} {}", request.method_name(), client.is_ok());
        self.next.call(request)
    }

    fn batch<'a>(&self, batch: Batch<'a>) -> impl Future<Output = Self::BatchResponse> + Send + 'a {
        self.next.batch(batch)
    }

    fn notification<'a>(
        &self,
        notification: Notification<'a>,
    ) -> impl Future<Output = Self::NotificationResponse> + Send + 'a {
        self.next.notification(notification)
    }
}
