//! Fingerprints: what they depend on, and what they survive.

use super::support::{MANIFEST, Tree};

/// Two findings in one function, and one in a method.
const BEFORE: &str = r#"use mongodb::{Client, bson::{doc, Document}, Collection};

async fn totals(orders: Collection<Document>, users: Collection<Document>) {
    let all: Vec<_> = orders.find(doc! {}).await.unwrap().try_collect().await.unwrap();
    let some: Vec<_> = users.find(doc! {}).await.unwrap().try_collect().await.unwrap();
    println!("{} {}", all.len(), some.len());
}
struct Shop { orders: Collection<Document> }
impl Shop {
    async fn all(&self) -> Vec<Document> {
        self.orders.find(doc! {}).await.unwrap().try_collect().await.unwrap()
    }
}
#[tokio::main]
async fn main() {
    let client = Client::with_uri_str("mongodb://localhost/?maxPoolSize=5").await.unwrap();
    let db = client.database("shop");
    totals(db.collection("orders"), db.collection("users")).await;
    Shop { orders: db.collection("orders") }.all().await;
}
"#;

/// The same code, moved and laid out anew.
const AFTER: &str = r#"//! A shop.
use mongodb::{Client, bson::{doc, Document}, Collection};

struct Shop { orders: Collection<Document> }
impl Shop {
    /// Everything.
    async fn all(&self) -> Vec<Document> {
        self
            .orders
            // All of them.
            .find(
                doc! {},
            )
            .await.unwrap().try_collect().await.unwrap()
    }
}

async fn totals(orders: Collection<Document>, users: Collection<Document>) {
    let all: Vec<_> = orders.find( doc!{ } ).await.unwrap().try_collect().await.unwrap();

    let some: Vec<_> = users
        .find(doc! {}) // everyone
        .await.unwrap().try_collect().await.unwrap();
    println!("{} {}", all.len(), some.len());
}
#[tokio::main]
async fn main() {
    let client = Client::with_uri_str("mongodb://localhost/?maxPoolSize=5").await.unwrap();
    let db = client.database("shop");
    totals(db.collection("orders"), db.collection("users")).await;
    Shop { orders: db.collection("orders") }.all().await;
}
"#;

/// The item and the fingerprint of each `unbounded_cursor`, sorted.
fn fingerprints(tree: &Tree) -> Vec<(String, String)> {
    let text = |it: &serde_json::Value| it.as_str().expect("it is a text").to_owned();
    let mut all: Vec<_> = tree
        .messages(&["-A", "all", "-W", "unbounded_cursor"])
        .iter()
        .map(|it| (text(&it["item"]), text(&it["fingerprint"])))
        .collect();
    all.sort();
    all
}

#[test]
fn fingerprints_survive_moved_lines_and_another_layout() {
    let before = fingerprints(&Tree::package(BEFORE));
    let items: Vec<&str> = before.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(items, ["app::Shop::all", "app::totals", "app::totals"]);
    assert!(before.iter().all(|it| it.1.len() == 32));
    assert_eq!(before, fingerprints(&Tree::package(AFTER)));
}

#[test]
fn fingerprints_differ_between_findings_that_read_alike() {
    let twice = BEFORE.replace("users.find", "orders.find");
    let found = fingerprints(&Tree::package(&twice));
    assert_eq!(found.len(), 3);
    assert_ne!(found[1].1, found[2].1);
    // What comes after a finding does not change it.
    let before = fingerprints(&Tree::package(BEFORE));
    assert!(found.iter().any(|it| before[1..].contains(it)));
}

#[test]
fn fingerprints_survive_a_module_that_moves_into_its_folder() {
    let main = "mod shop;\nfn main() {}\n";
    let shop = BEFORE.replace("#[tokio::main]\nasync fn main", "pub async fn run");
    let files = |path| {
        [
            ("Cargo.toml", MANIFEST),
            ("src/main.rs", main),
            (path, shop.as_str()),
        ]
    };
    let beside = fingerprints(&Tree::new(&files("src/shop.rs")));
    assert_eq!(beside.len(), 3);
    assert_eq!(beside[0].0, "app::shop::Shop::all");
    assert_eq!(beside, fingerprints(&Tree::new(&files("src/shop/mod.rs"))));
}

#[test]
fn fingerprints_do_not_depend_on_the_folder_or_the_paths_named() {
    let tree = Tree::package(BEFORE);
    let here = fingerprints(&tree);
    let run = tree.run_in(
        "src",
        &[
            "--message-format",
            "json",
            "main.rs",
            "-A",
            "all",
            "-W",
            "unbounded_cursor",
        ],
    );
    for (_, fingerprint) in &here {
        assert!(run.stdout.contains(fingerprint), "{}", run.stdout);
    }
}
