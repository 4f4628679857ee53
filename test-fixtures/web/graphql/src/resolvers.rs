//! Resolvers, guards and validators.

use async_graphql::dataloader::DataLoader;
use async_graphql::{
    ComplexObject, Context, CustomValidator, Error, Guard, InputValueError, Object, Result,
    SimpleObject,
};
use futures::{Stream, stream};
use mongodb::bson::doc;
use mongodb::{Client, Database};
use store::{count_orders, uri};

use crate::loaders::{ConnectingLoader, SharedLoader};

#[derive(Default)]
pub struct Query;

#[Object]
impl Query {
    async fn count(&self) -> Result<String> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database("shop")).await?)
    }

    #[graphql(guard = "ConnectsInItsGuard")]
    async fn count_with_a_helper(&self) -> Result<String> {
        Ok(count_orders(&self.fresh_database().await?).await?)
    }

    #[graphql(skip)]
    async fn fresh_database(&self) -> Result<Database> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(client.database("shop"))
    }

    async fn order(
        &self,
        #[graphql(validator(custom = "ConnectsInItsValidator"))] id: i32,
    ) -> Order {
        Order { id }
    }

    async fn price(&self, context: &Context<'_>, id: i32) -> Result<Option<i32>> {
        let loader = context.data::<DataLoader<ConnectingLoader>>()?;
        Ok(loader.load_one(id).await?)
    }

    async fn shared_price(&self, context: &Context<'_>, id: i32) -> Result<Option<i32>> {
        let loader = context.data::<DataLoader<SharedLoader>>()?;
        Ok(loader.load_one(id).await?)
    }
}

#[derive(SimpleObject)]
#[graphql(complex)]
pub struct Order {
    id: i32,
}

#[ComplexObject]
impl Order {
    async fn siblings(&self) -> Result<String> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        Ok(count_orders(&client.database(&self.id.to_string())).await?)
    }

    async fn elsewhere(&self) -> Result<String> {
        Ok(count_orders(&store::connect().await?).await?)
    }
}

pub struct Mutation;

#[async_graphql::Object]
impl Mutation {
    async fn place(&self, cents: i32) -> Result<i32> {
        let orders = Orders::open().await?;
        orders.place(cents).await?;
        Ok(cents)
    }
}

struct Orders(Client);

impl Orders {
    async fn open() -> mongodb::error::Result<Self> {
        Client::with_uri_str(uri()).await.map(Self) //~ client_per_request
    }

    async fn place(&self, cents: i32) -> mongodb::error::Result<()> {
        let orders = self.0.database("shop").collection("orders");
        orders.insert_one(doc! { "cents": cents }).await.map(drop)
    }
}

pub struct Subscription;

#[async_graphql::Subscription]
impl Subscription {
    async fn counts(&self) -> Result<impl Stream<Item = String> + use<>> {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        let count = count_orders(&client.database("shop")).await?;
        Ok(stream::iter([count]))
    }
}

struct ConnectsInItsGuard;

impl Guard for ConnectsInItsGuard {
    async fn check(&self, _: &Context<'_>) -> Result<()> {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        client.map(drop).map_err(Error::from)
    }
}

struct ConnectsInItsValidator;

impl CustomValidator<i32> for ConnectsInItsValidator {
    fn check(&self, id: &i32) -> std::result::Result<(), InputValueError<i32>> {
        //~v client_per_request
        match Client::with_options(store::options()) {
            Ok(_) if *id > 0 => Ok(()),
            Ok(_) => Err("no such order".into()),
            Err(error) => Err(error.to_string().into()),
        }
    }
}
