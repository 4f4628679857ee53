//! `Self`, and methods that a trait adds to the driver's types.

use futures::TryStreamExt;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::options::ClientOptions;
use mongodb::{Client, Collection};

pub trait Local: Sized {
    fn local() -> Result<Self>;
}

impl Local for Client {
    fn local() -> Result<Self> {
        Self::with_options(ClientOptions::default()) //~ missing_max_pool_size, missing_timeouts
    }
}

pub trait All {
    fn all(&self) -> impl Future<Output = Result<Vec<Document>>>;
}

impl All for Collection<Document> {
    async fn all(&self) -> Result<Vec<Document>> {
        self.find(doc! {}).await?.try_collect().await //~ unbounded_cursor
    }
}

pub trait Connect {
    fn with_uri_str(uri: &str) -> Self;
}

/// Whatever `Client` is here, it is not the driver's.
pub fn is_a_parameter_of_a_generic_function<Client: Connect>() -> Client {
    Client::with_uri_str("mongodb://localhost:27017")
}

pub struct Reader<Collection> {
    pub collection: Collection,
}

impl<Collection: Finder> Reader<Collection> {
    pub fn is_a_parameter_of_a_type(&self) -> Vec<Document> {
        self.collection.find(doc! {}).collect()
    }
}

pub trait Finder {
    fn find(&self, filter: Document) -> std::vec::IntoIter<Document>;
}
