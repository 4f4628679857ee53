//! Block 2 of the page of `change_stream_per_request`.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::StreamExt;
use mongodb::Client;
use mongodb::bson::Document;
use tokio::sync::broadcast;

async fn next_change(State(changes): State<broadcast::Sender<String>>) -> String {
    changes.subscribe().recv().await.unwrap_or_default()
}

pub async fn app(client: Client) -> mongodb::error::Result<Router> {
    let (sender, _) = broadcast::channel(64);
    let mut changes = client
        .database("shop")
        .collection::<Document>("orders")
        .watch()
        .await?;
    let changed = sender.clone();
    tokio::spawn(async move {
        while let Some(Ok(change)) = changes.next().await {
            let _ = changed.send(format!("{change:?}"));
        }
    });
    Ok(Router::new()
        .route("/changes", get(next_change))
        .with_state(sender))
}
