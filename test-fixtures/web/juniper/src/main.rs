//! Every way in which juniper runs code for a request, and the ways to share one client between them.

use juniper::{EmptyMutation, EmptySubscription, FieldResult, RootNode, Variables, graphql_object};
use mongodb::{Client, Database};
use store::{count_orders, uri};

/// What all requests share.
struct Context {
    client: Client,
}

impl juniper::Context for Context {}

struct Query;

#[graphql_object]
#[graphql(context = Context)]
impl Query {
    async fn connects_in_the_resolver() -> FieldResult<String> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database("shop")).await?)
    }

    async fn connects_in_a_helper(name: String) -> FieldResult<String> {
        Ok(count_orders(&fresh_database(&name).await?).await?)
    }

    async fn connects_in_another_crate() -> FieldResult<String> {
        Ok(count_orders(&store::connect().await?).await?)
    }

    async fn shares_the_client_through_the_context(
        #[graphql(context)] context: &Context,
    ) -> FieldResult<String> {
        Ok(count_orders(&context.client.database("shop")).await?)
    }

    async fn connects_once_in_a_cell() -> FieldResult<String> {
        Ok(count_orders(store::shared().await?).await?)
    }
}

async fn fresh_database(name: &str) -> mongodb::error::Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_per_request
    Ok(client.database(name))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::with_uri_str(uri()).await?;
    let schema = RootNode::new(Query, EmptyMutation::new(), EmptySubscription::new());
    let context = Context {
        client: client.clone(),
    };
    let query = "{ connectsOnceInACell }";
    let (answer, _) = juniper::execute(query, None, &schema, &Variables::new(), &context).await?;
    println!("{answer}");
    client.shutdown().await;
    Ok(())
}
