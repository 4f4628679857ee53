//! Functions that loops call.

use mongodb::error::Result;
use mongodb::{Client, Collection, Database, bson::Document};

use crate::{count, uri};

pub async fn run() -> Result<()> {
    for name in ["north", "south"] {
        calls_a_helper(name).await?;
    }
    for _ in 0..4 {
        calls_a_helper_of_a_helper().await?;
        Importer::open().await?.import().await?;
    }
    let mut left = 4;
    while left > 0 && has_work_in_the_condition().await? {
        left -= 1;
    }
    let exports = (0..4).map(export_of);
    for export in exports {
        export.await?;
    }
    shares_the_client_with_a_helper().await
}

async fn calls_a_helper(name: &str) -> Result<()> {
    let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
    count(&client.database(name)).await.map(drop)
}

async fn calls_a_helper_of_a_helper() -> Result<()> {
    orders().await?.estimated_document_count().await.map(drop)
}

/// Only the collection comes back: the client hides in it.
async fn orders() -> Result<Collection<Document>> {
    Ok(shop().await?.collection("orders"))
}

async fn shop() -> Result<Database> {
    let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
    Ok(client.database("shop"))
}

struct Importer {
    client: Client,
}

impl Importer {
    async fn open() -> Result<Self> {
        let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
        Ok(Self { client })
    }

    async fn import(&self) -> Result<()> {
        count(&self.client.database("import")).await.map(drop)
    }
}

async fn has_work_in_the_condition() -> Result<bool> {
    let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
    Ok(count(&client.database("queue")).await? > 0)
}

/// A function, not a closure, given to `map`.
async fn export_of(number: u32) -> Result<()> {
    let client = Client::with_uri_str(uri()).await?; //~ client_in_loop
    let database = client.database(&format!("export-{number}"));
    count(&database).await.map(drop)
}

async fn shares_the_client_with_a_helper() -> Result<()> {
    let client = connects_before_the_loop().await?;
    for name in ["north", "south"] {
        count_with(client.clone(), name).await?;
    }
    Ok(())
}

async fn connects_before_the_loop() -> Result<Client> {
    Client::with_uri_str(uri()).await
}

async fn count_with(client: Client, name: &str) -> Result<()> {
    count(&client.database(name)).await.map(drop)
}
