//! Statics that only handlers get at, beside the Client of the state; one for another server, and a map of tenants.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;
use mongodb::bson::doc;
use tokio::sync::{Mutex, OnceCell};

static AUDIT: OnceCell<Client> = OnceCell::const_new();
static ARCHIVE: OnceCell<Client> = OnceCell::const_new();

async fn audit() -> &'static Client {
    AUDIT
        .get_or_init(|| async {
            let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
            let client = Client::with_uri_str(uri).await; //~ duplicate_clients
            client.expect("the URI is valid")
        })
        .await
}

async fn archive() -> &'static Client {
    ARCHIVE
        .get_or_init(|| async {
            let uri = std::env::var("ARCHIVE_URI").expect("ARCHIVE_URI is set");
            let client = Client::with_uri_str(uri).await;
            client.expect("the URI is valid")
        })
        .await
}

static TENANTS: LazyLock<Mutex<HashMap<String, Client>>> = LazyLock::new(Mutex::default);

async fn tenant(name: &str) -> Client {
    let mut tenants = TENANTS.lock().await;
    if let Some(client) = tenants.get(name) {
        return client.clone();
    }
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI is set");
    let client = Client::with_uri_str(uri).await.expect("the URI is valid");
    tenants.insert(name.to_owned(), client.clone());
    client
}

async fn pings(State(client): State<Client>) -> String {
    let mut answers = Vec::new();
    let tenant = tenant("one").await;
    for client in [&client, audit().await, archive().await, &tenant] {
        let admin = client.database("admin");
        answers.push(admin.run_command(doc! { "ping": 1 }).await.is_ok());
    }
    format!("{answers:?}")
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let uri = std::env::var("MONGODB_URI")?;
    let client = Client::with_uri_str(uri).await?; //~ missing_shutdown
    let app = Router::new().route("/", get(pings)).with_state(client);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
