//! volo: volo-http 0.5, volo-grpc 0.12, volo-thrift 0.12 and the services of motore.

pub mod volo {
    pub use ::motore::layer::{self, Layer};
    pub use ::motore::service::{self, Service};
    pub use ::tokio::main;
}

pub mod motore {
    pub use self::layer::Layer;
    pub use self::service::{Service, service_fn};
    pub mod layer {
        pub trait Layer<S> {
            type Service;
            fn layer(self, inner: S) -> Self::Service;
        }
        pub fn layer_fn<F>(f: F) -> LayerFn<F> {}
        pub struct LayerFn<F> {
            f: F,
        }
    }
    pub mod service {
        pub trait Service<Cx, Request> {
            type Response;
            type Error;
            async fn call(&self, cx: &mut Cx, req: Request) -> Result<Self::Response, Self::Error>;
        }
        pub trait UnaryService<Request> {
            type Response;
            type Error;
            async fn call(&self, req: Request) -> Result<Self::Response, Self::Error>;
        }
        pub fn service_fn<F>(f: F) -> ServiceFn<F> {}
        pub struct ServiceFn<F> {
            f: F,
        }
    }
    #[proc_macro_attribute]
    pub fn service() {}
}

pub mod volo_grpc {
    pub use self::request::{IntoRequest, Request};
    pub use self::response::Response;
    pub use self::status::{Code, Status};
    mod request {
        pub struct Request<T> {
            message: T,
        }
        impl<T> Request<T> {
            pub fn new(message: T) -> Self {}
            pub fn get_ref(&self) -> &T {}
            pub fn into_inner(self) -> T {}
        }
        pub trait IntoRequest<T> {}
    }
    mod response {
        pub struct Response<T> {
            message: T,
        }
        impl<T> Response<T> {
            pub fn new(message: T) -> Self {}
            pub fn into_inner(self) -> T {}
        }
    }
    mod status {
        pub struct Status {}
        impl Status {
            pub fn new<M>(code: Code, message: M) -> Status {}
            pub fn internal<M>(message: M) -> Status {}
            pub fn not_found<M>(message: M) -> Status {}
        }
        pub enum Code {
            Ok,
            Internal,
            NotFound,
        }
    }
    pub mod server {
        pub struct Server {}
        impl Server {
            pub fn new() -> Self {}
            pub fn add_service<S>(self, s: S) -> Self {}
            pub fn layer<L>(self, layer: L) -> Self {}
            pub async fn run<A>(self, incoming: A) -> Result<(), ()> {}
        }
    }
}

pub mod volo_http {
    pub use ::http;
    pub use ::hyper;
    pub use self::server::route::Router;
    pub use self::server::{Server, layer, middleware, route};
    pub mod server {
        pub use self::route::Router;
        pub mod extract {
            pub trait FromContext {
                type Rejection;
                async fn from_context(cx: &mut (), parts: &mut ::http::request::Parts) -> Result<Self, Self::Rejection>;
            }
            pub trait FromRequest<B = (), M = ()> {
                type Rejection;
                async fn from_request(cx: &mut (), parts: ::http::request::Parts, body: B) -> Result<Self, Self::Rejection>;
            }
            pub struct Query<T>(pub T);
            pub struct Form<T>(pub T);
            pub struct Json<T>(pub T);
        }
        pub mod param {
            pub struct PathParams<T>(pub T);
        }
        pub mod handler {
            pub trait Handler<T, B, E> {
                async fn handle(self, cx: &mut (), req: ::http::Request<B>);
            }
        }
        pub mod layer {
            pub struct TimeoutLayer<F> {
                f: F,
            }
            impl<F> TimeoutLayer<F> {
                pub fn new(duration: ::std::time::Duration, handler: F) -> Self {}
            }
            pub struct FilterLayer<F> {
                f: F,
            }
            impl<F> FilterLayer<F> {
                pub fn new(f: F) -> Self {}
            }
        }
        pub mod middleware {
            pub fn from_fn<F>(f: F) -> FromFnLayer<F> {}
            pub fn map_response<F>(f: F) -> MapResponseLayer<F> {}
            pub struct FromFnLayer<F> {
                f: F,
            }
            pub struct MapResponseLayer<F> {
                f: F,
            }
            pub struct Next {}
            impl Next {
                pub async fn run(self, cx: &mut (), req: ::http::Request<()>) -> Result<::http::Response<()>, ()> {}
            }
        }
        pub mod route {
            pub use self::method_router::{
                MethodRouter, any, any_service, connect, delete, delete_service, get, get_service, head, options, patch, patch_service,
                post, post_service, put, put_service, trace,
            };
            pub use self::router::Router;
            pub mod method_router {
                pub struct MethodRouter {}
                pub fn any<H>(handler: H) -> MethodRouter {}
                pub fn connect<H>(handler: H) -> MethodRouter {}
                pub fn delete<H>(handler: H) -> MethodRouter {}
                pub fn get<H>(handler: H) -> MethodRouter {}
                pub fn head<H>(handler: H) -> MethodRouter {}
                pub fn options<H>(handler: H) -> MethodRouter {}
                pub fn patch<H>(handler: H) -> MethodRouter {}
                pub fn post<H>(handler: H) -> MethodRouter {}
                pub fn put<H>(handler: H) -> MethodRouter {}
                pub fn trace<H>(handler: H) -> MethodRouter {}
                pub fn any_service<S>(service: S) -> MethodRouter {}
                pub fn delete_service<S>(service: S) -> MethodRouter {}
                pub fn get_service<S>(service: S) -> MethodRouter {}
                pub fn patch_service<S>(service: S) -> MethodRouter {}
                pub fn post_service<S>(service: S) -> MethodRouter {}
                pub fn put_service<S>(service: S) -> MethodRouter {}
                impl MethodRouter {
                    pub fn connect<H>(self, handler: H) -> Self {}
                    pub fn delete<H>(self, handler: H) -> Self {}
                    pub fn get<H>(self, handler: H) -> Self {}
                    pub fn head<H>(self, handler: H) -> Self {}
                    pub fn options<H>(self, handler: H) -> Self {}
                    pub fn patch<H>(self, handler: H) -> Self {}
                    pub fn post<H>(self, handler: H) -> Self {}
                    pub fn put<H>(self, handler: H) -> Self {}
                    pub fn trace<H>(self, handler: H) -> Self {}
                    pub fn fallback<H>(self, handler: H) -> Self {}
                    pub fn fallback_service<S>(self, service: S) -> Self {}
                    pub fn layer<L>(self, l: L) -> Self {}
                }
            }
            pub mod router {
                pub struct Router {}
                impl Router {
                    pub fn new() -> Self {}
                    pub fn route<S>(self, uri: S, method_router: super::MethodRouter) -> Self {}
                    pub fn nest<U>(self, uri: U, router: Router) -> Self {}
                    pub fn nest_service<U, S>(self, uri: U, service: S) -> Self {}
                    pub fn fallback<H>(self, handler: H) -> Self {}
                    pub fn fallback_service<S>(self, service: S) -> Self {}
                    pub fn merge(self, other: Self) -> Self {}
                    pub fn layer<L>(self, l: L) -> Self {}
                }
            }
        }
        pub struct Server<S> {
            service: S,
        }
        impl<S> Server<S> {
            pub fn new(service: S) -> Self {}
            pub fn layer<L>(self, layer: L) -> Self {}
            pub fn layer_front<L>(self, layer: L) -> Self {}
            pub async fn run<A>(self, incoming: A) -> Result<(), ()> {}
        }
    }
    pub mod utils {
        pub struct Extension<T>(pub T);
        impl<T> ::std::ops::Deref for Extension<T> {
            type Target = T;
        }
    }
}
