//! Where change streams are opened.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use futures::StreamExt;
use mongodb::bson::Document;
use mongodb::change_stream::ChangeStream;
use mongodb::change_stream::event::ChangeStreamEvent;
use mongodb::error::Result;
use mongodb::{Client, Collection};
use tokio::sync::{OnceCell, broadcast};

#[derive(Clone)]
pub struct App {
    client: Client,
    changes: broadcast::Sender<String>,
}

fn orders(client: &Client) -> Collection<Document> {
    client.database("shop").collection("orders")
}

async fn in_a_handler(State(app): State<App>) -> String {
    let mut changes = orders(&app.client).watch().await.expect("a stream"); //~ change_stream_per_request
    format!("{:?}", changes.next().await)
}

async fn in_a_helper(State(app): State<App>) -> String {
    let mut changes = open(&app.client).await.expect("a stream");
    format!("{:?}", changes.next().await)
}

async fn open(client: &Client) -> Result<ChangeStream<ChangeStreamEvent<Document>>> {
    let database = client.database("shop");
    database.watch().await //~ change_stream_per_request
}

async fn listens_to_the_shared_stream(State(app): State<App>) -> String {
    app.changes.subscribe().recv().await.unwrap_or_default()
}

async fn asks_for_no_stream(State(app): State<App>) -> String {
    format!("{:?}", orders(&app.client).estimated_document_count().await)
}

static STARTED: OnceCell<()> = OnceCell::const_new();

/// The first request starts the only one.
async fn starts_it_once(State(app): State<App>) -> String {
    let start = || async {
        let changes = app.client.watch().await.expect("a stream");
        tokio::spawn(pass_on(changes, app.changes.clone()));
    };
    STARTED.get_or_init(start).await;
    String::new()
}

async fn pass_on(
    mut changes: ChangeStream<ChangeStreamEvent<Document>>,
    sender: broadcast::Sender<String>,
) {
    while let Some(Ok(change)) = changes.next().await {
        let _ = sender.send(format!("{change:?}"));
    }
}

pub async fn opens_one_at_startup(client: Client) -> Result<Router> {
    let (sender, _) = broadcast::channel(64);
    let changes = client
        .database("shop")
        .collection("customers")
        .watch()
        .await?;
    tokio::spawn(pass_on(changes, sender.clone()));
    let app = App {
        client,
        changes: sender,
    };
    Ok(Router::new()
        .route("/handler", get(in_a_handler))
        .route("/helper", get(in_a_helper))
        .route("/shared", get(listens_to_the_shared_stream))
        .route("/none", get(asks_for_no_stream))
        .route("/once", get(starts_it_once))
        .route(
            "/closure",
            get(|State(app): State<App>| async move {
                let stream = app.client.watch().await; //~ change_stream_per_request
                stream.is_ok().to_string()
            }),
        )
        .with_state(app))
}

pub struct Files;

impl Files {
    pub async fn watch(&self) -> Vec<String> {
        Vec::new()
    }
}

/// What it watches is no collection.
pub async fn watches_files(State(_): State<App>) -> String {
    Files.watch().await.join(" ")
}

pub fn files(app: App) -> Router {
    Router::new()
        .route("/files", get(watches_files))
        .with_state(app)
}
