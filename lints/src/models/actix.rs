//! actix-web 4, with the names that 1 to 3 had; the actors; what of `actix-rt`, `actix-service` and `actix-http` it hands on.

pub mod actix_web {
    pub use ::actix_http::{HttpMessage, body};
    pub use ::actix_web_codegen::{
        connect, delete, get, head, main, options, patch, post, put, query, route, routes, scope, test, trace,
    };
    pub use ::cookie;
    pub use ::mime;
    pub use self::error::{Error, ResponseError, Result};

    pub struct App<T = ()> {
        endpoint: T,
    }
    impl<T> App<T> {
        pub fn new() -> Self {}
        pub fn app_data<U>(self, ext: U) -> Self {}
        pub fn data<U>(self, data: U) -> Self {}
        pub fn register_data<U>(self, data: web::Data<U>) -> Self {}
        pub fn data_factory<F, Out, D, E>(self, data: F) -> Self
        where
            F: Fn() -> Out,
            Out: Future<Output = ::std::result::Result<D, E>>,
        {
        }
        pub fn configure<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut web::ServiceConfig),
        {
        }
        pub fn route(self, path: &str, route: Route) -> Self {}
        pub fn service<F>(self, factory: F) -> Self {}
        pub fn default_service<F>(self, svc: F) -> Self {}
        pub fn external_resource<N, U>(self, name: N, url: U) -> Self {}
        pub fn wrap<M>(self, mw: M) -> App {}
        pub fn wrap_fn<F, R>(self, mw: F) -> App
        where
            F: Fn(dev::ServiceRequest, &middleware::NextService) -> R,
        {
        }
    }

    pub struct Scope<T = ()> {
        endpoint: T,
    }
    impl<T> Scope<T> {
        pub fn new(path: &str) -> Scope {}
        pub fn guard<G>(self, guard: G) -> Self {}
        pub fn app_data<U>(self, data: U) -> Self {}
        pub fn data<U>(self, data: U) -> Self {}
        pub fn register_data<U>(self, data: web::Data<U>) -> Self {}
        pub fn configure<F>(self, cfg_fn: F) -> Self
        where
            F: FnOnce(&mut web::ServiceConfig),
        {
        }
        pub fn service<F>(self, factory: F) -> Self {}
        pub fn route(self, path: &str, route: Route) -> Self {}
        pub fn default_service<F>(self, f: F) -> Self {}
        pub fn wrap<M>(self, mw: M) -> Scope {}
        pub fn wrap_fn<F, R>(self, mw: F) -> Scope
        where
            F: Fn(dev::ServiceRequest, &middleware::NextService) -> R,
        {
        }
    }

    pub struct Resource<T = ()> {
        endpoint: T,
    }
    impl<T> Resource<T> {
        pub fn new<P>(path: P) -> Resource {}
        pub fn name(self, name: &str) -> Self {}
        pub fn guard<G>(self, guard: G) -> Self {}
        pub fn route(self, route: Route) -> Self {}
        pub fn app_data<U>(self, data: U) -> Self {}
        pub fn data<U>(self, data: U) -> Self {}
        pub fn register_data<U>(self, data: web::Data<U>) -> Self {}
        pub fn to<F>(self, handler: F) -> Self {}
        pub fn to_async<F>(self, handler: F) -> Self {}
        pub fn get<F>(self, handler: F) -> Self {}
        pub fn post<F>(self, handler: F) -> Self {}
        pub fn put<F>(self, handler: F) -> Self {}
        pub fn patch<F>(self, handler: F) -> Self {}
        pub fn delete<F>(self, handler: F) -> Self {}
        pub fn head<F>(self, handler: F) -> Self {}
        pub fn connect<F>(self, handler: F) -> Self {}
        pub fn options<F>(self, handler: F) -> Self {}
        pub fn trace<F>(self, handler: F) -> Self {}
        pub fn wrap<M>(self, mw: M) -> Resource {}
        pub fn wrap_fn<F, R>(self, mw: F) -> Resource
        where
            F: Fn(dev::ServiceRequest, &middleware::NextService) -> R,
        {
        }
        pub fn default_service<F>(self, f: F) -> Self {}
    }

    pub struct Route {}
    impl Route {
        pub fn new() -> Route {}
        pub fn wrap<M>(self, mw: M) -> Route {}
        pub fn method(self, method: http::Method) -> Self {}
        pub fn guard<F>(self, f: F) -> Self {}
        pub fn to<F>(self, handler: F) -> Self {}
        pub fn to_async<F>(self, handler: F) -> Self {}
        pub fn service<S>(self, service_factory: S) -> Self {}
    }

    pub struct HttpServer<F> {
        factory: F,
    }
    impl<F> HttpServer<F> {
        pub fn new(factory: F) -> Self {}
        pub fn on_connect<CB>(self, f: CB) -> Self
        where
            CB: Fn(&dyn ::std::any::Any, &mut ::actix_http::Extensions),
        {
        }
        pub fn workers(self, num: usize) -> Self {}
        pub fn keep_alive<T>(self, val: T) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        pub fn backlog(self, backlog: u32) -> Self {}
        pub fn max_connections(self, num: usize) -> Self {}
        pub fn max_connection_rate(self, num: usize) -> Self {}
        pub fn maxconn(self, num: usize) -> Self {}
        pub fn maxconnrate(self, num: usize) -> Self {}
        pub fn worker_max_blocking_threads(self, num: usize) -> Self {}
        pub fn client_request_timeout(self, dur: ::std::time::Duration) -> Self {}
        pub fn client_timeout(self, dur: ::std::time::Duration) -> Self {}
        pub fn client_disconnect_timeout(self, dur: ::std::time::Duration) -> Self {}
        pub fn client_shutdown(self, dur: u64) -> Self {}
        pub fn tls_handshake_timeout(self, dur: ::std::time::Duration) -> Self {}
        pub fn server_hostname<T>(self, val: T) -> Self {}
        pub fn system_exit(self) -> Self {}
        pub fn disable_signals(self) -> Self {}
        pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self {}
        pub fn shutdown_timeout(self, sec: u64) -> Self {}
        pub fn addrs(&self) -> Vec<::std::net::SocketAddr> {}
        pub fn bind<A>(self, addrs: A) -> ::std::io::Result<Self> {}
        pub fn bind_auto_h2c<A>(self, addrs: A) -> ::std::io::Result<Self> {}
        pub fn bind_rustls<A, C>(self, addrs: A, config: C) -> ::std::io::Result<Self> {}
        pub fn bind_rustls_021<A, C>(self, addrs: A, config: C) -> ::std::io::Result<Self> {}
        pub fn bind_rustls_0_22<A, C>(self, addrs: A, config: C) -> ::std::io::Result<Self> {}
        pub fn bind_rustls_0_23<A, C>(self, addrs: A, config: C) -> ::std::io::Result<Self> {}
        pub fn bind_openssl<A, C>(self, addrs: A, builder: C) -> ::std::io::Result<Self> {}
        pub fn listen(self, lst: ::std::net::TcpListener) -> ::std::io::Result<Self> {}
        pub fn listen_auto_h2c(self, lst: ::std::net::TcpListener) -> ::std::io::Result<Self> {}
        pub fn listen_rustls<C>(self, lst: ::std::net::TcpListener, config: C) -> ::std::io::Result<Self> {}
        pub fn listen_openssl<C>(self, lst: ::std::net::TcpListener, builder: C) -> ::std::io::Result<Self> {}
        pub fn bind_uds<A>(self, uds_path: A) -> ::std::io::Result<Self> {}
        pub fn run(self) -> dev::Server {}
        pub fn start(self) -> dev::Server {}
    }

    pub struct HttpRequest {}
    impl Clone for HttpRequest {
        fn clone(&self) -> Self {}
    }
    impl HttpRequest {
        pub fn uri(&self) -> &http::Uri {}
        pub fn method(&self) -> &http::Method {}
        pub fn headers(&self) -> &http::header::HeaderMap {}
        pub fn path(&self) -> &str {}
        pub fn query_string(&self) -> &str {}
        pub fn match_info(&self) -> &dev::Path<String> {}
        pub fn match_pattern(&self) -> Option<String> {}
        pub fn conn_data<T>(&self) -> Option<&T> {}
        pub fn peer_addr(&self) -> Option<::std::net::SocketAddr> {}
        pub fn app_data<T>(&self) -> Option<&T> {}
        pub fn cookie(&self, name: &str) -> Option<::cookie::Cookie> {}
    }
    impl HttpMessage for HttpRequest {}
    impl FromRequest for HttpRequest {
        type Error = Error;
        type Future = dyn Future<Output = Result<Self>>;
    }

    pub struct HttpResponse<B = ::actix_http::body::BoxBody> {
        body: B,
    }
    impl<B> HttpResponse<B> {
        pub fn new(status: http::StatusCode) -> Self {}
        pub fn build(status: http::StatusCode) -> HttpResponseBuilder {}
        pub fn with_body(status: http::StatusCode, body: B) -> Self {}
        pub fn status(&self) -> http::StatusCode {}
        pub fn headers(&self) -> &http::header::HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut http::header::HeaderMap {}
        pub fn extensions(&self) -> &::actix_http::Extensions {}
        pub fn body(&self) -> &B {}
        pub fn into_body(self) -> B {}
        pub fn map_into_boxed_body(self) -> HttpResponse {}
        pub fn map_into_left_body<R>(self) -> HttpResponse {}
        pub fn map_into_right_body<R>(self) -> HttpResponse {}
        pub fn Ok() -> HttpResponseBuilder {}
        pub fn Created() -> HttpResponseBuilder {}
        pub fn Accepted() -> HttpResponseBuilder {}
        pub fn NoContent() -> HttpResponseBuilder {}
        pub fn PartialContent() -> HttpResponseBuilder {}
        pub fn MovedPermanently() -> HttpResponseBuilder {}
        pub fn Found() -> HttpResponseBuilder {}
        pub fn SeeOther() -> HttpResponseBuilder {}
        pub fn NotModified() -> HttpResponseBuilder {}
        pub fn TemporaryRedirect() -> HttpResponseBuilder {}
        pub fn PermanentRedirect() -> HttpResponseBuilder {}
        pub fn BadRequest() -> HttpResponseBuilder {}
        pub fn Unauthorized() -> HttpResponseBuilder {}
        pub fn PaymentRequired() -> HttpResponseBuilder {}
        pub fn Forbidden() -> HttpResponseBuilder {}
        pub fn NotFound() -> HttpResponseBuilder {}
        pub fn MethodNotAllowed() -> HttpResponseBuilder {}
        pub fn NotAcceptable() -> HttpResponseBuilder {}
        pub fn RequestTimeout() -> HttpResponseBuilder {}
        pub fn Conflict() -> HttpResponseBuilder {}
        pub fn Gone() -> HttpResponseBuilder {}
        pub fn PreconditionFailed() -> HttpResponseBuilder {}
        pub fn PayloadTooLarge() -> HttpResponseBuilder {}
        pub fn UnsupportedMediaType() -> HttpResponseBuilder {}
        pub fn UnprocessableEntity() -> HttpResponseBuilder {}
        pub fn TooManyRequests() -> HttpResponseBuilder {}
        pub fn InternalServerError() -> HttpResponseBuilder {}
        pub fn NotImplemented() -> HttpResponseBuilder {}
        pub fn BadGateway() -> HttpResponseBuilder {}
        pub fn ServiceUnavailable() -> HttpResponseBuilder {}
        pub fn GatewayTimeout() -> HttpResponseBuilder {}
    }
    pub struct HttpResponseBuilder {}
    impl HttpResponseBuilder {
        pub fn new(status: http::StatusCode) -> Self {}
        pub fn status(&mut self, status: http::StatusCode) -> &mut Self {}
        pub fn insert_header<H>(&mut self, header: H) -> &mut Self {}
        pub fn append_header<H>(&mut self, header: H) -> &mut Self {}
        pub fn header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn set_header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
        pub fn reason(&mut self, reason: &str) -> &mut Self {}
        pub fn upgrade<V>(&mut self, value: V) -> &mut Self {}
        pub fn force_close(&mut self) -> &mut Self {}
        pub fn content_type<V>(&mut self, value: V) -> &mut Self {}
        pub fn cookie(&mut self, cookie: ::cookie::Cookie) -> &mut Self {}
        pub fn body<B>(&mut self, body: B) -> HttpResponse {}
        pub fn message_body<B>(&mut self, body: B) -> Result<HttpResponse<B>> {}
        pub fn streaming<S>(&mut self, stream: S) -> HttpResponse {}
        pub fn json<T>(&mut self, value: T) -> HttpResponse {}
        pub fn finish(&mut self) -> HttpResponse {}
        pub fn take(&mut self) -> Self {}
    }

    pub trait Responder {
        fn respond_to(self, req: &HttpRequest) -> HttpResponse;
        fn customize(self) -> CustomizeResponder<Self> {}
    }
    impl<B> Responder for HttpResponse<B> {
        fn respond_to(self, req: &HttpRequest) -> HttpResponse {}
    }
    impl Responder for HttpResponseBuilder {
        fn respond_to(self, req: &HttpRequest) -> HttpResponse {}
    }
    pub struct CustomizeResponder<R> {
        inner: R,
    }
    impl<R> CustomizeResponder<R> {
        pub fn with_status(self, status: http::StatusCode) -> Self {}
        pub fn insert_header<H>(self, header: H) -> Self {}
        pub fn append_header<H>(self, header: H) -> Self {}
    }
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }

    pub trait FromRequest {
        type Error;
        type Future;
        fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
        fn extract(req: &HttpRequest) -> Self::Future {}
    }
    pub trait Handler<Args> {
        type Output;
        type Future;
        fn call(&self, args: Args) -> Self::Future;
    }

    pub mod dev {
        pub use super::middleware::NextService;
        pub use crate::web::HttpServiceFactory;
        pub use ::actix_http::{Extensions, Payload, RequestHead, Response, ResponseHead};
        pub use ::actix_server::{Server, ServerHandle};
        pub use ::actix_service::{Service, ServiceFactory, Transform, always_ready, fn_factory, fn_service};
        pub type ConnectionInfo = ();
        pub struct AppService {}
        pub struct AppConfig {}
        pub struct Path<T> {
            path: T,
        }
        impl<T> Path<T> {
            pub fn get(&self, key: &str) -> Option<&str> {}
            pub fn query(&self, key: &str) -> &str {}
            pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {}
            pub fn as_str(&self) -> &str {}
        }
        pub struct ServiceRequest {}
        impl ServiceRequest {
            pub fn into_parts(self) -> (crate::HttpRequest, Payload) {}
            pub fn parts_mut(&mut self) -> (&mut crate::HttpRequest, &mut Payload) {}
            pub fn parts(&self) -> (&crate::HttpRequest, &Payload) {}
            pub fn request(&self) -> &crate::HttpRequest {}
            pub fn extract<T>(&mut self) -> impl Future<Output = Result<T, crate::Error>> {}
            pub fn from_parts(req: crate::HttpRequest, payload: Payload) -> Self {}
            pub fn from_request(req: crate::HttpRequest) -> Self {}
            pub fn into_response<B>(self, res: B) -> ServiceResponse<B> {}
            pub fn error_response<E>(self, err: E) -> ServiceResponse {}
            pub fn uri(&self) -> &crate::http::Uri {}
            pub fn method(&self) -> &crate::http::Method {}
            pub fn headers(&self) -> &crate::http::header::HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
            pub fn path(&self) -> &str {}
            pub fn query_string(&self) -> &str {}
            pub fn peer_addr(&self) -> Option<::std::net::SocketAddr> {}
            pub fn match_info(&self) -> &Path<String> {}
            pub fn match_pattern(&self) -> Option<String> {}
            pub fn app_data<T>(&self) -> Option<&T> {}
            pub fn conn_data<T>(&self) -> Option<&T> {}
            pub fn cookie(&self, name: &str) -> Option<::cookie::Cookie> {}
        }
        impl crate::HttpMessage for ServiceRequest {}
        pub struct ServiceResponse<B = ::actix_http::body::BoxBody> {
            body: B,
        }
        impl<B> ServiceResponse<B> {
            pub fn from_err<E>(err: E, request: crate::HttpRequest) -> Self {}
            pub fn new(request: crate::HttpRequest, response: crate::HttpResponse<B>) -> Self {}
            pub fn error_response<E>(self, err: E) -> ServiceResponse {}
            pub fn into_response<B1>(self, response: crate::HttpResponse<B1>) -> ServiceResponse<B1> {}
            pub fn request(&self) -> &crate::HttpRequest {}
            pub fn response(&self) -> &crate::HttpResponse<B> {}
            pub fn response_mut(&mut self) -> &mut crate::HttpResponse<B> {}
            pub fn status(&self) -> crate::http::StatusCode {}
            pub fn headers(&self) -> &crate::http::header::HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut crate::http::header::HeaderMap {}
            pub fn into_parts(self) -> (crate::HttpRequest, crate::HttpResponse<B>) {}
            pub fn map_into_left_body<R>(self) -> ServiceResponse {}
            pub fn map_into_right_body<R>(self) -> ServiceResponse {}
            pub fn map_into_boxed_body(self) -> ServiceResponse {}
        }
    }

    pub mod error {
        pub struct Error {}
        impl Error {
            pub fn as_response_error(&self) -> &dyn ResponseError {}
            pub fn as_error<T>(&self) -> Option<&T> {}
            pub fn error_response(&self) -> crate::HttpResponse {}
        }
        pub type Result<T, E = Error> = ::std::result::Result<T, E>;
        pub trait ResponseError {
            fn status_code(&self) -> crate::http::StatusCode {}
            fn error_response(&self) -> crate::HttpResponse {}
        }
        pub struct InternalError<T> {
            cause: T,
        }
        impl<T> InternalError<T> {
            pub fn new(cause: T, status: crate::http::StatusCode) -> Self {}
            pub fn from_response(cause: T, response: crate::HttpResponse) -> Self {}
        }
        pub struct BlockingError;
        pub struct JsonPayloadError {}
        pub struct PayloadError {}
        pub fn ErrorBadRequest<T>(err: T) -> Error {}
        pub fn ErrorUnauthorized<T>(err: T) -> Error {}
        pub fn ErrorForbidden<T>(err: T) -> Error {}
        pub fn ErrorNotFound<T>(err: T) -> Error {}
        pub fn ErrorConflict<T>(err: T) -> Error {}
        pub fn ErrorUnprocessableEntity<T>(err: T) -> Error {}
        pub fn ErrorTooManyRequests<T>(err: T) -> Error {}
        pub fn ErrorInternalServerError<T>(err: T) -> Error {}
        pub fn ErrorBadGateway<T>(err: T) -> Error {}
        pub fn ErrorServiceUnavailable<T>(err: T) -> Error {}
    }

    pub mod guard {
        pub trait Guard {
            fn check(&self, ctx: &GuardContext) -> bool;
        }
        pub struct GuardContext {}
        impl GuardContext {
            pub fn app_data<T>(&self) -> Option<&T> {}
            pub fn head(&self) -> &::actix_http::RequestHead {}
        }
        pub fn fn_guard<F>(f: F) -> impl Guard
        where
            F: Fn(&GuardContext) -> bool,
        {
        }
        pub struct AnyGuard {}
        impl AnyGuard {
            pub fn or<F>(self, guard: F) -> Self {}
        }
        pub struct AllGuard {}
        impl AllGuard {
            pub fn and<F>(self, guard: F) -> Self {}
        }
        pub struct Not<G>(pub G);
        pub fn Any<F>(guard: F) -> AnyGuard {}
        pub fn All<F>(guard: F) -> AllGuard {}
        pub fn Method(method: crate::http::Method) -> impl Guard {}
        pub fn Get() -> impl Guard {}
        pub fn Post() -> impl Guard {}
        pub fn Put() -> impl Guard {}
        pub fn Delete() -> impl Guard {}
        pub fn Patch() -> impl Guard {}
        pub fn Header(name: &str, value: &str) -> impl Guard {}
        pub fn Host<H>(host: H) -> impl Guard {}
    }

    pub mod http {
        pub use ::actix_http::header;
        pub use ::http::{Method, StatusCode, Uri, Version, uri};
        pub type KeepAlive = ();
    }

    pub mod middleware {
        pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F, Es>
        where
            F: Fn(crate::dev::ServiceRequest, Next<::actix_http::body::BoxBody>) -> Es,
        {
        }
        pub struct MiddlewareFn<F, Es> {
            mw_fn: F,
            es: Es,
        }
        pub struct Next<B> {
            b: B,
        }
        impl<B> Next<B> {
            pub async fn call(&self, req: crate::dev::ServiceRequest) -> Result<crate::dev::ServiceResponse<B>, crate::Error> {}
        }
        /// What the closure of `wrap_fn` is handed: the rest of the chain.
        pub struct NextService {}
        impl NextService {
            pub async fn call(&self, req: crate::dev::ServiceRequest) -> Result<crate::dev::ServiceResponse, crate::Error> {}
        }
        pub struct Compat<T> {
            transform: T,
        }
        impl<T> Compat<T> {
            pub fn new(middleware: T) -> Self {}
        }
        pub struct Compress {}
        impl Default for Compress {
            fn default() -> Self {}
        }
        pub struct Condition<T> {
            transformer: T,
        }
        impl<T> Condition<T> {
            pub fn new(enable: bool, transformer: T) -> Self {}
        }
        pub struct DefaultHeaders {}
        impl DefaultHeaders {
            pub fn new() -> DefaultHeaders {}
            pub fn add<H>(self, header: H) -> Self {}
            pub fn header<K, V>(self, key: K, value: V) -> Self {}
            pub fn add_content_type(self) -> Self {}
        }
        pub struct ErrorHandlers<B = ::actix_http::body::BoxBody> {
            b: B,
        }
        impl<B> ErrorHandlers<B> {
            pub fn new() -> Self {}
            pub fn handler<F, R>(self, status: crate::http::StatusCode, handler: F) -> Self
            where
                F: Fn(crate::dev::ServiceResponse<B>) -> R,
            {
            }
            pub fn default_handler<F, R>(self, handler: F) -> Self
            where
                F: Fn(crate::dev::ServiceResponse<B>) -> R,
            {
            }
            pub fn default_handler_client<F, R>(self, handler: F) -> Self
            where
                F: Fn(crate::dev::ServiceResponse<B>) -> R,
            {
            }
            pub fn default_handler_server<F, R>(self, handler: F) -> Self
            where
                F: Fn(crate::dev::ServiceResponse<B>) -> R,
            {
            }
        }
        pub struct Logger {}
        impl Logger {
            pub fn new(format: &str) -> Logger {}
            pub fn exclude<T>(self, path: T) -> Self {}
            pub fn exclude_regex<T>(self, path: T) -> Self {}
            pub fn log_target<T>(self, target: T) -> Self {}
            pub fn custom_request_replace<F>(self, label: &str, f: F) -> Self {}
            pub fn custom_response_replace<F>(self, label: &str, f: F) -> Self {}
        }
        impl Default for Logger {
            fn default() -> Self {}
        }
        pub struct NormalizePath {}
        impl NormalizePath {
            pub fn new(style: TrailingSlash) -> Self {}
            pub fn trim() -> Self {}
        }
        pub enum TrailingSlash {
            Trim,
            MergeOnly,
            Always,
        }
    }

    pub mod rt {
        pub use ::actix_rt::{Runtime, System, SystemRunner, net, pin, signal, spawn, task, time};
        pub use ::actix_web_codegen::{main, test};
    }

    pub mod web {
        pub use crate::{Either, HttpRequest, HttpResponse, Resource, Route, Scope};
        pub use ::bytes::{Buf, BufMut, Bytes, BytesMut};
        pub use ::actix_http::Payload as RawPayload;

        pub fn resource<T>(path: T) -> Resource {}
        pub fn scope(path: &str) -> Scope {}
        pub fn route() -> Route {}
        pub fn get() -> Route {}
        pub fn post() -> Route {}
        pub fn put() -> Route {}
        pub fn patch() -> Route {}
        pub fn delete() -> Route {}
        pub fn head() -> Route {}
        pub fn trace() -> Route {}
        pub fn query() -> Route {}
        pub fn method(method: crate::http::Method) -> Route {}
        pub fn to<F>(handler: F) -> Route {}
        pub fn to_async<F>(handler: F) -> Route {}
        pub fn service<T>(path: T) -> WebService {}
        pub fn redirect<A, B>(from: A, to: B) -> Redirect {}
        pub async fn block<F, R>(f: F) -> Result<R, crate::error::BlockingError>
        where
            F: FnOnce() -> R,
        {
        }

        pub trait HttpServiceFactory {
            fn register(self, config: &mut crate::dev::AppService);
        }
        pub struct WebService {}
        impl WebService {
            pub fn new<T>(path: T) -> Self {}
            pub fn name(self, name: &str) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn finish<F>(self, service: F) -> impl HttpServiceFactory {}
        }
        pub struct Redirect {}
        impl Redirect {
            pub fn new<A, B>(from: A, to: B) -> Self {}
            pub fn to<A>(to: A) -> Self {}
            pub fn permanent(self) -> Self {}
            pub fn temporary(self) -> Self {}
            pub fn see_other(self) -> Self {}
        }
        pub struct ServiceConfig {}
        impl ServiceConfig {
            pub fn data<U>(&mut self, data: U) -> &mut Self {}
            pub fn register_data<U>(&mut self, data: Data<U>) -> &mut Self {}
            pub fn app_data<U>(&mut self, ext: U) -> &mut Self {}
            pub fn default_service<F>(&mut self, f: F) -> &mut Self {}
            pub fn configure<F>(&mut self, f: F) -> &mut Self
            where
                F: FnOnce(&mut ServiceConfig),
            {
            }
            pub fn route(&mut self, path: &str, route: Route) -> &mut Self {}
            pub fn service<F>(&mut self, factory: F) -> &mut Self {}
            pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self {}
        }

        pub struct Data<T>(::std::sync::Arc<T>);
        impl<T> Data<T> {
            pub fn new(state: T) -> Data<T> {}
            pub fn get_ref(&self) -> &T {}
            pub fn into_inner(self) -> ::std::sync::Arc<T> {}
        }
        impl<T> ::std::ops::Deref for Data<T> {
            type Target = ::std::sync::Arc<T>;
        }
        impl<T> Clone for Data<T> {
            fn clone(&self) -> Data<T> {}
        }
        impl<T> From<::std::sync::Arc<T>> for Data<T> {
            fn from(arc: ::std::sync::Arc<T>) -> Self {}
        }
        impl<T> crate::FromRequest for Data<T> {
            type Error = crate::Error;
            type Future = dyn Future<Output = Result<Data<T>, crate::Error>>;
        }
        pub struct ThinData<T>(pub T);
        impl<T> ::std::ops::Deref for ThinData<T> {
            type Target = T;
        }
        impl<T> Clone for ThinData<T> {
            fn clone(&self) -> ThinData<T> {}
        }
        pub struct ReqData<T>(T);
        impl<T> ReqData<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> ::std::ops::Deref for ReqData<T> {
            type Target = T;
        }
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        impl<T> crate::Responder for Json<T> {
            fn respond_to(self, req: &HttpRequest) -> HttpResponse {}
        }
        pub struct Form<T>(pub T);
        impl<T> Form<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> ::std::ops::Deref for Form<T> {
            type Target = T;
        }
        pub struct Query<T>(pub T);
        impl<T> Query<T> {
            pub fn into_inner(self) -> T {}
            pub fn from_query(query_str: &str) -> Result<Self, crate::Error> {}
        }
        impl<T> ::std::ops::Deref for Query<T> {
            type Target = T;
        }
        pub struct Path<T>(T);
        impl<T> Path<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> ::std::ops::Deref for Path<T> {
            type Target = T;
        }
        pub struct Header<T>(pub T);
        impl<T> Header<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> ::std::ops::Deref for Header<T> {
            type Target = T;
        }
        pub struct Payload(pub ::actix_http::Payload);
        impl Payload {
            pub fn into_inner(self) -> ::actix_http::Payload {}
        }
        impl ::futures_core::Stream for Payload {
            type Item = Result<Bytes, crate::error::PayloadError>;
        }
        pub struct JsonConfig {}
        impl JsonConfig {
            pub fn limit(self, limit: usize) -> Self {}
            pub fn error_handler<F, R>(self, f: F) -> Self
            where
                F: Fn(crate::error::JsonPayloadError, &HttpRequest) -> R,
            {
            }
            pub fn content_type<F>(self, predicate: F) -> Self {}
            pub fn content_type_required(self, required: bool) -> Self {}
        }
        impl Default for JsonConfig {
            fn default() -> Self {}
        }
        pub struct FormConfig {}
        impl FormConfig {
            pub fn limit(self, limit: usize) -> Self {}
            pub fn error_handler<F>(self, f: F) -> Self {}
        }
        impl Default for FormConfig {
            fn default() -> Self {}
        }
        pub struct PathConfig {}
        impl PathConfig {
            pub fn error_handler<F>(self, f: F) -> Self {}
        }
        impl Default for PathConfig {
            fn default() -> Self {}
        }
        pub struct QueryConfig {}
        impl QueryConfig {
            pub fn error_handler<F>(self, f: F) -> Self {}
        }
        impl Default for QueryConfig {
            fn default() -> Self {}
        }
        pub struct PayloadConfig {}
        impl PayloadConfig {
            pub fn new(limit: usize) -> Self {}
            pub fn limit(self, limit: usize) -> Self {}
        }
        impl Default for PayloadConfig {
            fn default() -> Self {}
        }
    }
}

pub mod actix_web_codegen {
    #[proc_macro_attribute]
    pub fn connect() {}
    #[proc_macro_attribute]
    pub fn delete() {}
    #[proc_macro_attribute]
    pub fn get() {}
    #[proc_macro_attribute]
    pub fn head() {}
    #[proc_macro_attribute]
    pub fn main() {}
    #[proc_macro_attribute]
    pub fn options() {}
    #[proc_macro_attribute]
    pub fn patch() {}
    #[proc_macro_attribute]
    pub fn post() {}
    #[proc_macro_attribute]
    pub fn put() {}
    #[proc_macro_attribute]
    pub fn query() {}
    #[proc_macro_attribute]
    pub fn route() {}
    #[proc_macro_attribute]
    pub fn routes() {}
    #[proc_macro_attribute]
    pub fn scope() {}
    #[proc_macro_attribute]
    pub fn test() {}
    #[proc_macro_attribute]
    pub fn trace() {}
}

pub mod actix_http {
    pub trait HttpMessage {
        fn extensions(&self) -> &Extensions {}
        fn extensions_mut(&self) -> &mut Extensions {}
        fn headers(&self) -> &header::HeaderMap {}
        fn content_type(&self) -> &str {}
        fn take_payload(&mut self) -> Payload {}
    }
    pub struct Extensions {}
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T>(&mut self, val: T) -> Option<T> {}
        pub fn contains<T>(&self) -> bool {}
        pub fn get<T>(&self) -> Option<&T> {}
        pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
        pub fn remove<T>(&mut self) -> Option<T> {}
    }
    pub struct Payload {}
    impl ::futures_core::Stream for Payload {
        type Item = Result<::bytes::Bytes, PayloadError>;
    }
    pub struct PayloadError {}
    pub struct RequestHead {}
    pub struct ResponseHead {}
    pub struct Request {}
    pub struct Response<B> {
        body: B,
    }
    pub mod body {
        pub struct BoxBody {}
        pub struct EitherBody<L, R = BoxBody> {
            l: L,
            r: R,
        }
        pub trait MessageBody {
            type Error;
        }
    }
    pub mod header {
        pub use ::http::header::{
            ACCEPT, ACCESS_CONTROL_ALLOW_ORIGIN, AUTHORIZATION, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, COOKIE, HeaderName,
            HeaderValue, LOCATION, ORIGIN, SET_COOKIE, USER_AGENT,
        };
        pub struct HeaderMap {}
        impl HeaderMap {
            pub fn get<K>(&self, key: K) -> Option<&HeaderValue> {}
            pub fn contains_key<K>(&self, key: K) -> bool {}
            pub fn insert(&mut self, name: HeaderName, val: HeaderValue) {}
        }
        pub struct ContentType(pub ::mime::Mime);
    }
}

pub mod actix_server {
    pub struct Server {}
    impl Server {
        pub fn handle(&self) -> ServerHandle {}
    }
    impl Future for Server {
        type Output = ::std::io::Result<()>;
    }
    pub struct ServerHandle {}
    impl Clone for ServerHandle {
        fn clone(&self) -> Self {}
    }
    impl ServerHandle {
        pub async fn pause(&self) {}
        pub async fn resume(&self) {}
        pub async fn stop(&self, graceful: bool) {}
    }
}

pub mod actix_service {
    pub trait Service<Req> {
        type Response;
        type Error;
        type Future;
        fn call(&self, req: Req) -> Self::Future;
    }
    pub trait ServiceFactory<Req> {
        type Response;
        type Error;
        type Config;
        type Service;
        type InitError;
        type Future;
        fn new_service(&self, cfg: Self::Config) -> Self::Future;
    }
    pub trait Transform<S, Req> {
        type Response;
        type Error;
        type Transform;
        type InitError;
        type Future;
        fn new_transform(&self, service: S) -> Self::Future;
    }
    pub fn fn_service<F>(f: F) -> FnServiceFactory<F> {}
    pub fn fn_factory<F>(f: F) -> FnServiceNoConfig<F> {}
    pub fn fn_factory_with_config<F>(f: F) -> FnServiceConfig<F> {}
    pub struct FnServiceFactory<F> {
        f: F,
    }
    pub struct FnServiceNoConfig<F> {
        f: F,
    }
    pub struct FnServiceConfig<F> {
        f: F,
    }
}

pub mod actix_rt {
    pub use ::actix_web_codegen::{main, test};
    pub use ::tokio::pin;
    pub use ::tokio::task::JoinHandle;
    pub use self::task::spawn;
    pub mod net {
        pub use ::tokio::net::{TcpListener, TcpStream, UdpSocket, UnixListener, UnixStream};
    }
    pub mod signal {
        pub use ::tokio::signal::ctrl_c;
    }
    pub mod task {
        pub use ::tokio::task::{JoinError, JoinHandle, spawn_blocking, spawn_local as spawn, yield_now};
    }
    pub mod time {
        pub use ::tokio::time::{Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout};
    }
    pub struct System {}
    impl System {
        pub fn new() -> SystemRunner {}
        pub fn with_tokio_rt<F>(runtime_factory: F) -> SystemRunner {}
        pub fn current() -> System {}
        pub fn try_current() -> Option<System> {}
        pub fn arbiter(&self) -> &ArbiterHandle {}
        pub fn stop(&self) {}
        pub fn stop_with_code(&self, code: i32) {}
    }
    pub struct SystemRunner {}
    impl SystemRunner {
        pub fn run(self) -> ::std::io::Result<()> {}
        pub fn block_on<F>(&self, fut: F) -> F::Output
        where
            F: Future,
        {
        }
    }
    pub struct Runtime {}
    impl Runtime {
        pub fn new() -> ::std::io::Result<Self> {}
        pub fn spawn<F>(&self, future: F) -> ::tokio::task::JoinHandle<F::Output>
        where
            F: Future,
        {
        }
        pub fn block_on<F>(&self, f: F) -> F::Output
        where
            F: Future,
        {
        }
        pub fn tokio_runtime(&self) -> &::tokio::runtime::Runtime {}
    }
    pub struct Arbiter {}
    impl Arbiter {
        pub fn new() -> Arbiter {}
        pub fn handle(&self) -> ArbiterHandle {}
        pub fn current() -> ArbiterHandle {}
        pub fn stop(&self) -> bool {}
        pub fn spawn<Fut>(&self, future: Fut) -> bool {}
        pub fn spawn_fn<F>(&self, f: F) -> bool
        where
            F: FnOnce(),
        {
        }
        pub fn join(self) -> ::std::thread::Result<()> {}
    }
    pub struct ArbiterHandle {}
    impl Clone for ArbiterHandle {
        fn clone(&self) -> Self {}
    }
    impl ArbiterHandle {
        pub fn spawn<Fut>(&self, future: Fut) -> bool {}
        pub fn spawn_fn<F>(&self, f: F) -> bool
        where
            F: FnOnce(),
        {
        }
        pub fn stop(&self) -> bool {}
    }
}

pub mod actix_web_actors {
    pub mod ws {
        pub use ::actix_http::PayloadError as ProtocolError;
        pub fn start<A, T>(actor: A, req: &::actix_web::HttpRequest, stream: T) -> Result<::actix_web::HttpResponse, ::actix_web::Error> {}
        pub fn start_with_addr<A, T>(
            actor: A,
            req: &::actix_web::HttpRequest,
            stream: T,
        ) -> Result<(::actix::Addr<A>, ::actix_web::HttpResponse), ::actix_web::Error> {
        }
        pub fn start_with_protocols<A, T>(
            actor: A,
            protocols: &[&str],
            req: &::actix_web::HttpRequest,
            stream: T,
        ) -> Result<::actix_web::HttpResponse, ::actix_web::Error> {
        }
        pub struct WsResponseBuilder<A, T> {
            actor: A,
            stream: T,
        }
        impl<A, T> WsResponseBuilder<A, T> {
            pub fn new(actor: A, req: &::actix_web::HttpRequest, stream: T) -> Self {}
            pub fn protocols(self, protocols: &[&str]) -> Self {}
            pub fn frame_size(self, frame_size: usize) -> Self {}
            pub fn start(self) -> Result<::actix_web::HttpResponse, ::actix_web::Error> {}
            pub fn start_with_addr(self) -> Result<(::actix::Addr<A>, ::actix_web::HttpResponse), ::actix_web::Error> {}
        }
        pub struct WebsocketContext<A> {
            actor: A,
        }
        impl<A> WebsocketContext<A> {
            pub fn text<T>(&mut self, text: T) {}
            pub fn binary<T>(&mut self, data: T) {}
            pub fn ping(&mut self, message: &[u8]) {}
            pub fn pong(&mut self, message: &[u8]) {}
            pub fn close(&mut self, reason: Option<CloseReason>) {}
        }
        impl<A> ::actix::ActorContext for WebsocketContext<A> {}
        impl<A> ::actix::AsyncContext<A> for WebsocketContext<A> {}
        pub struct CloseReason {}
        pub enum Message {
            Text(String),
            Binary(::bytes::Bytes),
            Continuation(String),
            Ping(::bytes::Bytes),
            Pong(::bytes::Bytes),
            Close(Option<CloseReason>),
            Nop,
        }
    }
}

pub mod actix_ws {
    pub use ::actix_web_actors::ws::{CloseReason, Message};
    pub fn handle(
        req: &::actix_web::HttpRequest,
        body: ::actix_web::web::Payload,
    ) -> Result<(::actix_web::HttpResponse, Session, MessageStream), ::actix_web::Error> {
    }
    pub struct Session {}
    impl Clone for Session {
        fn clone(&self) -> Self {}
    }
    impl Session {
        pub async fn text<T>(&mut self, msg: T) -> Result<(), Closed> {}
        pub async fn binary<T>(&mut self, msg: T) -> Result<(), Closed> {}
        pub async fn ping(&mut self, msg: &[u8]) -> Result<(), Closed> {}
        pub async fn pong(&mut self, msg: &[u8]) -> Result<(), Closed> {}
        pub async fn close(self, reason: Option<CloseReason>) -> Result<(), Closed> {}
    }
    pub struct Closed {}
    pub struct MessageStream {}
    impl MessageStream {
        pub async fn recv(&mut self) -> Option<Result<Message, Closed>> {}
    }
    impl ::futures_core::Stream for MessageStream {
        type Item = Result<Message, Closed>;
    }
}

pub mod actix_web_httpauth {
    pub mod extractors {
        pub mod basic {
            pub struct BasicAuth {}
            impl BasicAuth {
                pub fn user_id(&self) -> &str {}
                pub fn password(&self) -> Option<&str> {}
            }
            pub struct Config {}
        }
        pub mod bearer {
            pub struct BearerAuth {}
            impl BearerAuth {
                pub fn token(&self) -> &str {}
            }
            pub struct Config {}
        }
        pub struct AuthenticationError {}
    }
    pub mod middleware {
        pub struct HttpAuthentication<T, F> {
            t: T,
            process_fn: F,
        }
        impl<T, F, O> HttpAuthentication<T, F> {
            pub fn with_fn(process_fn: F) -> HttpAuthentication<T, F>
            where
                F: Fn(::actix_web::dev::ServiceRequest, T) -> O,
            {
            }
            pub fn basic(process_fn: F) -> HttpAuthentication<super::extractors::basic::BasicAuth, F>
            where
                F: Fn(::actix_web::dev::ServiceRequest, super::extractors::basic::BasicAuth) -> O,
            {
            }
            pub fn bearer(process_fn: F) -> HttpAuthentication<super::extractors::bearer::BearerAuth, F>
            where
                F: Fn(::actix_web::dev::ServiceRequest, super::extractors::bearer::BearerAuth) -> O,
            {
            }
        }
    }
}

pub mod actix_web_lab {
    pub mod middleware {
        pub use ::actix_web::middleware::{MiddlewareFn, Next, from_fn};
        pub fn map_response<F>(mapper_fn: F) -> MapResMiddleware<F> {}
        pub fn map_response_body<F>(mapper_fn: F) -> MapResMiddleware<F> {}
        pub struct MapResMiddleware<F> {
            mapper_fn: F,
        }
    }
    pub mod extract {
        pub struct Json<T>(pub T);
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        pub struct Path<T>(pub T);
        impl<T> ::std::ops::Deref for Path<T> {
            type Target = T;
        }
        pub struct Query<T>(pub T);
        impl<T> ::std::ops::Deref for Query<T> {
            type Target = T;
        }
        pub struct SwapData<T> {
            inner: T,
        }
        impl<T> SwapData<T> {
            pub fn new(item: T) -> Self {}
            pub fn load(&self) -> ::std::sync::Arc<T> {}
            pub fn store(&self, item: T) {}
        }
        pub struct LocalData<T> {
            inner: T,
        }
        impl<T> ::std::ops::Deref for LocalData<T> {
            type Target = T;
        }
    }
}

pub mod actix {
    pub use ::actix_derive::{Message, MessageResponse};
    pub use ::actix_rt::{Arbiter, ArbiterHandle, System, SystemRunner, spawn};
    pub use ::actix_web_codegen::{main, test};
    pub mod prelude {
        pub use crate::*;
        pub use ::futures_core::stream::Stream;
    }
    pub mod dev {
        pub use crate::*;
    }
    pub mod fut {
        pub use crate::{ActorFutureExt, WrapFuture, wrap_future};
        pub fn ready<T>(value: T) -> impl Future<Output = T> {}
    }
    pub mod clock {
        pub use ::tokio::time::{Instant, Interval, interval, sleep, timeout};
    }

    pub trait Actor {
        type Context;
        fn started(&mut self, ctx: &mut Self::Context) {}
        fn stopping(&mut self, ctx: &mut Self::Context) -> Running {}
        fn stopped(&mut self, ctx: &mut Self::Context) {}
        fn start(self) -> Addr<Self> {}
        fn start_default() -> Addr<Self> {}
        fn start_in_arbiter<F>(wrk: &ArbiterHandle, f: F) -> Addr<Self>
        where
            F: FnOnce(&mut Context<Self>) -> Self,
        {
        }
        fn create<F>(f: F) -> Addr<Self>
        where
            F: FnOnce(&mut Context<Self>) -> Self,
        {
        }
    }
    pub enum Running {
        Stop,
        Continue,
    }
    pub trait Supervised: Actor {
        fn restarting(&mut self, ctx: &mut Self::Context) {}
    }
    pub trait ActorContext {
        fn stop(&mut self) {}
        fn terminate(&mut self) {}
    }
    pub trait AsyncContext<A> {
        fn address(&self) -> Addr<A> {}
        fn spawn<F>(&mut self, fut: F) -> SpawnHandle {}
        fn wait<F>(&mut self, fut: F) {}
        fn cancel_future(&mut self, handle: SpawnHandle) -> bool {}
        fn add_stream<S>(&mut self, fut: S) -> SpawnHandle {}
        fn add_message_stream<S>(&mut self, fut: S) {}
        fn notify<M>(&mut self, msg: M) {}
        fn notify_later<M>(&mut self, msg: M, after: ::std::time::Duration) -> SpawnHandle {}
        fn run_later<F>(&mut self, dur: ::std::time::Duration, f: F) -> SpawnHandle
        where
            F: FnOnce(&mut A, &mut Self),
        {
        }
        fn run_interval<F>(&mut self, dur: ::std::time::Duration, f: F) -> SpawnHandle
        where
            F: FnMut(&mut A, &mut Self),
        {
        }
        fn run_interval_at<F>(&mut self, start: ::std::time::Instant, dur: ::std::time::Duration, f: F) -> SpawnHandle
        where
            F: FnMut(&mut A, &mut Self),
        {
        }
    }
    pub struct SpawnHandle(usize);
    pub struct Context<A> {
        actor: A,
    }
    impl<A> Context<A> {
        pub fn new() -> Self {}
        pub fn run(self, act: A) -> Addr<A> {}
        pub fn set_mailbox_capacity(&mut self, cap: usize) {}
        pub fn connected(&self) -> bool {}
    }
    impl<A> ActorContext for Context<A> {}
    impl<A> AsyncContext<A> for Context<A> {}
    pub struct SyncContext<A> {
        actor: A,
    }
    impl<A> SyncContext<A> {
        pub fn address(&self) -> Addr<A> {}
    }
    impl<A> ActorContext for SyncContext<A> {}
    pub struct SyncArbiter<A> {
        actor: A,
    }
    impl<A> SyncArbiter<A> {
        pub fn start<F>(threads: usize, factory: F) -> Addr<A>
        where
            F: Fn() -> A,
        {
        }
        pub fn start_with_thread_builder<F, BF>(threads: usize, thread_builder_factory: BF, factory: F) -> Addr<A>
        where
            F: Fn() -> A,
        {
        }
    }
    pub struct Supervisor<A> {
        actor: A,
    }
    impl<A> Supervisor<A> {
        pub fn start<F>(f: F) -> Addr<A>
        where
            F: FnOnce(&mut Context<A>) -> A,
        {
        }
        pub fn start_in_arbiter<F>(sys: &ArbiterHandle, f: F) -> Addr<A>
        where
            F: FnOnce(&mut Context<A>) -> A,
        {
        }
    }
    pub trait SystemService {
        fn start_service(wrk: &ArbiterHandle) -> Addr<Self> {}
        fn service_started(&mut self, ctx: &mut Context<Self>) {}
        fn from_registry() -> Addr<Self> {}
    }
    pub trait ArbiterService {
        fn start_service() -> Addr<Self> {}
        fn service_started(&mut self, ctx: &mut Context<Self>) {}
        fn from_registry() -> Addr<Self> {}
    }
    pub struct Addr<A> {
        actor: A,
    }
    impl<A> Clone for Addr<A> {
        fn clone(&self) -> Addr<A> {}
    }
    impl<A> Addr<A> {
        pub fn connected(&self) -> bool {}
        pub fn do_send<M>(&self, msg: M) {}
        pub fn try_send<M>(&self, msg: M) -> Result<(), SendError<M>> {}
        pub async fn send<M>(&self, msg: M) -> Result<M::Result, MailboxError>
        where
            M: Message,
        {
        }
        pub fn recipient<M>(self) -> Recipient<M> {}
    }
    pub struct Recipient<M> {
        m: M,
    }
    impl<M> Clone for Recipient<M> {
        fn clone(&self) -> Recipient<M> {}
    }
    impl<M> Recipient<M> {
        pub fn do_send(&self, msg: M) {}
        pub fn try_send(&self, msg: M) -> Result<(), SendError<M>> {}
        pub async fn send(&self, msg: M) -> Result<M::Result, MailboxError>
        where
            M: Message,
        {
        }
    }
    pub enum MailboxError {
        Closed,
        Timeout,
    }
    pub enum SendError<T> {
        Full(T),
        Closed(T),
    }
    pub trait Message {
        type Result;
    }
    pub trait Handler<M>: Actor {
        type Result;
        fn handle(&mut self, msg: M, ctx: &mut Self::Context) -> Self::Result;
    }
    pub trait StreamHandler<I>: Actor {
        fn handle(&mut self, item: I, ctx: &mut Self::Context);
        fn started(&mut self, ctx: &mut Self::Context) {}
        fn finished(&mut self, ctx: &mut Self::Context) {}
    }
    pub type ResponseFuture<I> = ::std::pin::Pin<Box<dyn Future<Output = I>>>;
    pub struct ResponseActFuture<A, I> {
        a: A,
        i: I,
    }
    pub struct AtomicResponse<A, T> {
        a: A,
        t: T,
    }
    impl<A, T> AtomicResponse<A, T> {
        pub fn new(fut: ResponseActFuture<A, T>) -> Self {}
    }
    pub struct MessageResult<M>(pub M);
    pub trait ContextFutureSpawner<A> {
        fn spawn(self, ctx: &mut A::Context) {}
        fn wait(self, ctx: &mut A::Context) {}
    }
    pub struct FutureWrap<F, A> {
        fut: F,
        a: A,
    }
    impl<F, A> ContextFutureSpawner<A> for FutureWrap<F, A> {}
    pub trait WrapFuture<A> {
        fn into_actor(self, a: &A) -> FutureWrap<Self, A> {}
        fn actfuture(self) -> FutureWrap<Self, A> {}
    }
    impl<A, F> WrapFuture<A> for F where F: Future {}
    pub fn wrap_future<F, A>(f: F) -> FutureWrap<F, A> {}
    pub trait ActorFutureExt<A> {
        type Output;
        fn map<F, U>(self, f: F) -> FutureWrap<U, A>
        where
            F: FnOnce(Self::Output, &mut A, &mut A::Context) -> U,
        {
        }
        fn then<F, U>(self, f: F) -> FutureWrap<U, A>
        where
            F: FnOnce(Self::Output, &mut A, &mut A::Context) -> U,
        {
        }
        fn boxed_local(self) -> ResponseActFuture<A, Self::Output> {}
    }
    impl<F, A> ActorFutureExt<A> for FutureWrap<F, A>
    where
        F: Future,
    {
        type Output = F::Output;
    }
}

pub mod actix_derive {
    #[proc_macro_derive]
    pub fn Message() {}
    #[proc_macro_derive]
    pub fn MessageResponse() {}
}

pub mod actix_cors {
    pub struct Cors;
    impl Cors {
        pub fn permissive() -> Self {}
        pub fn allow_any_origin(self) -> Cors {}
        pub fn allowed_origin(self, origin: &str) -> Cors {}
        pub fn allowed_origin_fn<F>(self, f: F) -> Cors {}
        pub fn allow_any_method(self) -> Cors {}
        pub fn allowed_methods<U>(self, methods: U) -> Cors {}
        pub fn allow_any_header(self) -> Cors {}
        pub fn allowed_header<H>(self, header: H) -> Cors {}
        pub fn allowed_headers<U>(self, headers: U) -> Cors {}
        pub fn expose_any_header(self) -> Cors {}
        pub fn expose_headers<U>(self, headers: U) -> Cors {}
        pub fn max_age<T>(self, max_age: T) -> Cors {}
        pub fn send_wildcard(self) -> Cors {}
        pub fn supports_credentials(self) -> Cors {}
    }
    impl ::std::default::Default for Cors {
        fn default() -> Self {}
    }
}

pub mod actix_session {
    pub struct Session;
    impl Session {
        pub fn get<T>(&self, key: &str) -> Result<Option<T>, SessionGetError> {}
        pub fn insert<K, T>(&self, key: K, value: T) -> Result<(), SessionInsertError> {}
        pub fn remove(&self, key: &str) -> Option<String> {}
        pub fn clear(&self) {}
        pub fn purge(&self) {}
        pub fn renew(&self) {}
    }
    pub struct SessionGetError;
    pub struct SessionInsertError;
    pub struct SessionMiddleware<S>;
    impl<S> SessionMiddleware<S> {
        pub fn new<K>(store: S, key: K) -> Self {}
    }
}
