//! What looks like a guard and is none.

use std::sync::{LazyLock, OnceLock};

use axum::Router;
use axum::routing::get;
use mongodb::Client;
use tokio::sync::OnceCell;

use crate::{count, options, variable};

pub fn router() -> Router {
    Router::new()
        .route("/unguarded/cell", get(makes_a_cell_for_each_request))
        .route("/unguarded/lazy", get(makes_a_lazy_lock_for_each_request))
        .route("/unguarded/late", get(connects_before_it_asks_the_guard))
        .route("/unguarded/forgotten", get(asks_but_does_not_keep))
        .route("/unguarded/answer", get(keeps_the_answer_only))
        .route("/unguarded/set", get(sets_without_asking))
        .route("/one_run", get(keeps_it_for_one_run_only))
}

async fn makes_a_cell_for_each_request() -> String {
    let cell = OnceCell::new();
    let client = cell
        .get_or_init(|| async {
            let client = Client::with_uri_str(variable("MONGODB_URI")).await; //~ client_per_request
            client.expect("MONGODB_URI is a URI")
        })
        .await;
    count(client).await
}

async fn makes_a_lazy_lock_for_each_request() -> String {
    let client = LazyLock::new(|| {
        let options = options(variable("MONGODB_HOST"));
        Client::with_options(options).expect("the options are valid") //~ client_per_request
    });
    count(&client).await
}

static LATE: OnceLock<Client> = OnceLock::new();

async fn connects_before_it_asks_the_guard() -> String {
    let options = options(variable("MONGODB_HOST"));
    let client = Client::with_options(options).expect("the options are valid"); //~ client_per_request
    count(LATE.get_or_init(|| client)).await
}

static FORGOTTEN: OnceLock<Client> = OnceLock::new();

async fn asks_but_does_not_keep() -> String {
    if let Some(client) = FORGOTTEN.get() {
        return count(client).await;
    }
    let options = options(variable("MONGODB_HOST"));
    let client = Client::with_options(options).expect("the options are valid"); //~ client_per_request
    count(&client).await
}

static SET: OnceLock<Client> = OnceLock::new();

async fn sets_without_asking() -> String {
    let options = options(variable("MONGODB_HOST"));
    let client = Client::with_options(options).expect("the options are valid"); //~ client_per_request
    let _ = SET.set(client.clone());
    count(&client).await
}

static ANSWER: OnceLock<String> = OnceLock::new();

async fn keeps_the_answer_only() -> String {
    if let Some(answer) = ANSWER.get() {
        return answer.clone();
    }
    let options = options(variable("MONGODB_HOST"));
    let client = Client::with_options(options).expect("the options are valid"); //~ client_per_request
    ANSWER
        .get_or_init(|| {
            client
                .default_database()
                .map_or_else(String::new, |it| it.name().to_owned())
        })
        .clone()
}

async fn keeps_it_for_one_run_only() -> String {
    let mut kept: Option<Client> = None;
    let client = kept.get_or_insert_with(|| {
        let options = options(variable("MONGODB_HOST"));
        Client::with_options(options).expect("the options are valid") //~ client_per_request
    });
    count(client).await
}
