//! Linking: names, types, calls and values, seen through the findings they lead to.

mod support;

use expect_test::expect;
use support::Tree;

#[test]
fn a_handler_reaches_a_construction_through_files_and_crates() {
    let tree = Tree::default()
        .package(
            "db",
            &["mongodb@3.9.1"],
            &[(
                "src/lib.rs",
                r#"
pub struct Repo { users: mongodb::Collection<mongodb::bson::Document> }
impl Repo {
    pub async fn new() -> mongodb::error::Result<Self> {
        let client = mongodb::Client::with_uri_str("mongodb://localhost").await?;
        Ok(Self { users: client.database("d").collection("users") })
    }
}
"#,
            )],
        )
        .package(
            "app",
            &["axum@0.8.0", "db"],
            &[
                ("src/main.rs", "mod routes;\nfn main() { axum::Router::new().route(\"/\", axum::routing::get(routes::list)); }\n"),
                ("src/routes.rs", "pub async fn list() { let _ = db::Repo::new().await; }\n"),
            ],
        );
    expect![[r#"
        db/src/lib.rs:5 client_per_request
        db/src/lib.rs:5 missing_max_pool_size
        db/src/lib.rs:5 missing_timeouts
    "#]]
    .assert_eq(&tree.findings());
}
