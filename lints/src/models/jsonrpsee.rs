//! jsonrpsee 0.26.

pub mod jsonrpsee {
    pub use ::jsonrpsee_core as core;
    pub use ::jsonrpsee_core::server::{Extensions, IntoResponse, Methods, PendingSubscriptionSink, RpcModule, SubscriptionMessage, SubscriptionSink};
    pub use ::jsonrpsee_proc_macros as proc_macros;
    pub use ::jsonrpsee_server as server;
    pub use ::jsonrpsee_types as types;
    pub use ::tokio;
    pub use ::tracing;
    #[proc_macro]
    pub fn rpc_params() {}
}

pub mod jsonrpsee_core {
    pub use ::async_trait::async_trait;
    pub type RpcResult<T> = Result<T, ::jsonrpsee_types::ErrorObjectOwned>;
    pub type SubscriptionResult = Result<(), Box<dyn ::std::error::Error>>;
    pub mod error {
        pub struct RegisterMethodError {}
    }
    pub mod middleware {
        pub trait RpcServiceT {
            type MethodResponse;
            type NotificationResponse;
            type BatchResponse;
            async fn call(&self, request: ()) -> Self::MethodResponse;
            async fn batch(&self, requests: ()) -> Self::BatchResponse;
            async fn notification(&self, n: ()) -> Self::NotificationResponse;
        }
    }
    pub mod server {
        pub use ::http::Extensions;
        pub trait IntoResponse {}
        pub struct MethodCallback {}
        pub struct Methods {}
        impl Methods {
            pub fn new() -> Self {}
            pub fn merge<M>(&mut self, other: M) -> Result<(), crate::error::RegisterMethodError> {}
        }
        pub struct PendingSubscriptionSink {}
        impl PendingSubscriptionSink {
            pub async fn accept(self) -> Result<SubscriptionSink, ()> {}
            pub async fn reject<E>(self, err: E) {}
        }
        pub struct SubscriptionSink {}
        impl SubscriptionSink {
            pub async fn send(&self, msg: SubscriptionMessage) -> Result<(), ()> {}
            pub async fn closed(&self) {}
        }
        pub struct SubscriptionMessage {}
        pub struct RpcModule<Context> {
            ctx: Context,
        }
        impl<Context> Clone for RpcModule<Context> {
            fn clone(&self) -> Self {}
        }
        impl<Context> RpcModule<Context> {
            pub fn new(ctx: Context) -> Self {}
            pub fn from_arc(ctx: ::std::sync::Arc<Context>) -> Self {}
            pub fn merge<M>(&mut self, other: M) -> Result<(), crate::error::RegisterMethodError> {}
            pub fn register_method<R, F>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, crate::error::RegisterMethodError>
            where
                F: Fn(::jsonrpsee_types::Params, &Context, &Extensions) -> R,
            {
            }
            pub fn register_async_method<R, F, Fut>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, crate::error::RegisterMethodError>
            where
                F: Fn(::jsonrpsee_types::Params, ::std::sync::Arc<Context>, Extensions) -> Fut,
                Fut: Future<Output = R>,
            {
            }
            pub fn register_blocking_method<R, F>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, crate::error::RegisterMethodError>
            where
                F: Fn(::jsonrpsee_types::Params, ::std::sync::Arc<Context>, Extensions) -> R,
            {
            }
            pub fn register_subscription<R, F, Fut>(
                &mut self,
                subscribe_method_name: &'static str,
                notif_method_name: &'static str,
                unsubscribe_method_name: &'static str,
                callback: F,
            ) -> Result<&mut MethodCallback, crate::error::RegisterMethodError>
            where
                F: Fn(::jsonrpsee_types::Params, PendingSubscriptionSink, ::std::sync::Arc<Context>, Extensions) -> Fut,
                Fut: Future<Output = R>,
            {
            }
            pub fn register_subscription_raw<R, F>(
                &mut self,
                subscribe_method_name: &'static str,
                notif_method_name: &'static str,
                unsubscribe_method_name: &'static str,
                callback: F,
            ) -> Result<&mut MethodCallback, crate::error::RegisterMethodError>
            where
                F: Fn(::jsonrpsee_types::Params, PendingSubscriptionSink, ::std::sync::Arc<Context>, &Extensions) -> R,
            {
            }
        }
    }
}

pub mod jsonrpsee_server {
    pub use ::jsonrpsee_core::error::RegisterMethodError;
    pub use ::jsonrpsee_core::server::{Extensions, IntoResponse, Methods, PendingSubscriptionSink, RpcModule, SubscriptionMessage, SubscriptionSink};
    pub use ::jsonrpsee_types as types;
    pub struct ServerConfig {}
    pub struct ServerBuilder {}
    impl ServerBuilder {
        pub fn new() -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn set_http_middleware<M>(self, middleware: M) -> Self {}
        pub fn set_rpc_middleware<M>(self, middleware: M) -> Self {}
        pub async fn build<A>(self, addrs: A) -> ::std::io::Result<Server> {}
    }
    pub struct Server {}
    impl Server {
        pub fn builder() -> ServerBuilder {}
        pub fn start<M>(self, methods: M) -> ServerHandle {}
        pub fn local_addr(&self) -> ::std::io::Result<::std::net::SocketAddr> {}
    }
    pub struct ServerHandle {}
    impl ServerHandle {
        pub fn stop(&self) -> Result<(), ()> {}
        pub async fn stopped(self) {}
    }
}

pub mod jsonrpsee_types {
    pub struct Params {}
    impl Params {
        pub fn parse<T>(&self) -> Result<T, ErrorObjectOwned> {}
        pub fn one<T>(&self) -> Result<T, ErrorObjectOwned> {}
    }
    pub struct ErrorObjectOwned {}
    pub type ErrorObject = ErrorObjectOwned;
    impl ErrorObjectOwned {
        pub fn owned<S, D>(code: i32, message: S, data: Option<D>) -> Self {}
    }
    pub mod error {
        pub use super::{ErrorObject, ErrorObjectOwned};
    }
}

pub mod jsonrpsee_proc_macros {
    #[proc_macro_attribute]
    pub fn rpc() {}
}
