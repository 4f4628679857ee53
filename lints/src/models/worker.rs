//! Cloudflare Workers (`worker` 0.8).

pub mod worker {
    pub use ::url::Url;
    pub use ::worker_macros::{consume, durable_object, event, send};
    pub use self::router::{RouteContext, RouteParams, Router};
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Error {}
    pub struct Env {}
    pub struct Context {}
    pub struct Request {}
    pub struct Response {}
    impl Response {
        pub fn ok<T>(body: T) -> Result<Self> {}
        pub fn error<T>(msg: T, status: u16) -> Result<Self> {}
        pub fn from_json<T>(value: &T) -> Result<Self> {}
    }
    pub struct ScheduledEvent {}
    pub struct ScheduleContext {}
    pub struct MessageBatch<T> {
        t: T,
    }
    pub mod durable {
        pub struct State {}
        pub trait DurableObject {
            fn new(state: State, env: crate::Env) -> Self;
            async fn fetch(&self, req: crate::Request) -> crate::Result<crate::Response>;
            async fn alarm(&self) -> crate::Result<crate::Response> {}
            async fn websocket_message(&self, ws: (), message: ()) -> crate::Result<()> {}
            async fn websocket_close(&self, ws: (), code: usize, reason: String, was_clean: bool) -> crate::Result<()> {}
        }
    }
    pub use self::durable::{DurableObject, State};
    mod router {
        pub struct RouteParams {}
        pub struct RouteContext<D> {
            pub data: D,
            pub env: crate::Env,
        }
        impl<D> RouteContext<D> {
            pub fn param(&self, key: &str) -> Option<&String> {}
        }
        pub struct Router<D = ()> {
            data: D,
        }
        impl<D> Router<D> {
            pub fn new() -> Self {}
            pub fn with_data(data: D) -> Self {}
            pub fn get<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn get_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn post<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn post_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn put_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn delete_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn patch_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn on<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn on_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub fn or_else_any_method_async<F>(self, pattern: &str, func: F) -> Self
            where
                F: Fn(crate::Request, RouteContext<D>),
            {
            }
            pub async fn run(self, req: crate::Request, env: crate::Env) -> crate::Result<crate::Response> {}
        }
    }
}

pub mod worker_macros {
    #[proc_macro_attribute]
    pub fn event() {}
    #[proc_macro_attribute]
    pub fn durable_object() {}
    #[proc_macro_attribute]
    pub fn consume() {}
    #[proc_macro_attribute]
    pub fn send() {}
}
