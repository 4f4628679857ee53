//! AWS Lambda (`lambda_runtime` 1, `lambda_http` 1, `lambda_extension` 1), Netlify's fork of it, and Vercel functions.

pub mod lambda_runtime {
    pub use ::tower;
    pub use ::tower::Service;
    pub use ::tracing;
    pub use self::runtime::Runtime;
    pub use self::types::{Context, FunctionResponse, LambdaEvent, StreamResponse};

    pub type Error = Box<dyn ::std::error::Error>;
    pub type BoxFuture<T> = ::std::pin::Pin<Box<dyn Future<Output = T>>>;

    /// tower's, which the crate hands on; here one of its own, so that it means an invocation.
    pub fn service_fn<F, T, Fut>(f: F) -> ServiceFn<F>
    where
        F: FnMut(LambdaEvent<T>) -> Fut,
    {
    }
    pub fn handler_fn<F, T, Fut>(f: F) -> ServiceFn<F>
    where
        F: Fn(T, Context) -> Fut,
    {
    }
    pub struct ServiceFn<F> {
        f: F,
    }
    pub async fn run<F>(handler: F) -> Result<(), Error> {}
    pub async fn run_concurrent<F>(handler: F) -> Result<(), Error> {}
    pub async fn run_with_streaming_response<F>(handler: F) -> Result<(), Error> {}
    pub async fn spawn_graceful_shutdown_handler<F, Fut>(shutdown_hook: F)
    where
        F: FnOnce() -> Fut,
    {
    }
    pub fn start<F>(f: F, runtime: Option<::tokio::runtime::Runtime>) {}
    pub trait Handler<A, B> {
        fn call(&mut self, event: A, context: Context);
    }
    pub trait SnapStartResource {
        fn before_snapshot(&self);
        fn after_restore(&self);
    }
    pub struct Config {}
    #[proc_macro_attribute]
    pub fn lambda() {}

    mod runtime {
        pub struct Runtime<S> {
            service: S,
        }
        impl<S> Runtime<S> {
            pub fn new(handler: S) -> Self {}
            pub fn layer<L>(self, layer: L) -> Runtime<S> {}
            pub fn register_snapstart_resource(self, resource: ::std::sync::Arc<dyn super::SnapStartResource>) -> Self {}
            pub async fn run(self) -> Result<(), super::Error> {}
            pub async fn run_concurrent(self) -> Result<(), super::Error> {}
        }
    }
    mod types {
        pub struct LambdaEvent<T> {
            pub payload: T,
            pub context: Context,
        }
        impl<T> LambdaEvent<T> {
            pub fn new(payload: T, context: Context) -> Self {}
            pub fn into_parts(self) -> (T, Context) {}
        }
        pub struct Context {
            pub request_id: String,
            pub deadline: u64,
            pub invoked_function_arn: String,
            pub xray_trace_id: Option<String>,
        }
        impl Clone for Context {
            fn clone(&self) -> Self {}
        }
        pub enum FunctionResponse<B, S> {
            BufferedResponse(B),
            StreamingResponse(S),
        }
        pub struct StreamResponse<S> {
            pub stream: S,
        }
    }
}

pub mod lambda_http {
    pub use ::aws_lambda_events;
    pub use ::http;
    pub use ::http::Response;
    pub use ::lambda_runtime;
    pub use ::lambda_runtime::{BoxFuture, Context, Error, LambdaEvent, Service, SnapStartResource, lambda, tower, tracing};
    pub use self::ext::request::RequestPayloadExt;
    pub use self::ext::{RequestExt, RequestPayloadExt as PayloadExt};
    pub use self::response::IntoResponse;

    pub type Request = ::http::Request<Body>;
    pub enum Body {
        Empty,
        Text(String),
        Binary(Vec<u8>),
    }
    impl ::std::ops::Deref for Body {
        type Target = [u8];
    }
    impl<T> From<T> for Body {
        fn from(it: T) -> Self {}
    }
    pub struct Adapter<R, S> {
        r: R,
        service: S,
    }
    pub async fn run<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_concurrent<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_with_streaming_response<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_with_streaming_response_concurrent<S>(handler: S) -> Result<(), Error> {}
    pub fn service_fn<F, Fut>(f: F) -> ::lambda_runtime::ServiceFn<F>
    where
        F: FnMut(Request) -> Fut,
    {
    }
    pub fn handler<F, Fut>(handler: F) -> Adapter<(), F>
    where
        F: Fn(Request, Context) -> Fut,
    {
    }
    pub trait Handler {
        fn call(&mut self, event: Request, context: Context);
    }
    pub mod request {
        pub enum RequestContext {
            ApiGatewayV1,
            ApiGatewayV2,
            Alb,
        }
    }
    pub mod ext {
        pub use self::request::RequestPayloadExt;
        pub mod request {
            pub struct PayloadError {}
            pub trait RequestPayloadExt {
                fn payload<D>(&self) -> Result<Option<D>, PayloadError> {}
                fn json<D>(&self) -> Result<Option<D>, PayloadError> {}
                fn form_url_encoded<D>(&self) -> Result<Option<D>, PayloadError> {}
            }
            impl RequestPayloadExt for ::http::Request<crate::Body> {}
        }
        pub struct QueryMap {}
        impl QueryMap {
            pub fn first(&self, key: &str) -> Option<&str> {}
            pub fn one(&self, key: &str) -> Option<&str> {}
            pub fn all(&self, key: &str) -> Option<Vec<&str>> {}
            pub fn get(&self, key: &str) -> Option<&str> {}
        }
        pub trait RequestExt {
            fn raw_http_path(&self) -> &str {}
            fn query_string_parameters(&self) -> QueryMap {}
            fn query_string_parameters_ref(&self) -> Option<&QueryMap> {}
            fn path_parameters(&self) -> QueryMap {}
            fn path_parameters_ref(&self) -> Option<&QueryMap> {}
            fn stage_variables(&self) -> QueryMap {}
            fn request_context(&self) -> crate::request::RequestContext {}
            fn lambda_context(&self) -> crate::Context {}
        }
        impl RequestExt for ::http::Request<crate::Body> {}
    }
    mod response {
        pub trait IntoResponse {
            fn into_response(self) -> ::lambda_runtime::BoxFuture<::http::Response<crate::Body>>;
        }
    }
}

pub mod lambda_extension {
    pub use ::lambda_runtime::{Error, Service, tracing};
    pub use ::tower;
    pub fn service_fn<F>(f: F) -> ::lambda_runtime::ServiceFn<F> {}
    pub async fn run<E>(events_processor: E) -> Result<(), Error> {}
    pub struct LambdaEvent {
        pub next: NextEvent,
    }
    pub enum NextEvent {
        Invoke(InvokeEvent),
        Shutdown(ShutdownEvent),
    }
    pub struct InvokeEvent {}
    pub struct ShutdownEvent {}
    pub struct LambdaLog {}
    pub struct LambdaTelemetry {}
    pub struct SharedService<T>(T);
    impl<T> SharedService<T> {
        pub fn new(inner: T) -> Self {}
    }
    pub struct Extension {}
    impl Extension {
        pub fn new() -> Self {}
        pub fn with_extension_name(self, name: &str) -> Self {}
        pub fn with_events(self, events: &[&str]) -> Self {}
        pub fn with_events_processor<N>(self, processor: N) -> Self {}
        pub fn with_logs_processor<N>(self, processor: N) -> Self {}
        pub fn with_telemetry_processor<N>(self, processor: N) -> Self {}
        pub fn with_log_types(self, types: &[&str]) -> Self {}
        pub fn with_log_port_number(self, port: u16) -> Self {}
        pub async fn register(self) -> Result<Self, Error> {}
        pub async fn run(self) -> Result<(), Error> {}
    }
}

pub mod netlify_lambda {
    pub use ::lambda_runtime::{Context, Error, Handler, handler_fn, lambda, run};
}
pub mod netlify_lambda_http {
    pub use ::lambda_http::{Body, Context, Error, Handler, IntoResponse, Request, RequestExt, Response, handler, http, lambda, run};
    pub mod lambda {
        pub use ::lambda_runtime::{Context, run};
    }
}

pub mod vercel_runtime {
    pub use ::http::Response;
    pub use ::lambda_http::{self, Body, RequestExt, RequestPayloadExt};
    pub use ::lambda_http::http;
    pub type Error = Box<dyn ::std::error::Error>;
    pub type Request = ::http::Request<Body>;
    pub struct ResponseBody {}
    pub struct AppState {
        pub log_context: LogContext,
    }
    impl AppState {
        pub fn wait_until<F>(&self, future: F) {}
    }
    pub struct LogContext {}
    pub async fn run<S>(service: S) -> Result<(), Error> {}
    pub fn service_fn<F, Fut>(handler: F) -> ServiceFn<F>
    where
        F: Fn(Request) -> Fut,
    {
    }
    pub async fn process_request<F>(handler: F, event: Request) -> Result<Response<Body>, Error> {}
    pub struct ServiceFn<H> {
        handler: H,
    }
    #[proc_macro_attribute]
    pub fn bundled_api() {}
    pub mod axum {
        pub struct VercelLayer {}
        impl VercelLayer {
            pub fn new() -> Self {}
        }
    }
}

pub mod vercel_lambda {
    pub use ::http::{Request, Response};
    #[proc_macro]
    pub fn lambda() {}
    #[proc_macro]
    pub fn lambda_async() {}
    pub mod error {
        pub struct VercelError {}
    }
}
