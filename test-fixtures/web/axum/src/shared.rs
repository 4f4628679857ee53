//! Guards: the handler constructs, but at most once in the life of the process.

use std::sync::{Arc, LazyLock, OnceLock};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;
use store::count_orders;
use tokio::sync::{OnceCell, RwLock};

use crate::Answer;

pub fn router(client: Client) -> Router {
    DIRECTORY.set(client).expect("the router is made once");
    Router::new()
        .route("/guard/once", get(connects_once_in_a_cell))
        .route("/guard/lazy", get(connects_once_in_a_lazy_static))
        .route("/guard/set", get(reads_a_cell_that_startup_filled))
        .route("/guard/crate", get(connects_once_in_another_crate))
        .route("/guard/state", get(connects_once_into_its_state))
        .with_state(Arc::default())
}

static ORDERS: OnceCell<Client> = OnceCell::const_new();

async fn connects_once_in_a_cell() -> Answer {
    let client = ORDERS
        .get_or_try_init(|| async {
            let uri = std::env::var("ORDERS_URI").expect("ORDERS_URI is set");
            Client::with_uri_str(uri).await
        })
        .await?;
    Ok(count_orders(&client.database("shop")).await?)
}

static LOCAL: LazyLock<Client> =
    LazyLock::new(|| Client::with_options(store::options()).expect("the options are valid"));

async fn connects_once_in_a_lazy_static() -> Answer {
    Ok(count_orders(&LOCAL.database("shop")).await?)
}

static DIRECTORY: OnceLock<Client> = OnceLock::new();

async fn reads_a_cell_that_startup_filled() -> Answer {
    let client = DIRECTORY.get().expect("startup filled it");
    Ok(count_orders(&client.database("directory")).await?)
}

async fn connects_once_in_another_crate() -> Answer {
    Ok(count_orders(store::shared().await?).await?)
}

#[derive(Default)]
struct Lazily {
    client: RwLock<Option<Client>>,
}

impl Lazily {
    async fn client(&self) -> mongodb::error::Result<Client> {
        if let Some(client) = self.client.read().await.as_ref() {
            return Ok(client.clone());
        }
        let mut slot = self.client.write().await;
        if let Some(client) = slot.as_ref() {
            return Ok(client.clone());
        }
        let uri = std::env::var("STATE_URI").expect("STATE_URI is set");
        let client = Client::with_uri_str(uri).await?;
        *slot = Some(client.clone());
        Ok(client)
    }
}

async fn connects_once_into_its_state(State(state): State<Arc<Lazily>>) -> Answer {
    let client = state.client().await?;
    Ok(count_orders(&client.database("shop")).await?)
}
