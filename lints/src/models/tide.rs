//! tide 0.16, http-types 2 and tide-websockets 0.4.

pub mod tide {
    pub use self::endpoint::Endpoint;
    pub use self::middleware::{Middleware, Next};
    pub use self::redirect::Redirect;
    pub use self::request::Request;
    pub use self::response::{Response, ResponseBuilder};
    pub use self::route::Route;
    pub use self::server::Server;
    pub use ::http_types as http;
    pub use ::http_types::{Body, Error, Status, StatusCode};
    pub type Result<T = Response> = ::std::result::Result<T, Error>;
    pub fn new() -> Server<()> {}
    pub fn with_state<State>(state: State) -> Server<State> {}

    pub mod prelude {
        pub use crate::convert::json;
        pub use crate::listener::Listener;
        pub use ::http_types::Status;
        pub use ::serde::{Deserialize, Serialize};
    }
    pub mod convert {
        pub use ::serde::{Deserialize, Serialize};
        #[proc_macro]
        pub fn json() {}
    }
    pub mod listener {
        pub trait Listener<State> {}
        pub trait ToListener<State> {}
        pub struct ConcurrentListener {}
    }
    pub mod log {
        pub struct LogMiddleware {}
        impl LogMiddleware {
            pub fn new() -> Self {}
        }
        pub fn start() {}
        pub fn with_level<L>(level: L) {}
    }
    pub mod endpoint {
        pub trait Endpoint<State> {
            async fn call(&self, req: crate::Request<State>) -> crate::Result;
        }
    }
    pub mod middleware {
        pub trait Middleware<State> {
            async fn handle(&self, request: crate::Request<State>, next: Next<State>) -> crate::Result;
            fn name(&self) -> &str {}
        }
        pub struct Next<State> {
            state: State,
        }
        impl<State> Next<State> {
            pub async fn run(self, req: crate::Request<State>) -> crate::Response {}
        }
    }
    mod redirect {
        pub struct Redirect<T> {
            location: T,
        }
        impl<T> Redirect<T> {
            pub fn new(location: T) -> Self {}
            pub fn permanent(location: T) -> Self {}
            pub fn temporary(location: T) -> Self {}
            pub fn see_other(location: T) -> Self {}
        }
    }
    mod request {
        use crate::Result;
        pub struct Request<State> {
            state: State,
        }
        impl<State> Request<State> {
            pub fn method(&self) -> ::http_types::Method {}
            pub fn url(&self) -> &::url::Url {}
            pub fn peer_addr(&self) -> Option<&str> {}
            pub fn remote(&self) -> Option<&str> {}
            pub fn host(&self) -> Option<&str> {}
            pub fn header<K>(&self, key: K) -> Option<&::http_types::headers::HeaderValues> {}
            pub fn ext<T>(&self) -> Option<&T> {}
            pub fn ext_mut<T>(&mut self) -> Option<&mut T> {}
            pub fn set_ext<T>(&mut self, val: T) -> Option<T> {}
            pub fn state(&self) -> &State {}
            pub fn param(&self, key: &str) -> Result<&str> {}
            pub fn query<T>(&self) -> Result<T> {}
            pub fn set_body<B>(&mut self, body: B) {}
            pub fn take_body(&mut self) -> ::http_types::Body {}
            pub async fn body_bytes(&mut self) -> Result<Vec<u8>> {}
            pub async fn body_string(&mut self) -> Result<String> {}
            pub async fn body_json<T>(&mut self) -> Result<T> {}
            pub async fn body_form<T>(&mut self) -> Result<T> {}
            pub fn cookie(&self, name: &str) -> Option<::cookie::Cookie> {}
            pub fn session(&self) -> &crate::sessions::Session {}
            pub fn session_mut(&mut self) -> &mut crate::sessions::Session {}
        }
    }
    mod response {
        use ::http_types::{Body, StatusCode};
        pub struct Response {}
        impl Response {
            pub fn new<S>(status: S) -> Self {}
            pub fn builder<S>(status: S) -> ResponseBuilder {}
            pub fn status(&self) -> StatusCode {}
            pub fn set_status<S>(&mut self, status: S) {}
            pub fn insert_header<K, V>(&mut self, key: K, value: V) {}
            pub fn set_content_type<M>(&mut self, mime: M) {}
            pub fn set_body<B>(&mut self, body: B) {}
            pub fn take_body(&mut self) -> Body {}
            pub fn insert_cookie(&mut self, cookie: ::cookie::Cookie) {}
            pub fn error(&self) -> Option<&::http_types::Error> {}
            pub fn downcast_error<E>(&self) -> Option<&E> {}
        }
        impl<T> From<T> for Response {
            fn from(t: T) -> Self {}
        }
        pub struct ResponseBuilder {}
        impl ResponseBuilder {
            pub fn build(self) -> Response {}
            pub fn header<K, V>(self, key: K, value: V) -> Self {}
            pub fn content_type<M>(self, content_type: M) -> Self {}
            pub fn body<B>(self, body: B) -> Self {}
        }
    }
    mod route {
        use crate::{Request, Result};
        pub struct Route<State> {
            state: State,
        }
        impl<State> Route<State> {
            pub fn at(&mut self, path: &str) -> Route<State> {}
            pub fn path(&self) -> &str {}
            pub fn strip_prefix(&mut self) -> &mut Self {}
            pub fn with<M, Fut>(&mut self, middleware: M) -> &mut Self
            where
                M: Fn(Request<State>, crate::Next<State>) -> Fut,
            {
            }
            pub fn reset_middleware(&mut self) -> &mut Self {}
            pub fn nest<InnerState>(&mut self, service: crate::Server<InnerState>) -> &mut Self {}
            pub fn serve_dir<P>(&mut self, dir: P) -> ::std::io::Result<()> {}
            pub fn serve_file<P>(&mut self, file: P) -> ::std::io::Result<()> {}
            pub fn method<E, Fut>(&mut self, method: ::http_types::Method, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn all<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn get<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn head<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn put<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn post<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn delete<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn options<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn connect<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn patch<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
            pub fn trace<E, Fut>(&mut self, ep: E) -> &mut Self
            where
                E: Fn(Request<State>) -> Fut,
            {
            }
        }
    }
    pub mod security {
        pub struct CorsMiddleware {}
        impl CorsMiddleware {
            pub fn new() -> Self {}
            pub fn allow_methods<M>(self, methods: M) -> Self {}
            pub fn allow_origin<O>(self, origin: O) -> Self {}
            pub fn allow_credentials(self, allow_credentials: bool) -> Self {}
        }
        pub struct Origin {}
    }
    mod server {
        pub struct Server<State> {
            state: State,
        }
        impl<State> Clone for Server<State> {
            fn clone(&self) -> Self {}
        }
        impl Server<()> {
            pub fn new() -> Self {}
        }
        impl<State> Server<State> {
            pub fn with_state(state: State) -> Self {}
            pub fn at(&mut self, path: &str) -> crate::Route<State> {}
            pub fn with<M, Fut>(&mut self, middleware: M) -> &mut Self
            where
                M: Fn(crate::Request<State>, crate::Next<State>) -> Fut,
            {
            }
            pub async fn listen<L>(self, listener: L) -> ::std::io::Result<()> {}
            pub async fn bind<L>(self, listener: L) -> ::std::io::Result<()> {}
            pub async fn respond<Req, Res>(&self, req: Req) -> ::http_types::Result<Res> {}
            pub fn state(&self) -> &State {}
        }
    }
    pub mod sessions {
        pub struct Session {}
        impl Session {
            pub fn get<T>(&self, key: &str) -> Option<T> {}
            pub fn insert<V>(&mut self, key: &str, value: V) -> Result<(), ()> {}
        }
        pub struct SessionMiddleware<S> {
            store: S,
        }
        impl<S> SessionMiddleware<S> {
            pub fn new(store: S, secret: &[u8]) -> Self {}
        }
        pub struct MemoryStore {}
        pub struct CookieStore {}
    }
    pub mod sse {
        use crate::Request;
        pub struct Sender {}
        impl Sender {
            pub async fn send<D>(&self, name: &str, data: D, id: Option<&str>) -> ::std::io::Result<()> {}
        }
        pub struct SseEndpoint<F> {
            handler: F,
        }
        pub fn endpoint<F, Fut, State>(handler: F) -> SseEndpoint<F>
        where
            F: Fn(Request<State>, Sender) -> Fut,
        {
        }
        pub fn upgrade<F, Fut, State>(req: Request<State>, handler: F) -> crate::Response
        where
            F: Fn(Request<State>, Sender) -> Fut,
        {
        }
    }
    pub mod utils {
        pub use ::async_trait::async_trait;
        pub struct Before<F>(pub F);
        pub struct After<F>(pub F);
    }
}

pub mod http_types {
    pub use self::error::{Error, Result, Status};
    pub use self::headers::{HeaderValue, HeaderValues};
    pub use ::cookie::Cookie;
    pub use ::mime;
    pub use ::mime::Mime;
    pub use ::url::Url;
    mod error {
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Error {}
        impl Error {
            pub fn new<S, E>(status: S, error: E) -> Self {}
            pub fn from_str<S, M>(status: S, msg: M) -> Self {}
            pub fn status(&self) -> super::StatusCode {}
        }
        impl<E> From<E> for Error {
            fn from(error: E) -> Self {}
        }
        pub trait Status<T, E> {
            fn status<S>(self, status: S) -> ::std::result::Result<T, Error>;
        }
        impl<T, E> Status<T, E> for ::std::result::Result<T, E> {
            fn status<S>(self, status: S) -> ::std::result::Result<T, Error> {}
        }
        impl<T> Status<T, ()> for Option<T> {
            fn status<S>(self, status: S) -> ::std::result::Result<T, Error> {}
        }
    }
    pub mod headers {
        pub struct HeaderValue {}
        pub struct HeaderValues {}
        impl HeaderValues {
            pub fn last(&self) -> &HeaderValue {}
            pub fn as_str(&self) -> &str {}
        }
    }
    pub struct Body {}
    impl Body {
        pub fn empty() -> Self {}
        pub fn from_json<T>(json: &T) -> Result<Self> {}
        pub fn from_string(s: String) -> Self {}
        pub fn from_bytes(bytes: Vec<u8>) -> Self {}
    }
    pub enum Method {
        Get,
        Head,
        Post,
        Put,
        Delete,
        Connect,
        Options,
        Trace,
        Patch,
    }
    pub enum StatusCode {
        Ok,
        Created,
        NoContent,
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict,
        InternalServerError,
    }
}

pub mod tide_websockets {
    pub struct WebSocket<S, H> {
        s: S,
        handler: H,
    }
    impl<S, H> WebSocket<S, H> {
        pub fn new<Fut>(handler: H) -> Self
        where
            H: Fn(::tide::Request<S>, WebSocketConnection) -> Fut,
        {
        }
    }
    pub struct WebSocketConnection {}
    impl WebSocketConnection {
        pub async fn send_string(&self, s: String) -> ::std::io::Result<()> {}
        pub async fn send_json<D>(&self, json: &D) -> ::tide::Result<()> {}
    }
    impl ::futures_core::Stream for WebSocketConnection {
        type Item = Result<Message, ::std::io::Error>;
    }
    pub enum Message {
        Text(String),
        Binary(Vec<u8>),
    }
}
