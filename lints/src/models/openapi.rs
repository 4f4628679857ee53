//! What wraps the routers of others to document them: utoipa-axum 0.3, aide 0.15, utoipa-actix-web 0.2, paperclip 0.9.

pub mod utoipa_axum {
    pub use self::router::OpenApiRouter;
    #[proc_macro]
    pub fn routes() -> router::UtoipaMethodRouter {}
    pub mod router {
        pub struct UtoipaMethodRouter {}
        pub trait UtoipaMethodRouterExt {
            fn layer<L>(self, layer: L) -> Self {}
            fn with_state<S>(self, state: S) -> Self {}
            fn map<F>(self, op: F) -> Self {}
        }
        impl UtoipaMethodRouterExt for UtoipaMethodRouter {}
        pub struct OpenApiRouter<S = ()> {
            state: S,
        }
        impl<S> Default for OpenApiRouter<S> {
            fn default() -> Self {}
        }
        impl<S> OpenApiRouter<S> {
            pub fn new() -> OpenApiRouter<S> {}
            pub fn with_openapi<O>(openapi: O) -> Self {}
            pub fn fallback<H>(self, handler: H) -> Self {}
            pub fn fallback_service<T>(self, service: T) -> Self {}
            pub fn layer<L>(self, layer: L) -> Self {}
            pub fn routes(self, routes: UtoipaMethodRouter) -> Self {}
            pub fn route(self, path: &str, method_router: ::axum::routing::MethodRouter<S>) -> Self {}
            pub fn route_layer<L>(self, layer: L) -> Self {}
            pub fn route_service<T>(self, path: &str, service: T) -> Self {}
            pub fn nest(self, path: &str, router: OpenApiRouter<S>) -> Self {}
            pub fn nest_service<T>(self, path: &str, service: T) -> Self {}
            pub fn merge(self, router: OpenApiRouter<S>) -> Self {}
            pub fn with_state<S2>(self, state: S) -> OpenApiRouter<S2> {}
            pub fn into_openapi(self) {}
            pub fn split_for_parts(self) -> (::axum::Router<S>, ()) {}
        }
        impl<S> From<OpenApiRouter<S>> for ::axum::Router<S> {
            fn from(value: OpenApiRouter<S>) -> Self {}
        }
    }
}

pub mod utoipa_actix_web {
    pub use self::app::UtoipaApp;
    pub use self::scope::scope;
    pub trait AppExt<T> {
        fn into_utoipa_app(self) -> UtoipaApp<T> {}
    }
    impl<T> AppExt<T> for ::actix_web::App<T> {}
    mod app {
        pub struct UtoipaApp<T> {
            t: T,
        }
        impl<T> UtoipaApp<T> {
            pub fn openapi<O>(self, openapi: O) -> Self {}
            pub fn app_data<U>(self, data: U) -> Self {}
            pub fn data_factory<F>(self, data: F) -> Self {}
            pub fn configure<F>(self, f: F) -> Self
            where
                F: FnOnce(&mut crate::service_config::ServiceConfig),
            {
            }
            pub fn route(self, path: &str, route: ::actix_web::Route) -> Self {}
            pub fn service<F>(self, factory: F) -> Self {}
            pub fn openapi_service<F>(self, factory: F) -> Self {}
            pub fn default_service<F>(self, svc: F) -> Self {}
            pub fn map<F>(self, op: F) -> Self {}
            pub fn split_for_parts(self) -> (::actix_web::App<T>, ()) {}
            pub fn into_app(self) -> ::actix_web::App<T> {}
        }
    }
    pub mod scope {
        pub struct Scope {}
        pub fn scope<I>(scope: I) -> Scope {}
        impl Scope {
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn app_data<U>(self, data: U) -> Self {}
            pub fn wrap<M>(self, middleware: M) -> Self {}
            pub fn configure<F>(self, cfg_fn: F) -> Self
            where
                F: FnOnce(&mut crate::service_config::ServiceConfig),
            {
            }
            pub fn service<F>(self, factory: F) -> Self {}
            pub fn route(self, path: &str, route: ::actix_web::Route) -> Self {}
            pub fn default_service<F>(self, f: F) -> Self {}
        }
    }
    pub mod service_config {
        pub struct ServiceConfig {}
        impl ServiceConfig {
            pub fn app_data<U>(&mut self, ext: U) -> &mut Self {}
            pub fn default_service<F>(&mut self, f: F) -> &mut Self {}
            pub fn configure<F>(&mut self, f: F) -> &mut Self
            where
                F: FnOnce(&mut ServiceConfig),
            {
            }
            pub fn route(&mut self, path: &str, route: ::actix_web::Route) -> &mut Self {}
            pub fn service<F>(&mut self, factory: F) -> &mut Self {}
        }
    }
}

pub mod aide {
    pub mod axum {
        pub use self::routing::ApiMethodRouter;
        pub type IntoApiResponse = ();
        pub struct ApiRouter<S = ()> {
            state: S,
        }
        impl<S> Default for ApiRouter<S> {
            fn default() -> Self {}
        }
        impl<S> ApiRouter<S> {
            pub fn new() -> Self {}
            pub fn with_state<S2>(self, state: S) -> ApiRouter<S2> {}
            pub fn api_route(self, path: &str, method_router: ApiMethodRouter<S>) -> Self {}
            pub fn api_route_with<F>(self, path: &str, method_router: ApiMethodRouter<S>, transform: F) -> Self {}
            pub fn finish_api<O>(self, api: &mut O) -> ::axum::Router<S> {}
            pub fn finish_api_with<O, F>(self, api: &mut O, transform: F) -> ::axum::Router<S> {}
            pub fn route<M>(self, path: &str, method_router: M) -> Self {}
            pub fn route_service<T>(self, path: &str, service: T) -> Self {}
            pub fn nest(self, path: &str, router: ApiRouter<S>) -> Self {}
            pub fn nest_api_service<R>(self, path: &str, service: R) -> Self {}
            pub fn nest_service<T>(self, path: &str, svc: T) -> Self {}
            pub fn merge<R>(self, other: R) -> Self {}
            pub fn layer<L>(self, layer: L) -> ApiRouter<S> {}
            pub fn route_layer<L>(self, layer: L) -> Self {}
            pub fn fallback<H>(self, handler: H) -> Self {}
            pub fn fallback_service<T>(self, svc: T) -> Self {}
            pub fn into_make_service(self) -> ::axum::routing::IntoMakeService<::axum::Router> {}
        }
        pub mod routing {
            pub use ::axum::routing::MethodFilter;
            pub struct ApiMethodRouter<S = ()> {
                state: S,
            }
            pub fn delete<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn get<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn head<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn options<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn patch<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn post<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn put<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn trace<H, S>(handler: H) -> ApiMethodRouter<S> {}
            pub fn delete_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn get_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn head_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn options_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn patch_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn post_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn put_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn trace_with<H, S, F>(handler: H, transform: F) -> ApiMethodRouter<S> {}
            pub fn on<H, S>(filter: MethodFilter, handler: H) -> ApiMethodRouter<S> {}
            impl<S> ApiMethodRouter<S> {
                pub fn new() -> Self {}
                pub fn delete<H>(self, handler: H) -> Self {}
                pub fn get<H>(self, handler: H) -> Self {}
                pub fn head<H>(self, handler: H) -> Self {}
                pub fn options<H>(self, handler: H) -> Self {}
                pub fn patch<H>(self, handler: H) -> Self {}
                pub fn post<H>(self, handler: H) -> Self {}
                pub fn put<H>(self, handler: H) -> Self {}
                pub fn trace<H>(self, handler: H) -> Self {}
                pub fn delete_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn get_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn head_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn options_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn patch_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn post_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn put_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn trace_with<H, F>(self, handler: H, transform: F) -> Self {}
                pub fn merge<M>(self, other: M) -> Self {}
                pub fn layer<L>(self, layer: L) -> Self {}
                pub fn route_layer<L>(self, layer: L) -> Self {}
                pub fn with_state<S2>(self, state: S) -> ApiMethodRouter<S2> {}
            }
        }
    }
    pub mod openapi {
        pub struct OpenApi {}
    }
}

pub mod paperclip {
    pub mod actix {
        pub use ::paperclip_actix::{App, OpenApiExt, web};
        pub use ::paperclip_macros::{Apiv2Schema, api_v2_operation, delete, get, head, patch, post, put};
    }
}
pub mod paperclip_actix {
    pub use self::app::App;
    pub trait OpenApiExt {
        fn wrap_api(self) -> App {}
        fn wrap_api_with_spec<S>(self, spec: S) -> App {}
    }
    impl<T> OpenApiExt for ::actix_web::App<T> {}
    pub mod app {
        pub struct App {}
        impl App {
            pub fn app_data<U>(self, data: U) -> Self {}
            pub fn data<U>(self, data: U) -> Self {}
            pub fn configure<F>(self, f: F) -> Self
            where
                F: FnOnce(&mut crate::web::ServiceConfig),
            {
            }
            pub fn route(self, path: &str, route: crate::web::Route) -> Self {}
            pub fn service<F>(self, factory: F) -> Self {}
            pub fn default_service<F>(self, svc: F) -> Self {}
            pub fn wrap<M>(self, mw: M) -> Self {}
            pub fn with_json_spec_at(self, path: &str) -> Self {}
            pub fn with_swagger_ui_at(self, path: &str) -> Self {}
            pub fn build(self) -> ::actix_web::App {}
        }
    }
    pub mod web {
        pub use ::actix_web::web::{Bytes, Data, Form, Json, Path, Payload, Query, block};
        pub struct Resource {}
        impl Resource {
            pub fn new(path: &str) -> Resource {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn route(self, route: Route) -> Self {}
            pub fn app_data<U>(self, data: U) -> Self {}
            pub fn to<F>(self, handler: F) -> Self {}
            pub fn wrap<M>(self, mw: M) -> Self {}
        }
        pub fn resource(path: &str) -> Resource {}
        pub struct Scope {}
        impl Scope {
            pub fn new(path: &str) -> Self {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn app_data<U>(self, data: U) -> Self {}
            pub fn configure<F>(self, f: F) -> Self
            where
                F: FnOnce(&mut ServiceConfig),
            {
            }
            pub fn service<F>(self, factory: F) -> Self {}
            pub fn route(self, path: &str, route: Route) -> Self {}
            pub fn wrap<M>(self, mw: M) -> Self {}
        }
        pub fn scope(path: &str) -> Scope {}
        pub struct Route {}
        impl Route {
            pub fn new() -> Route {}
            pub fn guard<G>(self, guard: G) -> Self {}
            pub fn to<F>(self, handler: F) -> Self {}
        }
        pub fn get() -> Route {}
        pub fn put() -> Route {}
        pub fn post() -> Route {}
        pub fn patch() -> Route {}
        pub fn delete() -> Route {}
        pub fn head() -> Route {}
        pub fn options() -> Route {}
        pub struct ServiceConfig {}
        impl ServiceConfig {
            pub fn route(&mut self, path: &str, route: Route) -> &mut Self {}
            pub fn service<F>(&mut self, factory: F) -> &mut Self {}
            pub fn app_data<U>(&mut self, ext: U) -> &mut Self {}
        }
    }
}
pub mod paperclip_macros {
    #[proc_macro_attribute]
    pub fn api_v2_operation() {}
    #[proc_macro_attribute]
    pub fn get() {}
    #[proc_macro_attribute]
    pub fn post() {}
    #[proc_macro_attribute]
    pub fn put() {}
    #[proc_macro_attribute]
    pub fn delete() {}
    #[proc_macro_attribute]
    pub fn head() {}
    #[proc_macro_attribute]
    pub fn patch() {}
    #[proc_macro_derive]
    pub fn Apiv2Schema() {}
}
