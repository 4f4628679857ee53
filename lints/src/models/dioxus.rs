//! Dioxus 0.7, with the names that 0.4 to 0.6 had.

pub mod dioxus {
    pub use ::dioxus_fullstack as fullstack;
    pub use ::dioxus_server as server;
    pub use ::dioxus_server::serve;
    pub use self::launch_builder::{LaunchBuilder, launch};
    pub mod prelude {
        pub use crate::launch_builder::{LaunchBuilder, launch};
        pub use ::dioxus_fullstack::{
            self, HttpError, OrHttpError, ServerFnError, ServerFnResult, StatusCode, delete, extract, get, patch, post, put, server,
            use_server_future,
        };
        pub use ::dioxus_server::{self, DioxusRouterExt, ServeConfig, serve};
        #[proc_macro_attribute]
        pub fn component() {}
        #[proc_macro]
        pub fn rsx() {}
        pub type Element = ();
        pub fn consume_context<T>() -> T {}
        pub fn try_consume_context<T>() -> Option<T> {}
        pub fn use_context<T>() -> T {}
        pub fn provide_context<T>(value: T) -> T {}
    }
    mod launch_builder {
        pub struct LaunchBuilder {}
        impl LaunchBuilder {
            pub fn new() -> LaunchBuilder {}
            pub fn server() -> LaunchBuilder {}
            pub fn with_context<T>(self, state: T) -> Self {}
            pub fn with_context_provider<F>(self, f: F) -> Self {}
            pub fn with_cfg<C>(self, config: C) -> Self {}
            pub fn launch<A>(self, app: A) {}
        }
        pub fn launch<A>(app: A) {}
    }
}

pub mod dioxus_fullstack {
    pub use ::axum;
    pub use ::axum::{body, extract as extractors, response, routing};
    pub use ::dioxus_fullstack_macro::{delete, get, patch, post, put, server};
    pub use ::http;
    pub use ::http::{HeaderMap, HeaderValue, Method, StatusCode};
    pub use ::serde;
    pub use self::lazy::Lazy;
    pub mod prelude {
        pub use crate::{DioxusServerContext, FromContext, FromServerContext, ServerFnError, extract, server, server_context, use_server_future};
    }
    pub type ServerFnResult<T = (), E = ()> = Result<T, ServerFnError<E>>;
    pub struct ServerFnError<E = ()> {
        e: E,
    }
    impl<E> ServerFnError<E> {
        pub fn new<T>(msg: T) -> Self {}
    }
    pub struct HttpError {}
    pub trait OrHttpError<T> {
        fn or_http_error<M>(self, status: ::http::StatusCode, message: M) -> Result<T, HttpError> {}
    }
    pub async fn extract<T>() -> Result<T, ServerFnError> {}
    pub fn server_context() -> DioxusServerContext {}
    pub struct DioxusServerContext {}
    impl DioxusServerContext {
        pub fn get<T>(&self) -> Option<T> {}
        pub fn insert<T>(&self, value: T) {}
        pub async fn extract<T>(&self) -> Result<T, ServerFnError> {}
    }
    pub struct FullstackContext {}
    impl FullstackContext {
        pub fn current() -> Option<Self> {}
        pub async fn extract<T>() -> Result<T, ServerFnError> {}
    }
    pub trait FromServerContext {
        type Rejection;
        async fn from_request(req: &DioxusServerContext) -> Result<Self, Self::Rejection>;
    }
    pub struct FromContext<T>(pub T);
    impl<T> ::std::ops::Deref for FromContext<T> {
        type Target = T;
    }
    pub fn use_server_future<F>(f: F) {}
    pub mod lazy {
        pub struct Lazy<T> {
            value: T,
        }
        impl<T> Lazy<T> {
            pub fn lazy() -> Self {}
            pub fn new<F, G, E>(constructor: F) -> Self
            where
                F: Fn() -> G,
                G: Future<Output = Result<T, E>>,
            {
            }
            pub fn set(&self, pool: T) -> Result<(), ()> {}
            pub fn try_set(&self, pool: T) -> Result<(), T> {}
            pub fn initialize(&self) -> Result<(), ()> {}
            pub fn get(&self) -> &T {}
        }
        impl<T> ::std::ops::Deref for Lazy<T> {
            type Target = T;
        }
    }
}

pub mod dioxus_fullstack_macro {
    #[proc_macro_attribute]
    pub fn server() {}
    #[proc_macro_attribute]
    pub fn get() {}
    #[proc_macro_attribute]
    pub fn post() {}
    #[proc_macro_attribute]
    pub fn put() {}
    #[proc_macro_attribute]
    pub fn delete() {}
    #[proc_macro_attribute]
    pub fn patch() {}
}

pub mod dioxus_server {
    pub use ::axum;
    pub fn serve<F, Fut>(serve_it: F)
    where
        F: FnMut() -> Fut,
    {
    }
    pub fn router<A>(app: A) -> ::axum::Router {}
    pub struct ServeConfig {}
    impl ServeConfig {
        pub fn new() -> Self {}
        pub fn builder() -> Self {}
        pub fn context<T>(self, state: T) -> Self {}
        pub fn context_provider<C, F>(self, provider: F) -> Self
        where
            F: Fn() -> C,
        {
        }
        pub fn context_providers<P>(self, state: P) -> Self {}
    }
    pub trait DioxusRouterExt<S> {
        fn serve_dioxus_application<A>(self, cfg: ServeConfig, app: A) -> Self {}
        fn register_server_functions(self) -> Self {}
        fn register_server_functions_with_context<C>(self, context_providers: C) -> Self {}
    }
    impl<S> DioxusRouterExt<S> for ::axum::Router<S> {}
}
