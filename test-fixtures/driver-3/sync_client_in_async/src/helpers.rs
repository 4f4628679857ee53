//! In functions that `async` code calls.

use std::env;

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::sync::{Client, Collection};

pub struct Store {
    orders: Collection<Document>,
}

impl Store {
    pub fn connect() -> Result<Store> {
        let client = Client::with_uri_str(env::var("MONGODB_URI").expect("a URI"))?; //~ sync_client_in_async, client_per_call
        Ok(Store {
            orders: client.database("shop").collection("orders"),
        })
    }

    pub fn get(&self, id: i64) -> Result<Option<Document>> {
        self.orders.find_one(doc! { "_id": id }).run() //~ sync_client_in_async
    }

    pub fn put(&self, order: Document) -> Result<()> {
        self.checked(order)
    }

    fn checked(&self, order: Document) -> Result<()> {
        self.orders.insert_one(order).run().map(|_| ()) //~ sync_client_in_async
    }

    /// Called from both worlds: what the `async` caller does counts.
    pub fn count(&self) -> Result<u64> {
        self.orders.estimated_document_count().run() //~ sync_client_in_async
    }

    /// Only threads call it.
    pub fn purge(&self) -> Result<()> {
        self.orders.drop().run()
    }

    /// Only other blocking code calls it.
    pub fn archive(&self) -> Result<()> {
        self.orders
            .update_many(doc! { "old": true }, doc! { "$set": { "archived": true } })
            .run()
            .map(|_| ())
    }

    /// Nobody calls it.
    pub fn unused(&self) -> Result<Vec<String>> {
        self.orders.list_index_names().run()
    }
}

pub async fn serve() -> Result<()> {
    let store = Store::connect()?;
    let order = store.get(1)?.unwrap_or_default();
    store.put(order)?;
    println!("{}", store.count()?);
    Ok(())
}

pub fn report(store: &Store) -> Result<u64> {
    store.archive()?;
    store.count()
}

pub fn clean(store: Store) {
    std::thread::spawn(move || store.purge());
}
