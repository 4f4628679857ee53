//! Extensions: the factory runs for each request, and so do the hooks.

use std::sync::Arc;

use async_graphql::Response;
use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextRequest};
use mongodb::Client;
use store::uri;

pub struct ConnectsForEachRequest;

impl ExtensionFactory for ConnectsForEachRequest {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Connects)
    }
}

struct Connects;

#[async_graphql::async_trait::async_trait]
impl Extension for Connects {
    async fn request(&self, context: &ExtensionContext<'_>, next: NextRequest<'_>) -> Response {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        if client.is_err() {
            eprintln!("the database is down");
        }
        next.run(context).await
    }
}
