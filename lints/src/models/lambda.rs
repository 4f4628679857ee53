//! AWS Lambda's runtime (0.2 to 1.x), its HTTP layer and extensions, and Vercel's runtime. Parsed, never compiled.
//! Each crate has its own `service_fn`, where the real ones hand on tower's: what it makes an entry of differs.

pub mod lambda_runtime {
    pub use ::lambda_runtime_api_client::tracing;
    pub use ::tower;
    pub use ::tower::Service;
    pub use self::runtime::{LambdaInvocation, Runtime};
    pub use self::types::{Context, FunctionResponse, IntoFunctionResponse, LambdaEvent, MetadataPrelude, StreamResponse};

    pub type BoxFuture<T> = ::std::pin::Pin<Box<dyn Future<Output = T>>>;
    pub type Error = Box<dyn ::std::error::Error>;

    #[proc_macro_attribute]
    pub fn lambda() {}
    /// 0.1: `lambda!(handler)`.
    #[proc_macro]
    pub fn lambda() {}

    pub struct ServiceFn<F> {
        f: F,
    }
    pub fn service_fn<T, F, Fut>(f: F) -> ServiceFn<F>
    where
        F: FnMut(LambdaEvent<T>) -> Fut,
    {
    }
    /// 0.2 to 0.4.
    pub fn handler_fn<T, F, Fut>(f: F) -> ServiceFn<F>
    where
        F: Fn(T, Context) -> Fut,
    {
    }
    pub async fn run<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_concurrent<S>(handler: S) -> Result<(), Error> {}
    pub async fn spawn_graceful_shutdown_handler<F, Fut>(shutdown_hook: F)
    where
        F: FnOnce() -> Fut,
    {
    }

    /// 0.2.
    pub trait Handler<A, B> {
        type Error;
        type Fut;
        fn call(&self, event: A, context: Context) -> Self::Fut;
    }
    pub trait SnapStartResource {
        fn before_checkpoint(&self) -> BoxFuture<Result<(), Error>> {}
        fn after_restore(&self) -> BoxFuture<Result<(), Error>> {}
    }
    pub struct Diagnostic {
        pub error_type: String,
        pub error_message: String,
    }
    pub struct Config {
        pub function_name: String,
        pub memory: i32,
        pub version: String,
        pub log_stream: String,
        pub log_group: String,
    }
    impl Config {
        pub fn from_env() -> Self {}
    }

    pub mod runtime {
        pub struct LambdaInvocation {
            pub context: crate::Context,
        }
        pub struct Runtime<S> {
            service: S,
        }
        impl<S> Runtime<S> {
            pub fn new(handler: S) -> Self {}
            pub fn layer<L>(self, layer: L) -> Runtime<S> {}
            pub fn register_snapstart_resource(self, resource: ::std::sync::Arc<dyn crate::SnapStartResource>) -> Self {}
            pub async fn run(self) -> Result<(), crate::Error> {}
            pub async fn run_concurrent(self) -> Result<(), crate::Error> {}
        }
    }

    pub mod types {
        use ::std::collections::HashMap;
        pub struct ClientApplication {
            pub installation_id: String,
            pub app_title: String,
            pub app_version_name: String,
            pub app_version_code: String,
            pub app_package_name: String,
        }
        pub struct ClientContext {
            pub client: ClientApplication,
            pub custom: HashMap<String, String>,
            pub environment: HashMap<String, String>,
        }
        pub struct CognitoIdentity {
            pub identity_id: String,
            pub identity_pool_id: String,
        }
        pub struct Context {
            pub request_id: String,
            pub deadline: u64,
            pub invoked_function_arn: String,
            pub xray_trace_id: Option<String>,
            pub client_context: Option<ClientContext>,
            pub identity: Option<CognitoIdentity>,
            pub tenant_id: Option<String>,
            pub env_config: ::std::sync::Arc<crate::Config>,
        }
        impl Clone for Context {
            fn clone(&self) -> Self {}
        }
        impl Context {
            pub fn deadline(&self) -> ::std::time::SystemTime {}
        }
        pub struct LambdaEvent<T> {
            pub payload: T,
            pub context: Context,
        }
        impl<T> LambdaEvent<T> {
            pub fn new(payload: T, context: Context) -> Self {}
            pub fn into_parts(self) -> (T, Context) {}
        }
        pub struct MetadataPrelude {
            pub status_code: ::http::StatusCode,
            pub headers: ::http::HeaderMap,
            pub cookies: Vec<String>,
        }
        pub struct StreamResponse<S> {
            pub metadata_prelude: MetadataPrelude,
            pub stream: S,
        }
        pub enum FunctionResponse<B, S> {
            BufferedResponse(B),
            StreamingResponse(StreamResponse<S>),
        }
        pub trait IntoFunctionResponse<B, S> {
            fn into_response(self) -> FunctionResponse<B, S> {}
        }
    }
}

pub mod lambda_runtime_api_client {
    pub mod tracing {
        pub use ::tracing::*;
        pub fn init_default_subscriber() {}
    }
    pub type BoxError = Box<dyn ::std::error::Error>;
}

pub mod lambda_http {
    pub use ::aws_lambda_events;
    pub use ::http;
    pub use ::http::Response;
    pub use ::lambda_runtime;
    pub use ::lambda_runtime::{BoxFuture, Context, Error, LambdaEvent, SnapStartResource, tracing};
    pub use ::tower;
    pub use ::tower::Service;
    pub use self::body::Body;
    pub use self::ext::{PayloadError, RequestExt, RequestPayloadExt};
    pub use self::response::IntoResponse;

    pub type Request = ::http::Request<Body>;

    pub fn service_fn<F, Fut>(f: F) -> ::lambda_runtime::ServiceFn<F>
    where
        F: FnMut(Request) -> Fut,
    {
    }
    /// 0.2 to 0.4.
    pub fn handler<F, Fut>(f: F) -> ::lambda_runtime::ServiceFn<F>
    where
        F: Fn(Request, Context) -> Fut,
    {
    }
    pub async fn run<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_concurrent<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_with_streaming_response<S>(handler: S) -> Result<(), Error> {}
    pub async fn run_with_streaming_response_concurrent<S>(handler: S) -> Result<(), Error> {}
    pub fn runtime<S>(handler: S) -> ::lambda_runtime::Runtime<S> {}
    pub fn streaming_runtime<S>(handler: S) -> ::lambda_runtime::Runtime<S> {}

    pub struct Adapter<R, S> {
        r: R,
        service: S,
    }
    pub struct StreamAdapter<S, B> {
        b: B,
        service: S,
    }

    pub mod body {
        pub enum Body {
            Empty,
            Text(String),
            Binary(Vec<u8>),
        }
        impl Default for Body {
            fn default() -> Self {}
        }
        impl<T> From<T> for Body {
            fn from(value: T) -> Self {}
        }
        impl ::std::ops::Deref for Body {
            type Target = [u8];
        }
        impl AsRef<[u8]> for Body {
            fn as_ref(&self) -> &[u8] {}
        }
    }
    pub mod ext {
        pub struct PayloadError {}
        pub trait RequestExt {
            fn raw_http_path(&self) -> &str {}
            fn with_raw_http_path<S>(self, path: S) -> Self {}
            fn query_string_parameters(&self) -> ::query_map::QueryMap {}
            fn query_string_parameters_ref(&self) -> Option<&::query_map::QueryMap> {}
            fn path_parameters(&self) -> ::query_map::QueryMap {}
            fn path_parameters_ref(&self) -> Option<&::query_map::QueryMap> {}
            fn stage_variables(&self) -> ::query_map::QueryMap {}
            fn request_context(&self) -> crate::request::RequestContext {}
            fn request_context_ref(&self) -> Option<&crate::request::RequestContext> {}
            fn lambda_context(&self) -> ::lambda_runtime::Context {}
            fn lambda_context_ref(&self) -> Option<&::lambda_runtime::Context> {}
        }
        impl<B> RequestExt for ::http::Request<B> {}
        pub trait RequestPayloadExt {
            fn payload<D>(&self) -> Result<Option<D>, PayloadError> {}
            fn json<D>(&self) -> Result<Option<D>, PayloadError> {}
            fn form_url_encoded<D>(&self) -> Result<Option<D>, PayloadError> {}
        }
        impl<B> RequestPayloadExt for ::http::Request<B> {}
    }
    pub mod request {
        pub struct RequestContext {}
        pub enum LambdaRequest {}
    }
    pub mod response {
        pub trait IntoResponse {
            fn into_response(self) -> ::std::pin::Pin<Box<dyn Future<Output = ::http::Response<crate::Body>>>>;
        }
        impl<B> IntoResponse for ::http::Response<B> {}
    }
}

pub mod lambda_extension {
    pub use ::lambda_runtime_api_client::tracing;
    pub use ::tower;
    pub use ::tower::Service;

    pub type Error = Box<dyn ::std::error::Error>;
    pub struct SharedService<S> {
        service: S,
    }
    impl<S> SharedService<S> {
        pub fn new(service: S) -> Self {}
    }
    pub fn service_fn<F, A, Fut>(f: F) -> ::lambda_runtime::ServiceFn<F>
    where
        F: FnMut(A) -> Fut,
    {
    }
    pub async fn run<E>(events_processor: E) -> Result<(), Error> {}
    pub struct LambdaEvent {
        pub next: NextEvent,
    }
    pub enum NextEvent {
        Invoke(InvokeEvent),
        Shutdown(ShutdownEvent),
    }
    pub struct InvokeEvent {
        pub deadline_ms: u64,
        pub request_id: String,
        pub invoked_function_arn: String,
    }
    pub struct ShutdownEvent {
        pub shutdown_reason: String,
        pub deadline_ms: u64,
    }
    pub struct LambdaLog {}
    pub struct LambdaTelemetry {}
    pub struct Extension<E, L, T> {
        e: E,
        l: L,
        t: T,
    }
    impl<E, L, T> Extension<E, L, T> {
        pub fn new() -> Self {}
        pub fn with_extension_name(self, extension_name: &str) -> Self {}
        pub fn with_events(self, events: &[&str]) -> Self {}
        pub fn with_events_processor<N>(self, ep: N) -> Extension<N, L, T> {}
        pub fn with_logs_processor<N>(self, lp: N) -> Extension<E, N, T> {}
        pub fn with_log_types(self, log_types: &[&str]) -> Self {}
        pub fn with_telemetry_processor<N>(self, lp: N) -> Extension<E, L, N> {}
        pub fn with_telemetry_types(self, telemetry_types: &[&str]) -> Self {}
        pub async fn register(self) -> Result<RegisteredExtension<E>, Error> {}
        pub async fn run(self) -> Result<(), Error> {}
    }
    pub struct RegisteredExtension<E> {
        e: E,
    }
    impl<E> RegisteredExtension<E> {
        pub async fn run(self) -> Result<(), Error> {}
    }
}

/// 1.x ran `run(handler)`, 2.x runs `run(service_fn(handler))`.
pub mod vercel_runtime {
    pub use ::http::Response;
    pub use ::hyper;
    pub type Error = Box<dyn ::std::error::Error>;
    pub type Request = ::http::Request<Body>;

    #[proc_macro_attribute]
    pub fn bundled_api() {}

    pub struct LogContext {}
    impl LogContext {
        pub fn info(&self, msg: &str) {}
        pub fn error(&self, msg: &str) {}
        pub fn warn(&self, msg: &str) {}
        pub fn debug(&self, msg: &str) {}
    }
    pub struct AppState {
        pub log_context: LogContext,
    }
    impl Clone for AppState {
        fn clone(&self) -> Self {}
    }
    impl AppState {
        pub fn wait_until<F>(&self, future: F)
        where
            F: Future,
        {
        }
    }
    pub trait Handler {
        type Output;
        type Future;
        fn call(&self, req: Request, state: AppState) -> Self::Future;
    }
    pub struct ServiceFn<H> {
        f: H,
    }
    pub fn service_fn<F, Fut>(handler: F) -> ServiceFn<F>
    where
        F: Fn(Request) -> Fut,
    {
    }
    pub async fn run<S>(service: S) -> Result<(), Error> {}
    pub enum Body {
        Empty,
        Text(String),
        Binary(Vec<u8>),
    }
    impl<T> From<T> for Body {
        fn from(value: T) -> Self {}
    }
    pub use ::http::StatusCode;
    pub struct ResponseBody {}
    impl<T> From<T> for ResponseBody {
        fn from(value: T) -> Self {}
    }
    pub mod axum {
        pub struct VercelLayer {}
        impl VercelLayer {
            pub fn new() -> Self {}
        }
        pub struct VercelService<S> {
            inner: S,
        }
        pub async fn stream_response<R>(response: R) {}
    }
}

pub mod vercel_lambda {
    #[proc_macro]
    pub fn lambda() {}
    #[proc_macro]
    pub fn lambda_async() {}
    pub mod error {
        pub struct VercelError {}
        impl VercelError {
            pub fn new(msg: &str) -> VercelError {}
        }
    }
    pub trait IntoResponse {}
    pub trait RequestExt {}
    pub type Request = ::http::Request<::lambda_http::Body>;
    pub type Response<T> = ::http::Response<T>;
}
