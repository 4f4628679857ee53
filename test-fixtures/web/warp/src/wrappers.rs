//! Wrappers, logs and web sockets.

use futures::{FutureExt, SinkExt};
use mongodb::Client;
use mongodb::bson::doc;
use store::{count_orders, uri};
use warp::Filter;
use warp::log::Info;
use warp::reject::Rejection;
use warp::reply::Reply;
use warp::ws::{Message, WebSocket, Ws};

pub fn routes() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let function = warp::path("socket")
        .and(warp::ws())
        .map(|upgrade: Ws| upgrade.on_upgrade(connects_for_each_socket));
    let closure = warp::path("listener").and(warp::ws()).map(|upgrade: Ws| {
        upgrade.on_upgrade(|mut socket| async move {
            let client = Client::with_uri_str(uri()).await; //~ client_per_request
            let status = if client.is_ok() { "up" } else { "down" };
            let _ = socket.send(Message::text(status)).await;
        })
    });
    function
        .or(closure)
        .with(warp::log::custom(connects_for_each_log))
        .with(warp::log::custom(|info| {
            let client = Client::with_options(store::options()); //~ client_per_request
            println!("{} {}", info.path(), client.is_ok());
        }))
}

async fn connects_for_each_socket(mut socket: WebSocket) {
    //~v client_per_request
    if let Ok(client) = Client::with_uri_str(uri()).await {
        let count = count_orders(&client.database("shop"))
            .await
            .unwrap_or_default();
        let _ = socket.send(Message::text(count)).await;
    }
}

fn connects_for_each_log(info: Info<'_>) {
    let path = info.path().to_owned();
    let insertion = async move {
        let client = Client::with_uri_str(uri()).await?; //~ client_per_request
        let log = client.database("audit").collection("log");
        log.insert_one(doc! { "path": path }).await
    };
    tokio::spawn(insertion.map(drop));
}
