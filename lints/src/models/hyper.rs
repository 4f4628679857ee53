//! What HTTP servers are made of: http 1, bytes 1, http-body 1, hyper 1 and 0.14, tower 0.5, tower-http 0.7, cookie, mime.

pub mod http {
    pub use self::extensions::Extensions;
    pub use self::header::{HeaderMap, HeaderName, HeaderValue};
    pub use self::method::Method;
    pub use self::request::Request;
    pub use self::response::Response;
    pub use self::status::StatusCode;
    pub use self::uri::Uri;
    pub use self::version::Version;
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Error {}
    mod extensions {
        pub struct Extensions {}
        impl Extensions {
            pub fn new() -> Extensions {}
            pub fn insert<T>(&mut self, val: T) -> Option<T> {}
            pub fn get<T>(&self) -> Option<&T> {}
            pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
            pub fn get_or_insert<T>(&mut self, value: T) -> &mut T {}
            pub fn get_or_insert_with<T, F>(&mut self, f: F) -> &mut T
            where
                F: FnOnce() -> T,
            {
            }
            pub fn remove<T>(&mut self) -> Option<T> {}
            pub fn clear(&mut self) {}
            pub fn len(&self) -> usize {}
            pub fn extend(&mut self, other: Self) {}
        }
    }
    pub mod header {
        pub struct HeaderMap<T = HeaderValue> {
            t: T,
        }
        impl HeaderMap {
            pub fn new() -> HeaderMap<HeaderValue> {}
        }
        impl<T> HeaderMap<T> {
            pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn get<K>(&self, key: K) -> Option<&T> {}
            pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> {}
            pub fn get_all<K>(&self, key: K) -> Vec<T> {}
            pub fn contains_key<K>(&self, key: K) -> bool {}
            pub fn iter(&self) -> impl Iterator<Item = (&HeaderName, &T)> {}
            pub fn keys(&self) -> impl Iterator<Item = &HeaderName> {}
            pub fn values(&self) -> impl Iterator<Item = &T> {}
            pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {}
            pub fn append<K>(&mut self, key: K, value: T) -> bool {}
            pub fn remove<K>(&mut self, key: K) -> Option<T> {}
        }
        pub struct HeaderName {}
        impl HeaderName {
            pub fn from_static(src: &'static str) -> HeaderName {}
            pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
            pub fn as_str(&self) -> &str {}
        }
        pub struct HeaderValue {}
        impl HeaderValue {
            pub fn from_static(src: &'static str) -> HeaderValue {}
            pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
            pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
            pub fn to_str(&self) -> Result<&str, ToStrError> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
        }
        pub struct InvalidHeaderName {}
        pub struct InvalidHeaderValue {}
        pub struct ToStrError {}
        pub const ACCEPT: HeaderName = HeaderName {};
        pub const AUTHORIZATION: HeaderName = HeaderName {};
        pub const CACHE_CONTROL: HeaderName = HeaderName {};
        pub const CONTENT_LENGTH: HeaderName = HeaderName {};
        pub const CONTENT_TYPE: HeaderName = HeaderName {};
        pub const COOKIE: HeaderName = HeaderName {};
        pub const HOST: HeaderName = HeaderName {};
        pub const LOCATION: HeaderName = HeaderName {};
        pub const ORIGIN: HeaderName = HeaderName {};
        pub const SET_COOKIE: HeaderName = HeaderName {};
        pub const USER_AGENT: HeaderName = HeaderName {};
    }
    pub mod method {
        pub struct Method {}
        impl Method {
            pub const GET: Method = Method {};
            pub const POST: Method = Method {};
            pub const PUT: Method = Method {};
            pub const DELETE: Method = Method {};
            pub const HEAD: Method = Method {};
            pub const OPTIONS: Method = Method {};
            pub const CONNECT: Method = Method {};
            pub const PATCH: Method = Method {};
            pub const TRACE: Method = Method {};
            pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
            pub fn as_str(&self) -> &str {}
        }
        pub struct InvalidMethod {}
    }
    pub mod request {
        use crate::{Extensions, HeaderMap, Method, Uri, Version};
        pub struct Request<T> {
            body: T,
        }
        impl Request<()> {
            pub fn builder() -> Builder {}
            pub fn get<T>(uri: T) -> Builder {}
            pub fn put<T>(uri: T) -> Builder {}
            pub fn post<T>(uri: T) -> Builder {}
            pub fn delete<T>(uri: T) -> Builder {}
            pub fn patch<T>(uri: T) -> Builder {}
            pub fn head<T>(uri: T) -> Builder {}
            pub fn options<T>(uri: T) -> Builder {}
        }
        impl<T> Request<T> {
            pub fn new(body: T) -> Request<T> {}
            pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
            pub fn method(&self) -> &Method {}
            pub fn method_mut(&mut self) -> &mut Method {}
            pub fn uri(&self) -> &Uri {}
            pub fn uri_mut(&mut self) -> &mut Uri {}
            pub fn version(&self) -> Version {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn extensions(&self) -> &Extensions {}
            pub fn extensions_mut(&mut self) -> &mut Extensions {}
            pub fn body(&self) -> &T {}
            pub fn body_mut(&mut self) -> &mut T {}
            pub fn into_body(self) -> T {}
            pub fn into_parts(self) -> (Parts, T) {}
            pub fn map<F, U>(self, f: F) -> Request<U>
            where
                F: FnOnce(T) -> U,
            {
            }
        }
        pub struct Parts {
            pub method: Method,
            pub uri: Uri,
            pub version: Version,
            pub headers: HeaderMap,
            pub extensions: Extensions,
        }
        pub struct Builder {}
        impl Builder {
            pub fn new() -> Builder {}
            pub fn method<T>(self, method: T) -> Builder {}
            pub fn uri<T>(self, uri: T) -> Builder {}
            pub fn version(self, version: Version) -> Builder {}
            pub fn header<K, V>(self, key: K, value: V) -> Builder {}
            pub fn extension<T>(self, extension: T) -> Builder {}
            pub fn body<T>(self, body: T) -> crate::Result<Request<T>> {}
        }
    }
    pub mod response {
        use crate::{Extensions, HeaderMap, StatusCode, Version};
        pub struct Response<T> {
            body: T,
        }
        impl Response<()> {
            pub fn builder() -> Builder {}
        }
        impl<T> Response<T> {
            pub fn new(body: T) -> Response<T> {}
            pub fn from_parts(parts: Parts, body: T) -> Response<T> {}
            pub fn status(&self) -> StatusCode {}
            pub fn status_mut(&mut self) -> &mut StatusCode {}
            pub fn version(&self) -> Version {}
            pub fn headers(&self) -> &HeaderMap {}
            pub fn headers_mut(&mut self) -> &mut HeaderMap {}
            pub fn extensions(&self) -> &Extensions {}
            pub fn extensions_mut(&mut self) -> &mut Extensions {}
            pub fn body(&self) -> &T {}
            pub fn body_mut(&mut self) -> &mut T {}
            pub fn into_body(self) -> T {}
            pub fn into_parts(self) -> (Parts, T) {}
            pub fn map<F, U>(self, f: F) -> Response<U>
            where
                F: FnOnce(T) -> U,
            {
            }
        }
        pub struct Parts {
            pub status: StatusCode,
            pub version: Version,
            pub headers: HeaderMap,
            pub extensions: Extensions,
        }
        pub struct Builder {}
        impl Builder {
            pub fn new() -> Builder {}
            pub fn status<T>(self, status: T) -> Builder {}
            pub fn version(self, version: Version) -> Builder {}
            pub fn header<K, V>(self, key: K, value: V) -> Builder {}
            pub fn extension<T>(self, extension: T) -> Builder {}
            pub fn body<T>(self, body: T) -> crate::Result<Response<T>> {}
        }
    }
    pub mod status {
        pub struct StatusCode {}
        impl StatusCode {
            pub const OK: StatusCode = StatusCode {};
            pub const CREATED: StatusCode = StatusCode {};
            pub const ACCEPTED: StatusCode = StatusCode {};
            pub const NO_CONTENT: StatusCode = StatusCode {};
            pub const FOUND: StatusCode = StatusCode {};
            pub const BAD_REQUEST: StatusCode = StatusCode {};
            pub const UNAUTHORIZED: StatusCode = StatusCode {};
            pub const FORBIDDEN: StatusCode = StatusCode {};
            pub const NOT_FOUND: StatusCode = StatusCode {};
            pub const CONFLICT: StatusCode = StatusCode {};
            pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode {};
            pub const TOO_MANY_REQUESTS: StatusCode = StatusCode {};
            pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode {};
            pub const BAD_GATEWAY: StatusCode = StatusCode {};
            pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode {};
            pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
            pub fn as_u16(&self) -> u16 {}
            pub fn as_str(&self) -> &str {}
            pub fn canonical_reason(&self) -> Option<&'static str> {}
            pub fn is_success(&self) -> bool {}
            pub fn is_client_error(&self) -> bool {}
            pub fn is_server_error(&self) -> bool {}
        }
        pub struct InvalidStatusCode {}
    }
    pub mod uri {
        pub struct Uri {}
        impl Uri {
            pub fn builder() -> Builder {}
            pub fn from_static(src: &'static str) -> Self {}
            pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
            pub fn path(&self) -> &str {}
            pub fn scheme_str(&self) -> Option<&str> {}
            pub fn authority(&self) -> Option<&Authority> {}
            pub fn host(&self) -> Option<&str> {}
            pub fn port_u16(&self) -> Option<u16> {}
            pub fn query(&self) -> Option<&str> {}
        }
        pub struct Builder {}
        impl Builder {
            pub fn scheme<T>(self, scheme: T) -> Self {}
            pub fn authority<T>(self, auth: T) -> Self {}
            pub fn path_and_query<T>(self, p_and_q: T) -> Self {}
            pub fn build(self) -> crate::Result<Uri> {}
        }
        pub struct Authority {}
        impl Authority {
            pub fn as_str(&self) -> &str {}
            pub fn host(&self) -> &str {}
        }
        pub struct PathAndQuery {}
        impl PathAndQuery {
            pub fn as_str(&self) -> &str {}
            pub fn path(&self) -> &str {}
            pub fn query(&self) -> Option<&str> {}
        }
        pub struct InvalidUri {}
    }
    pub mod version {
        pub struct Version {}
        impl Version {
            pub const HTTP_10: Version = Version {};
            pub const HTTP_11: Version = Version {};
            pub const HTTP_2: Version = Version {};
        }
    }
}

pub mod bytes {
    pub struct Bytes {}
    impl ::std::ops::Deref for Bytes {
        type Target = [u8];
    }
    impl Bytes {
        pub fn new() -> Self {}
        pub fn from_static(bytes: &'static [u8]) -> Self {}
        pub fn copy_from_slice(data: &[u8]) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn slice<R>(&self, range: R) -> Self {}
        pub fn split_to(&mut self, at: usize) -> Self {}
    }
    pub struct BytesMut {}
    impl ::std::ops::Deref for BytesMut {
        type Target = [u8];
    }
    impl BytesMut {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn freeze(self) -> Bytes {}
        pub fn extend_from_slice(&mut self, extend: &[u8]) {}
    }
    pub trait Buf {
        fn remaining(&self) -> usize;
        fn chunk(&self) -> &[u8];
        fn reader(self) -> Box<dyn ::std::io::Read> {}
        fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
    }
    pub trait BufMut {
        fn put_slice(&mut self, src: &[u8]) {}
    }
    impl Buf for Bytes {}
    impl Buf for BytesMut {}
    impl BufMut for BytesMut {}
}

pub mod http_body {
    pub trait Body {
        type Data;
        type Error;
        fn is_end_stream(&self) -> bool {}
    }
    pub struct Frame<T> {
        t: T,
    }
    impl<T> Frame<T> {
        pub fn data(buf: T) -> Self {}
        pub fn into_data(self) -> Result<T, Self> {}
    }
    pub struct SizeHint {}
}

pub mod http_body_util {
    pub struct Full<D> {
        data: D,
    }
    impl<D> Full<D> {
        pub fn new(data: D) -> Self {}
    }
    impl<D> ::http_body::Body for Full<D> {
        type Data = D;
        type Error = ::std::convert::Infallible;
    }
    pub struct Empty<D> {
        data: D,
    }
    impl<D> Empty<D> {
        pub fn new() -> Self {}
    }
    pub struct Collected<B> {
        b: B,
    }
    impl<B> Collected<B> {
        pub fn to_bytes(self) -> ::bytes::Bytes {}
        pub fn aggregate(self) -> ::bytes::Bytes {}
    }
    pub struct StreamBody<S> {
        stream: S,
    }
    impl<S> StreamBody<S> {
        pub fn new(stream: S) -> Self {}
    }
    pub struct Limited<B> {
        inner: B,
    }
    impl<B> Limited<B> {
        pub fn new(inner: B, limit: usize) -> Self {}
    }
    pub mod combinators {
        pub struct BoxBody<D, E> {
            d: D,
            e: E,
        }
        pub struct UnsyncBoxBody<D, E> {
            d: D,
            e: E,
        }
    }
    pub trait BodyExt {
        async fn collect(self) -> Result<Collected<::bytes::Bytes>, ()> {}
        fn boxed(self) -> combinators::BoxBody<::bytes::Bytes, ()> {}
        fn boxed_unsync(self) -> combinators::UnsyncBoxBody<::bytes::Bytes, ()> {}
    }
    impl<T> BodyExt for T where T: ::http_body::Body {}
}

pub mod hyper {
    pub use self::body::{Body, HttpBody};
    pub use self::client::Client;
    pub use self::error::{Error, Result};
    pub use self::server::Server;
    pub use ::http;
    pub use ::http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};

    pub mod body {
        pub use ::bytes::{Buf, Bytes};
        pub use ::http_body::{Body as HttpBody, Frame, SizeHint};
        /// A trait since 1.0, a struct before: the struct has methods to call.
        pub struct Body {}
        impl Body {
            pub fn empty() -> Body {}
            pub fn channel() -> (Sender, Body) {}
            pub fn wrap_stream<S>(stream: S) -> Body {}
        }
        impl<T> From<T> for Body {
            fn from(t: T) -> Body {}
        }
        impl ::futures_core::Stream for Body {
            type Item = crate::Result<Bytes>;
        }
        impl ::http_body::Body for Body {
            type Data = Bytes;
            type Error = crate::Error;
        }
        pub struct Sender {}
        pub struct Incoming {}
        impl ::http_body::Body for Incoming {
            type Data = Bytes;
            type Error = crate::Error;
        }
        pub async fn to_bytes<T>(body: T) -> crate::Result<Bytes> {}
        pub async fn aggregate<T>(body: T) -> crate::Result<Bytes> {}
    }
    pub mod client {
        pub struct Client<C = HttpConnector, B = crate::Body> {
            c: C,
            b: B,
        }
        pub struct HttpConnector {}
        impl Client<HttpConnector, crate::Body> {
            pub fn new() -> Client<HttpConnector, crate::Body> {}
        }
        impl<C, B> Client<C, B> {
            pub async fn get(&self, uri: ::http::Uri) -> crate::Result<::http::Response<crate::Body>> {}
            pub async fn request(&self, req: ::http::Request<B>) -> crate::Result<::http::Response<crate::Body>> {}
        }
    }
    mod error {
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Error {}
    }
    pub mod rt {
        pub trait Executor<F> {
            fn execute(&self, fut: F);
        }
    }
    pub mod server {
        pub struct Server<I, S> {
            incoming: I,
            service: S,
        }
        pub struct Builder<I> {
            incoming: I,
        }
        impl Server<conn::AddrIncoming, ()> {
            pub fn bind(addr: &::std::net::SocketAddr) -> Builder<conn::AddrIncoming> {}
            pub fn try_bind(addr: &::std::net::SocketAddr) -> crate::Result<Builder<conn::AddrIncoming>> {}
            pub fn from_tcp(listener: ::std::net::TcpListener) -> crate::Result<Builder<conn::AddrIncoming>> {}
        }
        impl<I, S> Server<I, S> {
            pub fn builder(incoming: I) -> Builder<I> {}
            pub fn local_addr(&self) -> ::std::net::SocketAddr {}
            pub fn with_graceful_shutdown<F>(self, signal: F) -> Server<I, S> {}
        }
        impl<I, S> ::std::future::Future for Server<I, S> {
            type Output = crate::Result<()>;
        }
        impl<I> Builder<I> {
            pub fn http1_keepalive(self, val: bool) -> Self {}
            pub fn http1_only(self, val: bool) -> Self {}
            pub fn http2_only(self, val: bool) -> Self {}
            pub fn tcp_nodelay(self, enabled: bool) -> Self {}
            pub fn executor<E>(self, executor: E) -> Self {}
            pub fn serve<S>(self, make_service: S) -> Server<I, S> {}
        }
        pub mod conn {
            pub struct AddrIncoming {}
            pub struct AddrStream {}
            impl AddrStream {
                pub fn remote_addr(&self) -> ::std::net::SocketAddr {}
            }
            pub struct Connection<T, S> {
                io: T,
                service: S,
            }
            impl<T, S> Connection<T, S> {
                pub fn with_upgrades(self) -> Self {}
                pub fn without_shutdown(self) -> Self {}
            }
            impl<T, S> ::std::future::Future for Connection<T, S> {
                type Output = crate::Result<()>;
            }
            pub struct Http {}
            impl Http {
                pub fn new() -> Self {}
                pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S> {}
            }
            pub mod http1 {
                pub struct Builder {}
                impl Builder {
                    pub fn new() -> Self {}
                    pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                    pub fn half_close(&mut self, val: bool) -> &mut Self {}
                    pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                    pub fn header_read_timeout<T>(&mut self, read_timeout: T) -> &mut Self {}
                    pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                    pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                    pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                    pub fn serve_connection<I, S>(&self, io: I, service: S) -> super::Connection<I, S> {}
                }
            }
            pub mod http2 {
                pub struct Builder<E> {
                    exec: E,
                }
                impl<E> Builder<E> {
                    pub fn new(exec: E) -> Self {}
                    pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                    pub fn serve_connection<I, S>(&self, io: I, service: S) -> super::Connection<I, S> {}
                }
            }
        }
    }
    pub mod service {
        use ::http::Request;
        pub trait Service<R> {
            type Response;
            type Error;
            type Future;
            fn call(&self, req: R) -> Self::Future;
        }
        pub trait HttpService<B> {}
        pub struct ServiceFn<F> {
            f: F,
        }
        pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F>
        where
            F: Fn(Request<R>) -> S,
        {
        }
        pub struct MakeServiceFn<F> {
            f: F,
        }
        pub fn make_service_fn<F, Target, Ret>(f: F) -> MakeServiceFn<F>
        where
            F: FnMut(&Target) -> Ret,
        {
        }
        pub fn service_fn_ok<F>(f: F) -> ServiceFn<F>
        where
            F: FnMut(Request<crate::Body>) -> ::http::Response<crate::Body>,
        {
        }
    }
    pub mod upgrade {
        pub struct Upgraded {}
        pub async fn on<T>(msg: T) -> crate::Result<Upgraded> {}
    }
}

pub mod hyper_util {
    pub mod rt {
        pub struct TokioExecutor {}
        impl TokioExecutor {
            pub fn new() -> Self {}
        }
        pub struct TokioIo<T> {
            inner: T,
        }
        impl<T> TokioIo<T> {
            pub fn new(inner: T) -> Self {}
        }
        pub struct TokioTimer {}
        impl TokioTimer {
            pub fn new() -> Self {}
        }
        pub mod tokio {
            pub use super::{TokioExecutor, TokioIo, TokioTimer};
        }
    }
    pub mod server {
        pub mod conn {
            pub mod auto {
                pub struct Builder<E> {
                    executor: E,
                }
                impl<E> Builder<E> {
                    pub fn new(executor: E) -> Self {}
                    pub fn http1(&mut self) -> &mut Self {}
                    pub fn http2(&mut self) -> &mut Self {}
                    pub fn http1_only(self) -> Self {}
                    pub fn http2_only(self) -> Self {}
                    pub fn serve_connection<I, S>(&self, io: I, service: S) -> ::hyper::server::conn::Connection<I, S> {}
                    pub fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> ::hyper::server::conn::Connection<I, S> {}
                }
            }
        }
    }
    pub mod service {
        pub struct TowerToHyperService<S> {
            service: S,
        }
        impl<S> TowerToHyperService<S> {
            pub fn new(tower_service: S) -> Self {}
        }
    }
    pub mod client {
        pub mod legacy {
            pub struct Client<C, B> {
                c: C,
                b: B,
            }
        }
    }
}

pub mod tower_service {
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future;
        fn poll_ready(&mut self, cx: &mut ::std::task::Context) -> ::std::task::Poll<Result<(), Self::Error>>;
        fn call(&mut self, req: Request) -> Self::Future;
    }
}

pub mod tower_layer {
    pub trait Layer<S> {
        type Service;
        fn layer(&self, inner: S) -> Self::Service;
    }
    pub struct LayerFn<F> {
        f: F,
    }
    pub fn layer_fn<T>(f: T) -> LayerFn<T> {}
    pub struct Identity {}
    pub struct Stack<Inner, Outer> {
        inner: Inner,
        outer: Outer,
    }
}

pub mod tower {
    pub use self::builder::ServiceBuilder;
    pub use self::util::{BoxError, ServiceExt, service_fn};
    pub use ::tower_layer::Layer;
    pub use ::tower_service::Service;

    pub mod builder {
        pub struct ServiceBuilder<L> {
            layer: L,
        }
        impl ServiceBuilder<::tower_layer::Identity> {
            pub fn new() -> Self {}
        }
        impl<L> ServiceBuilder<L> {
            pub fn layer<T>(self, layer: T) -> Self {}
            pub fn option_layer<T>(self, layer: Option<T>) -> Self {}
            pub fn layer_fn<F>(self, f: F) -> Self {}
            pub fn buffer<Request>(self, bound: usize) -> Self {}
            pub fn concurrency_limit(self, max: usize) -> Self {}
            pub fn load_shed(self) -> Self {}
            pub fn rate_limit(self, num: u64, per: ::std::time::Duration) -> Self {}
            pub fn retry<P>(self, policy: P) -> Self {}
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {}
            pub fn filter<P>(self, predicate: P) -> Self {}
            pub fn filter_async<P>(self, predicate: P) -> Self {}
            pub fn map_request<F, R1, R2>(self, f: F) -> Self
            where
                F: FnMut(R1) -> R2,
            {
            }
            pub fn map_response<F>(self, f: F) -> Self {}
            pub fn map_err<F>(self, f: F) -> Self {}
            pub fn map_future<F>(self, f: F) -> Self {}
            pub fn then<F>(self, f: F) -> Self {}
            pub fn and_then<F>(self, f: F) -> Self {}
            pub fn map_result<F>(self, f: F) -> Self {}
            pub fn into_inner(self) -> L {}
            pub fn service<S>(&self, service: S) -> crate::util::BoxService {}
            pub fn service_fn<F>(self, f: F) -> crate::util::BoxService {}
            pub fn check_clone(self) -> Self {}
            pub fn boxed<S, R>(self) -> Self {}
            pub fn boxed_clone<S, R>(self) -> Self {}
            pub fn trace_for_http(self) -> Self {}
            pub fn trace_for_grpc(self) -> Self {}
            pub fn add_extension<T>(self, value: T) -> Self {}
            pub fn compression(self) -> Self {}
            pub fn decompression(self) -> Self {}
            pub fn catch_panic(self) -> Self {}
            pub fn map_request_body<F>(self, f: F) -> Self {}
            pub fn map_response_body<F>(self, f: F) -> Self {}
            pub fn propagate_x_request_id(self) -> Self {}
            pub fn set_x_request_id<M>(self, make_request_id: M) -> Self {}
            pub fn sensitive_headers<I>(self, headers: I) -> Self {}
            pub fn sensitive_request_headers<I>(self, headers: I) -> Self {}
            pub fn trim_trailing_slash(self) -> Self {}
        }
    }
    pub mod filter {
        pub trait AsyncPredicate<Request> {
            type Future;
            fn check(&mut self, request: Request) -> Self::Future;
        }
        pub trait Predicate<Request> {
            fn check(&mut self, request: Request) -> Result<Request, crate::BoxError>;
        }
        pub struct FilterLayer<U> {
            predicate: U,
        }
        impl<U> FilterLayer<U> {
            pub fn new(predicate: U) -> Self {}
        }
        pub struct AsyncFilterLayer<U> {
            predicate: U,
        }
        impl<U> AsyncFilterLayer<U> {
            pub fn new(predicate: U) -> Self {}
        }
    }
    pub mod layer {
        pub use ::tower_layer::{Layer, LayerFn, layer_fn};
        pub mod util {
            pub use ::tower_layer::{Identity, Stack};
        }
    }
    pub mod limit {
        pub struct ConcurrencyLimitLayer {}
        impl ConcurrencyLimitLayer {
            pub fn new(max: usize) -> Self {}
        }
        pub struct RateLimitLayer {}
        impl RateLimitLayer {
            pub fn new(num: u64, per: ::std::time::Duration) -> Self {}
        }
    }
    pub mod load_shed {
        pub struct LoadShedLayer {}
        impl LoadShedLayer {
            pub fn new() -> Self {}
        }
    }
    pub mod make {
        pub struct Shared<S> {
            service: S,
        }
        impl<S> Shared<S> {
            pub fn new(service: S) -> Self {}
        }
    }
    pub mod timeout {
        pub struct TimeoutLayer {}
        impl TimeoutLayer {
            pub fn new(timeout: ::std::time::Duration) -> Self {}
        }
    }
    pub mod util {
        pub use ::tower_layer::layer_fn;
        pub type BoxError = Box<dyn ::std::error::Error>;
        pub struct ServiceFn<T> {
            f: T,
        }
        pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
        impl<T, Request, F> ::tower_service::Service<Request> for ServiceFn<T>
        where
            T: FnMut(Request) -> F,
        {
            type Future = F;
        }
        pub struct BoxService {}
        pub type BoxCloneService = BoxService;
        impl<Request> ::tower_service::Service<Request> for BoxService {
            type Response = ();
            type Error = BoxError;
            type Future = ::std::future::Ready<Result<(), BoxError>>;
        }
        pub trait ServiceExt<Request> {
            async fn ready(&mut self) -> Result<&mut Self, BoxError> {}
            async fn ready_oneshot(self) -> Result<Self, BoxError> {}
            async fn oneshot(self, req: Request) -> Result<(), BoxError> {}
            fn and_then<F>(self, f: F) -> BoxService {}
            fn map_response<F>(self, f: F) -> BoxService {}
            fn map_err<F>(self, f: F) -> BoxService {}
            fn map_result<F>(self, f: F) -> BoxService {}
            fn map_request<F>(self, f: F) -> BoxService {}
            fn filter<F>(self, filter: F) -> BoxService {}
            fn filter_async<F>(self, filter: F) -> BoxService {}
            fn then<F>(self, f: F) -> BoxService {}
            fn map_future<F>(self, f: F) -> BoxService {}
            fn boxed(self) -> BoxService {}
            fn boxed_clone(self) -> BoxService {}
        }
        impl<T, Request> ServiceExt<Request> for T where T: ::tower_service::Service<Request> {}
        pub struct MapRequestLayer<F> {
            f: F,
        }
        impl<F> MapRequestLayer<F> {
            pub fn new(f: F) -> Self {}
        }
        pub struct MapResponseLayer<F> {
            f: F,
        }
        impl<F> MapResponseLayer<F> {
            pub fn new(f: F) -> Self {}
        }
        pub struct MapErrLayer<F> {
            f: F,
        }
        impl<F> MapErrLayer<F> {
            pub fn new(f: F) -> Self {}
        }
        pub struct ThenLayer<F> {
            f: F,
        }
        impl<F> ThenLayer<F> {
            pub fn new(f: F) -> Self {}
        }
        pub struct AndThenLayer<F> {
            f: F,
        }
        impl<F> AndThenLayer<F> {
            pub fn new(f: F) -> Self {}
        }
    }
}

pub mod tower_http {
    pub use self::builder::ServiceBuilderExt;
    mod builder {
        pub trait ServiceBuilderExt {}
        impl<L> ServiceBuilderExt for ::tower::ServiceBuilder<L> {}
    }
    pub mod add_extension {
        pub struct AddExtensionLayer<T> {
            value: T,
        }
        impl<T> AddExtensionLayer<T> {
            pub fn new(value: T) -> Self {}
        }
    }
    pub use self::add_extension::AddExtensionLayer;
    pub mod auth {
        pub use self::async_require_authorization::{AsyncAuthorizeRequest, AsyncRequireAuthorization, AsyncRequireAuthorizationLayer};
        pub use self::require_authorization::{AuthorizeRequest, RequireAuthorizationLayer};
        pub mod async_require_authorization {
            pub trait AsyncAuthorizeRequest<B> {
                type RequestBody;
                type ResponseBody;
                type Future;
                fn authorize(&mut self, request: ::http::Request<B>) -> Self::Future;
            }
            pub struct AsyncRequireAuthorizationLayer<T> {
                auth: T,
            }
            impl<T> AsyncRequireAuthorizationLayer<T> {
                pub fn new(auth: T) -> Self {}
            }
            pub struct AsyncRequireAuthorization<S, T> {
                inner: S,
                auth: T,
            }
            impl<S, T> AsyncRequireAuthorization<S, T> {
                pub fn new(inner: S, auth: T) -> Self {}
                pub fn layer(auth: T) -> AsyncRequireAuthorizationLayer<T> {}
            }
        }
        pub mod require_authorization {
            pub trait AuthorizeRequest<B> {
                type ResponseBody;
                fn authorize(&mut self, request: &mut ::http::Request<B>) -> Result<(), ::http::Response<Self::ResponseBody>>;
            }
            pub struct RequireAuthorizationLayer<T> {
                auth: T,
            }
            impl<T> RequireAuthorizationLayer<T> {
                pub fn custom(auth: T) -> Self {}
                pub fn bearer(token: &str) -> Self {}
                pub fn basic(username: &str, password: &str) -> Self {}
            }
        }
    }
    pub mod catch_panic {
        pub struct CatchPanicLayer<T> {
            panic_handler: T,
        }
        impl CatchPanicLayer<()> {
            pub fn new() -> Self {}
        }
        impl<T> CatchPanicLayer<T> {
            pub fn custom(panic_handler: T) -> Self {}
        }
    }
    pub mod compression {
        pub struct CompressionLayer {}
        impl CompressionLayer {
            pub fn new() -> Self {}
            pub fn gzip(self, enable: bool) -> Self {}
            pub fn br(self, enable: bool) -> Self {}
        }
    }
    pub mod cors {
        pub struct CorsLayer {}
        impl CorsLayer {
            pub fn new() -> Self {}
            pub fn permissive() -> Self {}
            pub fn very_permissive() -> Self {}
            pub fn allow_credentials<T>(self, allow_credentials: T) -> Self {}
            pub fn allow_headers<T>(self, headers: T) -> Self {}
            pub fn max_age<T>(self, max_age: T) -> Self {}
            pub fn allow_methods<T>(self, methods: T) -> Self {}
            pub fn allow_origin<T>(self, origin: T) -> Self {}
            pub fn expose_headers<T>(self, headers: T) -> Self {}
        }
        pub struct Any;
        pub struct AllowOrigin {}
        impl AllowOrigin {
            pub fn any() -> Self {}
            pub fn exact(origin: ::http::HeaderValue) -> Self {}
            pub fn list<I>(origins: I) -> Self {}
            pub fn predicate<F>(f: F) -> Self
            where
                F: Fn(&::http::HeaderValue, &::http::request::Parts) -> bool,
            {
            }
            pub fn async_predicate<F, Fut>(f: F) -> Self
            where
                F: FnOnce(::http::HeaderValue, &::http::request::Parts) -> Fut,
            {
            }
            pub fn mirror_request() -> Self {}
        }
    }
    pub mod limit {
        pub struct RequestBodyLimitLayer {}
        impl RequestBodyLimitLayer {
            pub fn new(limit: usize) -> Self {}
        }
    }
    pub mod normalize_path {
        pub struct NormalizePathLayer {}
        impl NormalizePathLayer {
            pub fn trim_trailing_slash() -> Self {}
        }
    }
    pub mod request_id {
        pub trait MakeRequestId {
            fn make_request_id<B>(&mut self, request: &::http::Request<B>) -> Option<RequestId>;
        }
        pub struct RequestId(pub ::http::HeaderValue);
        pub struct MakeRequestUuid;
        pub struct SetRequestIdLayer<M> {
            m: M,
        }
        impl<M> SetRequestIdLayer<M> {
            pub fn new(header_name: ::http::HeaderName, make_request_id: M) -> Self {}
            pub fn x_request_id(make_request_id: M) -> Self {}
        }
        pub struct PropagateRequestIdLayer {}
        impl PropagateRequestIdLayer {
            pub fn x_request_id() -> Self {}
        }
    }
    pub mod services {
        pub struct ServeDir {}
        impl ServeDir {
            pub fn new<P>(path: P) -> Self {}
            pub fn fallback<F>(self, new_fallback: F) -> Self {}
            pub fn not_found_service<F>(self, new_fallback: F) -> Self {}
            pub fn append_index_html_on_directories(self, append: bool) -> Self {}
        }
        pub struct ServeFile {}
        impl ServeFile {
            pub fn new<P>(path: P) -> Self {}
        }
    }
    pub mod set_header {
        pub struct SetResponseHeaderLayer<M> {
            make: M,
        }
        impl<M> SetResponseHeaderLayer<M> {
            pub fn overriding(header_name: ::http::HeaderName, make: M) -> Self {}
            pub fn if_not_present(header_name: ::http::HeaderName, make: M) -> Self {}
        }
    }
    pub mod timeout {
        pub struct TimeoutLayer {}
        impl TimeoutLayer {
            pub fn new(timeout: ::std::time::Duration) -> Self {}
            pub fn with_status_code(status: ::http::StatusCode, timeout: ::std::time::Duration) -> Self {}
        }
    }
    pub mod trace {
        pub use self::layer::TraceLayer;
        mod layer {
            pub struct TraceLayer {}
            impl TraceLayer {
                pub fn new<M>(make_classifier: M) -> Self {}
                pub fn new_for_http() -> Self {}
                pub fn new_for_grpc() -> Self {}
                pub fn on_request<F>(self, new_on_request: F) -> Self {}
                pub fn on_response<F>(self, new_on_response: F) -> Self {}
                pub fn on_body_chunk<F>(self, new_on_body_chunk: F) -> Self {}
                pub fn on_eos<F>(self, new_on_eos: F) -> Self {}
                pub fn on_failure<F>(self, new_on_failure: F) -> Self {}
                pub fn make_span_with<F>(self, new_make_span: F) -> Self {}
            }
        }
        pub trait MakeSpan<B> {
            fn make_span(&mut self, request: &::http::Request<B>) -> ::tracing::Span;
        }
        pub trait OnRequest<B> {
            fn on_request(&mut self, request: &::http::Request<B>, span: &::tracing::Span);
        }
        pub trait OnResponse<B> {
            fn on_response(self, response: &::http::Response<B>, latency: ::std::time::Duration, span: &::tracing::Span);
        }
        pub trait OnFailure<F> {
            fn on_failure(&mut self, failure: F, latency: ::std::time::Duration, span: &::tracing::Span);
        }
        pub struct DefaultMakeSpan {}
        impl DefaultMakeSpan {
            pub fn new() -> Self {}
            pub fn level<L>(self, level: L) -> Self {}
            pub fn include_headers(self, include_headers: bool) -> Self {}
        }
        pub struct DefaultOnRequest {}
        impl DefaultOnRequest {
            pub fn new() -> Self {}
            pub fn level<L>(self, level: L) -> Self {}
        }
        pub struct DefaultOnResponse {}
        impl DefaultOnResponse {
            pub fn new() -> Self {}
            pub fn level<L>(self, level: L) -> Self {}
        }
    }
    pub mod validate_request {
        pub trait ValidateRequest<B> {
            type ResponseBody;
            fn validate(&mut self, request: &mut ::http::Request<B>) -> Result<(), ::http::Response<Self::ResponseBody>>;
        }
        pub struct ValidateRequestHeaderLayer<T> {
            validate: T,
        }
        impl<T> ValidateRequestHeaderLayer<T> {
            pub fn custom(validate: T) -> Self {}
            pub fn accept(value: &str) -> Self {}
            pub fn bearer(token: &str) -> Self {}
            pub fn basic(username: &str, password: &str) -> Self {}
        }
    }
}

pub mod cookie {
    pub struct Cookie {}
    impl Cookie {
        pub fn new<N, V>(name: N, value: V) -> Self {}
        pub fn named<N>(name: N) -> Cookie {}
        pub fn build<C>(base: C) -> CookieBuilder {}
        pub fn parse<S>(s: S) -> Result<Cookie, ParseError> {}
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
        pub fn set_value<V>(&mut self, value: V) {}
        pub fn set_path<P>(&mut self, path: P) {}
        pub fn set_http_only<T>(&mut self, value: T) {}
        pub fn set_secure<T>(&mut self, value: T) {}
        pub fn set_same_site<T>(&mut self, value: T) {}
    }
    pub struct CookieBuilder {}
    impl CookieBuilder {
        pub fn new<N, V>(name: N, value: V) -> Self {}
        pub fn path<P>(self, path: P) -> Self {}
        pub fn domain<D>(self, value: D) -> Self {}
        pub fn secure(self, value: bool) -> Self {}
        pub fn http_only(self, value: bool) -> Self {}
        pub fn same_site(self, value: SameSite) -> Self {}
        pub fn permanent(self) -> Self {}
        pub fn finish(self) -> Cookie {}
        pub fn build(self) -> Cookie {}
    }
    pub struct CookieJar {}
    impl CookieJar {
        pub fn new() -> CookieJar {}
        pub fn get(&self, name: &str) -> Option<&Cookie> {}
        pub fn add<C>(&mut self, cookie: C) {}
        pub fn remove<C>(&mut self, cookie: C) {}
    }
    pub enum SameSite {
        Strict,
        Lax,
        None,
    }
    pub struct Key {}
    impl Key {
        pub fn from(key: &[u8]) -> Key {}
        pub fn generate() -> Key {}
    }
    pub struct ParseError {}
}

pub mod mime {
    pub struct Mime {}
    impl Mime {
        pub fn essence_str(&self) -> &str {}
    }
}
