//! Pavex 0.2: constructors say by their attribute how often they run.

pub mod pavex {
    pub use ::pavex_macros::{
        config, delete, error_handler, error_observer, fallback, get, head, methods, options, patch, post, post_process, pre_process,
        prebuilt, put, request_scoped, route, singleton, transient, wrap,
    };
    pub use self::blueprint::Blueprint;
    pub use self::response::{IntoResponse, Response};
    pub struct Error {}
    pub mod blueprint {
        pub struct Blueprint {}
        impl Blueprint {
            pub fn new() -> Self {}
            pub fn nest(&mut self, blueprint: Blueprint) {}
        }
    }
    pub mod http {
        pub use ::http::{HeaderMap, Method, StatusCode};
    }
    pub mod middleware {
        pub struct Next<C> {
            c: C,
        }
        pub enum Processing {
            Continue,
            EarlyReturn(crate::Response),
        }
    }
    pub mod request {
        pub struct RequestHead {}
        pub mod path {
            pub struct PathParams<T>(pub T);
        }
        pub mod body {
            pub struct JsonBody<T>(pub T);
        }
    }
    pub mod response {
        pub struct Response {}
        impl Response {
            pub fn ok() -> Response {}
            pub fn not_found() -> Response {}
            pub fn internal_server_error() -> Response {}
            pub fn set_typed_body<B>(self, body: B) -> Response {}
        }
        pub trait IntoResponse {
            fn into_response(self) -> Response;
        }
    }
}

pub mod pavex_macros {
    #[proc_macro_attribute]
    pub fn route() {}
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
    #[proc_macro_attribute]
    pub fn head() {}
    #[proc_macro_attribute]
    pub fn options() {}
    #[proc_macro_attribute]
    pub fn fallback() {}
    #[proc_macro_attribute]
    pub fn wrap() {}
    #[proc_macro_attribute]
    pub fn pre_process() {}
    #[proc_macro_attribute]
    pub fn post_process() {}
    #[proc_macro_attribute]
    pub fn error_handler() {}
    #[proc_macro_attribute]
    pub fn error_observer() {}
    #[proc_macro_attribute]
    pub fn request_scoped() {}
    #[proc_macro_attribute]
    pub fn transient() {}
    #[proc_macro_attribute]
    pub fn singleton() {}
    #[proc_macro_attribute]
    pub fn prebuilt() {}
    #[proc_macro_attribute]
    pub fn config() {}
    #[proc_macro_attribute]
    pub fn methods() {}
}
