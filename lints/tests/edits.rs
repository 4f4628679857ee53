//! Where no fix may be offered, since what it would need is not seen.

mod support;

use support::Tree;

const DRIVER: &[&str] = &["mongodb@3.9.1", "tokio@1.50.0", "axum@0.8.9"];

fn fixes(text: &str) -> String {
    Tree::default()
        .package("app", DRIVER, &[("src/lib.rs", text)])
        .fixes()
}

/// A lock that can go, and room for something that keeps it.
fn locked(more: &str) -> String {
    fixes(&format!(
        "use mongodb::Client;
use tokio::sync::Mutex;
pub struct State {{
    pub client: Mutex<Client>,
}}
pub fn state(client: Client) -> State {{
    State {{ client: Mutex::new(client) }}
}}
pub async fn names(state: &State) -> Vec<String> {{
    let client = state.client.lock().await;
    client.list_database_names().await.unwrap()
}}
{more}"
    ))
}

#[test]
fn a_lock_goes_where_each_use_can_do_without() {
    assert_eq!(
        locked(""),
        "app/src/lib.rs:4 share the `Client` without a lock\n"
    );
}

#[test]
fn a_lock_stays_where_one_use_needs_it() {
    let uses = [
        "pub async fn set(state: &State, new: Client) { *state.client.lock().await = new; }",
        "pub fn tried(state: &State) -> bool { state.client.try_lock().is_ok() }",
        "pub fn client(state: State) -> Client { state.client.into_inner() }",
        "pub fn client(state: &mut State) -> &mut Client { state.client.get_mut() }",
        "pub fn guard<'a>(it: tokio::sync::MutexGuard<'a, Client>) -> Client { it.clone() }",
        "pub fn any<T>(it: &Mutex<T>) -> bool { it.try_lock().is_ok() }",
        "pub fn into(client: Client) -> State { State { client: client.into() } }",
        "pub fn all(clients: Vec<Client>) -> Vec<Mutex<Client>> { clients.into_iter().map(Mutex::new).collect() }",
        "pub trait Named {} impl Named for Mutex<Client> {}",
        "pub type Locked<T> = std::sync::Arc<Mutex<T>>; pub struct Other { pub client: Locked<Client> }",
    ];
    for it in uses {
        assert_eq!(locked(it), "", "{it}");
    }
}

#[test]
fn a_lock_stays_where_a_macro_may_take_it() {
    let macros = [
        "macro_rules! names { ($it:expr) => { $it.lock().await.list_database_names().await } }
pub async fn all(state: &State) { let _ = names!(state.client); }",
        "unread! { fn hidden(state: &State) => Mutex<Client> }",
        "unread! { state.client => .lock() }",
    ];
    for it in macros {
        assert_eq!(locked(it), "", "{it}");
    }
}

#[test]
fn no_static_is_filled_on_a_runtime_that_a_caller_ends() {
    let text = |run: &str| {
        format!(
            "use axum::{{Router, routing::get}};
use mongodb::Client;
pub fn router() -> Router {{ Router::new().route(\"/\", get(handler)) }}
async fn count() -> String {{
    let client = Client::with_uri_str(\"mongodb://localhost/?maxPoolSize=5\").await.unwrap();
    client.list_database_names().await.unwrap().join(\", \")
}}
{run}"
        )
    };
    let waits = fixes(&text("async fn handler() -> String { count().await }"));
    assert!(waits.contains("keep the `Client` in a static"), "{waits}");
    let blocks = fixes(&text(
        "async fn handler() -> String { tokio::task::spawn_blocking(|| blocking()).await.unwrap() }
fn blocking() -> String {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(count())
}",
    ));
    assert!(
        !blocks.contains("keep the `Client` in a static"),
        "{blocks}"
    );
}
