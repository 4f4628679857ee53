//! The lock of parking_lot around a Collection, in a variant and in a tuple struct.

use mongodb::Collection;
use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use parking_lot::{Mutex, RwLock};

pub enum Store {
    Memory(RwLock<Vec<Document>>),
    Server(Mutex<Collection<Document>>), //~ client_behind_mutex
}

pub struct Orders(pub Mutex<Collection<Document>>); //~ client_behind_mutex

pub fn store(orders: Collection<Document>) -> Store {
    Store::Server(Mutex::new(orders))
}

pub fn orders(orders: Collection<Document>) -> Orders {
    Orders(Mutex::new(orders))
}

pub async fn count(store: &Store) -> Result<u64> {
    match store {
        Store::Memory(documents) => Ok(documents.read().len() as u64),
        Store::Server(orders) => {
            let orders = orders.lock().clone();
            orders.count_documents(doc! {}).await
        }
    }
}

pub async fn first(orders: &Orders) -> Result<Option<Document>> {
    let orders = orders.0.lock();
    let namespace = orders.namespace();
    orders.find_one(doc! { "of": namespace.coll }).await
}
