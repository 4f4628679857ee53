//! loco 1 (`loco-rs`), on axum.

pub mod loco_rs {
    pub use self::errors::Error;
    pub type Result<T, E = Error> = ::std::result::Result<T, E>;
    mod errors {
        pub enum Error {
            Message(String),
            NotFound,
        }
        impl Error {
            pub fn string(s: &str) -> Self {}
            pub fn msg<E>(err: E) -> Self {}
        }
    }
    pub mod prelude {
        pub use ::async_trait::async_trait;
        pub use ::axum::extract::{Form, Path, State};
        pub use ::axum::response::{IntoResponse, Response};
        pub use ::axum::routing::{delete, get, head, options, patch, post, put, trace};
        pub use crate::app::{AppContext, Initializer};
        pub use crate::bgworker::{BackgroundWorker, Queue};
        pub use crate::controller::format;
        pub use crate::controller::{Json, Routes};
        pub use crate::errors::Error;
        pub use crate::task::{self, Task, TaskInfo};
        pub use crate::{Result, bgworker, controller};
    }
    pub mod app {
        pub struct AppContext {
            pub environment: crate::environment::Environment,
            pub config: crate::config::Config,
            pub shared_store: ::std::sync::Arc<SharedStore>,
        }
        impl Clone for AppContext {
            fn clone(&self) -> Self {}
        }
        pub struct SharedStore {}
        impl SharedStore {
            pub fn insert<T>(&self, val: T) {}
            pub fn remove<T>(&self) -> Option<T> {}
            pub fn get_ref<T>(&self) -> Option<RefGuard<T>> {}
            pub fn get<T>(&self) -> Option<T> {}
            pub fn contains<T>(&self) -> bool {}
        }
        pub struct RefGuard<T> {
            t: T,
        }
        impl<T> ::std::ops::Deref for RefGuard<T> {
            type Target = T;
        }
        pub trait Hooks {
            fn app_version() -> String {}
            fn app_name() -> &'static str;
            async fn boot(mode: (), environment: &crate::environment::Environment, config: crate::config::Config);
            async fn initializers(ctx: &AppContext) -> crate::Result<Vec<Box<dyn Initializer>>> {}
            async fn before_run(ctx: &AppContext) -> crate::Result<()> {}
            async fn before_routes(ctx: &AppContext) -> crate::Result<::axum::Router<AppContext>> {}
            async fn after_routes(router: ::axum::Router, ctx: &AppContext) -> crate::Result<::axum::Router> {}
            fn routes(ctx: &AppContext) -> crate::controller::AppRoutes;
            async fn after_context(ctx: AppContext) -> crate::Result<AppContext> {}
            async fn connect_workers(ctx: &AppContext, queue: &crate::bgworker::Queue) -> crate::Result<()>;
            fn register_tasks(tasks: &mut crate::task::Tasks);
            async fn on_shutdown(ctx: &AppContext) {}
        }
        pub trait Initializer {
            fn name(&self) -> String;
            async fn before_run(&self, ctx: &AppContext) -> crate::Result<()> {}
            async fn after_routes(&self, router: ::axum::Router, ctx: &AppContext) -> crate::Result<::axum::Router> {}
        }
    }
    pub mod bgworker {
        pub struct Queue {}
        impl Queue {
            pub async fn register<A, W>(&self, worker: W) -> crate::Result<()> {}
        }
        pub trait BackgroundWorker<A> {
            fn build(ctx: &crate::app::AppContext) -> Self;
            async fn perform(&self, args: A) -> crate::Result<()>;
            async fn perform_later(ctx: &crate::app::AppContext, args: A) -> crate::Result<String> {}
        }
        pub trait Worker<A> {
            async fn perform(&self, args: A) -> crate::Result<()>;
        }
    }
    pub mod worker {
        pub use super::bgworker::Worker;
    }
    pub mod config {
        pub struct Config {}
    }
    pub mod environment {
        pub enum Environment {
            Production,
            Development,
            Test,
        }
    }
    pub mod controller {
        pub use ::axum::Json;
        pub mod middleware {}
        pub mod format {
            pub fn json<T>(t: T) -> crate::Result<::axum::response::Response> {}
            pub fn text(t: &str) -> crate::Result<::axum::response::Response> {}
            pub fn empty() -> crate::Result<::axum::response::Response> {}
            pub fn html(content: &str) -> crate::Result<::axum::response::Response> {}
        }
        pub struct AppRoutes {}
        impl AppRoutes {
            pub fn with_default_routes() -> Self {}
            pub fn empty() -> Self {}
            pub fn prefix(self, prefix: &str) -> Self {}
            pub fn add_route(self, route: Routes) -> Self {}
            pub fn add_routes(self, mounts: Vec<Routes>) -> Self {}
            pub fn nest_route(self, prefix: &str, route: Routes) -> Self {}
        }
        pub struct Routes {}
        impl Routes {
            pub fn new() -> Self {}
            pub fn at(prefix: &str) -> Self {}
            pub fn add(self, uri: &str, method: ::axum::routing::MethodRouter<crate::app::AppContext>) -> Self {}
            pub fn get<H>(self, uri: &str, handler: H) -> Self {}
            pub fn post<H>(self, uri: &str, handler: H) -> Self {}
            pub fn put<H>(self, uri: &str, handler: H) -> Self {}
            pub fn delete<H>(self, uri: &str, handler: H) -> Self {}
            pub fn patch<H>(self, uri: &str, handler: H) -> Self {}
            pub fn head<H>(self, uri: &str, handler: H) -> Self {}
            pub fn options<H>(self, uri: &str, handler: H) -> Self {}
            pub fn trace<H>(self, uri: &str, handler: H) -> Self {}
            pub fn merge(self, other: Self) -> Self {}
            pub fn prefix(self, uri: &str) -> Self {}
            pub fn layer<L>(self, layer: L) -> Self {}
            pub fn nest(self, path: &str, nested_routes: Self) -> Self {}
        }
    }
    pub mod task {
        pub struct TaskInfo {
            pub name: String,
            pub detail: String,
        }
        pub struct Tasks {}
        impl Tasks {
            pub fn register<T>(&mut self, task: T) {}
        }
        pub struct Vars {}
        pub trait Task {
            fn task(&self) -> TaskInfo;
            async fn run(&self, ctx: &crate::app::AppContext, vars: &Vars) -> crate::Result<()>;
        }
    }
}
