//! tonic 0.14 (0.1 to 0.13 are the same here).

pub mod tonic {
    pub use ::async_trait::async_trait;
    pub use ::http::Extensions;
    pub use self::metadata::MetadataMap;
    pub use self::request::{IntoRequest, Request};
    pub use self::response::Response;
    pub use self::service::Interceptor;
    pub use self::status::{Code, Status};
    pub use self::streaming::Streaming;

    pub mod body {
        pub struct Body {}
        pub type BoxBody = Body;
    }
    pub mod codegen {
        pub use crate::service::interceptor::InterceptedService;
        pub use ::async_trait::async_trait;
        pub use ::std::future::Future;
        pub use ::std::pin::Pin;
        pub use ::std::sync::Arc;
        pub use ::std::task::Poll;
    }
    pub mod metadata {
        pub struct MetadataMap {}
        impl MetadataMap {
            pub fn get<K>(&self, key: K) -> Option<&MetadataValue> {}
            pub fn insert<K>(&mut self, key: K, val: MetadataValue) -> Option<MetadataValue> {}
        }
        pub struct MetadataValue {}
        impl MetadataValue {
            pub fn to_str(&self) -> Result<&str, ()> {}
        }
    }
    mod request {
        pub struct Request<T> {
            message: T,
        }
        impl<T> Request<T> {
            pub fn new(message: T) -> Self {}
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn metadata(&self) -> &crate::MetadataMap {}
            pub fn metadata_mut(&mut self) -> &mut crate::MetadataMap {}
            pub fn into_inner(self) -> T {}
            pub fn into_parts(self) -> (crate::MetadataMap, ::http::Extensions, T) {}
            pub fn extensions(&self) -> &::http::Extensions {}
            pub fn extensions_mut(&mut self) -> &mut ::http::Extensions {}
            pub fn remote_addr(&self) -> Option<::std::net::SocketAddr> {}
            pub fn set_timeout(&mut self, deadline: ::std::time::Duration) {}
            pub fn map<F, U>(self, f: F) -> Request<U>
            where
                F: FnOnce(T) -> U,
            {
            }
        }
        pub trait IntoRequest<T> {
            fn into_request(self) -> Request<T>;
        }
    }
    mod response {
        pub struct Response<T> {
            message: T,
        }
        impl<T> Response<T> {
            pub fn new(message: T) -> Self {}
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn metadata(&self) -> &crate::MetadataMap {}
            pub fn metadata_mut(&mut self) -> &mut crate::MetadataMap {}
            pub fn into_inner(self) -> T {}
            pub fn map<F, U>(self, f: F) -> Response<U>
            where
                F: FnOnce(T) -> U,
            {
            }
        }
    }
    mod status {
        pub struct Status {}
        impl Status {
            pub fn new<M>(code: Code, message: M) -> Status {}
            pub fn ok<M>(message: M) -> Status {}
            pub fn cancelled<M>(message: M) -> Status {}
            pub fn unknown<M>(message: M) -> Status {}
            pub fn invalid_argument<M>(message: M) -> Status {}
            pub fn deadline_exceeded<M>(message: M) -> Status {}
            pub fn not_found<M>(message: M) -> Status {}
            pub fn already_exists<M>(message: M) -> Status {}
            pub fn permission_denied<M>(message: M) -> Status {}
            pub fn resource_exhausted<M>(message: M) -> Status {}
            pub fn failed_precondition<M>(message: M) -> Status {}
            pub fn aborted<M>(message: M) -> Status {}
            pub fn out_of_range<M>(message: M) -> Status {}
            pub fn unimplemented<M>(message: M) -> Status {}
            pub fn internal<M>(message: M) -> Status {}
            pub fn unavailable<M>(message: M) -> Status {}
            pub fn data_loss<M>(message: M) -> Status {}
            pub fn unauthenticated<M>(message: M) -> Status {}
            pub fn from_error(err: Box<dyn ::std::error::Error>) -> Status {}
            pub fn code(&self) -> Code {}
            pub fn message(&self) -> &str {}
        }
        pub enum Code {
            Ok,
            Cancelled,
            Unknown,
            InvalidArgument,
            DeadlineExceeded,
            NotFound,
            AlreadyExists,
            PermissionDenied,
            ResourceExhausted,
            FailedPrecondition,
            Aborted,
            OutOfRange,
            Unimplemented,
            Internal,
            Unavailable,
            DataLoss,
            Unauthenticated,
        }
    }
    mod streaming {
        pub struct Streaming<T> {
            message: T,
        }
        impl<T> Streaming<T> {
            pub async fn message(&mut self) -> Result<Option<T>, crate::Status> {}
        }
        impl<T> ::futures_core::Stream for Streaming<T> {
            type Item = Result<T, crate::Status>;
        }
    }
    pub mod service {
        pub use self::interceptor::{Interceptor, InterceptorLayer, interceptor};
        pub use ::axum::Router as AxumRouter;
        pub mod interceptor {
            pub trait Interceptor {
                fn call(&mut self, request: crate::Request<()>) -> Result<crate::Request<()>, crate::Status>;
            }
            pub fn interceptor<F>(f: F) -> InterceptorLayer<F>
            where
                F: FnMut(crate::Request<()>) -> Result<crate::Request<()>, crate::Status>,
            {
            }
            pub struct InterceptorLayer<I> {
                interceptor: I,
            }
            impl<I> InterceptorLayer<I> {
                pub fn new(interceptor: I) -> Self
                where
                    I: FnMut(crate::Request<()>) -> Result<crate::Request<()>, crate::Status>,
                {
                }
            }
            pub struct InterceptedService<S, I> {
                inner: S,
                interceptor: I,
            }
            impl<S, I> InterceptedService<S, I> {
                pub fn new(service: S, interceptor: I) -> Self
                where
                    I: FnMut(crate::Request<()>) -> Result<crate::Request<()>, crate::Status>,
                {
                }
            }
        }
        pub struct Routes {}
        impl Routes {
            pub fn new<S>(svc: S) -> Self {}
            pub fn builder() -> RoutesBuilder {}
            pub fn add_service<S>(self, svc: S) -> Self {}
            pub fn prepare(self) -> Self {}
            pub fn into_axum_router(self) -> ::axum::Router {}
        }
        pub struct RoutesBuilder {}
        impl RoutesBuilder {
            pub fn add_service<S>(&mut self, svc: S) -> &mut Self {}
            pub fn routes(self) -> Routes {}
        }
    }
    pub mod server {
        pub trait NamedService {
            const NAME: &'static str;
        }
    }
    pub mod transport {
        pub use self::channel::{Channel, Endpoint};
        pub use self::server::Server;
        pub struct Error {}
        pub struct Identity {}
        pub struct ServerTlsConfig {}
        pub mod channel {
            pub struct Channel {}
            impl Channel {
                pub fn from_static(s: &str) -> Endpoint {}
                pub fn from_shared<S>(s: S) -> Result<Endpoint, super::Error> {}
            }
            pub struct Endpoint {}
            impl Endpoint {
                pub fn from_static(s: &str) -> Self {}
                pub fn timeout(self, dur: ::std::time::Duration) -> Self {}
                pub async fn connect(&self) -> Result<Channel, super::Error> {}
                pub fn connect_lazy(&self) -> Channel {}
            }
        }
        pub mod server {
            pub struct Server {}
            impl Server {
                pub fn builder() -> Self {}
                pub fn tls_config(self, tls_config: super::ServerTlsConfig) -> Result<Self, super::Error> {}
                pub fn concurrency_limit_per_connection(self, limit: usize) -> Self {}
                pub fn load_shed(self, load_shed: bool) -> Self {}
                pub fn timeout(self, timeout: ::std::time::Duration) -> Self {}
                pub fn initial_stream_window_size<T>(self, sz: T) -> Self {}
                pub fn initial_connection_window_size<T>(self, sz: T) -> Self {}
                pub fn max_concurrent_streams<T>(self, max: T) -> Self {}
                pub fn max_connection_age(self, max: ::std::time::Duration) -> Self {}
                pub fn http2_keepalive_interval(self, interval: Option<::std::time::Duration>) -> Self {}
                pub fn http2_keepalive_timeout(self, timeout: Option<::std::time::Duration>) -> Self {}
                pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self {}
                pub fn tcp_keepalive(self, tcp_keepalive: Option<::std::time::Duration>) -> Self {}
                pub fn tcp_nodelay(self, enabled: bool) -> Self {}
                pub fn max_frame_size<T>(self, frame_size: T) -> Self {}
                pub fn accept_http1(self, accept_http1: bool) -> Self {}
                pub fn trace_fn<F>(self, f: F) -> Self
                where
                    F: Fn(&::http::Request<()>),
                {
                }
                pub fn layer<L>(self, new_layer: L) -> Server {}
                pub fn add_service<S>(&mut self, svc: S) -> Router {}
                pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router {}
                pub fn add_routes(&mut self, routes: crate::service::Routes) -> Router {}
            }
            pub struct Router {}
            impl Router {
                pub fn add_service<S>(self, svc: S) -> Self {}
                pub fn add_optional_service<S>(self, svc: Option<S>) -> Self {}
                pub fn into_service(self) -> crate::service::Routes {}
                pub async fn serve(self, addr: ::std::net::SocketAddr) -> Result<(), super::Error> {}
                pub async fn serve_with_shutdown<F>(self, addr: ::std::net::SocketAddr, signal: F) -> Result<(), super::Error> {}
                pub async fn serve_with_incoming<I>(self, incoming: I) -> Result<(), super::Error> {}
                pub async fn serve_with_incoming_shutdown<I, F>(self, incoming: I, signal: F) -> Result<(), super::Error> {}
            }
        }
    }
    #[proc_macro]
    pub fn include_proto() {}
}

pub mod tonic_web {
    pub fn enable<S>(service: S) -> S {}
    pub struct GrpcWebLayer {}
    impl GrpcWebLayer {
        pub fn new() -> Self {}
    }
}
