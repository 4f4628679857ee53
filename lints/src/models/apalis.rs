//! apalis 1.0, with the names that 0.3 to 0.7 had.

pub mod apalis {
    pub mod prelude {
        pub use ::apalis_core::error::{Abort, BoxDynError, Error};
        pub use ::apalis_core::monitor::Monitor;
        pub use ::apalis_core::task::data::{AddExtension, Data};
        pub use ::apalis_core::task::from_request::FromRequest;
        pub use ::apalis_core::task::task_fn::{TaskFn, service_fn, task_fn};
        pub use ::apalis_core::task::{Attempt, Task, TaskId};
        pub use ::apalis_core::worker::builder::{WorkerBuilder, WorkerFactory, WorkerFactoryFn};
        pub use ::apalis_core::worker::context::WorkerContext;
        pub use ::apalis_core::worker::Worker;
        pub use crate::layers::WorkerBuilderExt;
    }
    pub mod layers {
        pub trait WorkerBuilderExt {
            fn retry<P>(self, policy: P) -> Self {}
            fn concurrency(self, max: usize) -> Self {}
            fn rate_limit(self, num: u64, per: ::std::time::Duration) -> Self {}
            fn timeout(self, timeout: ::std::time::Duration) -> Self {}
            fn catch_panic(self) -> Self {}
            fn enable_tracing(self) -> Self {}
            fn map_request<F>(self, f: F) -> Self {}
            fn then<F>(self, f: F) -> Self {}
        }
        impl<A, B, M> WorkerBuilderExt for ::apalis_core::worker::builder::WorkerBuilder<A, B, M> {}
    }
}

pub mod apalis_core {
    pub use self::task::task_fn::service_fn;
    pub mod error {
        pub type BoxDynError = Box<dyn ::std::error::Error>;
        pub enum Error {
            Failed(::std::sync::Arc<BoxDynError>),
            Abort(::std::sync::Arc<BoxDynError>),
        }
        pub struct Abort {}
    }
    pub mod monitor {
        pub struct Monitor {}
        impl Monitor {
            pub fn new() -> Self {}
            pub fn register<F>(self, factory: F) -> Self
            where
                F: Fn(usize),
            {
            }
            pub fn register_n<F>(self, count: usize, factory: F) -> Self
            where
                F: Fn(usize),
            {
            }
            pub fn register_with_count<W>(self, count: usize, worker: W) -> Self {}
            pub fn on_event<F>(self, f: F) -> Self
            where
                F: Fn(&crate::worker::context::WorkerContext, &()),
            {
            }
            pub fn shutdown_timeout(self, duration: ::std::time::Duration) -> Self {}
            pub fn with_terminator<F>(self, fut: F) -> Self {}
            pub async fn run(self) -> Result<(), crate::error::BoxDynError> {}
            pub async fn run_with_signal<S>(self, signal: S) -> Result<(), crate::error::BoxDynError> {}
        }
    }
    pub mod task {
        pub struct Task<Args, Ctx = ()> {
            pub args: Args,
            pub ctx: Ctx,
        }
        pub struct Attempt {}
        pub struct TaskId {}
        pub mod data {
            #[derive(Clone)]
            pub struct Data<T>(pub T);
            impl<T> Data<T> {
                pub fn new(inner: T) -> Self {}
            }
            impl<T> ::std::ops::Deref for Data<T> {
                type Target = T;
            }
            pub struct AddExtension<S, T> {
                inner: S,
                value: T,
            }
        }
        pub mod from_request {
            pub trait FromRequest<Req> {
                type Error;
                async fn from_request(req: &Req) -> Result<Self, Self::Error>;
            }
        }
        pub mod task_fn {
            pub fn task_fn<F>(f: F) -> TaskFn<F> {}
            pub fn service_fn<F>(f: F) -> TaskFn<F> {}
            pub struct TaskFn<F> {
                f: F,
            }
        }
    }
    pub mod request {
        pub use super::task::Task as Request;
    }
    pub mod worker {
        pub struct Worker<T> {
            t: T,
        }
        impl<T> Worker<T> {
            pub async fn run(self) -> Result<(), crate::error::BoxDynError> {}
            pub async fn run_until<F>(self, signal: F) -> Result<(), crate::error::BoxDynError> {}
        }
        pub mod builder {
            pub struct WorkerBuilder<A = (), B = (), M = ()> {
                a: A,
                b: B,
                m: M,
            }
            impl<A, B, M> WorkerBuilder<A, B, M> {
                pub fn new<N>(name: N) -> Self {}
                pub fn backend<NB>(self, backend: NB) -> WorkerBuilder<A, NB, M> {}
                pub fn with_storage<NB>(self, storage: NB) -> WorkerBuilder<A, NB, M> {}
                pub fn source<NB>(self, source: NB) -> WorkerBuilder<A, NB, M> {}
                pub fn stream<NB>(self, stream: NB) -> WorkerBuilder<A, NB, M> {}
                pub fn chain<F>(self, f: F) -> Self {}
                pub fn layer<U>(self, layer: U) -> Self {}
                pub fn data<D>(self, data: D) -> Self {}
                pub fn map_backend<F>(self, map: F) -> Self {}
                pub fn build<W>(self, service: W) -> super::Worker<()> {}
                pub fn build_fn<W>(self, f: W) -> super::Worker<()> {}
            }
            pub trait WorkerFactory {}
            pub trait WorkerFactoryFn {}
        }
        pub mod context {
            pub struct WorkerContext {}
        }
    }
}

pub mod apalis_cron {
    pub struct CronStream<S> {
        schedule: S,
    }
    impl<S> CronStream<S> {
        pub fn new(schedule: S) -> Self {}
        pub fn new_with_timezone<Z>(schedule: S, timezone: Z) -> Self {}
    }
}
