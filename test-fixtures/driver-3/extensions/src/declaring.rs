//! Repositories that a macro of another file declares.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use mongodb::Client;

use crate::declared::repository;

repository!(Orders, "orders");
repository!(Users, "users");

async fn orders(State(client): State<Client>) -> String {
    let orders = Orders::new(&client);
    format!("{:?} {:?}", orders.all().await, orders.page().await)
}

async fn users(State(client): State<Client>) -> String {
    let users = Users::new(&client);
    format!("{:?} {:?}", users.all().await, users.page().await)
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/orders", get(orders))
        .route("/users", get(users))
        .with_state(client)
}
