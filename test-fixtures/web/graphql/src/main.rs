//! Every way in which async-graphql runs code for a query, and the ways to share one client between them.

mod extensions;
mod loaders;
mod resolvers;
mod shared;

use async_graphql::dataloader::DataLoader;
use async_graphql::{MergedObject, Schema};
use mongodb::Client;

#[derive(Default, MergedObject)]
struct Query(resolvers::Query, shared::Query);

#[tokio::main]
async fn main() -> mongodb::error::Result<()> {
    let client = Client::with_uri_str(store::uri()).await?;
    let shared = DataLoader::new(loaders::SharedLoader::new(&client), tokio::spawn);
    let schema = Schema::build(
        Query::default(),
        resolvers::Mutation,
        resolvers::Subscription,
    )
    .data(client.clone())
    .data(DataLoader::new(loaders::ConnectingLoader, tokio::spawn))
    .data(shared)
    .extension(extensions::ConnectsForEachRequest)
    .finish();
    let response = schema.execute("{ count shared }").await;
    println!("{}", response.data);
    client.shutdown().await;
    Ok(())
}
