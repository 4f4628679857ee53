//! leptos 0.8 (0.2 to 0.7 put the same names at the root), its servers, and `server_fn`, which other frameworks share.

pub mod leptos {
    pub use ::leptos_config as config;
    pub use ::leptos_config::{LeptosOptions, get_configuration};
    pub use ::leptos_macro::{component, island, server, slot, template, view};
    pub use ::serde;
    pub use ::server_fn;
    pub use ::server_fn::error::ServerFnError;
    pub use self::context::{expect_context, provide_context, take_context, use_context};
    pub use self::resource::{create_resource, spawn_local};
    pub mod prelude {
        pub use crate::context::{expect_context, provide_context, take_context, use_context};
        pub use crate::resource::{Action, OnceResource, Resource, ServerAction, ServerMultiAction};
        pub use ::leptos_config::{ConfFile, LeptosOptions, get_configuration};
        pub use ::leptos_macro::{component, island, server, slot, template, view};
        pub use ::server_fn;
        pub use ::server_fn::error::{FromServerFnError, ServerFnError, ServerFnErrorErr};
    }
    pub mod context {
        pub fn provide_context<T>(value: T) {}
        pub fn use_context<T>() -> Option<T> {}
        pub fn expect_context<T>() -> T {}
        pub fn take_context<T>() -> Option<T> {}
    }
    mod resource {
        pub struct Resource<T> {
            t: T,
        }
        impl<T> Resource<T> {
            pub fn new<S, K, F, Fut>(source: S, fetcher: F) -> Self
            where
                S: Fn() -> K,
                F: Fn(K) -> Fut,
                Fut: Future<Output = T>,
            {
            }
            pub fn new_blocking<S, K, F, Fut>(source: S, fetcher: F) -> Self
            where
                S: Fn() -> K,
                F: Fn(K) -> Fut,
                Fut: Future<Output = T>,
            {
            }
        }
        pub struct OnceResource<T> {
            t: T,
        }
        impl<T> OnceResource<T> {
            pub fn new<F>(fut: F) -> Self
            where
                F: Future<Output = T>,
            {
            }
        }
        pub struct Action<I, O> {
            i: I,
            o: O,
        }
        pub struct ServerAction<S> {
            s: S,
        }
        pub struct ServerMultiAction<S> {
            s: S,
        }
        pub fn create_resource<S, K, F, Fut, T>(source: S, fetcher: F) -> Resource<T>
        where
            S: Fn() -> K,
            F: Fn(K) -> Fut,
            Fut: Future<Output = T>,
        {
        }
        pub fn spawn_local<F>(fut: F) {}
    }
}

pub mod leptos_config {
    pub struct LeptosOptions {
        pub output_name: String,
        pub site_root: String,
        pub site_pkg_dir: String,
        pub site_addr: ::std::net::SocketAddr,
    }
    impl Clone for LeptosOptions {
        fn clone(&self) -> Self {}
    }
    pub struct ConfFile {
        pub leptos_options: LeptosOptions,
    }
    pub fn get_configuration(path: Option<&str>) -> Result<ConfFile, ()> {}
}

pub mod leptos_macro {
    #[proc_macro_attribute]
    pub fn component() {}
    #[proc_macro_attribute]
    pub fn island() {}
    #[proc_macro_attribute]
    pub fn slot() {}
    #[proc_macro_attribute]
    pub fn server() {}
    #[proc_macro]
    pub fn view() {}
    #[proc_macro]
    pub fn template() {}
}

pub mod leptos_axum {
    pub struct ResponseOptions {}
    impl ResponseOptions {
        pub fn set_status(&self, status: ::http::StatusCode) {}
        pub fn insert_header(&self, key: ::http::header::HeaderName, value: ::http::HeaderValue) {}
    }
    pub fn redirect(path: &str) {}
    pub fn generate_route_list<F>(app_fn: F) -> Vec<AxumRouteListing> {}
    pub struct AxumRouteListing {}
    pub async fn handle_server_fns(req: ::http::Request<::axum::body::Body>) -> ::axum::response::Response {}
    pub async fn handle_server_fns_with_context<F>(additional_context: F, req: ::http::Request<::axum::body::Body>) -> ::axum::response::Response
    where
        F: Fn(),
    {
    }
    pub fn render_app_to_stream<F>(app_fn: F) {}
    pub fn render_app_to_stream_with_context<C, F>(additional_context: C, app_fn: F) {}
    pub fn render_app_to_stream_in_order<F>(app_fn: F) {}
    pub fn render_app_to_stream_in_order_with_context<C, F>(additional_context: C, app_fn: F) {}
    pub fn render_app_async<F>(app_fn: F) {}
    pub fn render_app_async_with_context<C, F>(additional_context: C, app_fn: F) {}
    pub fn render_route<S, F>(paths: Vec<AxumRouteListing>, app_fn: F) {}
    pub fn render_route_with_context<S, C, F>(paths: Vec<AxumRouteListing>, additional_context: C, app_fn: F) {}
    pub fn file_and_error_handler<S, F>(shell: F) {}
    pub fn file_and_error_handler_with_context<S, C, F>(additional_context: C, shell: F) {}
    pub async fn extract<T>() -> Result<T, ::server_fn::error::ServerFnErrorErr> {}
    pub async fn extract_with_state<T, S>(state: &S) -> Result<T, ::server_fn::error::ServerFnErrorErr> {}
    pub trait LeptosRoutes<S> {
        fn leptos_routes<F>(self, options: &S, paths: Vec<AxumRouteListing>, app_fn: F) -> Self {}
        fn leptos_routes_with_context<C, F>(self, options: &S, paths: Vec<AxumRouteListing>, additional_context: C, app_fn: F) -> Self {}
        fn leptos_routes_with_handler<H>(self, paths: Vec<AxumRouteListing>, handler: H) -> Self {}
    }
    impl<S> LeptosRoutes<S> for ::axum::Router<S> {}
}

pub mod leptos_actix {
    pub struct ActixRouteListing {}
    pub fn redirect(path: &str) {}
    pub fn generate_route_list<F>(app_fn: F) -> Vec<ActixRouteListing> {}
    pub fn handle_server_fns() -> ::actix_web::Route {}
    pub fn handle_server_fns_with_context<F>(additional_context: F) -> ::actix_web::Route {}
    pub async fn extract<T>() -> Result<T, ::server_fn::error::ServerFnErrorErr> {}
    pub trait LeptosRoutes {
        fn leptos_routes<F>(self, paths: Vec<ActixRouteListing>, app_fn: F) -> Self {}
        fn leptos_routes_with_context<C, F>(self, paths: Vec<ActixRouteListing>, additional_context: C, app_fn: F) -> Self {}
    }
    impl<T> LeptosRoutes for ::actix_web::App<T> {}
    impl<T> LeptosRoutes for ::actix_web::Scope<T> {}
    impl LeptosRoutes for ::actix_web::web::ServiceConfig {}
}

pub mod server_fn {
    pub use ::server_fn_macro_default::server;
    pub use self::error::ServerFnError;
    pub mod error {
        pub struct ServerFnError<E = ()> {
            e: E,
        }
        impl<E> ServerFnError<E> {
            pub fn new<T>(msg: T) -> Self {}
        }
        pub struct ServerFnErrorErr {}
        pub trait FromServerFnError {}
    }
    pub mod prelude {
        pub use ::server_fn_macro_default::server;
    }
    pub mod middleware {}
}

pub mod server_fn_macro_default {
    #[proc_macro_attribute]
    pub fn server() {}
}
