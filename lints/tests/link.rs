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

/// A package whose macros stand in a file of their own.
fn with_macros(macros: &str, main: &str) -> Tree {
    Tree::default().package(
        "app",
        &["mongodb@3.9.1", "axum@0.8.0", "futures@0.3.31"],
        &[("src/macros.rs", macros), ("src/main.rs", main)],
    )
}

#[test]
fn a_macro_of_another_file_declares_the_state_that_handlers_are_given() {
    let tree = with_macros(
        "
macro_rules! pub_struct {
    ($($derive:path),*; $name:ident {$($field:ident: $ty:ty),* $(,)?}) => {
        #[derive($($derive),*)]
        pub struct $name { $(pub $field: $ty),* }
    };
}
",
        r#"
#[macro_use]
mod macros;
use futures::TryStreamExt as _;
pub_struct!(Clone; AppState { db: mongodb::Database, name: String });
async fn list(state: axum::extract::State<AppState>) -> Vec<mongodb::bson::Document> {
    let users = state.db.collection("users");
    users.find(mongodb::bson::doc! {}).await.unwrap().try_collect().await.unwrap()
}
fn main() { axum::Router::new().route("/", axum::routing::get(list)); }
"#,
    );
    expect![[r#"
        app/src/main.rs:8 unbounded_cursor
    "#]]
    .assert_eq(&tree.findings());
}

#[test]
fn a_macro_of_another_file_registers_the_handlers_that_it_is_given() {
    let tree = with_macros(
        "
#[macro_export]
macro_rules! routes {
    ($app:expr, $($path:literal => $handler:path),* $(,)?) => { $app$(.route($path, axum::routing::get($handler)))* };
}
",
        r#"
#[macro_use]
mod macros;
async fn list() { let _ = mongodb::Client::with_uri_str("mongodb://a/?maxPoolSize=9&serverSelectionTimeoutMS=1&connectTimeoutMS=1").await; }
fn main() { let _ = crate::routes!(axum::Router::new(), "/" => list, "/all" => self::list); }
"#,
    );
    expect![[r#"
        app/src/main.rs:4 client_per_request
    "#]]
    .assert_eq(&tree.findings());
}

#[test]
fn a_macro_is_lent_to_packages_that_depend_on_its_own_where_it_is_exported() {
    let state = |export: &str| {
        Tree::default()
            .package(
                "tools",
                &["mongodb@3.9.1"],
                &[("src/lib.rs", &format!("{export}\nmacro_rules! state {{ ($name:ident {{ $($field:ident: $ty:ty),* }}) => {{ pub struct $name {{ $($field: $ty),* }} }}; }}\n"))],
            )
            .package(
                "app",
                &["mongodb@3.9.1", "tools", "futures@0.3.31"],
                &[(
                    "src/main.rs",
                    r#"
use futures::TryStreamExt as _;
tools::state!(State { db: mongodb::Database });
async fn all(state: &State) -> Vec<mongodb::bson::Document> {
    state.db.collection("a").find(mongodb::bson::doc! {}).await.unwrap().try_collect().await.unwrap()
}
fn main() {}
"#,
                )],
            )
            .findings()
    };
    assert_eq!(
        state("#[macro_export]"),
        "app/src/main.rs:5 unbounded_cursor\n"
    );
    assert_eq!(state(""), "");
}

#[test]
fn what_a_macro_of_another_file_does_is_said_once_where_it_stands() {
    let tree = with_macros(
        r#"
macro_rules! repository {
    ($name:ident, $($field:ident),*) => {
        pub struct $name { db: mongodb::Database, $($field: String),* }
        impl $name {
            pub async fn all(&self) -> Vec<mongodb::bson::Document> {
                use futures::TryStreamExt as _;
                self.db.collection("a").find(mongodb::bson::doc! {}).await.unwrap().try_collect().await.unwrap()
            }
        }
    };
}
macro_rules! with_client {
    ($run:expr) => {{
        let client = mongodb::Client::with_uri_str("mongodb://a/?maxPoolSize=9&serverSelectionTimeoutMS=1&connectTimeoutMS=1").await.unwrap();
        $run(client).await
    }};
}
"#,
        r#"
#[macro_use]
mod macros;
repository!(Users, name, mail);
repository!(Posts, title);
async fn names(client: mongodb::Client) { let _ = client.list_database_names().await; }
async fn list() { with_client!(names); }
fn main() { axum::Router::new().route("/", axum::routing::get(list)); }
"#,
    );
    expect![[r#"
        app/src/macros.rs:8 unbounded_cursor
        app/src/macros.rs:15 client_per_request
    "#]]
    .assert_eq(&tree.findings());
}

#[test]
fn a_macro_that_two_files_define_is_lent_to_nobody() {
    let define = "macro_rules! state { ($name:ident { $($field:ident: $ty:ty),* }) => { pub struct $name { $($field: $ty),* } }; }\n";
    let tree = Tree::default().package(
        "app",
        &["mongodb@3.9.1", "futures@0.3.31"],
        &[
            ("src/a.rs", define),
            ("src/b.rs", define),
            (
                "src/main.rs",
                r#"
#[macro_use] mod a;
#[macro_use] mod b;
use futures::TryStreamExt as _;
state!(State { db: mongodb::Database });
async fn all(state: &State) -> Vec<mongodb::bson::Document> {
    state.db.collection("a").find(mongodb::bson::doc! {}).await.unwrap().try_collect().await.unwrap()
}
fn main() {}
"#,
            ),
        ],
    );
    assert_eq!(tree.findings(), "");
}
