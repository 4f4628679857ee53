//! One client for each server that the windows know, kept under its name.

use std::collections::HashMap;

use mongodb::Client;
use mongodb::error::Result;
use tauri::State;
use tokio::sync::Mutex;

use crate::{count, in_words};

/// A server as a window described it.
#[derive(Clone)]
pub struct Server {
    whole: Option<String>,
    host: String,
    port: u16,
}

#[derive(Default)]
pub struct Servers {
    known: Mutex<HashMap<String, Server>>,
    open: Mutex<HashMap<String, Client>>,
    mirrors: Mutex<HashMap<String, Client>>,
}

impl Server {
    /// Who describes a server may write all of its URI, and a pool size in it.
    fn uri(&self) -> String {
        if let Some(whole) = self.whole.as_deref() {
            return whole.to_string();
        }
        format!("mongodb://{}:{}", self.host, self.port)
    }

    fn mirror(&self) -> String {
        format!("mongodb://{}:{}", self.host, self.port + 1)
    }
}

impl Servers {
    async fn named(&self, name: &str) -> Server {
        let known = self.known.lock().await;
        known.get(name).expect("the server is known").clone()
    }

    async fn client(&self, name: &str) -> Result<Client> {
        if let Some(client) = self.open.lock().await.get(name).cloned() {
            return Ok(client);
        }
        let server = self.named(name).await;
        let client = Client::with_uri_str(server.uri()).await?; //~ missing_timeouts
        let mut open = self.open.lock().await;
        open.insert(name.to_owned(), client.clone());
        Ok(client)
    }

    /// Nobody but the program writes this URI.
    async fn mirror(&self, name: &str) -> Result<Client> {
        if let Some(client) = self.mirrors.lock().await.get(name).cloned() {
            return Ok(client);
        }
        let server = self.named(name).await;
        let client = Client::with_uri_str(server.mirror()).await?; //~ missing_max_pool_size, missing_timeouts
        let mut mirrors = self.mirrors.lock().await;
        mirrors.insert(name.to_owned(), client.clone());
        Ok(client)
    }
}

#[tauri::command]
pub async fn describes_a_server(
    name: String,
    whole: Option<String>,
    host: String,
    port: u16,
    servers: State<'_, Servers>,
) -> std::result::Result<(), String> {
    let server = Server { whole, host, port };
    servers.known.lock().await.insert(name, server);
    Ok(())
}

#[tauri::command]
pub async fn keeps_a_client_for_the_server_it_was_asked_for(
    name: String,
    servers: State<'_, Servers>,
) -> std::result::Result<u64, String> {
    let client = servers.client(&name).await.map_err(in_words)?;
    count(&client).await
}

#[tauri::command]
pub async fn keeps_a_client_for_the_mirror_of_a_server(
    name: String,
    servers: State<'_, Servers>,
) -> std::result::Result<u64, String> {
    let client = servers.mirror(&name).await.map_err(in_words)?;
    count(&client).await
}
