//! `--verbose` says of each Client why it is not built per request, and what is known of its pool size.

use super::support::{FAULTY, Tree};

/// What `-v` prints of a program between the findings and the last lines.
fn explained(main: &str) -> Vec<String> {
    let run = Tree::package(main).run(&["-v", "-A", "all", "--message-format", "short"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    run.short().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_client_of_startup_is_named_with_the_way_from_main() {
    let lines = explained(
        "use mongodb::Client;
async fn connect() -> Client {
    Client::with_uri_str(\"mongodb://db/?maxPoolSize=5\").await.unwrap()
}
async fn main() {
    let client = connect().await;
    client.list_database_names().await.unwrap();
}
",
    );
    assert_eq!(
        lines,
        [
            "src/main.rs:3:5: a `Client` is built once: only startup reaches it (`main` → `connect`); pool size: named in the URI",
            "    src/main.rs:6:18: calls `connect`",
        ]
    );
}

#[test]
fn a_guard_is_shown_where_it_stands() {
    let lines = explained(
        "use mongodb::Client;
use std::sync::OnceLock;
static CLIENT: OnceLock<Client> = OnceLock::new();
fn client(options: mongodb::options::ClientOptions) -> &'static Client {
    CLIENT.get_or_init(|| Client::with_options(options).unwrap())
}
fn main() {}
",
    );
    assert_eq!(
        lines,
        [
            "src/main.rs:5:27: a `Client` is built once: a guard keeps it; pool size: unknown",
            "    src/main.rs:5:5: `get_or_init` runs it at most once",
        ]
    );
}

#[test]
fn a_client_that_nothing_reaches_is_said_to_be_so() {
    let lines = explained(
        "use mongodb::Client;
async fn left_over() {
    let uri = std::env::var(\"URI\").unwrap();
    Client::with_uri_str(uri).await.unwrap();
}
fn main() {}
",
    );
    assert_eq!(
        lines,
        [
            "src/main.rs:4:5: a `Client` is not known to run at all: nothing here calls `left_over`; pool size: whatever the URI from outside names"
        ]
    );
}

#[test]
fn a_client_that_a_request_names_the_server_of_is_not_shared() {
    let lines = explained(
        "use axum::{Router, extract::Path, routing::get};
use mongodb::Client;
async fn ping(Path(uri): Path<String>) {
    let client = Client::with_uri_str(uri).await.unwrap();
    client.list_database_names().await.unwrap();
}
fn main() {
    Router::<()>::new().route(\"/\", get(ping));
}
",
    );
    assert!(
        lines[0].starts_with("src/main.rs:4:18: a `Client` is built for the server that each axum handler names in its own arguments"),
        "{lines:#?}"
    );
}

#[test]
fn only_people_who_ask_are_told() {
    let tree = Tree::package(FAULTY);
    let line = "a `Client` is built for each run of an axum handler; pool size";
    assert!(tree.run(&["-v"]).stdout.contains(line));
    assert!(!tree.run(&[]).stdout.contains(line));
    let json = tree.run(&["-v", "--message-format", "json"]);
    assert!(!json.stdout.contains(line));
    json.lines_of_json();
}
