//! One client for each configured server is as few as there can be.

use std::collections::HashMap;

use futures::future::try_join_all;
use mongodb::Client;
use mongodb::error::Result;
use mongodb::options::ClientOptions;

use crate::count;

struct Server {
    name: String,
    uri: String,
}

pub async fn run() -> Result<()> {
    let file = std::fs::read_to_string("servers.txt")?;
    let uris: Vec<String> = file.lines().map(str::to_owned).collect();
    connects_to_each_uri(&uris).await?;
    connects_to_each_server(uris).await?;
    connects_to_all_servers_at_once().await?;
    connects_to_all_servers_by_a_helper().await?;
    parses_the_options_of_each_server().await?;
    connects_to_the_servers_of_each_group(&[Group { uris: Vec::new() }]).await?;
    connects_to_each_tenant().await.map(drop)
}

async fn connects_to_each_uri(uris: &[String]) -> Result<()> {
    for uri in uris {
        let client = Client::with_uri_str(uri).await?;
        count(&client.database("shop")).await?;
    }
    Ok(())
}

async fn connects_to_each_server(uris: Vec<String>) -> Result<()> {
    let servers = uris.into_iter().enumerate().map(|(number, uri)| Server {
        name: number.to_string(),
        uri,
    });
    for server in servers {
        let client = Client::with_uri_str(&server.uri).await?;
        println!(
            "{}: {}",
            server.name,
            count(&client.database("shop")).await?
        );
    }
    Ok(())
}

async fn connects_to_all_servers_at_once() -> Result<Vec<Client>> {
    let uris = std::env::args().skip(1);
    try_join_all(uris.map(|uri| async move { Client::with_uri_str(uri).await })).await
}

async fn connects_to_all_servers_by_a_helper() -> Result<Vec<Client>> {
    let uris = std::env::args().skip(1);
    try_join_all(uris.map(|uri| async move { connect_to(&uri).await })).await
}

async fn parses_the_options_of_each_server() -> Result<()> {
    for uri in std::env::args() {
        let mut options = ClientOptions::parse(&uri).await?;
        options.app_name = Some("servers".to_owned());
        let client = Client::with_options(options)?;
        count(&client.database("shop")).await?;
    }
    Ok(())
}

async fn connects_to_each_tenant() -> Result<HashMap<String, Client>> {
    let mut tenants = HashMap::new();
    for (name, uri) in std::env::vars() {
        if name.starts_with("TENANT_") {
            tenants.insert(name, connect_to(&uri).await?);
        }
    }
    Ok(tenants)
}

async fn connect_to(uri: &str) -> Result<Client> {
    Client::with_uri_str(uri).await
}

struct Group {
    uris: Vec<String>,
}

impl Group {
    async fn connect(&self) -> Result<Vec<Client>> {
        try_join_all(self.uris.iter().map(|uri| connect_to(uri))).await
    }
}

async fn connects_to_the_servers_of_each_group(groups: &[Group]) -> Result<()> {
    for group in groups {
        for client in group.connect().await? {
            count(&client.database("shop")).await?;
        }
    }
    Ok(())
}
