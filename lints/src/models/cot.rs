//! cot 0.7.

pub mod cot {
    pub use ::http;
    pub use ::http::{Method, StatusCode};
    pub use self::handler::RequestHandler;
    pub use self::project::{App, Project};
    pub type Result<T, E = Error> = ::std::result::Result<T, E>;
    pub struct Error {}
    pub struct Body {}
    #[proc_macro_attribute]
    pub fn main() {}
    mod handler {
        pub trait RequestHandler<T = ()> {
            async fn handle(&self, request: crate::request::Request) -> crate::Result<crate::response::Response>;
        }
    }
    pub mod project {
        pub trait App {
            fn name(&self) -> &str;
            async fn init(&self, context: &mut ()) -> crate::Result<()> {}
            fn router(&self) -> crate::router::Router {}
        }
        pub trait Project {}
    }
    pub mod request {
        pub type Request = ::http::Request<crate::Body>;
        pub mod extractors {
            pub struct Path<T>(pub T);
            pub struct UrlQuery<T>(pub T);
            pub struct RequestForm<T>(pub T);
            pub trait FromRequest {
                async fn from_request(head: &::http::request::Parts, body: crate::Body) -> crate::Result<Self>;
            }
            pub trait FromRequestHead {
                async fn from_request_head(head: &::http::request::Parts) -> crate::Result<Self>;
            }
        }
    }
    pub mod response {
        pub type Response = ::http::Response<crate::Body>;
    }
    pub mod json {
        pub struct Json<T>(pub T);
    }
    pub mod router {
        pub struct Router {}
        impl Router {
            pub fn empty() -> Self {}
            pub fn with_urls<T>(urls: T) -> Self {}
        }
        pub struct Route {}
        impl Route {
            pub fn with_handler<H>(url: &str, handler: H) -> Self {}
            pub fn with_api_handler<H>(url: &str, handler: H) -> Self {}
            pub fn with_handler_and_name<N, H>(url: &str, handler: H, name: N) -> Self {}
            pub fn with_api_handler_and_name<N, H>(url: &str, handler: H, name: N) -> Self {}
            pub fn with_router(url: &str, router: Router) -> Self {}
        }
        pub mod method {
            pub struct MethodRouter {}
            impl MethodRouter {
                pub fn new() -> Self {}
                pub fn connect<H>(self, handler: H) -> Self {}
                pub fn delete<H>(self, handler: H) -> Self {}
                pub fn get<H>(self, handler: H) -> Self {}
                pub fn head<H>(self, handler: H) -> Self {}
                pub fn options<H>(self, handler: H) -> Self {}
                pub fn patch<H>(self, handler: H) -> Self {}
                pub fn post<H>(self, handler: H) -> Self {}
                pub fn put<H>(self, handler: H) -> Self {}
                pub fn trace<H>(self, handler: H) -> Self {}
                pub fn fallback<H>(self, handler: H) -> Self {}
            }
            pub fn connect<H>(handler: H) -> MethodRouter {}
            pub fn delete<H>(handler: H) -> MethodRouter {}
            pub fn get<H>(handler: H) -> MethodRouter {}
            pub fn head<H>(handler: H) -> MethodRouter {}
            pub fn options<H>(handler: H) -> MethodRouter {}
            pub fn patch<H>(handler: H) -> MethodRouter {}
            pub fn post<H>(handler: H) -> MethodRouter {}
            pub fn put<H>(handler: H) -> MethodRouter {}
            pub fn trace<H>(handler: H) -> MethodRouter {}
        }
    }
}
