//! Each way to declare a lock over a handle.

use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Collection, Database};

pub struct State {
    /// The documentation stands before the field.
    #[allow(dead_code)]
    pub client: Mutex<Client>, //~ client_behind_mutex
    pub shop: Arc<tokio::sync::Mutex<Database>>, //~ client_behind_mutex
    pub orders: Arc<Mutex<Arc<Collection<Document>>>>, //~ client_behind_mutex
    pub users: Arc<futures::lock::Mutex<Collection<Document>>>, //~ client_behind_mutex
    pub stock: parking_lot::Mutex<Collection<Document>>, //~ client_behind_mutex
    pub name: Mutex<String>,
}

pub struct Tuple(pub Mutex<Client>); //~ client_behind_mutex

pub enum Backend {
    Memory(Mutex<Vec<Document>>),
    Server(tokio::sync::Mutex<Client>), //~ client_behind_mutex
}

pub type Shared = Arc<tokio::sync::Mutex<Database>>; //~ client_behind_mutex

pub struct NamesTheAlias {
    pub database: Shared,
}

pub type Locked<T> = Arc<Mutex<T>>;

pub struct FillsTheAlias {
    pub database: Locked<Database>, //~ client_behind_mutex
    pub count: Locked<u64>,
}

pub static CLIENT: OnceLock<Mutex<Client>> = OnceLock::new(); //~ client_behind_mutex

pub static COUNTERS: LazyLock<Mutex<Vec<u64>>> = LazyLock::new(|| Mutex::new(Vec::new()));

pub async fn takes_what_a_field_declares(shop: &tokio::sync::Mutex<Database>) -> Result<u64> {
    let shop = shop.lock().await;
    shop.collection::<Document>("orders")
        .count_documents(doc! {})
        .await
}

pub fn fills_what_a_field_declares(client: Client) -> Tuple {
    Tuple(Mutex::new(client))
}
