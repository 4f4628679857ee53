//! viz 0.11 (and what 0.4 had in the same places).

pub mod viz {
    pub use ::bytes::{Bytes, BytesMut};
    pub use ::http::{Method, StatusCode, header};
    pub use ::viz_core::{
        Body, Error, FnExt, FromRequest, Handler, HandlerExt, IntoHandler, IntoResponse, Next, Request, RequestExt, RequestLimitsExt,
        Response, ResponseExt, Result, Transform, async_trait, middleware, types,
    };
    pub use ::viz_router::{Resources, Route, Router, Tree, any, connect, delete, get, head, on, options, patch, post, put, trace};
    pub async fn serve<L, T>(listener: L, tree: T) -> ::std::io::Result<()> {}
    #[proc_macro_attribute]
    pub fn handler() {}
}

pub mod viz_core {
    pub use ::async_trait::async_trait;
    pub type Request<B = Body> = ::http::Request<B>;
    pub type Response<B = Body> = ::http::Response<B>;
    pub type Result<T, E = Error> = ::std::result::Result<T, E>;
    pub struct Body {}
    pub struct Error {}
    pub struct Next<I, H> {
        i: I,
        h: H,
    }
    pub trait FromRequest {
        type Error;
        async fn extract(req: &mut Request) -> ::std::result::Result<Self, Self::Error>;
    }
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
    pub trait Transform<H> {
        type Output;
        fn transform(&self, h: H) -> Self::Output;
    }
    pub trait IntoHandler<I, E> {
        fn into_handler(self) -> Self {}
    }
    pub trait FnExt<I, E> {
        type Output;
        async fn call(&self, i: I) -> Self::Output;
    }
    pub trait Handler<Input> {
        type Output;
        async fn call(&self, input: Input) -> Self::Output;
    }
    pub trait HandlerExt<I> {
        fn before<F>(self, f: F) -> Self {}
        fn after<F>(self, f: F) -> Self {}
        fn around<F>(self, f: F) -> Self {}
        fn map<F>(self, f: F) -> Self {}
        fn and_then<F>(self, f: F) -> Self {}
        fn map_err<F>(self, f: F) -> Self {}
        fn or_else<F>(self, f: F) -> Self {}
        fn catch_error<F>(self, f: F) -> Self {}
        fn catch_unwind<F>(self, f: F) -> Self {}
        fn map_into_response(self) -> Self {}
        fn boxed(self) -> Self {}
        fn with<T>(self, t: T) -> Self {}
    }
    impl<F, I, R> HandlerExt<I> for F where F: Fn() -> R {}
    pub trait RequestExt {
        async fn extract<T>(&mut self) -> ::std::result::Result<T, T::Error>
        where
            T: FromRequest,
        {
        }
        fn state<T>(&self) -> Option<T> {}
        fn set_state<T>(&mut self, t: T) -> Option<T> {}
        fn path(&self) -> &str {}
        fn params<T>(&self) -> Result<T> {}
        fn param<T>(&self, name: &str) -> Result<T> {}
        fn query<T>(&self) -> Result<T> {}
        async fn json<T>(&mut self) -> Result<T> {}
        async fn form<T>(&mut self) -> Result<T> {}
    }
    impl<B> RequestExt for ::http::Request<B> {}
    pub trait RequestLimitsExt {}
    pub trait ResponseExt {
        fn text<B>(body: B) -> Response {}
        fn html<B>(body: B) -> Response {}
        fn json<T>(body: T) -> Result<Response> {}
    }
    impl<B> ResponseExt for ::http::Response<B> {}
    pub mod middleware {}
    pub mod types {
        pub struct State<T>(pub T);
        impl<T> State<T> {
            pub fn new(t: T) -> Self {}
            pub fn into_inner(self) -> T {}
        }
        impl<T> ::std::ops::Deref for State<T> {
            type Target = T;
        }
        pub struct Json<T>(pub T);
        impl<T> ::std::ops::Deref for Json<T> {
            type Target = T;
        }
        pub struct Params<T>(pub T);
        pub struct Query<T>(pub T);
        pub struct Form<T>(pub T);
    }
}

pub mod viz_router {
    pub struct Tree {}
    impl From<Router> for Tree {
        fn from(router: Router) -> Self {}
    }
    pub struct Router {}
    impl Router {
        pub fn new() -> Self {}
        pub fn route<S>(self, path: S, route: Route) -> Self {}
        pub fn resources<S>(self, path: S, resource: Resources) -> Self {}
        pub fn nest<S>(self, path: S, router: Self) -> Self {}
        pub fn any<S, H>(self, path: S, handler: H) -> Self {}
        pub fn connect<S, H>(self, path: S, handler: H) -> Self {}
        pub fn delete<S, H>(self, path: S, handler: H) -> Self {}
        pub fn get<S, H>(self, path: S, handler: H) -> Self {}
        pub fn head<S, H>(self, path: S, handler: H) -> Self {}
        pub fn options<S, H>(self, path: S, handler: H) -> Self {}
        pub fn patch<S, H>(self, path: S, handler: H) -> Self {}
        pub fn post<S, H>(self, path: S, handler: H) -> Self {}
        pub fn put<S, H>(self, path: S, handler: H) -> Self {}
        pub fn trace<S, H>(self, path: S, handler: H) -> Self {}
        pub fn map_handler<F>(self, f: F) -> Self {}
        pub fn with<T>(self, t: T) -> Self {}
        pub fn with_handler<H>(self, f: H) -> Self {}
    }
    pub struct Route {}
    impl Route {
        pub fn new() -> Self {}
        pub fn on<H>(self, method: ::http::Method, handler: H) -> Self {}
        pub fn any<H>(self, handler: H) -> Self {}
        pub fn connect<H>(self, handler: H) -> Self {}
        pub fn delete<H>(self, handler: H) -> Self {}
        pub fn get<H>(self, handler: H) -> Self {}
        pub fn head<H>(self, handler: H) -> Self {}
        pub fn options<H>(self, handler: H) -> Self {}
        pub fn patch<H>(self, handler: H) -> Self {}
        pub fn post<H>(self, handler: H) -> Self {}
        pub fn put<H>(self, handler: H) -> Self {}
        pub fn trace<H>(self, handler: H) -> Self {}
        pub fn map_handler<F>(self, f: F) -> Self {}
        pub fn with<T>(self, t: T) -> Self {}
        pub fn with_handler<H>(self, f: H) -> Self {}
    }
    pub fn on<H>(method: ::http::Method, handler: H) -> Route {}
    pub fn any<H>(handler: H) -> Route {}
    pub fn connect<H>(handler: H) -> Route {}
    pub fn delete<H>(handler: H) -> Route {}
    pub fn get<H>(handler: H) -> Route {}
    pub fn head<H>(handler: H) -> Route {}
    pub fn options<H>(handler: H) -> Route {}
    pub fn patch<H>(handler: H) -> Route {}
    pub fn post<H>(handler: H) -> Route {}
    pub fn put<H>(handler: H) -> Route {}
    pub fn trace<H>(handler: H) -> Route {}
    pub struct Resources {}
    impl Resources {
        pub fn named<S>(self, name: S) -> Self {}
        pub fn route<S>(self, path: S, route: Route) -> Self {}
        pub fn index<H>(self, handler: H) -> Self {}
        pub fn new<H>(self, handler: H) -> Self {}
        pub fn create<H>(self, handler: H) -> Self {}
        pub fn show<H>(self, handler: H) -> Self {}
        pub fn edit<H>(self, handler: H) -> Self {}
        pub fn update<H>(self, handler: H) -> Self {}
        pub fn update_with_patch<H>(self, handler: H) -> Self {}
        pub fn destroy<H>(self, handler: H) -> Self {}
        pub fn with<T>(self, t: T) -> Self {}
        pub fn with_handler<H>(self, f: H) -> Self {}
    }
}
