//! The lock of the standard library around a Client: in a field, in an argument, behind an alias and in a static.

use std::sync::{Arc, Mutex, OnceLock};

use mongodb::bson::{Document, doc};
use mongodb::error::Result;
use mongodb::{Client, Database};

pub struct State {
    pub client: Mutex<Client>, //~ client_behind_mutex
    pub started: u64,
}

pub type Shared = Arc<Mutex<Client>>; //~ client_behind_mutex

static LATE: OnceLock<Mutex<Client>> = OnceLock::new(); //~ client_behind_mutex

impl State {
    pub fn new(client: Client) -> State {
        State {
            client: Mutex::new(client),
            started: 0,
        }
    }

    pub fn client(&self) -> Client {
        self.client.lock().unwrap().clone()
    }

    pub fn shop(&self) -> Database {
        self.client
            .lock()
            .expect("no thread panics")
            .database("shop")
    }
}

pub fn share(client: Client) -> Shared {
    Arc::new(Mutex::new(client))
}

pub fn keep(client: Client) {
    LATE.get_or_init(|| Mutex::new(client));
}

pub fn late() -> Client {
    let client = LATE.get().expect("it was kept").lock().unwrap();
    client.clone()
}

pub fn cloned(shared: &Shared) -> Client {
    shared.lock().unwrap().clone()
}

pub async fn count(shared: Arc<Mutex<Client>>) -> Result<u64> {
    let client = shared.lock().unwrap().clone();
    orders(&client).count_documents(doc! {}).await
}

pub async fn count_by_reference(shared: &Mutex<Client>) -> Result<u64> {
    let orders = orders(&shared.lock().unwrap());
    orders.count_documents(doc! {}).await
}

pub async fn count_by_dereference(state: &State) -> Result<u64> {
    let orders = orders(&*state.client.lock().unwrap());
    orders.count_documents(doc! {}).await
}

fn orders(client: &Client) -> mongodb::Collection<Document> {
    client.database("shop").collection("orders")
}
