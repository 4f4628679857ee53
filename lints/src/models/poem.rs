//! poem 3 (1 and 2 are the same here) and poem-openapi 5.

pub mod poem {
    pub use self::addr::Addr;
    pub use self::body::Body;
    pub use self::endpoint::{Endpoint, EndpointExt, IntoEndpoint};
    pub use self::error::{Error, Result};
    pub use self::middleware::Middleware;
    pub use self::request::{OnUpgrade, Request, RequestBuilder, RequestParts};
    pub use self::response::{Response, ResponseBuilder, ResponseParts};
    pub use self::route::{
        Route, RouteDomain, RouteMethod, RouteScheme, connect, delete, get, head, options, patch, post, put, trace,
    };
    pub use self::server::Server;
    pub use self::web::{FromRequest, IntoResponse, RequestBody};
    pub use ::async_trait::async_trait;
    pub use ::http;
    pub use ::poem_derive::handler;

    mod addr {
        pub enum Addr {
            SocketAddr(::std::net::SocketAddr),
            Unix,
            Custom(&'static str, String),
        }
    }
    mod body {
        pub struct Body {}
        impl Body {
            pub fn empty() -> Self {}
            pub fn from_bytes(data: ::bytes::Bytes) -> Self {}
            pub fn from_string(data: String) -> Self {}
            pub fn from_vec(data: Vec<u8>) -> Self {}
            pub fn from_json<B>(body: B) -> Result<Self, ()> {}
            pub fn from_async_read<R>(reader: R) -> Self {}
            pub fn from_bytes_stream<S>(stream: S) -> Self {}
            pub async fn into_bytes(self) -> Result<::bytes::Bytes, crate::error::ReadBodyError> {}
            pub async fn into_vec(self) -> Result<Vec<u8>, crate::error::ReadBodyError> {}
            pub async fn into_string(self) -> Result<String, crate::error::ReadBodyError> {}
            pub async fn into_json<T>(self) -> Result<T, crate::error::ReadBodyError> {}
        }
    }
    pub mod error {
        pub type Result<T, E = Error> = ::std::result::Result<T, E>;
        pub struct Error {}
        impl Error {
            pub fn new<T>(err: T, status: ::http::StatusCode) -> Self {}
            pub fn from_response(resp: crate::Response) -> Self {}
            pub fn from_status(status: ::http::StatusCode) -> Self {}
            pub fn from_string<S>(msg: S, status: ::http::StatusCode) -> Self {}
            pub fn into_response(self) -> crate::Response {}
            pub fn is<T>(&self) -> bool {}
            pub fn downcast_ref<T>(&self) -> Option<&T> {}
        }
        impl<T> From<T> for Error {
            fn from(err: T) -> Self {}
        }
        pub trait ResponseError {
            fn status(&self) -> ::http::StatusCode;
            fn as_response(&self) -> crate::Response {}
        }
        pub struct ReadBodyError {}
        pub struct GetDataError(pub &'static str);
        pub struct NotFoundError;
        pub fn BadRequest<T>(err: T) -> Error {}
        pub fn Unauthorized<T>(err: T) -> Error {}
        pub fn Forbidden<T>(err: T) -> Error {}
        pub fn NotFound<T>(err: T) -> Error {}
        pub fn Conflict<T>(err: T) -> Error {}
        pub fn InternalServerError<T>(err: T) -> Error {}
        pub fn BadGateway<T>(err: T) -> Error {}
        pub fn ServiceUnavailable<T>(err: T) -> Error {}
    }
    pub mod endpoint {
        use crate::{Error, Request, Result};
        pub trait Endpoint {
            type Output;
            async fn call(&self, req: Request) -> Result<Self::Output>;
            async fn get_response(&self, req: Request) -> crate::Response {}
        }
        pub trait IntoEndpoint {
            type Endpoint;
            fn into_endpoint(self) -> Self::Endpoint;
        }
        impl<T: Endpoint> IntoEndpoint for T {
            type Endpoint = T;
            fn into_endpoint(self) -> T {}
        }
        pub struct Closure<F> {
            f: F,
        }
        impl<F> Endpoint for Closure<F> {
            type Output = crate::Response;
        }
        pub fn make<F, Fut>(f: F) -> Closure<F>
        where
            F: Fn(Request) -> Fut,
        {
        }
        pub fn make_sync<F, R>(f: F) -> Closure<F>
        where
            F: Fn(Request) -> R,
        {
        }
        pub struct Wrapped<E, F> {
            inner: E,
            f: F,
        }
        impl<E, F> Endpoint for Wrapped<E, F> {
            type Output = crate::Response;
        }
        pub type Before<E, F> = Wrapped<E, F>;
        pub type After<E, F> = Wrapped<E, F>;
        pub type Around<E, F> = Wrapped<E, F>;
        pub struct BoxEndpoint<T = crate::Response> {
            t: T,
        }
        impl<T> Endpoint for BoxEndpoint<T> {
            type Output = T;
        }
        pub trait EndpointExt {
            fn boxed(self) -> BoxEndpoint {}
            fn with<T>(self, middleware: T) -> Wrapped<Self, T> {}
            fn with_if<T>(self, enable: bool, middleware: T) -> Wrapped<Self, T> {}
            fn data<T>(self, data: T) -> Wrapped<Self, T> {}
            fn data_opt<T>(self, data: Option<T>) -> Wrapped<Self, T> {}
            fn before<F, Fut>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(Request) -> Fut,
            {
            }
            fn after<F, Fut>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(Result<crate::Response>) -> Fut,
            {
            }
            fn around<F, Fut>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(::std::sync::Arc<Self>, Request) -> Fut,
            {
            }
            fn to_response(self) -> Wrapped<Self, ()> {}
            fn map_to_response(self) -> Wrapped<Self, ()> {}
            fn map<F, Fut>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(crate::Response) -> Fut,
            {
            }
            fn and_then<F, Fut>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(crate::Response) -> Fut,
            {
            }
            fn catch_all_error<F, Fut>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(Error) -> Fut,
            {
            }
            fn catch_error<F, Fut, ErrType>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(ErrType) -> Fut,
            {
            }
            fn inspect_all_err<F>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(&Error),
            {
            }
            fn inspect_err<F, ErrType>(self, f: F) -> Wrapped<Self, F>
            where
                F: Fn(&ErrType),
            {
            }
        }
        impl<T: IntoEndpoint> EndpointExt for T {}
        pub struct StaticFilesEndpoint {}
        impl Endpoint for StaticFilesEndpoint {
            type Output = crate::Response;
        }
        impl StaticFilesEndpoint {
            pub fn new<P>(path: P) -> Self {}
            pub fn show_files_listing(self) -> Self {}
            pub fn index_file<I>(self, index: I) -> Self {}
            pub fn fallback_to_index(self) -> Self {}
        }
        pub trait TowerCompatExt {
            fn compat(self) -> Wrapped<Self, ()> {}
        }
        impl<T> TowerCompatExt for T where T: ::tower_service::Service<::http::Request<crate::Body>> {}
    }
    pub mod listener {
        pub struct TcpListener<T> {
            addr: T,
        }
        impl<T> TcpListener<T> {
            pub fn bind(addr: T) -> Self {}
        }
        pub struct UnixListener<T> {
            path: T,
        }
        impl<T> UnixListener<T> {
            pub fn bind(path: T) -> Self {}
        }
        pub trait Listener {
            fn combine<T>(self, other: T) -> Self {}
            fn boxed(self) -> Self {}
        }
        impl<T> Listener for TcpListener<T> {}
        impl<T> Listener for UnixListener<T> {}
    }
    pub mod middleware {
        pub trait Middleware<E> {
            type Output;
            fn transform(&self, ep: E) -> Self::Output;
            fn combine<T>(self, other: T) -> Self {}
        }
        pub struct FnMiddleware<T>(T);
        pub fn make<T>(f: T) -> FnMiddleware<T> {}
        pub struct AddData<T> {
            value: T,
        }
        impl<T> AddData<T> {
            pub fn new(value: T) -> Self {}
        }
        pub struct Cors {}
        impl Cors {
            pub fn new() -> Self {}
            pub fn allow_credentials(self, allow_credentials: bool) -> Self {}
            pub fn allow_header<T>(self, header: T) -> Self {}
            pub fn allow_method<T>(self, method: T) -> Self {}
            pub fn allow_methods<I>(self, methods: I) -> Self {}
            pub fn allow_origin<T>(self, origin: T) -> Self {}
            pub fn allow_origins<I>(self, origins: I) -> Self {}
            pub fn allow_origins_fn<F>(self, f: F) -> Self {}
        }
        pub struct Tracing;
        pub struct NormalizePath {}
        impl NormalizePath {
            pub fn new(style: TrailingSlash) -> Self {}
        }
        pub enum TrailingSlash {
            Trim,
            Always,
        }
        pub struct CookieJarManager {}
        pub struct CatchPanic {}
        impl CatchPanic {
            pub fn new() -> Self {}
        }
    }
    mod request {
        pub struct Request {}
        impl Request {
            pub fn from_parts(parts: RequestParts, body: crate::Body) -> Self {}
            pub fn builder() -> RequestBuilder {}
            pub fn method(&self) -> &::http::Method {}
            pub fn uri(&self) -> &::http::Uri {}
            pub fn original_uri(&self) -> &::http::Uri {}
            pub fn headers(&self) -> &::http::HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap {}
            pub fn header<N>(&self, name: N) -> Option<&str> {}
            pub fn raw_path_param(&self, name: &str) -> Option<&str> {}
            pub fn path_params<T>(&self) -> Result<T, ()> {}
            pub fn params<T>(&self) -> Result<T, ()> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn extensions(&self) -> &::http::Extensions {}
            pub fn extensions_mut(&mut self) -> &mut ::http::Extensions {}
            pub fn data<T>(&self) -> Option<&T> {}
            pub fn set_data<D>(&mut self, data: D) {}
            pub fn cookie(&self) -> &crate::web::cookie::CookieJar {}
            pub fn set_body<B>(&mut self, body: B) {}
            pub fn take_body(&mut self) -> crate::Body {}
            pub fn into_body(self) -> crate::Body {}
            pub fn split(self) -> (Request, crate::RequestBody) {}
            pub fn into_parts(self) -> (RequestParts, crate::Body) {}
            pub async fn extract<T>(&self) -> crate::Result<T> {}
        }
        pub struct RequestBuilder {}
        impl RequestBuilder {
            pub fn method(self, method: ::http::Method) -> Self {}
            pub fn uri(self, uri: ::http::Uri) -> Self {}
            pub fn uri_str<U>(self, uri: U) -> Self {}
            pub fn header<K, V>(self, key: K, value: V) -> Self {}
            pub fn content_type(self, content_type: &str) -> Self {}
            pub fn body<B>(self, body: B) -> Request {}
            pub fn finish(self) -> Request {}
        }
        pub struct RequestParts {
            pub method: ::http::Method,
            pub uri: ::http::Uri,
            pub headers: ::http::HeaderMap,
            pub extensions: ::http::Extensions,
        }
        pub struct OnUpgrade {}
    }
    mod response {
        pub struct Response {}
        impl Response {
            pub fn builder() -> ResponseBuilder {}
            pub fn status(&self) -> ::http::StatusCode {}
            pub fn is_success(&self) -> bool {}
            pub fn set_status(&mut self, status: ::http::StatusCode) {}
            pub fn set_content_type<T>(self, content_type: T) -> Self {}
            pub fn headers(&self) -> &::http::HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap {}
            pub fn extensions(&self) -> &::http::Extensions {}
            pub fn data<T>(&self) -> Option<&T> {}
            pub fn set_data<D>(&mut self, data: D) {}
            pub fn set_body<B>(&mut self, body: B) {}
            pub fn take_body(&mut self) -> crate::Body {}
            pub fn into_body(self) -> crate::Body {}
        }
        pub struct ResponseBuilder {}
        impl ResponseBuilder {
            pub fn status(self, status: ::http::StatusCode) -> Self {}
            pub fn header<K, V>(self, key: K, value: V) -> Self {}
            pub fn content_type<T>(self, content_type: T) -> Self {}
            pub fn extension<T>(self, extension: T) -> Self {}
            pub fn body<B>(self, body: B) -> Response {}
            pub fn finish(self) -> Response {}
        }
        pub struct ResponseParts {
            pub status: ::http::StatusCode,
            pub headers: ::http::HeaderMap,
            pub extensions: ::http::Extensions,
        }
    }
    mod route {
        use crate::Endpoint;
        pub struct Route {}
        impl Endpoint for Route {
            type Output = crate::Response;
        }
        impl Route {
            pub fn new() -> Route {}
            pub fn at<P, E>(self, path: P, ep: E) -> Self {}
            pub fn try_at<P, E>(self, path: P, ep: E) -> Result<Self, ()> {}
            pub fn just_at<E>(self, ep: E) -> Self {}
            pub fn nest<P, E>(self, path: P, ep: E) -> Self {}
            pub fn try_nest<P, E>(self, path: P, ep: E) -> Result<Self, ()> {}
            pub fn nest_no_strip<P, E>(self, path: P, ep: E) -> Self {}
        }
        pub struct RouteMethod {}
        impl Endpoint for RouteMethod {
            type Output = crate::Response;
        }
        impl RouteMethod {
            pub fn new() -> Self {}
            pub fn method<E>(self, method: ::http::Method, ep: E) -> Self {}
            pub fn get<E>(self, ep: E) -> Self {}
            pub fn post<E>(self, ep: E) -> Self {}
            pub fn put<E>(self, ep: E) -> Self {}
            pub fn delete<E>(self, ep: E) -> Self {}
            pub fn head<E>(self, ep: E) -> Self {}
            pub fn options<E>(self, ep: E) -> Self {}
            pub fn connect<E>(self, ep: E) -> Self {}
            pub fn patch<E>(self, ep: E) -> Self {}
            pub fn trace<E>(self, ep: E) -> Self {}
        }
        pub fn get<E>(ep: E) -> RouteMethod {}
        pub fn post<E>(ep: E) -> RouteMethod {}
        pub fn put<E>(ep: E) -> RouteMethod {}
        pub fn delete<E>(ep: E) -> RouteMethod {}
        pub fn head<E>(ep: E) -> RouteMethod {}
        pub fn options<E>(ep: E) -> RouteMethod {}
        pub fn connect<E>(ep: E) -> RouteMethod {}
        pub fn patch<E>(ep: E) -> RouteMethod {}
        pub fn trace<E>(ep: E) -> RouteMethod {}
        pub struct RouteDomain {}
        impl Endpoint for RouteDomain {
            type Output = crate::Response;
        }
        impl RouteDomain {
            pub fn new() -> Self {}
            pub fn at<P, E>(self, pattern: P, ep: E) -> Self {}
        }
        pub struct RouteScheme {}
        impl Endpoint for RouteScheme {
            type Output = crate::Response;
        }
        impl RouteScheme {
            pub fn new() -> Self {}
            pub fn https<E>(self, ep: E) -> Self {}
            pub fn http<E>(self, ep: E) -> Self {}
            pub fn fallback<E>(self, ep: E) -> Self {}
        }
    }
    mod server {
        pub struct Server<L> {
            listener: L,
        }
        impl<L> Server<L> {
            pub fn new(listener: L) -> Self {}
            pub fn name<N>(self, name: N) -> Self {}
            pub fn idle_timeout(self, timeout: ::std::time::Duration) -> Self {}
            pub async fn run<E>(self, ep: E) -> ::std::io::Result<()> {}
            pub async fn run_with_graceful_shutdown<E, S>(self, ep: E, signal: S, timeout: Option<::std::time::Duration>) -> ::std::io::Result<()> {}
        }
    }
    pub mod web {
        pub use self::data::Data;
        use crate::{Request, Response, Result};
        pub struct RequestBody {}
        impl RequestBody {
            pub fn new(body: crate::Body) -> Self {}
            pub fn take(&mut self) -> Result<crate::Body> {}
        }
        pub trait FromRequest {
            async fn from_request(req: &Request, body: &mut RequestBody) -> Result<Self>;
            async fn from_request_without_body(req: &Request) -> Result<Self> {}
        }
        pub trait IntoResponse {
            fn into_response(self) -> Response;
            fn with_header<K, V>(self, key: K, value: V) -> Response {}
            fn with_content_type<V>(self, content_type: V) -> Response {}
            fn with_status(self, status: ::http::StatusCode) -> Response {}
            fn with_body<B>(self, body: B) -> Response {}
        }
        impl IntoResponse for Response {}
        impl IntoResponse for String {}
        impl IntoResponse for &str {}
        impl IntoResponse for ::http::StatusCode {}
        pub mod data {
            pub struct Data<T>(pub T);
            impl<T> ::std::ops::Deref for Data<T> {
                type Target = T;
            }
            impl<T> crate::FromRequest for Data<T> {}
        }
        pub struct Form<T>(pub T);
        impl<T> ::std::ops::Deref for Form<T> {
            type Target = T;
        }
        impl<T> FromRequest for Form<T> {}
        pub struct Json<T>(pub T);
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        impl<T> FromRequest for Json<T> {}
        impl<T> IntoResponse for Json<T> {}
        pub struct Path<T>(pub T);
        impl<T> ::std::ops::Deref for Path<T> {
            type Target = T;
        }
        impl<T> FromRequest for Path<T> {}
        pub struct Query<T>(pub T);
        impl<T> ::std::ops::Deref for Query<T> {
            type Target = T;
        }
        impl<T> FromRequest for Query<T> {}
        pub struct Html<T>(pub T);
        impl<T> IntoResponse for Html<T> {}
        pub struct Xml<T>(pub T);
        pub struct Yaml<T>(pub T);
        pub struct TypedHeader<T>(pub T);
        pub struct RealIp(pub Option<::std::net::IpAddr>);
        pub struct Redirect {}
        impl Redirect {
            pub fn permanent<U>(uri: U) -> Self {}
            pub fn see_other<U>(uri: U) -> Self {}
            pub fn temporary<U>(uri: U) -> Self {}
            pub fn moved_permanent<U>(uri: U) -> Self {}
        }
        pub struct Multipart {}
        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field>, ()> {}
        }
        pub struct Field {}
        impl Field {
            pub fn name(&self) -> Option<&str> {}
            pub fn file_name(&self) -> Option<&str> {}
            pub async fn bytes(self) -> Result<Vec<u8>, ()> {}
            pub async fn text(self) -> Result<String, ()> {}
        }
        pub mod cookie {
            pub struct CookieJar {}
            impl CookieJar {
                pub fn add(&self, cookie: Cookie) {}
                pub fn get(&self, name: &str) -> Option<Cookie> {}
                pub fn remove<N>(&self, name: N) {}
            }
            pub struct Cookie {}
            impl Cookie {
                pub fn new_with_str<N, V>(name: N, value: V) -> Self {}
                pub fn value_str(&self) -> &str {}
            }
        }
        pub mod sse {
            pub struct SSE {}
            impl SSE {
                pub fn new<S>(stream: S) -> Self {}
                pub fn keep_alive(self, duration: ::std::time::Duration) -> Self {}
            }
            pub struct Event {}
            impl Event {
                pub fn message<D>(data: D) -> Self {}
            }
        }
        pub mod websocket {
            pub struct WebSocket {}
            impl WebSocket {
                pub fn protocols<I>(self, protocols: I) -> Self {}
                pub fn on_upgrade<F, Fut>(self, callback: F) -> crate::Response
                where
                    F: FnOnce(WebSocketStream) -> Fut,
                {
                }
            }
            pub struct WebSocketStream {}
            impl ::futures_core::Stream for WebSocketStream {
                type Item = Result<Message, ::std::io::Error>;
            }
            pub enum Message {
                Text(String),
                Binary(Vec<u8>),
                Ping(Vec<u8>),
                Pong(Vec<u8>),
                Close(Option<()>),
            }
            impl Message {
                pub fn text<T>(text: T) -> Self {}
                pub fn binary<T>(data: T) -> Self {}
            }
        }
    }
    pub mod session {
        pub struct Session {}
        impl Session {
            pub fn get<T>(&self, name: &str) -> Option<T> {}
            pub fn set<T>(&self, name: &str, value: T) {}
            pub fn remove(&self, name: &str) {}
            pub fn purge(&self) {}
        }
        pub struct CookieSession {}
        pub struct CookieConfig {}
    }
}

pub mod poem_derive {
    #[proc_macro_attribute]
    pub fn handler() {}
}

pub mod poem_openapi {
    pub use ::poem_openapi_derive::{
        ApiRequest, ApiResponse, Enum, Multipart, NewType, OAuthScopes, Object, OpenApi, ResponseContent, SecurityScheme, Tags, Union,
        Webhook,
    };
    // The helper attribute of the derives and of `#[OpenApi]`, which no path names.
    #[proc_macro_attribute]
    pub fn oai() {}

    pub trait ApiExtractor {
        async fn from_request(request: &::poem::Request, body: &mut ::poem::RequestBody, param_opts: ExtractParamOptions) -> ::poem::Result<Self>;
    }
    pub struct ExtractParamOptions {}
    pub struct OpenApiService<T, W = ()> {
        api: T,
        webhooks: W,
    }
    impl<T, W> ::poem::Endpoint for OpenApiService<T, W> {
        type Output = ::poem::Response;
    }
    impl<T, W> OpenApiService<T, W> {
        pub fn new<N, V>(api: T, title: N, version: V) -> OpenApiService<T, ()> {}
        pub fn webhooks<W2>(self) -> OpenApiService<T, W2> {}
        pub fn summary<S>(self, summary: S) -> Self {}
        pub fn description<S>(self, description: S) -> Self {}
        pub fn server<S>(self, server: S) -> Self {}
        pub fn contact<S>(self, contact: S) -> Self {}
        pub fn license<S>(self, license: S) -> Self {}
        pub fn url_prefix<S>(self, url_prefix: S) -> Self {}
        pub fn swagger_ui(&self) -> ::poem::endpoint::StaticFilesEndpoint {}
        pub fn openapi_explorer(&self) -> ::poem::endpoint::StaticFilesEndpoint {}
        pub fn rapidoc(&self) -> ::poem::endpoint::StaticFilesEndpoint {}
        pub fn redoc(&self) -> ::poem::endpoint::StaticFilesEndpoint {}
        pub fn scalar(&self) -> ::poem::endpoint::StaticFilesEndpoint {}
        pub fn spec_endpoint(&self) -> ::poem::endpoint::StaticFilesEndpoint {}
        pub fn spec(&self) -> String {}
        pub fn spec_yaml(&self) -> String {}
    }
    pub mod auth {
        pub struct ApiKey {
            pub key: String,
        }
        pub struct Basic {
            pub username: String,
            pub password: String,
        }
        pub struct Bearer {
            pub token: String,
        }
    }
    pub mod param {
        pub use self::path::Path;
        pub use self::query::Query;
        pub mod path {
            pub struct Path<T>(pub T);
            impl<T> ::std::ops::Deref for Path<T> {
                type Target = T;
            }
        }
        pub mod query {
            pub struct Query<T>(pub T);
            impl<T> ::std::ops::Deref for Query<T> {
                type Target = T;
            }
        }
        pub struct Header<T>(pub T);
        impl<T> ::std::ops::Deref for Header<T> {
            type Target = T;
        }
        pub struct Cookie<T>(pub T);
        impl<T> ::std::ops::Deref for Cookie<T> {
            type Target = T;
        }
    }
    pub mod payload {
        pub struct Json<T>(pub T);
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        pub struct PlainText<T>(pub T);
        impl<T> ::std::ops::Deref for PlainText<T> {
            type Target = T;
        }
        pub struct Form<T>(pub T);
        impl<T> ::std::ops::Deref for Form<T> {
            type Target = T;
        }
        pub struct Html<T>(pub T);
        pub struct Binary<T>(pub T);
        pub struct Attachment<T> {
            data: T,
        }
        pub struct EventStream<T> {
            stream: T,
        }
        impl<T> EventStream<T> {
            pub fn new(stream: T) -> Self {}
        }
    }
    pub mod types {
        pub enum MaybeUndefined<T> {
            Undefined,
            Null,
            Value(T),
        }
    }
}

pub mod poem_openapi_derive {
    #[proc_macro_attribute]
    pub fn OpenApi() {}
    #[proc_macro_attribute]
    pub fn Webhook() {}
    #[proc_macro_derive]
    pub fn ApiRequest() {}
    #[proc_macro_derive]
    pub fn ApiResponse() {}
    #[proc_macro_derive]
    pub fn Enum() {}
    #[proc_macro_derive]
    pub fn Multipart() {}
    #[proc_macro_derive]
    pub fn NewType() {}
    #[proc_macro_derive]
    pub fn OAuthScopes() {}
    #[proc_macro_derive]
    pub fn Object() {}
    #[proc_macro_derive]
    pub fn ResponseContent() {}
    #[proc_macro_derive]
    pub fn SecurityScheme() {}
    #[proc_macro_derive]
    pub fn Tags() {}
    #[proc_macro_derive]
    pub fn Union() {}
}

pub mod poem_grpc {
    pub struct Request<T> {
        message: T,
    }
    impl<T> Request<T> {
        pub fn new(message: T) -> Self {}
        pub fn into_inner(self) -> T {}
        pub fn data<D>(&self) -> Option<&D> {}
        pub fn set_data<D>(&mut self, data: D) {}
    }
    impl<T> ::std::ops::Deref for Request<T> {
        type Target = T;
    }
    pub struct Response<T> {
        message: T,
    }
    impl<T> Response<T> {
        pub fn new(message: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    pub struct Streaming<T> {
        message: T,
    }
    impl<T> ::futures_core::Stream for Streaming<T> {
        type Item = Result<T, Status>;
    }
    pub struct Status {}
    impl Status {
        pub fn new(code: Code) -> Self {}
        pub fn with_message<M>(self, message: M) -> Self {}
    }
    pub enum Code {
        Ok,
        Internal,
        NotFound,
        Unavailable,
    }
    pub struct RouteGrpc {}
    impl ::poem::Endpoint for RouteGrpc {
        type Output = ::poem::Response;
    }
    impl RouteGrpc {
        pub fn new() -> Self {}
        pub fn add_service<S>(self, service: S) -> Self {}
    }
    #[proc_macro]
    pub fn include_proto() {}
}

pub mod poem_lambda {
    pub async fn run<E>(ep: E) -> Result<(), ()> {}
}

pub mod poem_mcpserver {
    pub use ::poem_mcpserver_macros::{Prompts, Tools};
    pub struct McpServer<T, P = ()> {
        tools: T,
        prompts: P,
    }
    impl McpServer<(), ()> {
        pub fn new() -> Self {}
    }
    impl<T, P> McpServer<T, P> {
        pub fn tools<T2>(self, tools: T2) -> McpServer<T2, P> {}
        pub fn prompts<P2>(self, prompts: P2) -> McpServer<T, P2> {}
    }
}

pub mod poem_mcpserver_macros {
    #[proc_macro_attribute]
    pub fn Tools() {}
    #[proc_macro_attribute]
    pub fn Prompts() {}
}
