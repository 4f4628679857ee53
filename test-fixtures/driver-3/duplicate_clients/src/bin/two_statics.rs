//! One Client for each collection, in statics.

use std::sync::LazyLock;

use mongodb::bson::{Document, doc};
use mongodb::sync::{Client, Collection};

const URI: &str = "mongodb://localhost/?maxPoolSize=5&connectTimeoutMS=500";

static ORDERS: LazyLock<Collection<Document>> = LazyLock::new(|| {
    let client = Client::with_uri_str(URI).expect("the URI is valid");
    client.database("shop").collection("orders")
});

static USERS: LazyLock<Collection<Document>> = LazyLock::new(|| {
    let client = Client::with_uri_str(URI).expect("the URI is valid"); //~ duplicate_clients
    client.database("shop").collection("users")
});

fn main() {
    println!("{:?}", ORDERS.count_documents(doc! {}).run());
    println!("{:?}", USERS.count_documents(doc! {}).run());
}
