//! Spin (`spin-sdk` 1 to 7): each invocation is a fresh instance of the component.

pub mod spin_sdk {
    pub use ::spin_macro::{http_component, http_service, redis_component, redis_subscriber};
    pub mod http {
        pub use self::router::{Params, Router};
        pub struct Request {}
        pub struct Response {}
        impl Response {
            pub fn builder() -> Self {}
        }
        pub trait IntoResponse {
            fn into_response(self) -> Response;
        }
        pub mod router {
            pub struct Params {}
            pub struct Router {}
            impl Router {
                pub fn new() -> Self {}
                pub fn handle<R>(&self, request: R) -> super::Response {}
                pub async fn handle_async<R>(&self, request: R) -> super::Response {}
                pub fn any<F>(&mut self, path: &str, handler: F) {}
                pub fn any_async<F>(&mut self, path: &str, handler: F) {}
                pub fn get<F>(&mut self, path: &str, handler: F) {}
                pub fn get_async<F>(&mut self, path: &str, handler: F) {}
                pub fn post<F>(&mut self, path: &str, handler: F) {}
                pub fn post_async<F>(&mut self, path: &str, handler: F) {}
                pub fn put<F>(&mut self, path: &str, handler: F) {}
                pub fn put_async<F>(&mut self, path: &str, handler: F) {}
                pub fn delete<F>(&mut self, path: &str, handler: F) {}
                pub fn delete_async<F>(&mut self, path: &str, handler: F) {}
                pub fn patch<F>(&mut self, path: &str, handler: F) {}
                pub fn patch_async<F>(&mut self, path: &str, handler: F) {}
            }
        }
    }
}

pub mod spin_macro {
    #[proc_macro_attribute]
    pub fn http_component() {}
    #[proc_macro_attribute]
    pub fn http_service() {}
    #[proc_macro_attribute]
    pub fn redis_component() {}
    #[proc_macro_attribute]
    pub fn redis_subscriber() {}
}
