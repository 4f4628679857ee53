//! gotham 0.7 (0.2 to 0.6 are the same here).

pub mod gotham {
    pub use self::plain::{init_server, start, start_with_num_threads};
    pub use self::tls::start as start_with_tls;
    pub use ::anyhow;
    pub use ::cookie;
    pub use ::hyper;
    pub use ::mime;

    pub mod prelude {
        pub use crate::handler::{IntoHandlerFuture, IntoResponse, MapHandlerError, MapHandlerErrorFuture};
        pub use crate::router::builder::{DefineSingleRoute, DrawRoutes};
        pub use crate::state::FromState;
        pub use ::gotham_derive::{NewMiddleware, PathExtractor, QueryStringExtractor, StateData, StaticResponseExtender};
    }
    pub mod plain {
        pub fn start<NH, A>(addr: A, new_handler: NH) -> Result<(), ()> {}
        pub fn start_with_num_threads<NH, A>(addr: A, new_handler: NH, threads: usize) -> Result<(), ()> {}
        pub async fn init_server<NH, A>(addr: A, new_handler: NH) -> Result<(), ()> {}
    }
    pub mod tls {
        pub fn start<NH, A, C>(addr: A, new_handler: NH, tls_config: C) -> Result<(), ()> {}
    }
    pub mod extractor {
        pub trait PathExtractor<B> {}
        pub trait QueryStringExtractor<B> {}
    }
    pub mod handler {
        use crate::state::State;
        pub type HandlerFuture = dyn ::std::future::Future<Output = HandlerResult>;
        pub type HandlerResult = Result<(State, ::http::Response<::hyper::Body>), (State, HandlerError)>;
        pub type SimpleHandlerResult = Result<::http::Response<::hyper::Body>, HandlerError>;
        pub trait Handler {
            fn handle(self, state: State) -> ::std::pin::Pin<Box<HandlerFuture>>;
        }
        pub trait NewHandler {
            type Instance;
            fn new_handler(&self) -> ::anyhow::Result<Self::Instance>;
        }
        pub trait IntoHandlerFuture {
            fn into_handler_future(self) -> ::std::pin::Pin<Box<HandlerFuture>>;
        }
        pub trait IntoResponse {
            fn into_response(self, state: &State) -> ::http::Response<::hyper::Body>;
        }
        pub struct HandlerError {}
        impl HandlerError {
            pub fn with_status(self, status_code: ::http::StatusCode) -> HandlerError {}
        }
        impl<E> From<E> for HandlerError {
            fn from(error: E) -> HandlerError {}
        }
        pub trait MapHandlerError<T> {
            fn map_err_with_status(self, status_code: ::http::StatusCode) -> Result<T, HandlerError>;
        }
        impl<T, E> MapHandlerError<T> for Result<T, E> {
            fn map_err_with_status(self, status_code: ::http::StatusCode) -> Result<T, HandlerError> {}
        }
        pub trait MapHandlerErrorFuture {}
    }
    pub mod helpers {
        pub mod http {
            pub mod response {
                use crate::state::State;
                pub fn create_response<B>(state: &State, status: ::http::StatusCode, mime: ::mime::Mime, body: B) -> ::http::Response<::hyper::Body> {}
                pub fn create_empty_response(state: &State, status: ::http::StatusCode) -> ::http::Response<::hyper::Body> {}
            }
        }
    }
    pub mod middleware {
        pub trait Middleware {
            fn call<Chain>(self, state: crate::state::State, chain: Chain) -> ::std::pin::Pin<Box<crate::handler::HandlerFuture>>
            where
                Chain: FnOnce(crate::state::State) -> ::std::pin::Pin<Box<crate::handler::HandlerFuture>>;
        }
        pub trait NewMiddleware {
            type Instance;
            fn new_middleware(&self) -> ::anyhow::Result<Self::Instance>;
        }
        pub mod state {
            pub struct StateMiddleware<T> {
                t: T,
            }
            impl<T> StateMiddleware<T> {
                pub fn new(t: T) -> Self {}
            }
        }
        pub mod logger {
            pub struct RequestLogger {}
            impl RequestLogger {
                pub fn new<L>(level: L) -> Self {}
            }
        }
    }
    pub mod pipeline {
        pub use self::set::{finalize_pipeline_set, new_pipeline_set};
        pub use self::single::single_pipeline;
        pub struct Pipeline<T> {
            t: T,
        }
        pub struct PipelineBuilder<T> {
            t: T,
        }
        impl<T> PipelineBuilder<T> {
            pub fn add<M>(self, m: M) -> PipelineBuilder<(M, T)> {}
            pub fn build(self) -> Pipeline<T> {}
        }
        pub fn new_pipeline() -> PipelineBuilder<()> {}
        pub fn single_middleware<M>(m: M) -> Pipeline<(M, ())> {}
        pub mod set {
            pub struct EditablePipelineSet<P> {
                p: P,
            }
            impl<P> EditablePipelineSet<P> {
                pub fn add<T>(self, pipeline: crate::pipeline::Pipeline<T>) -> (EditablePipelineSet<P>, ()) {}
            }
            pub struct PipelineSet<P> {
                p: P,
            }
            pub fn new_pipeline_set() -> EditablePipelineSet<()> {}
            pub fn finalize_pipeline_set<P>(eps: EditablePipelineSet<P>) -> PipelineSet<P> {}
        }
        pub mod single {
            pub fn single_pipeline<C>(c: crate::pipeline::Pipeline<C>) -> ((), super::set::PipelineSet<C>) {}
        }
    }
    pub mod router {
        pub use self::builder::{build_router, build_simple_router};
        pub struct Router {}
        pub mod builder {
            use crate::pipeline::set::PipelineSet;
            use crate::state::State;
            pub struct RouterBuilder {}
            pub type ScopeBuilder = RouterBuilder;
            pub struct SingleRouteBuilder {}
            pub struct DelegateRouteBuilder {}
            impl DelegateRouteBuilder {
                pub fn to_router(self, router: super::Router) {}
            }
            pub struct AssociatedRouteBuilder {}
            impl AssociatedRouteBuilder {
                pub fn get(&mut self) -> SingleRouteBuilder {}
                pub fn get_or_head(&mut self) -> SingleRouteBuilder {}
                pub fn head(&mut self) -> SingleRouteBuilder {}
                pub fn post(&mut self) -> SingleRouteBuilder {}
                pub fn put(&mut self) -> SingleRouteBuilder {}
                pub fn patch(&mut self) -> SingleRouteBuilder {}
                pub fn delete(&mut self) -> SingleRouteBuilder {}
                pub fn options(&mut self) -> SingleRouteBuilder {}
                pub fn request(&mut self, methods: Vec<::http::Method>) -> SingleRouteBuilder {}
                pub fn with_path_extractor<NPE>(&mut self) -> AssociatedRouteBuilder {}
                pub fn with_query_string_extractor<NQSE>(&mut self) -> AssociatedRouteBuilder {}
            }
            pub fn build_router<C, P, F>(pipeline_chain: C, pipelines: PipelineSet<P>, f: F) -> super::Router
            where
                F: FnOnce(&mut RouterBuilder),
            {
            }
            pub fn build_simple_router<F>(f: F) -> super::Router
            where
                F: FnOnce(&mut RouterBuilder),
            {
            }
            pub trait DefineSingleRoute {
                fn to<H, R>(self, handler: H)
                where
                    H: Fn(State) -> R,
                {
                }
                fn to_async<H, Fut>(self, handler: H)
                where
                    H: FnOnce(State) -> Fut,
                {
                }
                fn to_async_borrowing<F, Fut>(self, handler: F)
                where
                    F: FnOnce(&mut State) -> Fut,
                {
                }
                fn to_new_handler<NH>(self, new_handler: NH) {}
                fn to_dir<P>(self, options: P) {}
                fn to_file<P>(self, options: P) {}
                fn with_path_extractor<NPE>(self) -> SingleRouteBuilder {}
                fn with_query_string_extractor<NQSE>(self) -> SingleRouteBuilder {}
                fn add_route_matcher<NRM>(self, matcher: NRM) -> SingleRouteBuilder {}
            }
            impl DefineSingleRoute for SingleRouteBuilder {}
            pub trait DrawRoutes {
                fn get_or_head(&mut self, path: &str) -> SingleRouteBuilder {}
                fn get(&mut self, path: &str) -> SingleRouteBuilder {}
                fn head(&mut self, path: &str) -> SingleRouteBuilder {}
                fn post(&mut self, path: &str) -> SingleRouteBuilder {}
                fn put(&mut self, path: &str) -> SingleRouteBuilder {}
                fn patch(&mut self, path: &str) -> SingleRouteBuilder {}
                fn delete(&mut self, path: &str) -> SingleRouteBuilder {}
                fn options(&mut self, path: &str) -> SingleRouteBuilder {}
                fn request<M>(&mut self, matcher: M, path: &str) -> SingleRouteBuilder {}
                fn scope<F>(&mut self, path: &str, f: F)
                where
                    F: FnOnce(&mut RouterBuilder),
                {
                }
                fn with_pipeline_chain<F, NC>(&mut self, pipeline_chain: NC, f: F)
                where
                    F: FnOnce(&mut RouterBuilder),
                {
                }
                fn delegate(&mut self, path: &str) -> DelegateRouteBuilder {}
                fn delegate_without_pipelines(&mut self, path: &str) -> DelegateRouteBuilder {}
                fn associate<F>(&mut self, path: &str, f: F)
                where
                    F: FnOnce(&mut AssociatedRouteBuilder),
                {
                }
            }
            impl DrawRoutes for RouterBuilder {}
        }
        pub mod response {
            pub trait ResponseExtender<B> {
                fn extend(&self, state: &mut crate::state::State, response: &mut ::http::Response<B>);
            }
        }
        pub mod route {
            pub mod matcher {
                pub trait RouteMatcher {
                    fn is_match(&self, state: &crate::state::State) -> Result<(), ()>;
                }
            }
        }
    }
    pub mod state {
        pub use ::gotham_derive::StateData;
        pub struct State {}
        impl State {
            pub fn put<T>(&mut self, t: T) {}
            pub fn has<T>(&self) -> bool {}
            pub fn try_borrow<T>(&self) -> Option<&T> {}
            pub fn borrow<T>(&self) -> &T {}
            pub fn try_borrow_mut<T>(&mut self) -> Option<&mut T> {}
            pub fn borrow_mut<T>(&mut self) -> &mut T {}
            pub fn try_take<T>(&mut self) -> Option<T> {}
            pub fn take<T>(&mut self) -> T {}
        }
        pub trait StateData {}
        pub trait FromState {
            fn try_borrow_from(state: &State) -> Option<&Self> {}
            fn borrow_from(state: &State) -> &Self {}
            fn try_borrow_mut_from(state: &mut State) -> Option<&mut Self> {}
            fn borrow_mut_from(state: &mut State) -> &mut Self {}
            fn try_take_from(state: &mut State) -> Option<Self> {}
            fn take_from(state: &mut State) -> Self {}
        }
        // In the crate for types that are `StateData`, which is derived, so that no impl of it is there to be seen.
        impl<T> FromState for T {}
        pub fn request_id(state: &State) -> &str {}
        pub fn client_addr(state: &State) -> Option<::std::net::SocketAddr> {}
    }
}

pub mod gotham_derive {
    #[proc_macro_derive]
    pub fn NewMiddleware() {}
    #[proc_macro_derive]
    pub fn PathExtractor() {}
    #[proc_macro_derive]
    pub fn QueryStringExtractor() {}
    #[proc_macro_derive]
    pub fn StateData() {}
    #[proc_macro_derive]
    pub fn StaticResponseExtender() {}
}
