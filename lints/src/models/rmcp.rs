//! rmcp 3, the official SDK of the Model Context Protocol.

pub mod rmcp {
    pub use ::rmcp_macros::{prompt, prompt_handler, prompt_router, tool, tool_handler, tool_router};
    pub use ::schemars;
    pub use ::serde;
    pub use ::serde_json;
    pub use self::error::{ErrorData, RmcpError};
    pub use self::handler::client::ClientHandler;
    pub use self::handler::server::ServerHandler;
    pub use self::handler::server::wrapper::Json;
    pub use self::service::{Peer, RoleClient, RoleServer, Service, ServiceError, ServiceExt, serve_server};
    pub type Error = ErrorData;
    mod error {
        pub struct ErrorData {}
        impl ErrorData {
            pub fn internal_error<M, D>(message: M, data: D) -> Self {}
            pub fn invalid_params<M, D>(message: M, data: D) -> Self {}
            pub fn resource_not_found<M, D>(message: M, data: D) -> Self {}
        }
        pub enum RmcpError {
            Service,
        }
    }
    pub mod model {
        pub struct CallToolResult {}
        impl CallToolResult {
            pub fn success(content: Vec<Content>) -> Self {}
            pub fn error(content: Vec<Content>) -> Self {}
            pub fn structured(value: ::serde_json::Value) -> Self {}
        }
        pub struct Content {}
        impl Content {
            pub fn text<T>(text: T) -> Self {}
            pub fn json<T>(json: T) -> Result<Self, crate::ErrorData> {}
        }
        pub struct ServerInfo {}
        pub struct Tool {}
    }
    pub mod service {
        pub struct RoleServer;
        pub struct RoleClient;
        pub struct Peer<R> {
            r: R,
        }
        pub struct RequestContext<R> {
            pub peer: Peer<R>,
            pub extensions: ::http::Extensions,
        }
        pub struct NotificationContext<R> {
            pub peer: Peer<R>,
        }
        pub enum ServiceError {
            TransportClosed,
        }
        pub trait Service<R> {}
        pub struct RunningService<R, S> {
            r: R,
            service: S,
        }
        impl<R, S> RunningService<R, S> {
            pub fn service(&self) -> &S {}
            pub fn peer(&self) -> &Peer<R> {}
            pub async fn waiting(self) -> Result<(), ServiceError> {}
            pub async fn cancel(self) -> Result<(), ServiceError> {}
        }
        pub trait ServiceExt<R> {
            async fn serve<T>(self, transport: T) -> Result<RunningService<R, Self>, ServiceError> {}
            async fn serve_with_ct<T, C>(self, transport: T, ct: C) -> Result<RunningService<R, Self>, ServiceError> {}
        }
        impl<S> ServiceExt<RoleServer> for S where S: crate::handler::server::ServerHandler {}
        pub async fn serve_server<S, T>(service: S, transport: T) -> Result<RunningService<RoleServer, S>, ServiceError> {}
    }
    pub mod handler {
        pub mod client {
            pub trait ClientHandler {}
        }
        pub mod server {
            use crate::ErrorData;
            use crate::RoleServer;
            use crate::service::{NotificationContext, RequestContext};
            pub trait ServerHandler {
                fn get_info(&self) -> crate::model::ServerInfo {}
                async fn initialize(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn on_initialized(&self, context: NotificationContext<RoleServer>) {}
                async fn ping(&self, context: RequestContext<RoleServer>) -> Result<(), ErrorData> {}
                async fn complete(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn set_level(&self, request: (), context: RequestContext<RoleServer>) -> Result<(), ErrorData> {}
                async fn get_prompt(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn list_prompts(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn list_resources(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn list_resource_templates(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn read_resource(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn subscribe(&self, request: (), context: RequestContext<RoleServer>) -> Result<(), ErrorData> {}
                async fn unsubscribe(&self, request: (), context: RequestContext<RoleServer>) -> Result<(), ErrorData> {}
                async fn call_tool(&self, request: (), context: RequestContext<RoleServer>) -> Result<crate::model::CallToolResult, ErrorData> {}
                async fn list_tools(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn on_custom_request(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn on_cancelled(&self, notification: (), context: NotificationContext<RoleServer>) {}
                async fn on_progress(&self, notification: (), context: NotificationContext<RoleServer>) {}
                async fn on_roots_list_changed(&self, context: NotificationContext<RoleServer>) {}
                async fn on_custom_notification(&self, notification: (), context: NotificationContext<RoleServer>) {}
                async fn get_task(&self, request: (), context: RequestContext<RoleServer>) {}
                async fn cancel_task(&self, request: (), context: RequestContext<RoleServer>) {}
            }
            pub mod router {
                pub mod tool {
                    pub struct ToolRouter<S> {
                        s: S,
                    }
                    impl<S> ToolRouter<S> {
                        pub fn new() -> Self {}
                        pub fn with_route<R>(self, route: R) -> Self {}
                        pub fn with_sync_tool<T>(self) -> Self {}
                        pub fn with_async_tool<T>(self) -> Self {}
                        pub fn merge(&mut self, other: ToolRouter<S>) {}
                    }
                    pub struct ToolRoute<S> {
                        s: S,
                    }
                    impl<S> ToolRoute<S> {
                        pub fn new<A, C>(attr: A, call: C) -> Self {}
                        pub fn new_dyn<A, C>(attr: A, call: C) -> Self {}
                    }
                    pub trait ToolBase {
                        type Parameter;
                        type Output;
                        type Error;
                    }
                    pub trait SyncTool<S> {
                        fn invoke(service: &S, param: Self::Parameter) -> Result<Self::Output, Self::Error>;
                    }
                    pub trait AsyncTool<S> {
                        async fn invoke(service: &S, param: Self::Parameter) -> Result<Self::Output, Self::Error>;
                    }
                }
            }
            pub mod tool {
                pub use super::router::tool::{ToolRoute, ToolRouter};
                pub use super::wrapper::Parameters;
            }
            pub mod wrapper {
                pub struct Parameters<P>(pub P);
                pub struct Json<T>(pub T);
            }
        }
    }
    pub mod transport {
        pub use self::io::stdio;
        pub use self::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
        pub mod io {
            pub fn stdio() -> (::tokio::io::Stdin, ::tokio::io::Stdout) {}
        }
        pub mod sse_server {
            pub struct SseServer {}
            impl SseServer {
                pub async fn serve(bind: ::std::net::SocketAddr) -> ::std::io::Result<Self> {}
                pub fn with_service<S, F>(self, service_provider: F) -> ::tokio_util::sync::CancellationToken
                where
                    F: Fn() -> S,
                {
                }
                pub fn with_service_directly<S, F>(self, service_provider: F) -> ::tokio_util::sync::CancellationToken
                where
                    F: Fn() -> S,
                {
                }
            }
        }
        pub use self::sse_server::SseServer;
        pub mod streamable_http_server {
            pub use self::tower::{StreamableHttpServerConfig, StreamableHttpService};
            pub mod session {
                pub mod local {
                    pub struct LocalSessionManager {}
                    impl Default for LocalSessionManager {
                        fn default() -> Self {}
                    }
                }
            }
            pub mod tower {
                pub struct StreamableHttpServerConfig {}
                impl Default for StreamableHttpServerConfig {
                    fn default() -> Self {}
                }
                pub struct StreamableHttpService<S, M = super::session::local::LocalSessionManager> {
                    s: S,
                    m: M,
                }
                impl<S, M> StreamableHttpService<S, M> {
                    pub fn new<F>(service_factory: F, session_manager: ::std::sync::Arc<M>, config: StreamableHttpServerConfig) -> Self
                    where
                        F: Fn() -> Result<S, ::std::io::Error>,
                    {
                    }
                }
            }
        }
    }
}

pub mod rmcp_macros {
    #[proc_macro_attribute]
    pub fn tool() {}
    #[proc_macro_attribute]
    pub fn tool_router() {}
    #[proc_macro_attribute]
    pub fn tool_handler() {}
    #[proc_macro_attribute]
    pub fn prompt() {}
    #[proc_macro_attribute]
    pub fn prompt_router() {}
    #[proc_macro_attribute]
    pub fn prompt_handler() {}
}
