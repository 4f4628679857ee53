//! Guards made by hand: a construction on the path that found nothing, and its result kept.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use mongodb::Client;
use mongodb::error::Result;
use tokio::sync::{Mutex, RwLock};

use crate::{count, options, variable};

pub fn router() -> Router {
    Router::new()
        .route("/lock", get(sets_a_lock_that_was_empty))
        .route("/match", get(matches_on_a_lock))
        .route("/else", get(returns_unless_the_lock_was_empty))
        .route("/mutex", get(fills_a_mutex_that_was_empty))
        .route("/helpers", get(asks_and_fills_by_helpers))
        .route("/flag", get(asks_a_flag))
        .route("/field", get(fills_a_field_that_was_empty))
        .route("/tenants/{name}", get(fills_a_map_where_it_was_empty))
        .route("/entries/{name}", get(fills_an_entry_that_was_vacant))
        .with_state(Arc::default())
}

async fn answer(client: Result<Client>) -> String {
    match client {
        Ok(client) => count(&client).await,
        Err(error) => error.to_string(),
    }
}

static LOCK: OnceLock<Client> = OnceLock::new();

async fn lock() -> Result<Client> {
    if let Some(client) = LOCK.get() {
        return Ok(client.clone());
    }
    let client = Client::with_uri_str(variable("MEMO_LOCK_URI")).await?;
    Ok(LOCK.get_or_init(|| client).clone())
}

async fn sets_a_lock_that_was_empty() -> String {
    answer(lock().await).await
}

static MATCHED: OnceLock<Client> = OnceLock::new();

async fn matches_on_a_lock() -> String {
    let client = match MATCHED.get() {
        Some(client) => client.clone(),
        None => {
            let options = options(variable("MEMO_MATCH_HOST"));
            let client = Client::with_options(options).expect("the options are valid");
            let _ = MATCHED.set(client.clone());
            client
        }
    };
    count(&client).await
}

static ELSE: OnceLock<Client> = OnceLock::new();

async fn returns_unless_the_lock_was_empty() -> String {
    let Some(client) = ELSE.get() else {
        let options = options(variable("MEMO_ELSE_HOST"));
        let client = Client::with_options(options).expect("the options are valid");
        let _ = ELSE.set(client.clone());
        return count(&client).await;
    };
    count(client).await
}

static MUTEX: Mutex<Option<Client>> = Mutex::const_new(None);

async fn fills_a_mutex_that_was_empty() -> String {
    let client = {
        let mut slot = MUTEX.lock().await;
        if slot.is_none() {
            let options = options(variable("MEMO_MUTEX_HOST"));
            *slot = Client::with_options(options).ok();
        }
        slot.clone()
    };
    match client {
        Some(client) => count(&client).await,
        None => "no client".to_owned(),
    }
}

static SLOT: Mutex<Option<Client>> = Mutex::const_new(None);

async fn kept() -> Option<Client> {
    SLOT.lock().await.clone()
}

async fn connected() -> Result<Client> {
    let client = Client::with_uri_str(variable("MEMO_HELPERS_URI")).await?;
    keep(client.clone()).await;
    Ok(client)
}

async fn keep(client: Client) {
    *SLOT.lock().await = Some(client);
}

async fn asks_and_fills_by_helpers() -> String {
    if let Some(client) = kept().await {
        return count(&client).await;
    }
    answer(connected().await).await
}

static READY: AtomicBool = AtomicBool::new(false);
static FLAGGED: OnceLock<Client> = OnceLock::new();

async fn asks_a_flag() -> String {
    if !READY.swap(true, Ordering::AcqRel) {
        let options = options(variable("MEMO_FLAG_HOST"));
        let client = Client::with_options(options).expect("the options are valid");
        let _ = FLAGGED.set(client);
    }
    match FLAGGED.get() {
        Some(client) => count(client).await,
        None => "not yet".to_owned(),
    }
}

#[derive(Default)]
struct Lazily {
    client: RwLock<Option<Client>>,
    tenants: RwLock<HashMap<String, Client>>,
}

impl Lazily {
    async fn client(&self) -> Result<Client> {
        if let Some(client) = &*self.client.read().await {
            return Ok(client.clone());
        }
        let client = Client::with_uri_str(variable("MEMO_FIELD_URI")).await?;
        let mut slot = self.client.write().await;
        Ok(slot.get_or_insert(client).clone())
    }

    async fn tenant(&self, name: &str) -> Result<Client> {
        if let Some(client) = self.tenants.read().await.get(name) {
            return Ok(client.clone());
        }
        let client = Client::with_uri_str(variable(name)).await?;
        let mut tenants = self.tenants.write().await;
        tenants.insert(name.to_owned(), client.clone());
        Ok(client)
    }
}

async fn fills_a_field_that_was_empty(State(lazily): State<Arc<Lazily>>) -> String {
    answer(lazily.client().await).await
}

async fn fills_a_map_where_it_was_empty(
    State(lazily): State<Arc<Lazily>>,
    Path(name): Path<String>,
) -> String {
    answer(lazily.tenant(&name).await).await
}

static ENTRIES: LazyLock<Mutex<HashMap<String, Client>>> = LazyLock::new(Mutex::default);

async fn fills_an_entry_that_was_vacant(Path(name): Path<String>) -> String {
    let mut entries = ENTRIES.lock().await;
    let client = entries.entry(name).or_insert_with_key(|name| {
        let options = options(variable(name));
        Client::with_options(options).expect("the options are valid")
    });
    let client = client.clone();
    drop(entries);
    count(&client).await
}

/// A client of its owner's own, made when it is first asked for.
#[derive(Default)]
pub struct Owner {
    client: Option<Client>,
}

impl Owner {
    pub async fn asks_whether_it_is_none(&mut self) -> Result<Client> {
        if self.client.is_none() {
            self.client = Some(Client::with_uri_str(variable("OWNER_URI")).await?);
        }
        Ok(self.client.clone().expect("it was just set"))
    }

    pub fn inserts_when_there_is_none(&mut self) -> &mut Client {
        self.client.get_or_insert_with(|| {
            let options = options(variable("OWNER_HOST"));
            Client::with_options(options).expect("the options are valid")
        })
    }
}
