//! ohkami 0.24: a handler is tied to its path by a method of the path's text.

pub mod ohkami {
    pub use self::fang::{Fang, FangAction, FangProc};
    pub use self::request::{FromRequest, Method, Request};
    pub use self::response::{IntoResponse, Response, Status};
    pub use self::routing::{Ohkami, Route};
    pub use self::claw::{Json, Path, Query};
    pub mod prelude {
        pub use crate::fang::Context;
        pub use crate::{FangAction, IntoResponse, Json, Method, Ohkami, Path, Query, Request, Response, Route, Status};
        pub use ::serde::{Deserialize, Serialize};
    }
    pub mod claw {
        pub struct Json<T>(pub T);
        pub struct Path<T>(pub T);
        pub struct Query<T>(pub T);
    }
    pub mod fang {
        pub struct Context<T>(pub T);
        impl<T> Context<T> {
            pub fn new(t: T) -> Self {}
        }
        impl<T> ::std::ops::Deref for Context<T> {
            type Target = T;
        }
        pub trait Fang<I> {
            type Proc;
            fn chain(&self, inner: I) -> Self::Proc;
        }
        pub trait FangProc {
            async fn bite(&self, req: &mut crate::Request) -> crate::Response;
        }
        pub trait FangAction {
            async fn fore(&self, req: &mut crate::Request) -> Result<(), crate::Response> {}
            async fn back(&self, res: &mut crate::Response) {}
        }
    }
    pub mod request {
        pub struct Request {}
        pub enum Method {
            GET,
            PUT,
            POST,
            PATCH,
            DELETE,
            OPTIONS,
        }
        pub trait FromRequest {
            type Error;
            fn from_request(req: &Request) -> Option<Result<Self, Self::Error>>;
        }
    }
    pub mod response {
        pub struct Response {}
        pub enum Status {
            OK,
            Created,
            NoContent,
            NotFound,
            InternalServerError,
        }
        pub trait IntoResponse {
            fn into_response(self) -> Response;
        }
    }
    mod routing {
        pub struct Ohkami {}
        impl Ohkami {
            pub fn new<R>(routes: R) -> Self {}
            pub fn with<F, R>(fangs: F, routes: R) -> Self {}
            pub async fn run<B>(self, bind: B) {}
            pub async fn howl<B>(self, bind: B) {}
        }
        pub struct HandlerSet {}
        impl HandlerSet {
            pub fn GET<H>(self, handler: H) -> Self {}
            pub fn PUT<H>(self, handler: H) -> Self {}
            pub fn POST<H>(self, handler: H) -> Self {}
            pub fn PATCH<H>(self, handler: H) -> Self {}
            pub fn DELETE<H>(self, handler: H) -> Self {}
            pub fn OPTIONS<H>(self, handler: H) -> Self {}
        }
        pub trait Route {
            fn GET<H>(self, handler: H) -> HandlerSet {}
            fn PUT<H>(self, handler: H) -> HandlerSet {}
            fn POST<H>(self, handler: H) -> HandlerSet {}
            fn PATCH<H>(self, handler: H) -> HandlerSet {}
            fn DELETE<H>(self, handler: H) -> HandlerSet {}
            fn OPTIONS<H>(self, handler: H) -> HandlerSet {}
            fn By(self, another: Ohkami) {}
            fn Mount<P>(self, directory: P) {}
        }
        impl Route for str {}
    }
}
