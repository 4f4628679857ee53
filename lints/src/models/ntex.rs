//! ntex 4, with the names that 0.7 to 3 had.

pub mod ntex {
    pub use ::ntex_macros::{rt_main as main, rt_test as test};
    pub use ::ntex_service as service;
    pub use ::ntex_service::{
        Middleware, Pipeline, Service, ServiceCtx, ServiceFactory, fn_factory, fn_factory_with_config, fn_service, fn_service_st,
    };

    pub mod http {
        pub use ::http::{HeaderMap, Method, StatusCode, Uri, header};
        pub struct Response {}
        impl Response {
            pub fn build(status: StatusCode) -> ResponseBuilder {}
            pub fn builder(status: StatusCode) -> ResponseBuilder {}
            pub fn new(status: StatusCode) -> Response {}
            pub fn Ok() -> ResponseBuilder {}
            pub fn Created() -> ResponseBuilder {}
            pub fn Accepted() -> ResponseBuilder {}
            pub fn NoContent() -> ResponseBuilder {}
            pub fn Found() -> ResponseBuilder {}
            pub fn BadRequest() -> ResponseBuilder {}
            pub fn Unauthorized() -> ResponseBuilder {}
            pub fn Forbidden() -> ResponseBuilder {}
            pub fn NotFound() -> ResponseBuilder {}
            pub fn Conflict() -> ResponseBuilder {}
            pub fn InternalServerError() -> ResponseBuilder {}
            pub fn ServiceUnavailable() -> ResponseBuilder {}
            pub fn status(&self) -> StatusCode {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        }
        pub struct ResponseBuilder {}
        impl ResponseBuilder {
            pub fn status(&mut self, status: StatusCode) -> &mut Self {}
            pub fn header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn set_header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
            pub fn content_type<V>(&mut self, value: V) -> &mut Self {}
            pub fn cookie<C>(&mut self, cookie: C) -> &mut Self {}
            pub fn body<B>(&mut self, body: B) -> Response {}
            pub fn json<T>(&mut self, value: &T) -> Response {}
            pub fn streaming<S>(&mut self, stream: S) -> Response {}
            pub fn finish(&mut self) -> Response {}
            pub fn build(&mut self) -> Response {}
        }
    }
    pub mod rt {
        pub fn spawn<F>(f: F) -> ::tokio::task::JoinHandle<()> {}
    }
    pub mod server {
        pub struct Server {}
        impl ::std::future::Future for Server {
            type Output = ::std::io::Result<()>;
        }
        pub fn build() -> ServerBuilder {}
        pub struct ServerBuilder {}
        impl ServerBuilder {
            pub fn workers(self, num: usize) -> Self {}
            pub fn bind<N, A, F>(self, name: N, addr: A, factory: F) -> ::std::io::Result<Self> {}
            pub fn run(self) -> Server {}
        }
    }
    pub mod time {
        pub async fn sleep<T>(dur: T) {}
        pub struct Seconds(pub u16);
        pub struct Millis(pub u32);
    }
    pub mod util {
        pub use ::bytes::{Bytes, BytesMut};
    }
    pub mod web {
        pub use crate::http::{Response as HttpResponse, ResponseBuilder as HttpResponseBuilder};
        pub use ::ntex_macros::{
            web_connect as connect, web_delete as delete, web_get as get, web_head as head, web_options as options, web_patch as patch,
            web_post as post, web_put as put, web_query as query, web_trace as trace,
        };
        pub use self::error::{DefaultError, Error, WebResponseError};

        pub struct App<St = ()> {
            st: St,
        }
        impl App<()> {
            pub fn new() -> Self {}
        }
        impl<St> App<St> {
            pub fn with(st: St) -> Self {}
            pub fn state<U>(self, state: U) -> Self {}
            pub fn app_state<U>(self, state: U) -> Self {}
            pub fn data<U>(self, data: U) -> Self {}
            pub fn app_data<U>(self, data: U) -> Self {}
            pub fn state_factory<F, Out, D, E>(self, state: F) -> Self
            where
                F: Fn() -> Out,
            {
            }
            pub fn configure<F>(self, f: F) -> Self
            where
                F: FnOnce(&mut ServiceConfig),
            {
            }
            pub fn with_config<C>(self, cfg: C) -> Self {}
            pub fn route(self, path: &str, route: Route) -> Self {}
            pub fn service<S>(self, factory: S) -> Self {}
            pub fn default_service<F>(self, f: F) -> Self {}
            pub fn external_resource<N, U>(self, name: N, url: U) -> Self {}
            pub fn filter<F>(self, filter: F) -> Self {}
            pub fn wrap<M>(self, mw: M) -> Self {}
            pub fn middleware<M>(self, mw: M) -> Self {}
            pub fn case_insensitive_routing(self) -> Self {}
        }
        pub struct Scope {}
        impl Scope {
            pub fn new<T>(path: T) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn state<U>(self, state: U) -> Self {}
            pub fn configure<F>(self, f: F) -> Self
            where
                F: FnOnce(&mut ServiceConfig),
            {
            }
            pub fn service<S>(self, factory: S) -> Self {}
            pub fn route(self, path: &str, route: Route) -> Self {}
            pub fn default_service<F>(self, f: F) -> Self {}
            pub fn filter<F>(self, filter: F) -> Self {}
            pub fn wrap<M>(self, mw: M) -> Self {}
            pub fn middleware<M>(self, mw: M) -> Self {}
        }
        pub struct Resource {}
        impl Resource {
            pub fn new<T>(path: T) -> Self {}
            pub fn name(self, name: &str) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn state<U>(self, state: U) -> Self {}
            pub fn route<R>(self, route: R) -> Self {}
            pub fn to<H>(self, handler: H) -> Self {}
            pub fn to_with_state<H>(self, handler: H) -> Self {}
            pub fn default_service<F>(self, f: F) -> Self {}
            pub fn filter<F>(self, filter: F) -> Self {}
            pub fn wrap<M>(self, mw: M) -> Self {}
            pub fn middleware<M>(self, mw: M) -> Self {}
        }
        pub struct Route {}
        impl Route {
            pub fn new() -> Route {}
            pub fn method(self, method: ::http::Method) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn to<H>(self, handler: H) -> Self {}
            pub fn to_with_state<H>(self, handler: H) -> Self {}
        }
        pub struct ServiceConfig {}
        impl ServiceConfig {
            pub fn state<S>(&mut self, st: S) -> &mut Self {}
            pub fn route(&mut self, path: &str, route: Route) -> &mut Self {}
            pub fn service<F>(&mut self, factory: F) -> &mut Self {}
        }
        pub fn resource<T>(path: T) -> Resource {}
        pub fn scope<T>(path: T) -> Scope {}
        pub fn route() -> Route {}
        pub fn get() -> Route {}
        pub fn post() -> Route {}
        pub fn put() -> Route {}
        pub fn patch() -> Route {}
        pub fn delete() -> Route {}
        pub fn head() -> Route {}
        pub fn query() -> Route {}
        pub fn method(method: ::http::Method) -> Route {}
        pub fn to<F>(handler: F) -> Route {}
        pub fn to_with_state<F>(handler: F) -> Route {}
        pub async fn block<F, I, E>(f: F) -> Result<I, error::BlockingError<E>>
        where
            F: FnOnce() -> Result<I, E>,
        {
        }
        pub fn server<F>(factory: F) -> HttpServer<F> {}
        pub fn server_with_config<Cfg, F>(cfg: Cfg, factory: F) -> HttpServer<F> {}
        pub struct HttpServer<F> {
            factory: F,
        }
        impl<F> HttpServer<F> {
            pub fn new(factory: F) -> Self {}
            pub fn with_config<Cfg>(cfg: Cfg, factory: F) -> Self {}
            pub fn workers(self, num: usize) -> Self {}
            pub fn backlog(self, backlog: i32) -> Self {}
            pub fn max_connections(self, num: usize) -> Self {}
            pub fn maxconn(self, num: usize) -> Self {}
            pub fn keep_alive<T>(self, val: T) -> Self {}
            pub fn client_timeout<T>(self, timeout: T) -> Self {}
            pub fn shutdown_timeout<T>(self, sec: T) -> Self {}
            pub fn disable_signals(self) -> Self {}
            pub fn stop_runtime(self) -> Self {}
            pub fn listen(self, lst: ::std::net::TcpListener) -> ::std::io::Result<Self> {}
            pub fn bind<A>(self, addr: A) -> ::std::io::Result<Self> {}
            pub fn bind_rustls<A, C>(self, addr: A, config: C) -> ::std::io::Result<Self> {}
            pub fn bind_openssl<A, C>(self, addr: A, builder: C) -> ::std::io::Result<Self> {}
            pub fn run(self) -> crate::server::Server {}
        }
        pub mod error {
            pub struct DefaultError;
            pub struct Error {}
            impl<T> From<T> for Error {
                fn from(t: T) -> Self {}
            }
            pub struct BlockingError<E> {
                e: E,
            }
            pub trait WebResponseError {
                fn status_code(&self) -> ::http::StatusCode {}
                fn error_response(&self, req: &super::HttpRequest) -> super::HttpResponse {}
            }
            pub fn ErrorBadRequest<T>(err: T) -> Error {}
            pub fn ErrorNotFound<T>(err: T) -> Error {}
            pub fn ErrorInternalServerError<T>(err: T) -> Error {}
        }
        pub trait FromRequest<Err> {
            type Error;
            async fn from_request(req: &HttpRequest, payload: &mut ()) -> Result<Self, Self::Error>;
        }
        pub trait Responder {
            async fn respond_to(self, req: &HttpRequest) -> HttpResponse;
        }
        pub mod guard {
            pub trait Guard {
                fn check(&self, request: &super::HttpRequest) -> bool;
            }
            pub fn fn_guard<F>(f: F) -> FnGuard<F> {}
            pub struct FnGuard<F> {
                f: F,
            }
        }
        pub mod middleware {
            pub struct Logger {}
            impl Logger {
                pub fn new(format: &str) -> Self {}
                pub fn default() -> Self {}
            }
            pub struct Compress {}
            impl Compress {
                pub fn default() -> Self {}
            }
        }
        pub struct HttpRequest {}
        impl HttpRequest {
            pub fn uri(&self) -> &::http::Uri {}
            pub fn method(&self) -> &::http::Method {}
            pub fn headers(&self) -> &::http::HeaderMap {}
            pub fn path(&self) -> &str {}
            pub fn query_string(&self) -> &str {}
            pub fn app_state<T>(&self) -> Option<&T> {}
            pub fn app_data<T>(&self) -> Option<&T> {}
            pub fn extensions(&self) -> &::http::Extensions {}
            pub fn extensions_mut(&self) -> &mut ::http::Extensions {}
        }
        pub struct WebRequest<Err> {
            err: Err,
        }
        impl<Err> WebRequest<Err> {
            pub fn into_parts(self) -> (HttpRequest, ()) {}
            pub fn into_response<R>(self, res: R) -> WebResponse {}
            pub fn headers(&self) -> &::http::HeaderMap {}
            pub fn path(&self) -> &str {}
            pub fn app_state<T>(&self) -> Option<&T> {}
            pub fn extensions(&self) -> &::http::Extensions {}
            pub fn extensions_mut(&self) -> &mut ::http::Extensions {}
        }
        pub struct WebResponse {}
        impl WebResponse {
            pub fn new(response: HttpResponse, request: HttpRequest) -> Self {}
            pub fn status(&self) -> ::http::StatusCode {}
            pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap {}
        }
        pub mod types {
            pub struct State<T>(T);
            impl<T> State<T> {
                pub fn get_ref(&self) -> &T {}
            }
            impl<T> ::std::ops::Deref for State<T> {
                type Target = T;
            }
            pub type Data<T> = State<T>;
            pub struct Json<T>(pub T);
            impl<T> Json<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> ::std::ops::Deref for Json<T> {
                type Target = T;
            }
            pub struct Path<T>(pub T);
            impl<T> Path<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> ::std::ops::Deref for Path<T> {
                type Target = T;
            }
            pub struct Query<T>(pub T);
            impl<T> Query<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> ::std::ops::Deref for Query<T> {
                type Target = T;
            }
            pub struct Form<T>(pub T);
            impl<T> Form<T> {
                pub fn into_inner(self) -> T {}
            }
            impl<T> ::std::ops::Deref for Form<T> {
                type Target = T;
            }
            pub struct Payload(());
            pub struct JsonConfig {}
            impl JsonConfig {
                pub fn default() -> Self {}
                pub fn limit(self, limit: usize) -> Self {}
            }
        }
        pub mod ws {
            pub async fn start<F>(req: super::HttpRequest, factory: F) -> Result<super::HttpResponse, super::Error> {}
            pub use crate::ws::{Frame, Message, WsSink};
        }
    }
    pub mod ws {
        pub struct WsSink {}
        pub enum Message {
            Text,
            Binary,
        }
        pub enum Frame {
            Text,
            Binary,
        }
    }
}

pub mod ntex_macros {
    #[proc_macro_attribute]
    pub fn rt_main() {}
    #[proc_macro_attribute]
    pub fn rt_test() {}
    #[proc_macro_attribute]
    pub fn web_connect() {}
    #[proc_macro_attribute]
    pub fn web_delete() {}
    #[proc_macro_attribute]
    pub fn web_get() {}
    #[proc_macro_attribute]
    pub fn web_head() {}
    #[proc_macro_attribute]
    pub fn web_options() {}
    #[proc_macro_attribute]
    pub fn web_patch() {}
    #[proc_macro_attribute]
    pub fn web_post() {}
    #[proc_macro_attribute]
    pub fn web_put() {}
    #[proc_macro_attribute]
    pub fn web_query() {}
    #[proc_macro_attribute]
    pub fn web_trace() {}
}

pub mod ntex_service {
    pub trait Service<Req> {
        type Response;
        type Error;
        async fn call(&self, req: Req, ctx: ServiceCtx<Self>) -> Result<Self::Response, Self::Error>;
    }
    pub trait ServiceFactory<Req, Cfg = ()> {
        type Service;
        type InitError;
        async fn create(&self, cfg: Cfg) -> Result<Self::Service, Self::InitError>;
    }
    pub trait Middleware<S> {
        type Service;
        fn create(&self, service: S) -> Self::Service;
    }
    pub struct ServiceCtx<S> {
        s: S,
    }
    impl<S> ServiceCtx<S> {
        pub async fn call<T, R>(&self, svc: &T, req: R) -> Result<T::Response, T::Error>
        where
            T: Service<R>,
        {
        }
    }
    pub type Ctx<S> = ServiceCtx<S>;
    pub struct Pipeline<S> {
        s: S,
    }
    pub struct FnService<F> {
        f: F,
    }
    pub fn fn_service<F, Req, Fut>(f: F) -> FnService<F>
    where
        F: Fn(Req) -> Fut,
    {
    }
    pub fn fn_service_st<F>(f: F) -> FnService<F> {}
    pub fn fn_factory<F, Fut>(f: F) -> FnService<F>
    where
        F: Fn() -> Fut,
    {
    }
    pub fn fn_factory_with_config<F, Cfg, Fut>(f: F) -> FnService<F>
    where
        F: Fn(Cfg) -> Fut,
    {
    }
}
