//! Web sockets: what is given to `on_upgrade` runs for each connection.

use axum::Router;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::any;
use mongodb::Client;
use store::uri;

pub fn router() -> Router {
    Router::new()
        .route("/socket", any(upgrades_to_a_function))
        .route("/socket/closure", any(upgrades_to_a_closure))
}

async fn upgrades_to_a_function(upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(connects_for_each_socket)
}

async fn connects_for_each_socket(mut socket: WebSocket) {
    //~v client_per_request
    let Ok(client) = Client::with_uri_str(uri()).await else {
        return;
    };
    if let Ok(count) = store::count_orders(&client.database("shop")).await {
        let _ = socket.send(Message::text(count)).await;
    }
}

async fn upgrades_to_a_closure(upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(|mut socket| async move {
        let client = Client::with_uri_str(uri()).await; //~ client_per_request
        let status = if client.is_ok() { "up" } else { "down" };
        let _ = socket.send(Message::text(status)).await;
    })
}
