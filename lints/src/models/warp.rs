//! warp 0.4, with the names that 0.1 to 0.3 had. A filter's `Extract` is followed through `map` and its kin; what `and` joins is not.

pub mod warp {
    pub use ::bytes::Buf;
    pub use ::futures_util::{Future, Sink, Stream};
    pub use ::http;
    pub use ::hyper;
    pub use self::filter::{Filter, wrap_fn};
    // As in the crate: what a module and its function share as a name is imported from within `filters`.
    pub use self::filters::any::any;
    pub use self::filters::method::{
        delete, delete as delete2, get, get as get2, head, method, options, patch, post, post as post2, put, put as put2,
    };
    pub use self::filters::{
        addr, body, body::body, compression, cookie, cookie::cookie, cors, cors::cors, ext, fs, header, header::header, host, log,
        log::log, multipart, path, path::path, query, query::query, redirect, redirect::redirect, reject, reject::Rejection,
        reject::reject, reply, reply::Reply, reply::reply, server::Server, server::serve, service, service::service, sse, trace,
        trace::trace, ws, ws::ws, ws::ws2,
    };

    #[proc_macro]
    pub fn path() -> filter::Opaque {}

    pub struct Error {}

    pub mod filter {
        pub trait Filter {
            type Extract;
            type Error;
            fn and<F>(self, other: F) -> And<Self, F> {}
            fn or<F>(self, other: F) -> Or<Self, F> {}
            fn map<F, R>(self, fun: F) -> Map<Self, R>
            where
                F: Fn() -> R,
            {
            }
            fn then<F, R>(self, fun: F) -> Map<Self, R::Output>
            where
                F: Fn() -> R,
                R: Future,
            {
            }
            fn and_then<F, R, T, E>(self, fun: F) -> Map<Self, T>
            where
                F: Fn() -> R,
                R: Future<Output = Result<T, E>>,
            {
            }
            fn or_else<F>(self, fun: F) -> OrElse<Self>
            where
                F: Fn(crate::reject::Rejection),
            {
            }
            fn recover<F>(self, fun: F) -> OrElse<Self>
            where
                F: Fn(crate::reject::Rejection),
            {
            }
            fn unify(self) -> OrElse<Self> {}
            fn untuple_one(self) -> OrElse<Self> {}
            fn with<W>(self, wrapper: W) -> OrElse<Self> {}
            fn boxed(self) -> BoxedFilter<Self::Extract> {}
            fn clone(&self) -> Self {}
        }
        pub struct And<T, U> {
            first: T,
            second: U,
        }
        impl<T, U> Filter for And<T, U> {}
        pub struct Or<T, U> {
            first: T,
            second: U,
        }
        impl<T, U> Filter for Or<T, U> {}
        pub struct Map<T, R> {
            filter: T,
            result: R,
        }
        impl<T, R> Filter for Map<T, R> {
            type Extract = (R,);
        }
        pub struct OrElse<T> {
            filter: T,
        }
        impl<T> Filter for OrElse<T> {
            type Extract = T::Extract;
        }
        pub struct BoxedFilter<T> {
            extract: T,
        }
        impl<T> Filter for BoxedFilter<T> {
            type Extract = T;
        }
        /// What every function of this crate that makes a filter returns here.
        pub struct Opaque<T = ()> {
            extract: T,
        }
        impl<T> Filter for Opaque<T> {
            type Extract = T;
        }
        pub fn wrap_fn<F>(func: F) -> WrapFn<F> {}
        pub struct WrapFn<F> {
            func: F,
        }
    }

    pub mod filters {
        pub mod addr {
            pub fn remote() -> crate::filter::Opaque<(Option<::std::net::SocketAddr>,)> {}
        }
        pub mod any {
            pub fn any() -> crate::filter::Opaque {}
        }
        pub mod body {
            use crate::filter::Opaque;
            pub fn body() -> Opaque {}
            pub fn content_length_limit(limit: u64) -> Opaque {}
            pub fn stream() -> Opaque {}
            pub fn bytes() -> Opaque<(::bytes::Bytes,)> {}
            pub fn concat() -> Opaque<(::bytes::Bytes,)> {}
            pub fn aggregate() -> Opaque {}
            pub fn json<T>() -> Opaque<(T,)> {}
            pub fn form<T>() -> Opaque<(T,)> {}
            pub struct BodyDeserializeError {}
        }
        pub mod compression {
            pub fn gzip() -> Compression {}
            pub fn deflate() -> Compression {}
            pub fn brotli() -> Compression {}
            pub struct Compression {}
        }
        pub mod cookie {
            pub fn cookie<T>(name: &str) -> crate::filter::Opaque<(T,)> {}
            pub fn optional<T>(name: &str) -> crate::filter::Opaque<(Option<T>,)> {}
        }
        pub mod cors {
            pub fn cors() -> Builder {}
            pub struct Builder {}
            impl Builder {
                pub fn allow_credentials(self, allow: bool) -> Self {}
                pub fn allow_method<M>(self, method: M) -> Self {}
                pub fn allow_methods<I>(self, methods: I) -> Self {}
                pub fn allow_header<H>(self, header: H) -> Self {}
                pub fn allow_headers<I>(self, headers: I) -> Self {}
                pub fn expose_header<H>(self, header: H) -> Self {}
                pub fn expose_headers<I>(self, headers: I) -> Self {}
                pub fn allow_any_origin(self) -> Self {}
                pub fn allow_origin<O>(self, origin: O) -> Self {}
                pub fn allow_origins<I>(self, origins: I) -> Self {}
                pub fn max_age<S>(self, seconds: S) -> Self {}
                pub fn build(self) -> Cors {}
            }
            pub struct Cors {}
        }
        pub mod ext {
            pub fn get<T>() -> crate::filter::Opaque<(T,)> {}
            pub fn optional<T>() -> crate::filter::Opaque<(Option<T>,)> {}
        }
        pub mod fs {
            pub fn file<P>(path: P) -> crate::filter::Opaque<(File,)> {}
            pub fn dir<P>(path: P) -> crate::filter::Opaque<(File,)> {}
            pub struct File {}
        }
        pub mod header {
            use crate::filter::Opaque;
            pub fn header<T>(name: &str) -> Opaque<(T,)> {}
            pub fn optional<T>(name: &str) -> Opaque<(Option<T>,)> {}
            pub fn exact(name: &str, value: &str) -> Opaque {}
            pub fn exact_ignore_case(name: &str, value: &str) -> Opaque {}
            pub fn value(name: &str) -> Opaque {}
            pub fn headers_cloned() -> Opaque<(::http::HeaderMap,)> {}
        }
        pub mod host {
            pub fn exact(expected: &str) -> crate::filter::Opaque {}
            pub fn optional() -> crate::filter::Opaque {}
        }
        pub mod log {
            pub fn log(name: &str) -> Log {}
            pub fn custom<F>(func: F) -> Log
            where
                F: Fn(Info),
            {
            }
            pub struct Log {}
            pub struct Info {}
            impl Info {
                pub fn method(&self) -> &::http::Method {}
                pub fn path(&self) -> &str {}
                pub fn status(&self) -> ::http::StatusCode {}
                pub fn elapsed(&self) -> ::std::time::Duration {}
            }
        }
        pub mod method {
            use crate::filter::Opaque;
            pub fn get() -> Opaque {}
            pub fn post() -> Opaque {}
            pub fn put() -> Opaque {}
            pub fn delete() -> Opaque {}
            pub fn head() -> Opaque {}
            pub fn options() -> Opaque {}
            pub fn patch() -> Opaque {}
            pub fn method() -> Opaque<(::http::Method,)> {}
        }
        pub mod multipart {
            pub fn form() -> FormOptions {}
            pub struct FormOptions {}
            impl FormOptions {
                pub fn max_length<M>(self, max: M) -> Self {}
            }
            impl crate::filter::Filter for FormOptions {
                type Extract = (FormData,);
            }
            pub struct FormData {}
            impl ::futures_core::Stream for FormData {
                type Item = Result<Part, crate::Error>;
            }
            pub struct Part {}
            impl Part {
                pub fn name(&self) -> &str {}
                pub fn filename(&self) -> Option<&str> {}
                pub fn content_type(&self) -> Option<&str> {}
            }
        }
        pub mod path {
            use crate::filter::Opaque;
            pub fn path<P>(p: P) -> Opaque {}
            pub fn end() -> Opaque {}
            pub fn index() -> Opaque {}
            pub fn param<T>() -> Opaque<(T,)> {}
            pub fn param2<T>() -> Opaque<(T,)> {}
            pub fn tail() -> Opaque<(Tail,)> {}
            pub fn peek() -> Opaque<(Peek,)> {}
            pub fn full() -> Opaque<(FullPath,)> {}
            pub struct Tail {}
            impl Tail {
                pub fn as_str(&self) -> &str {}
            }
            pub struct Peek {}
            impl Peek {
                pub fn as_str(&self) -> &str {}
            }
            pub struct FullPath {}
            impl FullPath {
                pub fn as_str(&self) -> &str {}
            }
        }
        pub mod query {
            pub fn query<T>() -> crate::filter::Opaque<(T,)> {}
            pub fn raw() -> crate::filter::Opaque<(String,)> {}
        }
        pub mod redirect {
            pub fn redirect<U>(uri: U) -> impl crate::reply::Reply {}
            pub fn found<U>(uri: U) -> impl crate::reply::Reply {}
            pub fn see_other<U>(uri: U) -> impl crate::reply::Reply {}
            pub fn temporary<U>(uri: U) -> impl crate::reply::Reply {}
            pub fn permanent<U>(uri: U) -> impl crate::reply::Reply {}
        }
        pub mod reject {
            pub fn reject() -> Rejection {}
            pub fn not_found() -> Rejection {}
            pub fn custom<T>(err: T) -> Rejection {}
            pub struct Rejection {}
            impl Rejection {
                pub fn find<T>(&self) -> Option<&T> {}
                pub fn find_cause<T>(&self) -> Option<&T> {}
                pub fn is_not_found(&self) -> bool {}
            }
            pub trait Reject {}
            pub struct MethodNotAllowed {}
            pub struct InvalidHeader {}
            pub struct MissingHeader {}
            pub struct InvalidQuery {}
        }
        pub mod reply {
            pub fn reply() -> impl Reply {}
            pub fn json<T>(val: &T) -> Json {}
            pub fn html<T>(body: T) -> Html<T> {}
            pub fn stream<S>(stream: S) -> impl Reply {}
            pub fn with_status<T>(reply: T, status: ::http::StatusCode) -> WithStatus<T> {}
            pub fn with_header<T, K, V>(reply: T, name: K, value: V) -> WithHeader<T> {}
            pub type Response = ::http::Response<()>;
            pub trait Reply {
                fn into_response(self) -> Response;
            }
            pub struct Json {}
            impl Reply for Json {
                fn into_response(self) -> Response {}
            }
            pub struct Html<T> {
                body: T,
            }
            pub struct WithStatus<T> {
                reply: T,
            }
            impl<T> Reply for WithStatus<T> {
                fn into_response(self) -> Response {}
            }
            pub struct WithHeader<T> {
                reply: T,
            }
            impl<T> Reply for WithHeader<T> {
                fn into_response(self) -> Response {}
            }
            pub mod with {
                pub fn header<K, V>(name: K, value: V) -> WithHeader {}
                pub fn headers(headers: ::http::HeaderMap) -> WithHeader {}
                pub fn default_header<K, V>(name: K, value: V) -> WithHeader {}
                pub struct WithHeader {}
            }
        }
        pub mod server {
            pub fn serve<F>(filter: F) -> Server<F> {}
            pub struct Server<F> {
                filter: F,
            }
            impl<F> Server<F> {
                pub async fn run<A>(self, addr: A) {}
                pub async fn bind<A>(self, addr: A) -> Server<F> {}
                pub fn bind_ephemeral<A>(self, addr: A) -> (::std::net::SocketAddr, impl Future<Output = ()>) {}
                pub fn try_bind_ephemeral<A>(self, addr: A) -> Result<(::std::net::SocketAddr, impl Future<Output = ()>), crate::Error> {}
                pub fn bind_with_graceful_shutdown<A, S>(self, addr: A, signal: S) -> (::std::net::SocketAddr, impl Future<Output = ()>) {}
                pub fn incoming<A>(self, acceptor: A) -> Self {}
                pub fn graceful<Fut>(self, shutdown_signal: Fut) -> Self {}
                pub fn tls(self) -> Self {}
                pub fn key_path<P>(self, path: P) -> Self {}
                pub fn cert_path<P>(self, path: P) -> Self {}
            }
        }
        pub mod service {
            pub fn service<F>(filter: F) -> FilteredService<F> {}
            pub struct FilteredService<F> {
                filter: F,
            }
        }
        pub mod sse {
            pub struct Event {}
            impl Event {
                pub fn data<T>(self, data: T) -> Event {}
                pub fn json_data<T>(self, data: T) -> Result<Event, crate::Error> {}
                pub fn event<T>(self, event: T) -> Event {}
                pub fn id<T>(self, id: T) -> Event {}
                pub fn comment<T>(self, comment: T) -> Event {}
            }
            impl Default for Event {
                fn default() -> Self {}
            }
            pub fn reply<S>(event_stream: S) -> impl crate::reply::Reply {}
            pub fn keep_alive() -> KeepAlive {}
            pub struct KeepAlive {}
            impl KeepAlive {
                pub fn interval(self, time: ::std::time::Duration) -> Self {}
                pub fn text<T>(self, text: T) -> Self {}
                pub fn stream<S>(self, event_stream: S) -> S {}
            }
        }
        pub mod trace {
            pub fn request() -> Trace {}
            pub fn named(name: &str) -> Trace {}
            pub fn trace<F>(func: F) -> Trace {}
            pub struct Trace {}
        }
        pub mod ws {
            pub fn ws() -> crate::filter::Opaque<(Ws,)> {}
            pub fn ws2() -> crate::filter::Opaque<(Ws,)> {}
            pub struct Ws {}
            pub type Ws2 = Ws;
            impl Ws {
                pub fn on_upgrade<F, U>(self, func: F) -> impl crate::reply::Reply
                where
                    F: FnOnce(WebSocket) -> U,
                {
                }
                pub fn max_send_queue(self, max: usize) -> Self {}
                pub fn max_write_buffer_size(self, max: usize) -> Self {}
                pub fn max_message_size(self, max: usize) -> Self {}
                pub fn max_frame_size(self, max: usize) -> Self {}
            }
            pub struct WebSocket {}
            impl WebSocket {
                pub async fn close(self) -> Result<(), crate::Error> {}
            }
            impl ::futures_core::Stream for WebSocket {
                type Item = Result<Message, crate::Error>;
            }
            pub struct Message {}
            impl Message {
                pub fn text<S>(s: S) -> Message {}
                pub fn binary<V>(v: V) -> Message {}
                pub fn close() -> Message {}
                pub fn is_text(&self) -> bool {}
                pub fn is_close(&self) -> bool {}
                pub fn to_str(&self) -> Result<&str, ()> {}
                pub fn as_bytes(&self) -> &[u8] {}
            }
        }
    }
}
