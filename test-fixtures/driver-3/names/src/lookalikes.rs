//! A client, a collection and a cursor that this crate made up.

use std::convert::Infallible;
use std::io::Cursor;

use mongodb::bson::{Document, doc};

pub struct Client;

pub struct ClientOptions;

pub struct Collection(Vec<Document>);

impl ClientOptions {
    pub async fn parse(_: &str) -> Result<Self, Infallible> {
        Ok(Self)
    }
}

impl Client {
    pub async fn with_uri_str(_: &str) -> Result<Self, Infallible> {
        Ok(Self)
    }

    pub fn with_options(_: ClientOptions) -> Result<Self, Infallible> {
        Ok(Self)
    }

    pub fn collection(&self, _: &str) -> Collection {
        Collection(Vec::new())
    }
}

impl Collection {
    pub async fn find(&self, _: Document) -> Result<std::vec::IntoIter<Document>, Infallible> {
        Ok(self.0.clone().into_iter())
    }
}

pub async fn constructs_a_client_of_its_own() -> Result<Vec<Document>, Infallible> {
    let client = Client::with_uri_str("mongodb://localhost:27017").await?;
    let orders = client.collection("orders");
    Ok(orders.find(doc! {}).await?.collect())
}

pub async fn constructs_from_options_of_its_own() -> Result<Client, Infallible> {
    let options = ClientOptions::parse("mongodb://localhost:27017").await?;
    for _ in 0..4 {
        let _ = Client::with_options(ClientOptions);
    }
    Client::with_options(options)
}

pub fn reads_a_cursor_of_std() -> Vec<u64> {
    let mut positions = Vec::new();
    let cursor = Cursor::new(vec![1, 2, 3]);
    positions.push(cursor.position());
    positions
}

/// A client of something else, as other crates have them.
pub mod http {
    pub struct Client;

    impl Client {
        pub fn new() -> Self {
            Self
        }

        pub fn with_options(_: Option<u32>) -> Self {
            Self
        }
    }

    impl Default for Client {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub fn constructs_clients_of_something_else() -> usize {
    let clients = (0..4).map(|_| http::Client::with_options(None));
    clients.count()
}
