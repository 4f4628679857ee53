//! axum 0.8, with what 0.1 to 0.7 had in other places.

pub mod axum {
    pub use ::http;
    pub use ::hyper::Server;
    pub use ::hyper::server;
    pub use ::axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
    pub use ::axum_macros::{debug_handler, debug_middleware};
    pub use self::extension::{AddExtensionLayer, Extension};
    pub use self::form::Form;
    pub use self::json::Json;
    pub use self::routing::Router;
    pub use self::serve::serve;
    pub use ::async_trait::async_trait;

    pub fn route<T>(path: &str, service: T) -> Router {}

    mod extension {
        #[derive(Clone)]
        pub struct Extension<T>(pub T);
        impl<T> ::std::ops::Deref for Extension<T> {
            type Target = T;
        }
        impl<S, T> ::axum_core::extract::FromRequestParts<S> for Extension<T> {
            type Rejection = crate::extract::rejection::ExtensionRejection;
            async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, Self::Rejection> {}
        }
        pub struct AddExtensionLayer<T> {
            value: T,
        }
        impl<T> AddExtensionLayer<T> {
            pub fn new(value: T) -> Self {}
        }
        pub struct AddExtension<S, T> {
            inner: S,
            value: T,
        }
    }

    mod json {
        pub struct Json<T>(pub T);
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        impl<T> From<T> for Json<T> {
            fn from(inner: T) -> Self {}
        }
        impl<T> Json<T> {
            pub fn from_bytes(bytes: &[u8]) -> Result<Self, crate::extract::rejection::JsonRejection> {}
        }
        impl<S, T> ::axum_core::extract::FromRequest<S> for Json<T> {
            type Rejection = crate::extract::rejection::JsonRejection;
            async fn from_request(req: ::http::Request<crate::body::Body>, state: &S) -> Result<Self, Self::Rejection> {}
        }
        impl<T> ::axum_core::response::IntoResponse for Json<T> {
            fn into_response(self) -> ::axum_core::response::Response {}
        }
    }

    mod form {
        pub struct Form<T>(pub T);
        impl<T> ::std::ops::Deref for Form<T> {
            type Target = T;
        }
        impl<S, T> ::axum_core::extract::FromRequest<S> for Form<T> {
            type Rejection = crate::extract::rejection::FormRejection;
            async fn from_request(req: ::http::Request<crate::body::Body>, state: &S) -> Result<Self, Self::Rejection> {}
        }
    }

    pub mod body {
        pub use ::axum_core::body::{Body, BodyDataStream};
        pub type BoxBody = Body;
        pub type Bytes = ::bytes::Bytes;
        pub async fn to_bytes(body: Body, limit: usize) -> Result<::bytes::Bytes, ::axum_core::Error> {}
        pub fn boxed<B>(body: B) -> BoxBody {}
    }

    pub mod error_handling {
        pub struct HandleErrorLayer<F, T> {
            f: F,
            t: T,
        }
        impl<F, T> HandleErrorLayer<F, T> {
            pub fn new(f: F) -> Self {}
        }
        pub struct HandleError<S, F, T> {
            inner: S,
            f: F,
            t: T,
        }
        impl<S, F, T> HandleError<S, F, T> {
            pub fn new(inner: S, f: F) -> Self {}
        }
    }

    pub mod extract {
        pub use crate::{Extension, Form, Json};
        pub use ::axum_core::extract::{
            DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, RawBody,
            Request,
        };
        pub use ::axum_macros::{FromRef, FromRequest, FromRequestParts};
        pub use self::connect_info::ConnectInfo;
        pub use self::multipart::Multipart;
        pub use self::path::{Path, RawPathParams};
        pub use self::state::State;
        pub use self::ws::WebSocketUpgrade;
        pub use ::axum_extra::TypedHeader;
        pub use ::axum_extra::extract::Host;

        mod state {
            #[derive(Clone)]
            pub struct State<S>(pub S);
            impl<S> ::std::ops::Deref for State<S> {
                type Target = S;
            }
            impl<Outer, Inner> ::axum_core::extract::FromRequestParts<Outer> for State<Inner> {
                type Rejection = ::std::convert::Infallible;
                async fn from_request_parts(parts: &mut ::http::request::Parts, state: &Outer) -> Result<Self, Self::Rejection> {}
            }
        }
        pub mod path {
            pub struct Path<T>(pub T);
            impl<T> ::std::ops::Deref for Path<T> {
                type Target = T;
            }
            impl<S, T> ::axum_core::extract::FromRequestParts<S> for Path<T> {
                type Rejection = crate::extract::rejection::PathRejection;
                async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, Self::Rejection> {}
            }
            pub struct RawPathParams {}
            impl RawPathParams {
                pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {}
            }
        }
        pub struct Query<T>(pub T);
        impl<T> ::std::ops::Deref for Query<T> {
            type Target = T;
        }
        impl<T> Query<T> {
            pub fn try_from_uri(value: &::http::Uri) -> Result<Self, rejection::QueryRejection> {}
        }
        impl<S, T> ::axum_core::extract::FromRequestParts<S> for Query<T> {
            type Rejection = rejection::QueryRejection;
            async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, Self::Rejection> {}
        }
        pub struct RawQuery(pub Option<String>);
        pub struct RawForm(pub ::bytes::Bytes);
        pub struct OriginalUri(pub ::http::Uri);
        pub struct NestedPath {}
        pub struct MatchedPath {}
        impl MatchedPath {
            pub fn as_str(&self) -> &str {}
        }
        pub struct ContentLengthLimit<T, const N: u64>(pub T);
        impl<T, const N: u64> ::std::ops::Deref for ContentLengthLimit<T, N> {
            type Target = T;
        }
        pub struct UrlParams<T>(pub T);
        pub struct UrlParamsMap {}
        pub struct RequestParts<B = crate::body::Body> {
            b: B,
        }
        impl<B> RequestParts<B> {
            pub fn new(req: ::http::Request<B>) -> Self {}
            pub async fn extract<E>(&mut self) -> Result<E, rejection::ExtensionRejection> {}
            pub fn headers(&self) -> &::http::HeaderMap {}
            pub fn extensions(&self) -> &::http::Extensions {}
            pub fn extensions_mut(&mut self) -> &mut ::http::Extensions {}
            pub fn uri(&self) -> &::http::Uri {}
            pub fn method(&self) -> &::http::Method {}
        }
        pub mod connect_info {
            pub struct ConnectInfo<T>(pub T);
            impl<T> ::std::ops::Deref for ConnectInfo<T> {
                type Target = T;
            }
            pub struct IntoMakeServiceWithConnectInfo<S, C> {
                svc: S,
                c: C,
            }
            pub trait Connected<T> {
                fn connect_info(stream: T) -> Self;
            }
        }
        pub mod multipart {
            pub struct Multipart {}
            impl Multipart {
                pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> {}
            }
            pub struct Field {}
            impl Field {
                pub fn name(&self) -> Option<&str> {}
                pub fn file_name(&self) -> Option<&str> {}
                pub fn content_type(&self) -> Option<&str> {}
                pub fn headers(&self) -> &::http::HeaderMap {}
                pub async fn bytes(self) -> Result<::bytes::Bytes, MultipartError> {}
                pub async fn text(self) -> Result<String, MultipartError> {}
                pub async fn chunk(&mut self) -> Result<Option<::bytes::Bytes>, MultipartError> {}
            }
            impl ::futures_core::Stream for Field {
                type Item = Result<::bytes::Bytes, MultipartError>;
            }
            pub struct MultipartError {}
        }
        pub mod rejection {
            pub struct ExtensionRejection {}
            pub struct JsonRejection {}
            pub struct FormRejection {}
            pub struct PathRejection {}
            pub struct QueryRejection {}
        }
        pub mod ws {
            pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {
                on_failed_upgrade: F,
            }
            pub struct DefaultOnFailedUpgrade {}
            impl<F> WebSocketUpgrade<F> {
                pub fn read_buffer_size(self, size: usize) -> Self {}
                pub fn write_buffer_size(self, size: usize) -> Self {}
                pub fn max_write_buffer_size(self, max: usize) -> Self {}
                pub fn max_send_queue(self, max: usize) -> Self {}
                pub fn max_message_size(self, max: usize) -> Self {}
                pub fn max_frame_size(self, max: usize) -> Self {}
                pub fn accept_unmasked_frames(self, accept: bool) -> Self {}
                pub fn protocols<I>(self, protocols: I) -> Self {}
                pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C> {}
                pub fn on_upgrade<C, Fut>(self, callback: C) -> ::axum_core::response::Response
                where
                    C: FnOnce(WebSocket) -> Fut,
                {
                }
            }
            pub struct WebSocket {}
            impl WebSocket {
                pub async fn recv(&mut self) -> Option<Result<Message, ::axum_core::Error>> {}
                pub async fn send(&mut self, msg: Message) -> Result<(), ::axum_core::Error> {}
                pub async fn close(self) -> Result<(), ::axum_core::Error> {}
            }
            impl ::futures_core::Stream for WebSocket {
                type Item = Result<Message, ::axum_core::Error>;
            }
            pub enum Message {
                Text(Utf8Bytes),
                Binary(::bytes::Bytes),
                Ping(::bytes::Bytes),
                Pong(::bytes::Bytes),
                Close(Option<CloseFrame>),
            }
            impl Message {
                pub fn into_data(self) -> ::bytes::Bytes {}
                pub fn into_text(self) -> Result<Utf8Bytes, ::axum_core::Error> {}
                pub fn to_text(&self) -> Result<&str, ::axum_core::Error> {}
                pub fn text<S>(string: S) -> Message {}
                pub fn binary<B>(bin: B) -> Message {}
            }
            pub struct Utf8Bytes {}
            impl Utf8Bytes {
                pub fn as_str(&self) -> &str {}
            }
            impl ::std::ops::Deref for Utf8Bytes {
                type Target = str;
            }
            pub struct CloseFrame {
                pub code: u16,
                pub reason: Utf8Bytes,
            }
        }
    }

    pub mod handler {
        pub use crate::routing::{any, delete, get, head, on, options, patch, post, put, trace};
        pub trait Handler<T, S> {
            type Future;
            fn call(self, req: ::axum_core::extract::Request, state: S) -> Self::Future;
            fn layer<L>(self, layer: L) -> Layered<L, Self, T, S> {}
            fn with_state(self, state: S) -> HandlerService<Self, T, S> {}
        }
        impl<F, T, S, Fut> Handler<T, S> for F
        where
            F: FnOnce() -> Fut,
        {
            type Future = Fut;
        }
        pub trait HandlerWithoutStateExt<T> {
            fn into_service(self) -> HandlerService<Self, T, ()> {}
            fn into_make_service(self) -> crate::routing::IntoMakeService<HandlerService<Self, T, ()>> {}
        }
        impl<F, T, Fut> HandlerWithoutStateExt<T> for F where F: FnOnce() -> Fut {}
        pub struct Layered<L, H, T, S> {
            layer: L,
            handler: H,
            t: T,
            s: S,
        }
        pub struct HandlerService<H, T, S> {
            handler: H,
            t: T,
            state: S,
        }
        impl<H, T, S> HandlerService<H, T, S> {
            pub fn state(&self) -> &S {}
            pub fn into_make_service(self) -> crate::routing::IntoMakeService<HandlerService<H, T, S>> {}
        }
    }

    pub mod middleware {
        pub use crate::extension::AddExtension;
        pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T> {}
        pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> {}
        pub fn from_fn_with_state_arc<F, S, T>(state: ::std::sync::Arc<S>, f: F) -> FromFnLayer<F, S, T> {}
        pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T> {}
        pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T> {}
        pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T> {}
        pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T> {}
        pub fn from_extractor<E>() -> FromExtractorLayer<E, ()> {}
        pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S> {}
        pub struct FromFnLayer<F, S, T> {
            f: F,
            state: S,
            t: T,
        }
        pub struct MapRequestLayer<F, S, T> {
            f: F,
            state: S,
            t: T,
        }
        pub struct MapResponseLayer<F, S, T> {
            f: F,
            state: S,
            t: T,
        }
        pub struct FromExtractorLayer<E, S> {
            e: E,
            state: S,
        }
        pub struct Next<B = crate::body::Body> {
            b: B,
        }
        impl<B> Next<B> {
            pub async fn run(self, req: ::http::Request<B>) -> ::axum_core::response::Response {}
        }
    }

    pub mod response {
        pub use crate::{Extension, Form, Json};
        pub use ::axum_core::response::{AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result};
        pub use self::sse::Sse;
        pub type Headers<H> = ::axum_core::response::AppendHeaders<H>;
        pub struct Html<T>(pub T);
        impl<T> ::axum_core::response::IntoResponse for Html<T> {
            fn into_response(self) -> Response {}
        }
        pub struct NoContent;
        pub struct Redirect {}
        impl Redirect {
            pub fn to(uri: &str) -> Self {}
            pub fn temporary(uri: &str) -> Self {}
            pub fn permanent(uri: &str) -> Self {}
        }
        pub mod sse {
            pub struct Sse<S> {
                stream: S,
            }
            impl<S> Sse<S> {
                pub fn new(stream: S) -> Self {}
                pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<S> {}
            }
            pub struct Event {}
            impl Event {
                pub fn data<T>(self, data: T) -> Event {}
                pub fn json_data<T>(self, data: T) -> ::std::result::Result<Event, ::axum_core::Error> {}
                pub fn comment<T>(self, comment: T) -> Event {}
                pub fn event<T>(self, event: T) -> Event {}
                pub fn id<T>(self, id: T) -> Event {}
            }
            impl Default for Event {
                fn default() -> Self {}
            }
            pub struct KeepAlive {}
            impl KeepAlive {
                pub fn new() -> Self {}
                pub fn interval(self, time: ::std::time::Duration) -> Self {}
                pub fn text<I>(self, text: I) -> Self {}
            }
        }
    }

    pub mod routing {
        pub use self::method_routing::{
            MethodRouter, any, any_service, connect, connect_service, delete, delete_service, get, get_service, head,
            head_service, on, on_service, options, options_service, patch, patch_service, post, post_service, put, put_service,
            query, query_service, trace, trace_service,
        };
        pub struct Router<S = ()> {
            state: S,
        }
        impl<S> Clone for Router<S> {
            fn clone(&self) -> Self {}
        }
        impl<S> Default for Router<S> {
            fn default() -> Self {}
        }
        impl<S> Router<S> {
            pub fn new() -> Self {}
            pub fn with_state_arc<S2>(self, state: ::std::sync::Arc<S>) -> Router<S2> {}
            pub fn without_v07_checks(self) -> Self {}
            pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
            pub fn route_service<T>(self, path: &str, service: T) -> Self {}
            pub fn nest(self, path: &str, router: Router<S>) -> Self {}
            pub fn nest_service<T>(self, path: &str, service: T) -> Self {}
            pub fn merge<R>(self, other: R) -> Self {}
            pub fn or<R>(self, other: R) -> Self {}
            pub fn boxed(self) -> Self {}
            pub fn layer<L>(self, layer: L) -> Router<S> {}
            pub fn route_layer<L>(self, layer: L) -> Self {}
            pub fn has_routes(&self) -> bool {}
            pub fn fallback<H>(self, handler: H) -> Self {}
            pub fn fallback_service<T>(self, service: T) -> Self {}
            pub fn method_not_allowed_fallback<H>(self, handler: H) -> Self {}
            pub fn reset_fallback(self) -> Self {}
            pub fn handle_error<F>(self, f: F) -> Self {}
            pub fn with_state<S2>(self, state: S) -> Router<S2> {}
            pub fn as_service<B>(&mut self) -> &mut Self {}
            pub fn into_service<B>(self) -> Self {}
            pub fn into_make_service(self) -> IntoMakeService<Self> {}
            pub fn into_make_service_with_connect_info<C>(
                self,
            ) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C> {
            }
        }
        impl<S> ::tower_service::Service<::http::Request<crate::body::Body>> for Router<S> {
            type Response = ::axum_core::response::Response;
            type Error = ::std::convert::Infallible;
        }
        pub struct IntoMakeService<S> {
            svc: S,
        }
        pub struct Route<E = ::std::convert::Infallible> {
            e: E,
        }
        pub struct MethodFilter {}
        impl MethodFilter {
            pub const CONNECT: Self = 0;
            pub const DELETE: Self = 0;
            pub const GET: Self = 0;
            pub const HEAD: Self = 0;
            pub const OPTIONS: Self = 0;
            pub const PATCH: Self = 0;
            pub const POST: Self = 0;
            pub const PUT: Self = 0;
            pub const TRACE: Self = 0;
            pub fn or(self, other: Self) -> Self {}
        }
        pub mod method_routing {
            pub struct MethodRouter<S = (), E = ::std::convert::Infallible> {
                state: S,
                e: E,
            }
            pub fn connect<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn delete<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn get<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn head<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn options<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn patch<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn post<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn put<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn query<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn trace<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn any<H, S>(handler: H) -> MethodRouter<S> {}
            pub fn on<H, S>(filter: super::MethodFilter, handler: H) -> MethodRouter<S> {}
            pub fn connect_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn delete_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn get_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn head_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn options_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn patch_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn post_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn put_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn query_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn trace_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn any_service<T, S>(svc: T) -> MethodRouter<S> {}
            pub fn on_service<T, S>(filter: super::MethodFilter, svc: T) -> MethodRouter<S> {}
            impl<S, E> Clone for MethodRouter<S, E> {
                fn clone(&self) -> Self {}
            }
            impl<S, E> Default for MethodRouter<S, E> {
                fn default() -> Self {}
            }
            impl<S, E> MethodRouter<S, E> {
                pub fn new() -> Self {}
                pub fn connect<H>(self, handler: H) -> Self {}
                pub fn delete<H>(self, handler: H) -> Self {}
                pub fn get<H>(self, handler: H) -> Self {}
                pub fn head<H>(self, handler: H) -> Self {}
                pub fn options<H>(self, handler: H) -> Self {}
                pub fn patch<H>(self, handler: H) -> Self {}
                pub fn post<H>(self, handler: H) -> Self {}
                pub fn put<H>(self, handler: H) -> Self {}
                pub fn query<H>(self, handler: H) -> Self {}
                pub fn trace<H>(self, handler: H) -> Self {}
                pub fn on<H>(self, filter: super::MethodFilter, handler: H) -> Self {}
                pub fn fallback<H>(self, handler: H) -> Self {}
                pub fn connect_service<T>(self, svc: T) -> Self {}
                pub fn delete_service<T>(self, svc: T) -> Self {}
                pub fn get_service<T>(self, svc: T) -> Self {}
                pub fn head_service<T>(self, svc: T) -> Self {}
                pub fn options_service<T>(self, svc: T) -> Self {}
                pub fn patch_service<T>(self, svc: T) -> Self {}
                pub fn post_service<T>(self, svc: T) -> Self {}
                pub fn put_service<T>(self, svc: T) -> Self {}
                pub fn query_service<T>(self, svc: T) -> Self {}
                pub fn trace_service<T>(self, svc: T) -> Self {}
                pub fn on_service<T>(self, filter: super::MethodFilter, svc: T) -> Self {}
                pub fn fallback_service<T>(self, svc: T) -> Self {}
                pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E> {}
                pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError> {}
                pub fn route_layer<L>(self, layer: L) -> Self {}
                pub fn merge(self, other: MethodRouter<S, E>) -> Self {}
                pub fn handle_error<F>(self, f: F) -> MethodRouter<S> {}
                pub fn into_make_service(self) -> super::IntoMakeService<Self> {}
                pub fn into_make_service_with_connect_info<C>(
                    self,
                ) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C> {
                }
            }
        }
    }

    pub mod serve {
        pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S> {}
        pub struct Serve<L, M, S> {
            listener: L,
            make_service: M,
            s: S,
        }
        impl<L, M, S> Serve<L, M, S> {
            pub fn with_graceful_shutdown<F>(self, signal: F) -> Serve<L, M, S> {}
            pub fn tcp_nodelay(self, nodelay: bool) -> Self {}
        }
        impl<L, M, S> ::std::future::IntoFuture for Serve<L, M, S> {
            type Output = Result<(), ::std::io::Error>;
        }
    }
}

pub mod axum_core {
    pub type BoxError = Box<dyn ::std::error::Error>;
    pub struct Error {}
    impl Error {
        pub fn new(error: BoxError) -> Self {}
        pub fn into_inner(self) -> BoxError {}
    }
    pub trait RequestExt {
        async fn extract<E, M>(self) -> Result<E, E::Rejection> {}
        async fn extract_with_state<E, S, M>(self, state: &S) -> Result<E, E::Rejection> {}
        async fn extract_parts<E>(&mut self) -> Result<E, E::Rejection> {}
        async fn extract_parts_with_state<E, S>(&mut self, state: &S) -> Result<E, E::Rejection> {}
        fn with_limited_body(self) -> extract::Request {}
        fn into_limited_body(self) -> body::Body {}
    }
    impl<B> RequestExt for ::http::Request<B> {}
    pub trait RequestPartsExt {
        async fn extract<E>(&mut self) -> Result<E, E::Rejection> {}
        async fn extract_with_state<E, S>(&mut self, state: &S) -> Result<E, E::Rejection> {}
    }
    impl RequestPartsExt for ::http::request::Parts {}

    pub mod body {
        pub struct Body {}
        impl Body {
            pub fn new<B>(body: B) -> Self {}
            pub fn empty() -> Self {}
            pub fn from_stream<S>(stream: S) -> Self {}
            pub fn into_data_stream(self) -> BodyDataStream {}
        }
        impl<T> From<T> for Body {
            fn from(it: T) -> Self {}
        }
        impl Default for Body {
            fn default() -> Self {}
        }
        pub struct BodyDataStream {}
        impl ::futures_core::Stream for BodyDataStream {
            type Item = Result<::bytes::Bytes, crate::Error>;
        }
    }

    pub mod extract {
        pub type Request<T = crate::body::Body> = ::http::Request<T>;
        pub type RawBody<B = crate::body::Body> = B;
        pub trait FromRef<T> {
            fn from_ref(input: &T) -> Self;
        }
        pub trait FromRequestParts<S> {
            type Rejection;
            async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, Self::Rejection>;
        }
        pub trait FromRequest<S, M = ()> {
            type Rejection;
            async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
        }
        pub trait OptionalFromRequestParts<S> {
            type Rejection;
            async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Option<Self>, Self::Rejection>;
        }
        pub trait OptionalFromRequest<S, M = ()> {
            type Rejection;
            async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection>;
        }
        pub struct DefaultBodyLimit {}
        impl DefaultBodyLimit {
            pub fn disable() -> Self {}
            pub fn max(limit: usize) -> Self {}
        }
    }

    pub mod response {
        pub type Response<T = crate::body::Body> = ::http::Response<T>;
        pub type Result<T, E = ErrorResponse> = ::std::result::Result<T, E>;
        pub struct ErrorResponse {}
        pub struct AppendHeaders<I>(pub I);
        pub struct ResponseParts {}
        pub trait IntoResponse {
            fn into_response(self) -> Response;
        }
        impl<A, B> IntoResponse for (A, B) {
            fn into_response(self) -> Response {}
        }
        impl<A, B, C> IntoResponse for (A, B, C) {
            fn into_response(self) -> Response {}
        }
        impl IntoResponse for ::http::StatusCode {
            fn into_response(self) -> Response {}
        }
        impl IntoResponse for String {
            fn into_response(self) -> Response {}
        }
        impl IntoResponse for str {
            fn into_response(self) -> Response {}
        }
        pub trait IntoResponseParts {
            type Error;
            fn into_response_parts(self, res: ResponseParts) -> ::std::result::Result<ResponseParts, Self::Error>;
        }
    }
}

pub mod axum_macros {
    #[proc_macro_attribute]
    pub fn debug_handler() {}
    #[proc_macro_attribute]
    pub fn debug_middleware() {}
    #[proc_macro_derive]
    pub fn FromRef() {}
    #[proc_macro_derive]
    pub fn FromRequest() {}
    #[proc_macro_derive]
    pub fn FromRequestParts() {}
    #[proc_macro_derive]
    pub fn TypedPath() {}
}

pub mod axum_extra {
    pub use ::headers;
    pub use self::typed_header::TypedHeader;
    pub mod typed_header {
        pub struct TypedHeader<T>(pub T);
        impl<T> ::std::ops::Deref for TypedHeader<T> {
            type Target = T;
        }
        impl<S, T> ::axum_core::extract::FromRequestParts<S> for TypedHeader<T> {
            type Rejection = TypedHeaderRejection;
            async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, Self::Rejection> {}
        }
        pub struct TypedHeaderRejection {}
    }
    pub mod either {
        pub enum Either<E1, E2> {
            E1(E1),
            E2(E2),
        }
    }
    pub mod extract {
        pub use self::cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};
        pub use ::axum::extract::Multipart;
        pub struct Cached<T>(pub T);
        impl<T> ::std::ops::Deref for Cached<T> {
            type Target = T;
        }
        pub struct WithRejection<E, R>(pub E, pub R);
        impl<E, R> ::std::ops::Deref for WithRejection<E, R> {
            type Target = E;
        }
        impl<E, R> WithRejection<E, R> {
            pub fn into_inner(self) -> E {}
        }
        pub struct Form<T>(pub T);
        impl<T> ::std::ops::Deref for Form<T> {
            type Target = T;
        }
        pub struct Query<T>(pub T);
        impl<T> ::std::ops::Deref for Query<T> {
            type Target = T;
        }
        pub struct OptionalQuery<T>(pub Option<T>);
        pub struct OptionalPath<T>(pub Option<T>);
        pub struct Host(pub String);
        pub struct Scheme(pub String);
        pub mod cookie {
            pub use ::cookie::{Cookie, Expiration, Key, SameSite};
            pub struct CookieJar {}
            impl CookieJar {
                pub fn from_headers(headers: &::http::HeaderMap) -> Self {}
                pub fn new() -> Self {}
                pub fn get(&self, name: &str) -> Option<&Cookie> {}
                pub fn remove<C>(self, cookie: C) -> Self {}
                pub fn add<C>(self, cookie: C) -> Self {}
            }
            pub struct PrivateCookieJar<K = Key> {
                key: K,
            }
            impl<K> PrivateCookieJar<K> {
                pub fn from_headers(headers: &::http::HeaderMap, key: Key) -> Self {}
                pub fn new(key: Key) -> Self {}
                pub fn get(&self, name: &str) -> Option<Cookie> {}
                pub fn remove<C>(self, cookie: C) -> Self {}
                pub fn add<C>(self, cookie: C) -> Self {}
            }
            pub struct SignedCookieJar<K = Key> {
                key: K,
            }
            impl<K> SignedCookieJar<K> {
                pub fn from_headers(headers: &::http::HeaderMap, key: Key) -> Self {}
                pub fn new(key: Key) -> Self {}
                pub fn get(&self, name: &str) -> Option<Cookie> {}
                pub fn remove<C>(self, cookie: C) -> Self {}
                pub fn add<C>(self, cookie: C) -> Self {}
            }
        }
    }
    pub mod handler {
        pub trait HandlerCallWithExtractors<T, S> {
            fn call(self, extractors: T, state: S);
            fn into_handler(self) -> IntoHandler<Self, T, S> {}
            fn or<R, Rt>(self, rhs: R) -> Or<Self, R, T, Rt, S> {}
        }
        pub struct IntoHandler<H, T, S> {
            handler: H,
            t: T,
            s: S,
        }
        pub struct Or<L, R, Lt, Rt, S> {
            l: L,
            r: R,
            lt: Lt,
            rt: Rt,
            s: S,
        }
    }
    pub mod response {
        pub struct ErasedJson {}
        pub struct Attachment<T> {
            inner: T,
        }
        pub struct InternalServerError<T>(pub T);
    }
    pub mod routing {
        pub use ::axum_macros::TypedPath;
        pub trait TypedPath {
            const PATH: &'static str;
        }
        pub trait RouterExt<S> {
            fn typed_get<H, T, P>(self, handler: H) -> Self {}
            fn typed_delete<H, T, P>(self, handler: H) -> Self {}
            fn typed_head<H, T, P>(self, handler: H) -> Self {}
            fn typed_options<H, T, P>(self, handler: H) -> Self {}
            fn typed_patch<H, T, P>(self, handler: H) -> Self {}
            fn typed_post<H, T, P>(self, handler: H) -> Self {}
            fn typed_put<H, T, P>(self, handler: H) -> Self {}
            fn typed_trace<H, T, P>(self, handler: H) -> Self {}
            fn typed_connect<H, T, P>(self, handler: H) -> Self {}
            fn typed_query<H, T, P>(self, handler: H) -> Self {}
            fn route_with_tsr(self, path: &str, method_router: ::axum::routing::MethodRouter<S>) -> Self {}
            fn route_service_with_tsr<T>(self, path: &str, service: T) -> Self {}
        }
        impl<S> RouterExt<S> for ::axum::routing::Router<S> {}
        pub struct Resource<S = ()> {
            state: S,
        }
        impl<S> Resource<S> {
            pub fn named(resource_name: &str) -> Self {}
            pub fn index<H>(self, handler: H) -> Self {}
            pub fn create<H>(self, handler: H) -> Self {}
            pub fn new<H>(self, handler: H) -> Self {}
            pub fn show<H>(self, handler: H) -> Self {}
            pub fn edit<H>(self, handler: H) -> Self {}
            pub fn update<H>(self, handler: H) -> Self {}
            pub fn destroy<H>(self, handler: H) -> Self {}
        }
    }
}
