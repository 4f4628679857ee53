//! salvo 1 (0.x is the same here).

pub mod salvo {
    pub use ::salvo_core as core;
    pub use ::salvo_core::{
        BoxedError, Depot, Error, Extractible, FlowCtrl, Handler, Listener, Request, Response, Result, Router, Scribe, Server, Service,
        Writer, async_trait, catcher, conn, depot, extract, fs, handler, http, hyper, macros, routing, server, service, writing,
    };
    pub use ::salvo_craft as craft;
    pub use ::salvo_extra::{affix_state, basic_auth, logging, sse, websocket};
    pub use ::salvo_oapi as oapi;
    pub mod prelude {
        pub use ::salvo_core::prelude::*;
        pub use ::salvo_craft::craft;
        pub use ::salvo_extra::affix_state::{self, AffixList};
        pub use ::salvo_extra::basic_auth::{BasicAuth, BasicAuthValidator};
        pub use ::salvo_extra::logging::Logger;
        pub use ::salvo_oapi::swagger_ui::SwaggerUi;
        pub use ::salvo_extra::websocket::WebSocketUpgrade;
        pub use ::salvo_oapi::{OpenApi, ToParameter, ToParameters, ToResponse, ToResponses, ToSchema, endpoint};
    }
    pub mod cors {
        pub struct Cors {}
        impl Cors {
            pub fn new() -> Self {}
            pub fn allow_origin<O>(self, origin: O) -> Self {}
            pub fn allow_methods<M>(self, methods: M) -> Self {}
            pub fn allow_headers<H>(self, headers: H) -> Self {}
            pub fn allow_credentials<C>(self, credentials: C) -> Self {}
            pub fn into_handler(self) -> CorsHandler {}
        }
        pub struct CorsHandler {}
        impl ::salvo_core::Handler for CorsHandler {}
    }
}

pub mod salvo_core {
    pub use self::depot::Depot;
    pub use self::error::{BoxedError, Error, Result};
    pub use self::extract::Extractible;
    pub use self::handler::Handler;
    pub use self::http::{Request, Response};
    pub use self::conn::Listener;
    pub use self::routing::{FlowCtrl, Router};
    pub use self::server::Server;
    pub use self::service::Service;
    pub use self::writing::{Scribe, Writer};
    pub use ::async_trait::async_trait;
    pub use ::hyper;
    pub use ::salvo_macros as macros;
    pub use ::salvo_macros::{fn_handler, handler};

    pub mod prelude {
        pub use crate::conn::{JoinedListener, Listener, RustlsListener, TcpListener, UnixListener};
        pub use crate::depot::Depot;
        pub use crate::handler::{self, Handler};
        pub use crate::http::{Request, Response, StatusCode, StatusError};
        pub use crate::routing::{FlowCtrl, Router};
        pub use crate::server::Server;
        pub use crate::service::Service;
        pub use crate::writing::{Json, Piece, Redirect, Scribe, Text, Writer};
        pub use ::async_trait::async_trait;
        pub use ::salvo_macros::{Extractible, fn_handler, handler};
    }
    mod error {
        pub type BoxedError = Box<dyn ::std::error::Error>;
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub enum Error {
            Other(BoxedError),
        }
        impl Error {
            pub fn other<E>(error: E) -> Self {}
        }
        impl<T> From<T> for Error {
            fn from(err: T) -> Self {}
        }
    }
    pub mod depot {
        pub struct Depot {}
        impl Depot {
            pub fn new() -> Depot {}
            pub fn inject<V>(&mut self, value: V) -> &mut Self {}
            pub fn insert_typed<V>(&mut self, value: V) -> &mut Self {}
            pub fn obtain<T>(&self) -> Result<&T, Option<()>> {}
            pub fn get_typed<T>(&self) -> Result<&T, Option<()>> {}
            pub fn obtain_mut<T>(&mut self) -> Result<&mut T, Option<()>> {}
            pub fn get_typed_mut<T>(&mut self) -> Result<&mut T, Option<()>> {}
            pub fn insert<K, V>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn get<V>(&self, key: &str) -> Result<&V, Option<()>> {}
            pub fn get_mut<V>(&mut self, key: &str) -> Result<&mut V, Option<()>> {}
            pub fn remove<V>(&mut self, key: &str) -> Result<V, Option<()>> {}
            pub fn scrape<T>(&mut self) -> Result<T, Option<()>> {}
            pub fn contains_key(&self, key: &str) -> bool {}
            pub fn contains<T>(&self) -> bool {}
        }
    }
    pub mod extract {
        pub trait Extractible {
            fn metadata() -> &Metadata {}
            async fn extract(req: &mut crate::Request, depot: &mut crate::Depot) -> Result<Self, ()>;
            async fn extract_with_arg(req: &mut crate::Request, depot: &mut crate::Depot, arg: &str) -> Result<Self, ()> {}
        }
        pub struct Metadata {}
    }
    pub mod handler {
        use crate::{Depot, FlowCtrl, Request, Response};
        pub trait Handler {
            async fn handle(&self, req: &mut Request, depot: &mut Depot, res: &mut Response, ctrl: &mut FlowCtrl);
            fn hooped(self) -> HoopedHandler {}
            fn hoop<H>(self, hoop: H) -> HoopedHandler {}
            fn hoop_when<H, F>(self, hoop: H, filter: F) -> HoopedHandler
            where
                F: Fn(&Request, &Depot) -> bool,
            {
            }
        }
        pub struct HoopedHandler {}
        impl Handler for HoopedHandler {}
        pub struct EmptyHandler;
        pub fn empty() -> EmptyHandler {}
        pub trait Skipper {
            fn skipped(&self, req: &mut Request, depot: &Depot) -> bool;
        }
        pub fn none_skipper(req: &mut Request, depot: &Depot) -> bool {}
    }
    pub mod catcher {
        pub struct Catcher {}
        impl Catcher {
            pub fn new<H>(goal: H) -> Self {}
            pub fn default() -> Self {}
            pub fn hoop<H>(self, hoop: H) -> Self {}
            pub fn hoop_when<H, F>(self, hoop: H, filter: F) -> Self
            where
                F: Fn(&crate::Request, &crate::Depot) -> bool,
            {
            }
        }
    }
    pub mod service {
        pub struct Service {}
        impl Service {
            pub fn new<T>(router: T) -> Service {}
            pub fn catcher<C>(self, catcher: C) -> Self {}
            pub fn hoop<H>(self, hoop: H) -> Self {}
            pub fn hoop_when<H, F>(self, hoop: H, filter: F) -> Self
            where
                F: Fn(&crate::Request, &crate::Depot) -> bool,
            {
            }
            pub fn allowed_media_types<T>(self, allowed_media_types: T) -> Self {}
            pub async fn handle<R>(&self, request: R) -> crate::Response {}
        }
    }
    pub mod server {
        pub struct Server<A> {
            acceptor: A,
        }
        pub struct ServerHandle {}
        impl<A> Server<A> {
            pub fn new(acceptor: A) -> Self {}
            pub fn handle(&self) -> ServerHandle {}
            pub async fn serve<S>(self, service: S) {}
            pub async fn try_serve<S>(self, service: S) -> ::std::io::Result<()> {}
        }
        impl ServerHandle {
            pub fn stop_graceful<T>(&self, timeout: T) {}
            pub fn stop_forcible(&self) {}
        }
    }
    pub mod conn {
        pub struct TcpListener {}
        impl TcpListener {
            pub fn new<T>(local_addr: T) -> Self {}
            pub fn rustls<C>(self, config: C) -> Self {}
        }
        pub struct UnixListener {}
        pub struct RustlsListener {}
        pub struct JoinedListener {}
        pub struct Acceptor {}
        pub trait Listener {
            async fn bind(self) -> Acceptor {}
            async fn try_bind(self) -> crate::Result<Acceptor> {}
            fn join<T>(self, other: T) -> Self {}
        }
        impl Listener for TcpListener {}
        impl Listener for UnixListener {}
    }
    pub mod fs {
        pub struct NamedFile {}
    }
    pub mod routing {
        use crate::{Depot, Request, Response};
        pub use self::filters::Filter;
        pub mod filters {
            pub trait Filter {
                async fn filter(&self, req: &mut crate::Request, path: &mut super::PathState) -> bool;
            }
            pub fn path<P>(path: P) -> PathFilter {}
            pub fn get() -> MethodFilter {}
            pub fn post() -> MethodFilter {}
            pub struct PathFilter {}
            pub struct MethodFilter {}
        }
        pub struct PathState {}
        pub struct FlowCtrl {}
        impl FlowCtrl {
            pub fn has_next(&self) -> bool {}
            pub async fn call_next(&mut self, req: &mut Request, depot: &mut Depot, res: &mut Response) -> bool {}
            pub fn skip_rest(&mut self) {}
            pub fn is_ceased(&self) -> bool {}
            pub fn cease(&mut self) {}
        }
        pub struct Router {}
        impl Router {
            pub fn new() -> Self {}
            pub fn push(self, router: Router) -> Self {}
            pub fn unshift(self, router: Router) -> Self {}
            pub fn append(self, others: &mut Vec<Router>) -> Self {}
            pub fn with_hoop<H>(hoop: H) -> Self {}
            pub fn with_hoop_when<H, F>(hoop: H, filter: F) -> Self
            where
                F: Fn(&Request, &Depot) -> bool,
            {
            }
            pub fn hoop<H>(self, hoop: H) -> Self {}
            pub fn hoop_when<H, F>(self, hoop: H, filter: F) -> Self
            where
                F: Fn(&Request, &Depot) -> bool,
            {
            }
            pub fn with_path<P>(path: P) -> Self {}
            pub fn path<P>(self, path: P) -> Self {}
            pub fn with_filter<F>(filter: F) -> Self {}
            pub fn filter<F>(self, filter: F) -> Self {}
            pub fn with_filter_fn<F>(func: F) -> Self
            where
                F: Fn(&mut Request, &mut PathState) -> bool,
            {
            }
            pub fn filter_fn<F>(self, func: F) -> Self
            where
                F: Fn(&mut Request, &mut PathState) -> bool,
            {
            }
            pub fn goal<H>(self, goal: H) -> Self {}
            pub fn handle<H>(self, goal: H) -> Self {}
            pub fn then<F>(self, func: F) -> Self
            where
                F: FnOnce(Self) -> Self,
            {
            }
            pub fn host<H>(self, host: H) -> Self {}
            pub fn port(self, port: u16) -> Self {}
            pub fn get<H>(self, goal: H) -> Self {}
            pub fn post<H>(self, goal: H) -> Self {}
            pub fn put<H>(self, goal: H) -> Self {}
            pub fn query<H>(self, goal: H) -> Self {}
            pub fn delete<H>(self, goal: H) -> Self {}
            pub fn patch<H>(self, goal: H) -> Self {}
            pub fn head<H>(self, goal: H) -> Self {}
            pub fn options<H>(self, goal: H) -> Self {}
            pub fn oapi_tag<T>(self, tag: T) -> Self {}
        }
    }
    pub mod writing {
        use crate::{Depot, Request, Response};
        pub trait Writer {
            async fn write(self, req: &mut Request, depot: &mut Depot, res: &mut Response);
        }
        pub trait Scribe {
            fn render(self, res: &mut Response);
        }
        pub trait Piece {
            fn render(self, res: &mut Response);
        }
        pub struct Json<T>(pub T);
        impl<T> Scribe for Json<T> {}
        pub enum Text<C> {
            Plain(C),
            Json(C),
            Xml(C),
            Html(C),
            Js(C),
            Css(C),
        }
        impl<C> Scribe for Text<C> {}
        pub struct Redirect {}
        impl Redirect {
            pub fn other<U>(uri: U) -> Self {}
            pub fn temporary<U>(uri: U) -> Self {}
            pub fn permanent<U>(uri: U) -> Self {}
            pub fn found<U>(uri: U) -> Self {}
        }
    }
    pub mod http {
        pub use ::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
        pub use self::request::Request;
        pub use self::response::Response;
        pub mod request {
            use super::ParseError;
            pub struct Request {}
            impl Request {
                pub fn uri(&self) -> &::http::Uri {}
                pub fn method(&self) -> &::http::Method {}
                pub fn headers(&self) -> &::http::HeaderMap {}
                pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap {}
                pub fn header<T>(&self, key: &str) -> Option<T> {}
                pub fn body(&self) -> &super::ReqBody {}
                pub fn take_body(&mut self) -> super::ReqBody {}
                pub fn extensions(&self) -> &::http::Extensions {}
                pub fn extensions_mut(&mut self) -> &mut ::http::Extensions {}
                pub fn content_type(&self) -> Option<::mime::Mime> {}
                pub fn cookie<N>(&self, name: N) -> Option<&::cookie::Cookie> {}
                pub fn param<T>(&self, key: &str) -> Option<T> {}
                pub fn try_param<T>(&self, key: &str) -> Result<T, ParseError> {}
                pub fn query<T>(&self, key: &str) -> Option<T> {}
                pub fn try_query<T>(&self, key: &str) -> Result<T, ParseError> {}
                pub async fn form<T>(&mut self, key: &str) -> Option<T> {}
                pub async fn form_or_query<T>(&mut self, key: &str) -> Option<T> {}
                pub async fn payload(&mut self) -> Result<&::bytes::Bytes, ParseError> {}
                pub async fn extract<T>(&mut self) -> Result<T, ParseError> {}
                pub fn parse_params<T>(&mut self) -> Result<T, ParseError> {}
                pub fn parse_queries<T>(&mut self) -> Result<T, ParseError> {}
                pub fn parse_headers<T>(&mut self) -> Result<T, ParseError> {}
                pub async fn parse_json<T>(&mut self) -> Result<T, ParseError> {}
                pub async fn parse_form<T>(&mut self) -> Result<T, ParseError> {}
                pub async fn parse_body<T>(&mut self) -> Result<T, ParseError> {}
                pub async fn file(&mut self, key: &str) -> Option<&FilePart> {}
            }
            pub struct FilePart {}
        }
        pub mod response {
            pub struct Response {}
            impl Response {
                pub fn new() -> Response {}
                pub fn headers(&self) -> &::http::HeaderMap {}
                pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap {}
                pub fn add_header<N, V>(&mut self, name: N, value: V, overwrite: bool) -> crate::Result<&mut Self> {}
                pub fn body<B>(&mut self, body: B) -> &mut Self {}
                pub fn add_cookie(&mut self, cookie: ::cookie::Cookie) -> &mut Self {}
                pub fn status_code(&mut self, code: ::http::StatusCode) -> &mut Self {}
                pub fn set_status_code(&mut self, code: ::http::StatusCode) {}
                pub fn render<P>(&mut self, scribe: P) {}
                pub fn stuff<P>(&mut self, code: ::http::StatusCode, scribe: P) {}
                pub fn write_body<D>(&mut self, data: D) -> crate::Result<()> {}
                pub fn stream<S>(&mut self, stream: S) {}
            }
        }
        pub struct ReqBody {}
        pub struct ParseError {}
        pub struct StatusError {}
        impl StatusError {
            pub fn bad_request() -> Self {}
            pub fn unauthorized() -> Self {}
            pub fn forbidden() -> Self {}
            pub fn not_found() -> Self {}
            pub fn internal_server_error() -> Self {}
            pub fn brief<B>(self, brief: B) -> Self {}
            pub fn detail<D>(self, detail: D) -> Self {}
            pub fn cause<C>(self, cause: C) -> Self {}
        }
    }
}

pub mod salvo_macros {
    #[proc_macro_attribute]
    pub fn handler() {}
    #[proc_macro_attribute]
    pub fn fn_handler() {}
    #[proc_macro_derive]
    pub fn Extractible() {}
}

pub mod salvo_extra {
    pub mod affix_state {
        pub struct AffixList {}
        impl ::salvo_core::Handler for AffixList {}
        impl AffixList {
            pub fn new() -> Self {}
            pub fn inject<V>(self, value: V) -> Self {}
            pub fn insert<K, V>(self, key: K, value: V) -> Self {}
        }
        pub fn inject<V>(value: V) -> AffixList {}
        pub fn insert<K, V>(key: K, value: V) -> AffixList {}
    }
    pub mod basic_auth {
        pub trait BasicAuthValidator {
            async fn validate(&self, username: &str, password: &str, depot: &mut ::salvo_core::Depot) -> bool;
        }
        pub struct BasicAuth<V> {
            validator: V,
        }
        impl<V> BasicAuth<V> {
            pub fn new(validator: V) -> Self {}
        }
    }
    pub mod logging {
        pub struct Logger {}
        impl Logger {
            pub fn new() -> Self {}
        }
    }
    pub mod sse {
        pub struct SseEvent {}
        pub fn stream<S>(res: &mut ::salvo_core::Response, event_stream: S) {}
    }
    pub mod websocket {
        pub struct WebSocketUpgrade {}
        impl WebSocketUpgrade {
            pub fn new() -> Self {}
            pub fn max_message_size(self, max: usize) -> Self {}
            pub async fn upgrade<F, Fut>(&self, req: &mut ::salvo_core::Request, res: &mut ::salvo_core::Response, callback: F) -> Result<(), ()>
            where
                F: FnOnce(WebSocket) -> Fut,
            {
            }
        }
        pub struct WebSocket {}
        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, ()>> {}
            pub async fn send(&mut self, msg: Message) -> Result<(), ()> {}
            pub async fn close(self) -> Result<(), ()> {}
        }
        impl ::futures_core::Stream for WebSocket {
            type Item = Result<Message, ()>;
        }
        pub struct Message {}
        impl Message {
            pub fn text<S>(s: S) -> Message {}
            pub fn binary<V>(v: V) -> Message {}
            pub fn as_str(&self) -> Result<&str, ()> {}
        }
    }
}

pub mod salvo_craft {
    pub use ::salvo_craft_macros::craft;
}

pub mod salvo_craft_macros {
    #[proc_macro_attribute]
    pub fn craft() {}
}

pub mod salvo_oapi {
    pub use ::salvo_oapi_macros::{ToParameter, ToParameters, ToResponse, ToResponses, ToSchema, endpoint};
    pub struct OpenApi {}
    impl OpenApi {
        pub fn new<T, V>(title: T, version: V) -> Self {}
        pub fn merge_router(self, router: &::salvo_core::Router) -> Self {}
        pub fn info<I>(self, info: I) -> Self {}
        pub fn into_router<P>(self, path: P) -> ::salvo_core::Router {}
    }
    pub mod extract {
        pub struct JsonBody<T>(pub T);
        impl<T> ::std::ops::Deref for JsonBody<T> {
            type Target = T;
        }
        impl<T> JsonBody<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct FormBody<T>(pub T);
        impl<T> ::std::ops::Deref for FormBody<T> {
            type Target = T;
        }
        impl<T> FormBody<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct PathParam<T>(pub T);
        impl<T> ::std::ops::Deref for PathParam<T> {
            type Target = T;
        }
        impl<T> PathParam<T> {
            pub fn into_inner(self) -> T {}
        }
        pub struct QueryParam<T, const R: bool = true>(pub Option<T>);
        impl<T, const R: bool> ::std::ops::Deref for QueryParam<T, R> {
            type Target = T;
        }
        impl<T, const R: bool> QueryParam<T, R> {
            pub fn into_inner(self) -> T {}
        }
    }
    pub mod swagger_ui {
        pub struct SwaggerUi {}
        impl SwaggerUi {
            pub fn new<P>(path: P) -> Self {}
            pub fn into_router<P>(self, path: P) -> ::salvo_core::Router {}
        }
    }
}

pub mod salvo_oapi_macros {
    #[proc_macro_attribute]
    pub fn endpoint() {}
    #[proc_macro_derive]
    pub fn ToParameter() {}
    #[proc_macro_derive]
    pub fn ToParameters() {}
    #[proc_macro_derive]
    pub fn ToResponse() {}
    #[proc_macro_derive]
    pub fn ToResponses() {}
    #[proc_macro_derive]
    pub fn ToSchema() {}
}
