//! dropshot 0.18.

pub mod dropshot {
    pub use ::dropshot_endpoint::{api_description, channel, endpoint};
    pub use ::http::Method;
    pub use self::api_description::ApiDescription;
    pub use self::extractor::{ExclusiveExtractor, Header, Path, Query, SharedExtractor, TypedBody, UntypedBody};
    pub use self::handler::{
        HttpResponseAccepted, HttpResponseCreated, HttpResponseDeleted, HttpResponseOk, HttpResponseUpdatedNoContent, RequestContext,
    };
    pub use self::server::{ConfigDropshot, HttpServer, HttpServerStarter, ServerBuilder};
    pub struct ConfigLogging {}
    pub struct HttpError {}
    impl HttpError {
        pub fn for_internal_error(message: String) -> Self {}
        pub fn for_bad_request(code: Option<String>, message: String) -> Self {}
        pub fn for_not_found(code: Option<String>, message: String) -> Self {}
    }
    pub struct WebsocketConnection {}
    pub type WebsocketChannelResult = Result<(), Box<dyn ::std::error::Error>>;
    pub mod api_description {
        pub struct ApiDescription<Context> {
            context: Context,
        }
        impl<Context> ApiDescription<Context> {
            pub fn new() -> Self {}
            pub fn register<T>(&mut self, endpoint: T) -> Result<(), ()> {}
        }
    }
    pub mod extractor {
        pub struct Path<T> {
            inner: T,
        }
        impl<T> Path<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct Query<T> {
            inner: T,
        }
        impl<T> Query<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct Header<T> {
            inner: T,
        }
        impl<T> Header<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct TypedBody<T> {
            inner: T,
        }
        impl<T> TypedBody<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct UntypedBody {}
        pub trait SharedExtractor {
            async fn from_request<Context>(rqctx: &crate::RequestContext<Context>) -> Result<Self, crate::HttpError>;
        }
        pub trait ExclusiveExtractor {
            async fn from_request<Context>(rqctx: &crate::RequestContext<Context>, request: ()) -> Result<Self, crate::HttpError>;
        }
    }
    pub mod handler {
        pub struct RequestContext<Context> {
            pub request_id: String,
            context: Context,
        }
        impl<Context> RequestContext<Context> {
            pub fn context(&self) -> &Context {}
        }
        pub struct HttpResponseOk<T>(pub T);
        pub struct HttpResponseCreated<T>(pub T);
        pub struct HttpResponseAccepted<T>(pub T);
        pub struct HttpResponseDeleted();
        pub struct HttpResponseUpdatedNoContent();
    }
    pub mod server {
        pub struct ConfigDropshot {}
        pub struct HttpServer<C> {
            c: C,
        }
        impl<C> HttpServer<C> {
            pub fn app_private(&self) -> &C {}
            pub async fn close(self) -> Result<(), String> {}
        }
        impl<C> ::std::future::IntoFuture for HttpServer<C> {
            type Output = Result<(), String>;
        }
        pub struct HttpServerStarter<C> {
            c: C,
        }
        impl<C> HttpServerStarter<C> {
            pub fn new<L>(config: &ConfigDropshot, api: crate::ApiDescription<C>, private: C, log: &L) -> Result<Self, ()> {}
            pub fn start(self) -> HttpServer<C> {}
        }
        pub struct ServerBuilder<C> {
            c: C,
        }
        impl<C> ServerBuilder<C> {
            pub fn new<L>(api: crate::ApiDescription<C>, private: C, log: L) -> Self {}
            pub fn config(self, config: ConfigDropshot) -> Self {}
            pub fn start(self) -> Result<HttpServer<C>, ()> {}
        }
    }
}

pub mod dropshot_endpoint {
    #[proc_macro_attribute]
    pub fn endpoint() {}
    #[proc_macro_attribute]
    pub fn channel() {}
    #[proc_macro_attribute]
    pub fn api_description() {}
}
