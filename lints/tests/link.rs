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

#[test]
fn a_closure_for_a_generated_function_is_an_entry_by_its_parameter() {
    let tree = Tree::default().package(
        "app",
        &["mongodb@3.9.1", "tonic@0.14.0"],
        &[(
            "src/main.rs",
            r#"
mod shop { tonic::include_proto!("shop"); }
use shop::orders_server::OrdersServer;
use tonic::Request;
fn connect() -> mongodb::error::Result<mongodb::Client> {
    mongodb::Client::with_options(mongodb::options::ClientOptions::builder().max_pool_size(5).build())
}
fn checked(request: Request<()>) -> Result<Request<()>, tonic::Status> { let _ = connect(); Ok(request) }
fn main() {
    let client = mongodb::Client::with_options(mongodb::options::ClientOptions::builder().max_pool_size(5).build());
    let a = OrdersServer::with_interceptor(Orders { client }, checked);
    let b = OrdersServer::with_interceptor(Orders { client }, |request: Request<()>| {
        let _ = mongodb::Client::with_options(mongodb::options::ClientOptions::builder().max_pool_size(5).build());
        Ok(request)
    });
}
"#,
        )],
    );
    expect![[r#"
        app/src/main.rs:6 client_per_request
        app/src/main.rs:6 missing_timeouts
        app/src/main.rs:10 missing_shutdown
        app/src/main.rs:10 missing_timeouts
        app/src/main.rs:13 client_per_request
        app/src/main.rs:13 missing_timeouts
    "#]]
    .assert_eq(&tree.findings());
}

#[test]
fn a_constructor_beside_the_method_of_a_handler_is_no_entry() {
    let tree = Tree::default().package(
        "app",
        &["mongodb@3.9.1", "salvo@0.80.0"],
        &[(
            "src/main.rs",
            r#"
use salvo::prelude::*;
struct Shared { client: mongodb::Client }
#[handler]
impl Shared {
    fn new() -> Self {
        Shared { client: mongodb::Client::with_options(mongodb::options::ClientOptions::builder().max_pool_size(5).build()).unwrap() }
    }
    async fn handle(&self) {
        let _ = mongodb::Client::with_options(mongodb::options::ClientOptions::builder().max_pool_size(5).build());
    }
}
fn main() { let router = Router::new().get(Shared::new()); }
"#,
        )],
    );
    expect![[r#"
        app/src/main.rs:7 missing_shutdown
        app/src/main.rs:7 missing_timeouts
        app/src/main.rs:10 client_per_request
        app/src/main.rs:10 missing_timeouts
    "#]]
    .assert_eq(&tree.findings());
}
