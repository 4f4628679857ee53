//! Pools, lists and thread-locals of Clients, and of other things.

use std::cell::{OnceCell, RefCell};

use mongodb::bson::doc;
use mongodb::{Client, Database, error::Error, error::Result};

pub struct Managed(pub String);

impl bb8::ManageConnection for Managed {
    type Connection = Client; //~ pool_of_clients
    type Error = Error;

    async fn connect(&self) -> Result<Client> {
        Client::with_uri_str(&self.0).await
    }

    async fn is_valid(&self, client: &mut Client) -> Result<()> {
        client
            .database("admin")
            .run_command(doc! { "ping": 1 })
            .await?;
        Ok(())
    }

    fn has_broken(&self, _: &mut Client) -> bool {
        false
    }
}

impl deadpool::managed::Manager for Managed {
    type Type = Database; //~ pool_of_clients
    type Error = Error;

    async fn create(&self) -> Result<Database> {
        Ok(Client::with_uri_str(&self.0).await?.database("shop"))
    }

    async fn recycle(
        &self,
        _: &mut Database,
        _: &deadpool::managed::Metrics,
    ) -> deadpool::managed::RecycleResult<Error> {
        Ok(())
    }
}

impl r2d2::ManageConnection for Managed {
    type Connection = mongodb::sync::Client; //~ pool_of_clients
    type Error = Error;

    fn connect(&self) -> Result<mongodb::sync::Client> {
        mongodb::sync::Client::with_uri_str(&self.0)
    }

    fn is_valid(&self, _: &mut mongodb::sync::Client) -> Result<()> {
        Ok(())
    }

    fn has_broken(&self, _: &mut mongodb::sync::Client) -> bool {
        false
    }
}

thread_local! {
    static CLIENT: RefCell<Option<Client>> = const { RefCell::new(None) }; //~ pool_of_clients
    static LATE: OnceCell<Client> = const { OnceCell::new() }; //~ pool_of_clients
    static NAME: OnceCell<String> = const { OnceCell::new() };
    static COUNT: RefCell<u64> = const { RefCell::new(0) };
}

pub fn first_of_this_thread(client: Client) -> String {
    LATE.with(|it| drop(it.set(client)));
    NAME.with(|it| it.get_or_init(String::new).clone())
}

pub fn of_this_thread() -> Option<Client> {
    COUNT.with(|it| *it.borrow_mut() += 1);
    CLIENT.with(|it| it.borrow().clone())
}

pub async fn lists_clients_to_one_place(uri: &str) -> Result<Vec<Client>> {
    let local = "mongodb://localhost/?maxPoolSize=5&connectTimeoutMS=500";
    let remote = Client::with_uri_str(uri).await?;
    //~v pool_of_clients
    Ok(vec![
        Client::with_uri_str(local).await?,
        Client::with_uri_str(local).await?,
        remote,
    ])
}

pub async fn fills_a_list(uri: &str) -> Result<Vec<Client>> {
    let mut clients = Vec::new(); //~ pool_of_clients
    for _ in 0..4 {
        clients.push(Client::with_uri_str(uri).await?); //~ client_in_loop
    }
    Ok(clients)
}

pub struct Turns {
    clients: Vec<Client>, //~ pool_of_clients
    next: std::sync::atomic::AtomicUsize,
}

impl Turns {
    pub async fn fills_a_field(uri: &str, count: usize) -> Result<Self> {
        let mut clients = Vec::with_capacity(count);
        for _ in 0..count {
            let client = Client::with_uri_str(uri).await?; //~ client_in_loop
            clients.push(client);
        }
        Ok(Self {
            clients,
            next: Default::default(),
        })
    }

    pub fn client(&self) -> &Client {
        let next = self.next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        &self.clients[next % self.clients.len()]
    }
}

pub async fn fills_a_list_with_one_for_each_server(uris: &[String]) -> Result<Vec<Client>> {
    let mut clients = Vec::new();
    for uri in uris {
        clients.push(Client::with_uri_str(uri).await?);
    }
    Ok(clients)
}

pub async fn lists_clients_to_different_places() -> Result<[Client; 2]> {
    let first = "mongodb://first/?maxPoolSize=5&connectTimeoutMS=500";
    let second = "mongodb://second/?maxPoolSize=5&connectTimeoutMS=500";
    Ok([
        Client::with_uri_str(first).await?,
        Client::with_uri_str(second).await?,
    ])
}

pub fn lists_clones(client: &Client) -> Vec<Client> {
    vec![client.clone(), client.clone()]
}

/// A pool of something else.
pub struct Files;

impl bb8::ManageConnection for Files {
    type Connection = std::fs::File;
    type Error = std::io::Error;

    async fn connect(&self) -> std::io::Result<std::fs::File> {
        std::fs::File::open("data")
    }

    async fn is_valid(&self, _: &mut std::fs::File) -> std::io::Result<()> {
        Ok(())
    }

    fn has_broken(&self, _: &mut std::fs::File) -> bool {
        false
    }
}
