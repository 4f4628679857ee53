//! Background jobs: fang 0.11, rusty-sidekiq 0.15, background-jobs 0.20, faktory 0.13, celery 0.5.

pub mod fang {
    pub use ::async_trait::async_trait;
    pub use ::serde::{Deserialize, Serialize};
    pub use ::typetag;
    pub use self::asynk::async_queue::{AsyncQueue, AsyncQueueable};
    pub use self::asynk::async_runnable::AsyncRunnable;
    pub use self::asynk::async_worker_pool::AsyncWorkerPool;
    pub use self::blocking::queue::{Queue, Queueable};
    pub use self::blocking::runnable::Runnable;
    pub use self::blocking::worker_pool::WorkerPool;
    pub struct FangError {
        pub description: String,
    }
    pub enum Scheduled {
        CronPattern(String),
        ScheduleOnce(::chrono::DateTime<::chrono::Utc>),
    }
    pub mod asynk {
        pub mod async_queue {
            pub trait AsyncQueueable {}
            pub struct AsyncQueue {}
        }
        pub mod async_runnable {
            pub trait AsyncRunnable {
                async fn run(&self, client: &dyn super::async_queue::AsyncQueueable) -> Result<(), crate::FangError>;
                fn task_type(&self) -> String {}
                fn uniq(&self) -> bool {}
                fn cron(&self) -> Option<crate::Scheduled> {}
                fn max_retries(&self) -> i32 {}
                fn backoff(&self, attempt: u32) -> u32 {}
            }
        }
        pub mod async_worker_pool {
            pub struct AsyncWorkerPool<Q> {
                queue: Q,
            }
            impl<Q> AsyncWorkerPool<Q> {
                pub async fn start(&mut self) {}
            }
        }
    }
    pub mod blocking {
        pub mod queue {
            pub trait Queueable {}
            pub struct Queue {}
        }
        pub mod runnable {
            pub trait Runnable {
                fn run(&self, queueable: &dyn super::queue::Queueable) -> Result<(), crate::FangError>;
                fn task_type(&self) -> String {}
                fn uniq(&self) -> bool {}
                fn cron(&self) -> Option<crate::Scheduled> {}
                fn max_retries(&self) -> i32 {}
                fn backoff(&self, attempt: u32) -> u32 {}
            }
        }
        pub mod worker_pool {
            pub struct WorkerPool<Q> {
                queue: Q,
            }
            impl<Q> WorkerPool<Q> {
                pub fn start(&mut self) -> Result<(), crate::FangError> {}
            }
        }
    }
}

pub mod sidekiq {
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Error {}
    pub trait Worker<Args> {
        async fn perform(&self, args: Args) -> Result<()>;
        fn max_retries(&self) -> usize {}
        async fn perform_async(redis: &(), args: Args) -> Result<()> {}
        async fn perform_in(redis: &(), duration: ::std::time::Duration, args: Args) -> Result<()> {}
    }
    pub trait ServerMiddleware {
        async fn call(&self, iter: (), job: &(), worker: (), redis: ()) -> Result<()>;
    }
    pub struct Processor {}
    impl Processor {
        pub fn new<R>(redis: R, queues: Vec<String>) -> Self {}
        pub fn register<W>(&mut self, worker: W) {}
        pub async fn run(self) {}
    }
}

pub mod background_jobs {
    pub use ::background_jobs_core::{Backoff, BoxError, Job, MaxRetries, UnsendJob};
    pub mod actix {
        pub struct WorkerConfig<State> {
            state: State,
        }
        impl<State> WorkerConfig<State> {
            pub fn new<S, F>(storage: S, state_fn: F) -> Self
            where
                F: Fn(()) -> State,
            {
            }
            pub fn new_managed<S, F>(storage: S, state_fn: F) -> Self
            where
                F: Fn(()) -> State,
            {
            }
            pub fn register<J>(self) -> Self {}
            pub fn set_worker_count(self, queue: &str, count: u64) -> Self {}
            pub fn start(self) {}
        }
    }
    pub mod tokio {
        pub use super::actix::WorkerConfig;
    }
}

pub mod background_jobs_core {
    pub type BoxError = Box<dyn ::std::error::Error>;
    pub enum Backoff {
        Linear(usize),
        Exponential(usize),
    }
    pub enum MaxRetries {
        Infinite,
        Count(usize),
    }
    pub trait Job {
        type State;
        type Error;
        async fn run(self, state: Self::State) -> Result<(), Self::Error>;
    }
    pub trait UnsendJob {
        type State;
        type Error;
        async fn run(self, state: Self::State) -> Result<(), Self::Error>;
    }
}

pub mod faktory {
    pub struct Error {}
    pub struct Job {}
    impl Job {
        pub fn kind(&self) -> &str {}
        pub fn args(&self) -> &[::serde_json::Value] {}
    }
    pub trait JobRunner {
        type Error;
        async fn run(&self, job: Job) -> Result<(), Self::Error>;
    }
    pub struct Worker<E> {
        e: E,
    }
    impl<E> Worker<E> {
        pub fn builder() -> WorkerBuilder<E> {}
        pub async fn run<Q>(&mut self, queues: &[Q]) -> Result<(), Error> {}
    }
    pub struct WorkerBuilder<E> {
        e: E,
    }
    impl<E> WorkerBuilder<E> {
        pub fn register_fn<K, H, Fut>(self, kind: K, handler: H) -> Self
        where
            H: Fn(Job) -> Fut,
        {
        }
        pub fn register_blocking_fn<K, H>(self, kind: K, handler: H) -> Self
        where
            H: Fn(Job) -> Result<(), E>,
        {
        }
        pub fn register<K, H>(self, kind: K, runner: H) -> Self {}
        pub fn workers(self, w: usize) -> Self {}
        pub fn hostname(self, hn: String) -> Self {}
        pub async fn connect(self) -> Result<Worker<E>, Error> {}
    }
}

pub mod celery {
    pub use ::celery_codegen::task;
    pub mod task {
        pub type TaskResult<R> = Result<R, crate::error::TaskError>;
    }
    pub mod error {
        pub enum TaskError {
            ExpectedError(String),
            UnexpectedError(String),
        }
    }
    pub mod prelude {
        pub use crate::error::TaskError;
        pub use crate::task::TaskResult;
    }
    pub struct Celery {}
    #[proc_macro]
    pub fn app() {}
}

pub mod celery_codegen {
    #[proc_macro_attribute]
    pub fn task() {}
}
