//! Guards made by hand that ask in other words: by a function, a variable, a flag, a future that only a guard runs.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use moka::future::Cache;
use mongodb::Client;
use tokio::sync::{Mutex, RwLock};

use crate::{count, options, variable};

pub fn router() -> Router {
    let asked = Asked {
        tenants: RwLock::default(),
        slot: Mutex::default(),
        cache: Cache::new(100),
    };
    Router::new()
        .route("/leaves", get(leaves_where_a_function_finds_it))
        .route("/unless", get(connects_unless_a_function_finds_it))
        .route("/variable", get(asks_a_variable))
        .route("/ignored", get(asks_and_goes_on))
        .route("/exchange", get(raises_a_flag))
        .route("/refused", get(leaves_where_a_flag_refuses))
        .route("/value", get(fills_a_slot_of_its_own))
        .route("/tenants/{name}", get(asks_a_method))
        .route("/slot", get(fills_a_slot_that_it_is_lent))
        .route("/future", get(hands_a_future_to_a_cache))
        .route("/block", get(hands_a_block_to_a_cache))
        .route("/eager", get(hands_a_client_to_a_cache))
        .with_state(Arc::new(asked))
}

fn connect(name: &str) -> Client {
    Client::with_options(options(variable(name))).expect("the options are valid")
}

static FOUND: OnceLock<Client> = OnceLock::new();

fn is_ready() -> bool {
    FOUND.get().is_some()
}

async fn leaves_where_a_function_finds_it() {
    if is_ready() {
        return;
    }
    let _ = FOUND.set(connect("FOUND_HOST"));
}

static UNLESS: OnceLock<Client> = OnceLock::new();

fn is_there() -> bool {
    UNLESS.get().is_some()
}

async fn connects_unless_a_function_finds_it() {
    if !is_there() {
        let _ = UNLESS.set(connect("UNLESS_HOST"));
    }
}

static VARIABLE: OnceLock<Client> = OnceLock::new();

async fn asks_a_variable() {
    let is_ready = VARIABLE.get().is_some();
    if !is_ready {
        let _ = VARIABLE.set(connect("VARIABLE_HOST"));
    }
}

static IGNORED: OnceLock<Client> = OnceLock::new();

async fn asks_and_goes_on() {
    let is_ready = IGNORED.get().is_some();
    let client = Client::with_options(options(variable("IGNORED_HOST"))); //~ client_per_request
    println!("{is_ready}");
    let _ = IGNORED.set(client.expect("the options are valid"));
}

static STARTED: AtomicBool = AtomicBool::new(false);
static EXCHANGED: OnceLock<Client> = OnceLock::new();

async fn raises_a_flag() {
    let raised = STARTED.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst);
    if raised.is_err() {
        return;
    }
    let _ = EXCHANGED.set(connect("EXCHANGED_HOST"));
}

static REFUSED: AtomicBool = AtomicBool::new(false);
static RAISED: OnceLock<Client> = OnceLock::new();

async fn leaves_where_a_flag_refuses() {
    if let Err(_before) = REFUSED.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst)
    {
        return;
    }
    let _ = RAISED.set(connect("RAISED_HOST"));
}

/// What is put into a slot of one's own is gone with it.
async fn filled_by_value(mut slot: Option<Client>) -> Option<Client> {
    if slot.is_none() {
        let client = Client::with_options(options(variable("VALUE_HOST"))); //~ client_per_request
        slot = client.ok();
    }
    slot
}

async fn fills_a_slot_of_its_own() -> String {
    format!("{}", filled_by_value(None).await.is_some())
}

struct Asked {
    tenants: RwLock<HashMap<String, Client>>,
    slot: Mutex<Option<Client>>,
    cache: Cache<String, Client>,
}

impl Asked {
    async fn has(&self, name: &str) -> bool {
        self.tenants.read().await.contains_key(name)
    }

    async fn put(&self, name: &str, client: Client) {
        let mut tenants = self.tenants.write().await;
        tenants.insert(name.to_owned(), client);
    }
}

async fn asks_a_method(State(asked): State<Arc<Asked>>, Path(name): Path<String>) {
    if !asked.has(&name).await {
        asked.put(&name, connect("TENANT_HOST")).await;
    }
}

async fn filled(slot: &Mutex<Option<Client>>) -> Client {
    let mut slot = slot.lock().await;
    match &mut *slot {
        Some(client) => client.clone(),
        empty @ None => empty.insert(connect("SLOT_HOST")).clone(),
    }
}

async fn fills_a_slot_that_it_is_lent(State(asked): State<Arc<Asked>>) -> String {
    count(&filled(&asked.slot).await).await
}

async fn connected(name: &'static str) -> Client {
    connect(name)
}

async fn hands_a_future_to_a_cache(State(asked): State<Arc<Asked>>) -> String {
    let key = String::from("future");
    count(&asked.cache.get_with(key, connected("FUTURE_HOST")).await).await
}

async fn hands_a_block_to_a_cache(State(asked): State<Arc<Asked>>) -> String {
    let entry = asked.cache.entry(String::from("block"));
    let client = entry.or_insert_with(async { connect("BLOCK_HOST") }).await;
    count(client.value()).await
}

async fn hands_a_client_to_a_cache(State(asked): State<Arc<Asked>>) -> String {
    let client = Client::with_options(options(variable("EAGER_HOST"))); //~ client_per_request
    let client = client.expect("the options are valid");
    asked.cache.insert(String::from("eager"), client).await;
    format!("{}", asked.cache.entry_count())
}
