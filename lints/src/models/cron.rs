//! Schedulers: tokio-cron-scheduler 0.15, clokwerk 0.4, cron_tab 0.2, async_job 0.1.

pub mod tokio_cron_scheduler {
    pub use self::job::JobLocked as Job;
    pub use self::job::{JobBuilder, JobNotification, OnJobNotification};
    pub use self::job_scheduler::JobsSchedulerLocked as JobScheduler;
    pub struct JobSchedulerError {}
    pub mod job {
        use crate::JobScheduler;
        use crate::JobSchedulerError;
        pub type PinnedFuture = ::std::pin::Pin<Box<dyn Future<Output = ()>>>;
        pub type OnJobNotification = dyn FnMut(::uuid::Uuid, ::uuid::Uuid, JobNotification) -> PinnedFuture;
        pub enum JobNotification {
            Stop,
            Scheduled,
            Started,
            Done,
            Removed,
        }
        pub struct JobLocked {}
        impl JobLocked {
            pub fn new<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler),
            {
            }
            pub fn new_tz<S, T, Z>(schedule: S, timezone: Z, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler),
            {
            }
            pub fn new_async<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn new_async_tz<S, T, Z>(schedule: S, timezone: Z, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn new_cron_job<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler),
            {
            }
            pub fn new_cron_job_async<S, T>(schedule: S, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn new_cron_job_async_tz<S, T, Z>(schedule: S, timezone: Z, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn new_one_shot<T>(duration: ::std::time::Duration, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler),
            {
            }
            pub fn new_one_shot_async<T>(duration: ::std::time::Duration, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn new_one_shot_at_instant<T>(instant: ::std::time::Instant, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler),
            {
            }
            pub fn new_one_shot_at_instant_async<T>(instant: ::std::time::Instant, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn new_repeated<T>(duration: ::std::time::Duration, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler),
            {
            }
            pub fn new_repeated_async<T>(duration: ::std::time::Duration, run: T) -> Result<Self, JobSchedulerError>
            where
                T: FnMut(::uuid::Uuid, JobScheduler) -> PinnedFuture,
            {
            }
            pub fn guid(&self) -> ::uuid::Uuid {}
            pub async fn on_start_notification_add(&mut self, s: &JobScheduler, run: Box<OnJobNotification>) -> Result<::uuid::Uuid, JobSchedulerError> {}
            pub async fn on_done_notification_add(&mut self, s: &JobScheduler, run: Box<OnJobNotification>) -> Result<::uuid::Uuid, JobSchedulerError> {}
            pub async fn on_stop_notification_add(&mut self, s: &JobScheduler, run: Box<OnJobNotification>) -> Result<::uuid::Uuid, JobSchedulerError> {}
            pub async fn on_removed_notification_add(&mut self, s: &JobScheduler, run: Box<OnJobNotification>) -> Result<::uuid::Uuid, JobSchedulerError> {}
        }
        pub struct JobBuilder<T = ()> {
            t: T,
        }
        impl<T> JobBuilder<T> {
            pub fn new() -> Self {}
            pub fn with_schedule<S>(self, schedule: S) -> Result<Self, JobSchedulerError> {}
            pub fn with_timezone<Z>(self, timezone: Z) -> JobBuilder<Z> {}
            pub fn with_cron_job_type(self) -> Self {}
            pub fn with_run_sync<F>(self, job: F) -> Self {}
            pub fn with_run_async<F>(self, job: F) -> Self {}
            pub fn every_seconds(self, secs: u64) -> Self {}
            pub fn build(self) -> Result<JobLocked, JobSchedulerError> {}
        }
    }
    mod job_scheduler {
        pub struct JobsSchedulerLocked {}
        impl Clone for JobsSchedulerLocked {
            fn clone(&self) -> Self {}
        }
        impl JobsSchedulerLocked {
            pub async fn new() -> Result<Self, crate::JobSchedulerError> {}
            pub async fn init(&mut self) -> Result<(), crate::JobSchedulerError> {}
            pub async fn add(&self, job: crate::Job) -> Result<::uuid::Uuid, crate::JobSchedulerError> {}
            pub async fn remove(&self, to_be_removed: &::uuid::Uuid) -> Result<(), crate::JobSchedulerError> {}
            pub async fn start(&self) -> Result<(), crate::JobSchedulerError> {}
            pub async fn shutdown(&mut self) -> Result<(), crate::JobSchedulerError> {}
            pub fn shutdown_on_ctrl_c(&self) {}
            pub fn set_shutdown_handler<F>(&mut self, job: Box<F>) {}
        }
    }
}

pub mod clokwerk {
    pub struct Scheduler {}
    impl Scheduler {
        pub fn new() -> Self {}
        pub fn with_tz<Z>(tz: Z) -> Self {}
        pub fn every(&mut self, ival: Interval) -> &mut SyncJob {}
        pub fn run_pending(&mut self) {}
        pub fn watch_thread(self, frequency: ::std::time::Duration) -> ScheduleHandle {}
    }
    pub struct AsyncScheduler {}
    impl AsyncScheduler {
        pub fn new() -> Self {}
        pub fn with_tz<Z>(tz: Z) -> Self {}
        pub fn every(&mut self, ival: Interval) -> &mut AsyncJob {}
        pub async fn run_pending(&mut self) {}
    }
    pub struct ScheduleHandle {}
    pub enum Interval {
        Seconds(u32),
        Minutes(u32),
        Hours(u32),
        Days(u32),
        Weeks(u32),
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
        Weekday,
    }
    pub trait TimeUnits {
        fn seconds(self) -> Interval {}
        fn minutes(self) -> Interval {}
        fn hours(self) -> Interval {}
        fn days(self) -> Interval {}
        fn weeks(self) -> Interval {}
    }
    impl TimeUnits for u32 {}
    pub trait Job {
        fn at(&mut self, time: &str) -> &mut Self {}
        fn at_time<T>(&mut self, time: T) -> &mut Self {}
        fn and_every(&mut self, ival: Interval) -> &mut Self {}
        fn plus(&mut self, ival: Interval) -> &mut Self {}
        fn once(&mut self) -> &mut Self {}
        fn forever(&mut self) -> &mut Self {}
        fn repeating_every(&mut self, interval: Interval) -> &mut Self {}
        fn times(&mut self, n: usize) -> &mut Self {}
    }
    pub struct SyncJob {}
    impl Job for SyncJob {}
    impl SyncJob {
        pub fn run<F>(&mut self, f: F) -> &mut Self
        where
            F: FnMut(),
        {
        }
    }
    pub struct AsyncJob {}
    impl Job for AsyncJob {}
    impl AsyncJob {
        pub fn run<F, T>(&mut self, f: F) -> &mut Self
        where
            F: FnMut() -> T,
            T: Future<Output = ()>,
        {
        }
    }
}

pub mod cron_tab {
    pub type Result<T> = ::std::result::Result<T, CronError>;
    pub struct CronError {}
    pub struct Cron<Z> {
        tz: Z,
    }
    impl<Z> Cron<Z> {
        pub fn new(tz: Z) -> Cron<Z> {}
        pub fn add_fn<T>(&mut self, spec: &str, f: T) -> Result<usize>
        where
            T: Fn(),
        {
        }
        pub fn remove(&self, id: usize) {}
        pub fn start(&mut self) {}
        pub fn start_blocking(&mut self) {}
        pub fn stop(&self) {}
    }
    pub struct AsyncCron<Z> {
        tz: Z,
    }
    impl<Z> AsyncCron<Z> {
        pub fn new(tz: Z) -> AsyncCron<Z> {}
        pub async fn add_fn<F, T>(&mut self, spec: &str, f: F) -> Result<usize>
        where
            F: Fn() -> T,
            T: Future<Output = ()>,
        {
        }
        pub async fn remove(&self, id: usize) {}
        pub async fn start(&mut self) {}
        pub async fn start_blocking(&mut self) {}
        pub async fn stop(&self) {}
    }
}

pub mod async_job {
    pub use ::async_trait::async_trait;
    pub trait Job {
        fn schedule(&self) -> Option<Schedule>;
        async fn handle(&mut self);
        fn is_active(&self) -> bool {}
        fn allow_parallel_runs(&self) -> bool {}
        fn should_run(&self) -> bool {}
    }
    pub struct Schedule {}
    pub struct Runner {}
    impl Runner {
        pub fn new() -> Self {}
        pub fn add(self, job: Box<dyn Job>) -> Self {}
        pub async fn run(self) {}
    }
}
