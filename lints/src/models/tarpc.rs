//! tarpc 0.38.

pub mod tarpc {
    pub use ::serde;
    pub use ::tarpc_plugins::{derive_serde, service};
    pub use ::tokio_util;
    pub mod client {
        pub struct Config {}
        impl Default for Config {
            fn default() -> Self {}
        }
        pub enum RpcError {
            Shutdown,
            DeadlineExceeded,
        }
    }
    pub mod context {
        pub struct Context {
            pub deadline: ::std::time::Instant,
        }
        pub fn current() -> Context {}
    }
    pub mod server {
        pub use self::request_hook::{AfterRequest, BeforeRequest};
        pub struct ServerError {}
        pub trait Serve {
            type Req;
            type Resp;
            async fn serve(self, ctx: crate::context::Context, req: Self::Req) -> Result<Self::Resp, ServerError>;
        }
        pub fn serve<F>(f: F) -> ServeFn<F> {}
        pub struct ServeFn<F> {
            f: F,
        }
        pub struct BaseChannel<T> {
            t: T,
        }
        impl<T> BaseChannel<T> {
            pub fn with_defaults(transport: T) -> Self {}
            pub fn execute<S>(self, serve: S) -> impl ::futures_core::Stream<Item = ::std::pin::Pin<Box<dyn Future<Output = ()>>>> {}
        }
        pub mod request_hook {
            pub trait BeforeRequest<Req> {
                async fn before(&mut self, ctx: &mut crate::context::Context, req: &Req) -> Result<(), super::ServerError>;
            }
            pub trait AfterRequest<Resp> {
                async fn after(&mut self, ctx: &mut crate::context::Context, resp: &mut Result<Resp, super::ServerError>);
            }
            pub trait RequestHook {
                fn before<H>(self, hook: H) -> Self {}
                fn after<H>(self, hook: H) -> Self {}
                fn before_and_after<H>(self, hook: H) -> Self {}
            }
            impl<S> RequestHook for S where S: super::Serve {}
        }
    }
}

pub mod tarpc_plugins {
    #[proc_macro_attribute]
    pub fn service() {}
    #[proc_macro_attribute]
    pub fn derive_serde() {}
}
