//! Cells and locks of std and tokio.

use std::cell::OnceCell as LocalCell;
use std::sync::{LazyLock, Once, OnceLock};

use axum::Router;
use axum::routing::get;
use mongodb::error::Result;
use mongodb::{Client, Database};
use tokio::sync::OnceCell;

use crate::{count, options, variable};

pub fn router() -> Router {
    Router::new()
        .route("/init", get(initialises_a_cell))
        .route("/try", get(tries_to_initialise_a_cell))
        .route("/function", get(initialises_a_cell_by_a_function))
        .route("/helper", get(reaches_a_cell_in_a_helper))
        .route("/local", get(keeps_its_cell_in_the_function))
        .route("/lock", get(initialises_a_lock))
        .route("/lazy", get(reads_a_lazy_lock))
        .route("/named", get(reads_a_lazy_lock_of_a_function))
        .route("/struct", get(reads_a_lazy_lock_of_a_struct))
        .route("/call", get(calls_once))
}

static INIT: OnceCell<Client> = OnceCell::const_new();

async fn initialises_a_cell() -> String {
    let client = INIT
        .get_or_init(|| async {
            let client = Client::with_uri_str(variable("INIT_URI")).await;
            client.expect("INIT_URI is a URI")
        })
        .await;
    count(client).await
}

static TRY: OnceCell<Database> = OnceCell::const_new();

async fn tries_to_initialise_a_cell() -> String {
    let shop = TRY
        .get_or_try_init(async || {
            let client = Client::with_uri_str(variable("TRY_URI")).await?;
            Result::Ok(client.database("shop"))
        })
        .await;
    shop.map_or_else(|error| error.to_string(), |shop| shop.name().to_owned())
}

static FUNCTION: OnceCell<Client> = OnceCell::const_new();

async fn connect() -> Client {
    let client = Client::with_uri_str(variable("FUNCTION_URI")).await;
    client.expect("FUNCTION_URI is a URI")
}

async fn initialises_a_cell_by_a_function() -> String {
    count(FUNCTION.get_or_init(connect).await).await
}

static HELPER: OnceCell<Client> = OnceCell::const_new();

async fn shared() -> Result<&'static Client> {
    HELPER.get_or_try_init(|| open("HELPER_URI")).await
}

async fn open(name: &str) -> Result<Client> {
    Client::with_uri_str(variable(name)).await
}

async fn reaches_a_cell_in_a_helper() -> String {
    match shared().await {
        Ok(client) => count(client).await,
        Err(error) => error.to_string(),
    }
}

async fn keeps_its_cell_in_the_function() -> String {
    static CELL: OnceCell<Client> = OnceCell::const_new();
    let client = CELL.get_or_init(|| async {
        let client = Client::with_uri_str(variable("LOCAL_URI")).await;
        client.expect("LOCAL_URI is a URI")
    });
    count(client.await).await
}

static LOCK: OnceLock<Client> = OnceLock::new();

async fn initialises_a_lock() -> String {
    let client = LOCK.get_or_init(|| {
        let options = options(variable("LOCK_HOST"));
        Client::with_options(options).expect("the options are valid")
    });
    count(client).await
}

static LAZY: LazyLock<Client> = LazyLock::new(|| {
    let options = options(variable("LAZY_HOST"));
    Client::with_options(options).expect("the options are valid")
});

async fn reads_a_lazy_lock() -> String {
    count(&LAZY).await
}

static NAMED: LazyLock<Client> = LazyLock::new(build);

fn build() -> Client {
    let options = options(variable("NAMED_HOST"));
    Client::with_options(options).expect("the options are valid")
}

async fn reads_a_lazy_lock_of_a_function() -> String {
    count(&NAMED).await
}

struct Context {
    client: Client,
    name: &'static str,
}

impl Context {
    fn new() -> Self {
        let options = options(variable("CONTEXT_HOST"));
        let client = Client::with_options(options).expect("the options are valid");
        Self {
            client,
            name: "context",
        }
    }
}

static CONTEXT: LazyLock<Context> = LazyLock::new(Context::new);

async fn reads_a_lazy_lock_of_a_struct() -> String {
    format!("{}: {}", CONTEXT.name, count(&CONTEXT.client).await)
}

static ONCE: Once = Once::new();
static CALLED: OnceLock<Client> = OnceLock::new();

async fn calls_once() -> String {
    ONCE.call_once(|| {
        let options = options(variable("CALLED_HOST"));
        let client = Client::with_options(options).expect("the options are valid");
        CALLED.set(client).expect("this is called once");
    });
    count(CALLED.get().expect("it was just set")).await
}

/// A cell of one thread's own, in a value that lives as long as its owner.
#[derive(Default)]
pub struct Session {
    client: LocalCell<Client>,
}

impl Session {
    pub fn initialises_the_cell_of_a_field(&self) -> &Client {
        self.client.get_or_init(|| {
            let options = options(variable("SESSION_HOST"));
            Client::with_options(options).expect("the options are valid")
        })
    }
}
