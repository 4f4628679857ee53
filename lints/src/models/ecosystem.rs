//! Signatures of crates often used beside the driver: never compiled, only read by the analyser.

pub mod anyhow {
    pub type Result<T, E = Error> = ::std::result::Result<T, E>;
    pub fn Ok<T>(t: T) -> Result<T> {}
    pub struct Error;
    impl Error {
        pub fn new<E>(error: E) -> Self {}
        pub fn msg<M>(message: M) -> Self {}
        pub fn context<C>(self, context: C) -> Self {}
        pub fn downcast<E>(self) -> ::std::result::Result<E, Self> {}
        pub fn downcast_ref<E>(&self) -> Option<&E> {}
        pub fn to_string(&self) -> String {}
    }
    pub trait Context<T, E> {
        fn context<C>(self, context: C) -> ::std::result::Result<T, Error> {}
        fn with_context<C, F: FnOnce() -> C>(self, f: F) -> ::std::result::Result<T, Error> {}
    }
    impl<T, E> Context<T, E> for ::std::result::Result<T, E> {}
    impl<T> Context<T, ::std::convert::Infallible> for Option<T> {}
    #[proc_macro]
    pub fn anyhow() {}
    #[proc_macro]
    pub fn bail() {}
    #[proc_macro]
    pub fn ensure() {}
}

pub mod eyre {
    pub type Result<T, E = Report> = ::std::result::Result<T, E>;
    pub struct Report;
    pub type Error = Report;
    pub fn Ok<T>(t: T) -> Result<T> {}
    impl Report {
        pub fn new<E>(error: E) -> Self {}
        pub fn msg<M>(message: M) -> Self {}
        pub fn wrap_err<D>(self, msg: D) -> Self {}
    }
    pub trait WrapErr<T, E> {
        fn wrap_err<D>(self, msg: D) -> ::std::result::Result<T, Report> {}
        fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> ::std::result::Result<T, Report> {}
        fn context<D>(self, msg: D) -> ::std::result::Result<T, Report> {}
        fn with_context<D, F: FnOnce() -> D>(self, f: F) -> ::std::result::Result<T, Report> {}
    }
    impl<T, E> WrapErr<T, E> for ::std::result::Result<T, E> {}
    pub use crate::WrapErr as Context;
    pub trait OptionExt<T> {
        fn ok_or_eyre<M>(self, message: M) -> ::std::result::Result<T, Report> {}
    }
    impl<T> OptionExt<T> for Option<T> {}
    pub trait ContextCompat<T> {
        fn context<D>(self, msg: D) -> ::std::result::Result<T, Report> {}
        fn with_context<D, F: FnOnce() -> D>(self, f: F) -> ::std::result::Result<T, Report> {}
        fn wrap_err<D>(self, msg: D) -> ::std::result::Result<T, Report> {}
        fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> ::std::result::Result<T, Report> {}
    }
    impl<T> ContextCompat<T> for Option<T> {}
    #[proc_macro]
    pub fn eyre() {}
    #[proc_macro]
    pub fn bail() {}
    #[proc_macro]
    pub fn ensure() {}
}

pub mod color_eyre {
    pub use ::eyre;
    pub use ::eyre::{Report, Result};
    pub fn install() -> Result<()> {}
    pub mod config {}
}

pub mod miette {
    pub type Result<T, E = Report> = ::std::result::Result<T, E>;
    pub struct Report;
    pub type Error = Report;
    pub trait IntoDiagnostic<T, E> {
        fn into_diagnostic(self) -> ::std::result::Result<T, Report> {}
    }
    impl<T, E> IntoDiagnostic<T, E> for ::std::result::Result<T, E> {}
    pub trait WrapErr<T, E> {
        fn wrap_err<D>(self, msg: D) -> ::std::result::Result<T, Report> {}
        fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> ::std::result::Result<T, Report> {}
        fn context<D>(self, msg: D) -> ::std::result::Result<T, Report> {}
        fn with_context<D, F: FnOnce() -> D>(self, f: F) -> ::std::result::Result<T, Report> {}
    }
    impl<T, E> WrapErr<T, E> for ::std::result::Result<T, E> {}
    pub use crate::WrapErr as Context;
}

pub mod snafu {
    pub type Whatever = ();
    pub trait ResultExt<T, E> {
        fn context<C, E2>(self, context: C) -> ::std::result::Result<T, E2> {}
        fn with_context<F, C, E2>(self, f: F) -> ::std::result::Result<T, E2> {}
        fn whatever_context<S, E2>(self, context: S) -> ::std::result::Result<T, E2> {}
    }
    impl<T, E> ResultExt<T, E> for ::std::result::Result<T, E> {}
    pub trait OptionExt<T> {
        fn context<C, E>(self, context: C) -> ::std::result::Result<T, E> {}
    }
    impl<T> OptionExt<T> for Option<T> {}
}

pub mod error_stack {
    pub struct Report<C>;
    pub trait ResultExt {
        type Ok;
        fn change_context<C>(self, context: C) -> ::std::result::Result<Self::Ok, Report<C>> {}
    }
    impl<T, E> ResultExt for ::std::result::Result<T, E> {
        type Ok = T;
    }
}

pub mod once_cell {
    pub mod sync {
        pub struct OnceCell<T>;
        impl<T> OnceCell<T> {
            pub fn new() -> Self {}
            pub fn with_value(value: T) -> Self {}
            pub fn get(&self) -> Option<&T> {}
            pub fn wait(&self) -> &T {}
            pub fn get_mut(&mut self) -> Option<&mut T> {}
            pub fn set(&self, value: T) -> Result<(), T> {}
            pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
            pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub fn get_or_try_init<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {}
            pub fn take(&mut self) -> Option<T> {}
            pub fn into_inner(self) -> Option<T> {}
        }
        impl<T> Default for OnceCell<T> {}
        pub struct Lazy<T>;
        impl<T> Lazy<T> {
            pub fn new<F: FnOnce() -> T>(f: F) -> Lazy<T> {}
            pub fn force(this: &Lazy<T>) -> &T {}
        }
        impl<T> ::std::ops::Deref for Lazy<T> {
            type Target = T;
        }
        pub struct OnceBox<T>;
    }
    pub mod unsync {
        pub struct OnceCell<T>;
        impl<T> OnceCell<T> {
            pub fn new() -> Self {}
            pub fn with_value(value: T) -> Self {}
            pub fn get(&self) -> Option<&T> {}
            pub fn get_mut(&mut self) -> Option<&mut T> {}
            pub fn set(&self, value: T) -> Result<(), T> {}
            pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
            pub fn get_or_try_init<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {}
            pub fn into_inner(self) -> Option<T> {}
        }
        impl<T> Default for OnceCell<T> {}
        pub struct Lazy<T>;
        impl<T> Lazy<T> {
            pub fn new<F: FnOnce() -> T>(f: F) -> Lazy<T> {}
            pub fn force(this: &Lazy<T>) -> &T {}
        }
        impl<T> ::std::ops::Deref for Lazy<T> {
            type Target = T;
        }
    }
    pub mod race {
        pub struct OnceBox<T>;
        impl<T> OnceBox<T> {
            pub fn new() -> Self {}
            pub fn get(&self) -> Option<&T> {}
            pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
            pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {}
        }
    }
}

pub mod lazy_static {
    #[proc_macro]
    pub fn lazy_static() {}
    pub fn initialize<T>(lazy: &T) {}
}

pub mod async_once {
    pub struct AsyncOnce<T>;
    impl<T> AsyncOnce<T> {
        pub fn new<F: ::std::future::Future<Output = T>>(fut: F) -> Self {}
        pub fn get(&self) -> impl ::std::future::Future<Output = &T> {}
    }
    impl<T> ::std::future::Future for AsyncOnce<T> {
        type Output = T;
    }
}

pub mod async_lazy {
    pub struct Lazy<T>;
    impl<T> Lazy<T> {
        pub fn new<Fut: ::std::future::Future<Output = T>, F: FnOnce() -> Fut>(f: F) -> Self {}
        pub fn const_new<Fut: ::std::future::Future<Output = T>, F: FnOnce() -> Fut>(f: F) -> Self {}
        pub fn get(&self) -> Option<&T> {}
        pub fn force(&self) -> impl ::std::future::Future<Output = &T> {}
    }
    impl<T> ::std::future::Future for Lazy<T> {
        type Output = T;
    }
}

pub mod parking_lot {
    pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub fn lock(&self) -> MutexGuard<T> {}
        pub fn lock_arc(&self) -> MutexGuard<T> {}
        pub fn try_lock(&self) -> Option<MutexGuard<T>> {}
        pub fn try_lock_for(&self, timeout: ::std::time::Duration) -> Option<MutexGuard<T>> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    pub fn const_mutex<T>(t: T) -> Mutex<T> {}
    pub fn const_rwlock<T>(t: T) -> RwLock<T> {}
    pub type FairMutex<T> = Mutex<T>;
    pub type ReentrantMutex<T> = Mutex<T>;
    pub struct MutexGuard<T>;
    impl<T> ::std::ops::Deref for MutexGuard<T> {
        type Target = T;
    }
    pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(t: T) -> Self {}
        pub fn read(&self) -> RwLockReadGuard<T> {}
        pub fn write(&self) -> RwLockWriteGuard<T> {}
        pub fn upgradable_read(&self) -> RwLockReadGuard<T> {}
        pub fn try_read(&self) -> Option<RwLockReadGuard<T>> {}
        pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    pub struct RwLockReadGuard<T>;
    impl<T> ::std::ops::Deref for RwLockReadGuard<T> {
        type Target = T;
    }
    pub struct RwLockWriteGuard<T>;
    impl<T> ::std::ops::Deref for RwLockWriteGuard<T> {
        type Target = T;
    }
    pub type MappedMutexGuard<T> = MutexGuard<T>;
    pub type MappedRwLockReadGuard<T> = RwLockReadGuard<T>;
    impl<T> Default for Mutex<T> {}
    impl<T> Default for RwLock<T> {}
    pub struct Once;
    impl Once {
        pub fn new() -> Once {}
        pub fn call_once<F: FnOnce()>(&self, f: F) {}
    }
}

pub mod arc_swap {
    pub type ArcSwap<T> = ArcSwapAny<::std::sync::Arc<T>>;
    pub type ArcSwapOption<T> = ArcSwapAny<Option<::std::sync::Arc<T>>>;
    pub struct ArcSwapAny<A>;
    impl<A> ArcSwapAny<A> {
        pub fn new(val: A) -> Self {}
        pub fn from_pointee<T>(val: T) -> ArcSwapAny<::std::sync::Arc<T>> {}
        pub fn empty() -> Self {}
        pub fn load(&self) -> Guard<A> {}
        pub fn load_full(&self) -> A {}
        pub fn store(&self, val: A) {}
        pub fn swap(&self, val: A) -> A {}
        pub fn rcu<R, F: FnMut(&A) -> R>(&self, f: F) -> A {}
        pub fn into_inner(self) -> A {}
    }
    pub struct Guard<A>;
    impl<A> ::std::ops::Deref for Guard<A> {
        type Target = A;
    }
}

pub mod dashmap {
    pub struct DashMap<K, V>;
    impl<K, V> DashMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn insert(&self, key: K, value: V) -> Option<V> {}
        pub fn get<Q>(&self, key: &Q) -> Option<mapref::one::Ref<K, V>> {}
        pub fn get_mut<Q>(&self, key: &Q) -> Option<mapref::one::RefMut<K, V>> {}
        pub fn entry(&self, key: K) -> mapref::entry::Entry<K, V> {}
        pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&self) {}
        pub fn iter(&self) -> Iter<K, V> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, f: F) {}
    }
    impl<K, V> Default for DashMap<K, V> {}
    pub struct Iter<K, V>;
    impl<K, V> ::std::iter::Iterator for Iter<K, V> {
        type Item = mapref::one::Ref<K, V>;
    }
    pub struct DashSet<K>;
    impl<K> DashSet<K> {
        pub fn new() -> Self {}
        pub fn insert(&self, key: K) -> bool {}
        pub fn contains<Q>(&self, key: &Q) -> bool {}
    }
    pub mod mapref {
        pub mod one {
            pub struct Ref<K, V>;
            impl<K, V> Ref<K, V> {
                pub fn key(&self) -> &K {}
                pub fn value(&self) -> &V {}
                pub fn pair(&self) -> (&K, &V) {}
            }
            impl<K, V> ::std::ops::Deref for Ref<K, V> {
                type Target = V;
            }
            pub struct RefMut<K, V>;
            impl<K, V> RefMut<K, V> {
                pub fn key(&self) -> &K {}
                pub fn value(&self) -> &V {}
                pub fn value_mut(&mut self) -> &mut V {}
            }
            impl<K, V> ::std::ops::Deref for RefMut<K, V> {
                type Target = V;
            }
        }
        pub mod entry {
            pub struct Entry<K, V>;
            impl<K, V> Entry<K, V> {
                pub fn or_insert(self, value: V) -> super::one::RefMut<K, V> {}
                pub fn or_insert_with<F: FnOnce() -> V>(self, f: F) -> super::one::RefMut<K, V> {}
                pub fn or_try_insert_with<E, F: FnOnce() -> Result<V, E>>(self, f: F) -> Result<super::one::RefMut<K, V>, E> {}
                pub fn or_default(self) -> super::one::RefMut<K, V> {}
                pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            }
        }
    }
}

pub mod moka {
    pub mod future {
        use ::std::future::Future;
        pub struct Cache<K, V>;
        impl<K, V> Cache<K, V> {
            pub fn new(max: u64) -> Self {}
            pub fn builder() -> CacheBuilder<K, V> {}
            pub fn get<Q>(&self, key: &Q) -> impl Future<Output = Option<V>> {}
            pub fn get_with<F: Future<Output = V>>(&self, key: K, init: F) -> impl Future<Output = V> {}
            pub fn try_get_with<E, F: Future<Output = Result<V, E>>>(&self, key: K, init: F) -> impl Future<Output = Result<V, ::std::sync::Arc<E>>> {}
            pub fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> impl Future<Output = Option<V>> {}
            pub fn insert(&self, key: K, value: V) -> impl Future<Output = ()> {}
            pub fn invalidate<Q>(&self, key: &Q) -> impl Future<Output = ()> {}
        }
        impl<K, V> Clone for Cache<K, V> {}
        pub struct CacheBuilder<K, V>;
        impl<K, V> CacheBuilder<K, V> {
            pub fn max_capacity(self, n: u64) -> Self {}
            pub fn time_to_live(self, d: ::std::time::Duration) -> Self {}
            pub fn time_to_idle(self, d: ::std::time::Duration) -> Self {}
            pub fn build(self) -> Cache<K, V> {}
        }
    }
    pub mod sync {
        pub struct Cache<K, V>;
        impl<K, V> Cache<K, V> {
            pub fn new(max: u64) -> Self {}
            pub fn get<Q>(&self, key: &Q) -> Option<V> {}
            pub fn get_with<F: FnOnce() -> V>(&self, key: K, init: F) -> V {}
            pub fn try_get_with<E, F: FnOnce() -> Result<V, E>>(&self, key: K, init: F) -> Result<V, ::std::sync::Arc<E>> {}
            pub fn insert(&self, key: K, value: V) {}
        }
        impl<K, V> Clone for Cache<K, V> {}
    }
}

pub mod cached_proc_macro {
    #[proc_macro_attribute]
    pub fn cached() {}
    #[proc_macro_attribute]
    pub fn once() {}
    #[proc_macro_attribute]
    pub fn io_cached() {}
}

pub mod cached {
    pub mod proc_macro {
        pub use ::cached_proc_macro::{cached, io_cached, once};
    }
}

pub mod memoize {
    #[proc_macro_attribute]
    pub fn memoize() {}
}

pub mod dotenv {
    pub enum Error {
        LineParse(String, usize),
        Io(::std::io::Error),
        EnvVar(::std::env::VarError),
    }
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub fn dotenv() -> Result<::std::path::PathBuf> {}
    pub fn var<K>(key: K) -> Result<String> {}
    pub fn vars() -> Iter {}
    pub fn from_filename<P>(name: P) -> Result<::std::path::PathBuf> {}
    pub fn from_path<P>(path: P) -> Result<()> {}
    pub struct Iter;
    impl ::std::iter::Iterator for Iter {
        type Item = (String, String);
    }
}

pub mod dotenvy {
    pub enum Error {
        LineParse(String, usize),
        Io(::std::io::Error),
        EnvVar(::std::env::VarError),
    }
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub fn dotenv() -> Result<::std::path::PathBuf> {}
    pub fn dotenv_override() -> Result<::std::path::PathBuf> {}
    pub fn var<K>(key: K) -> Result<String> {}
    pub fn vars() -> Iter {}
    pub fn from_filename<P>(name: P) -> Result<::std::path::PathBuf> {}
    pub fn from_path<P>(path: P) -> Result<()> {}
    pub struct Iter;
    impl ::std::iter::Iterator for Iter {
        type Item = (String, String);
    }
}

pub mod dotenv_codegen {
    #[proc_macro]
    pub fn dotenv() {}
}

pub mod envy {
    pub struct Error;
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub fn from_env<T>() -> Result<T> {}
    pub fn from_iter<I, T>(iter: I) -> Result<T> {}
    pub fn prefixed<C>(prefix: C) -> Prefixed {}
    pub struct Prefixed;
    impl Prefixed {
        pub fn from_env<T>(&self) -> Result<T> {}
    }
}

pub mod envconfig {
    pub struct Error;
    pub trait Envconfig {
        fn init_from_env() -> Result<Self, Error> {}
        fn init() -> Result<Self, Error> {}
    }
    impl<T> Envconfig for T {}
}

pub mod config {
    pub enum ConfigError {
        Frozen,
        NotFound(String),
        Message(String),
    }
    pub type Result<T> = ::std::result::Result<T, ConfigError>;
    pub struct Config;
    impl Config {
        pub fn new() -> Self {}
        pub fn builder() -> ConfigBuilder {}
        pub fn merge<T>(&mut self, source: T) -> Result<&mut Config> {}
        pub fn set<T>(&mut self, key: &str, value: T) -> Result<&mut Config> {}
        pub fn set_default<T>(&mut self, key: &str, value: T) -> Result<&mut Config> {}
        pub fn get<T>(&self, key: &str) -> Result<T> {}
        pub fn get_string(&self, key: &str) -> Result<String> {}
        pub fn get_str(&self, key: &str) -> Result<String> {}
        pub fn get_int(&self, key: &str) -> Result<i64> {}
        pub fn get_float(&self, key: &str) -> Result<f64> {}
        pub fn get_bool(&self, key: &str) -> Result<bool> {}
        pub fn try_deserialize<T>(self) -> Result<T> {}
        pub fn try_into<T>(self) -> Result<T> {}
    }
    impl Default for Config {}
    pub struct ConfigBuilder;
    impl ConfigBuilder {
        pub fn add_source<T>(self, source: T) -> Self {}
        pub fn set_default<S, T>(self, key: S, value: T) -> Result<Self> {}
        pub fn set_override<S, T>(self, key: S, value: T) -> Result<Self> {}
        pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> Result<Self> {}
        pub fn build(self) -> Result<Config> {}
    }
    pub struct File;
    impl File {
        pub fn with_name(name: &str) -> Self {}
        pub fn new(name: &str, format: FileFormat) -> Self {}
        pub fn required(self, required: bool) -> Self {}
    }
    pub enum FileFormat {
        Toml,
        Json,
        Yaml,
        Ini,
    }
    pub struct Environment;
    impl Environment {
        pub fn default() -> Self {}
        pub fn new() -> Self {}
        pub fn with_prefix(prefix: &str) -> Self {}
        pub fn separator(self, s: &str) -> Self {}
        pub fn prefix_separator(self, s: &str) -> Self {}
        pub fn try_parsing(self, b: bool) -> Self {}
    }
}

pub mod figment {
    pub struct Error;
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Figment;
    impl Figment {
        pub fn new() -> Self {}
        pub fn from<T>(provider: T) -> Self {}
        pub fn merge<T>(self, provider: T) -> Self {}
        pub fn join<T>(self, provider: T) -> Self {}
        pub fn extract<T>(&self) -> Result<T> {}
        pub fn extract_inner<T>(&self, path: &str) -> Result<T> {}
    }
    pub mod providers {
        pub struct Env;
        pub struct Toml;
        pub struct Json;
        impl Env {
            pub fn prefixed(prefix: &str) -> Self {}
            pub fn raw() -> Self {}
            pub fn var(name: &str) -> Option<String> {}
        }
    }
}

pub mod clap {
    pub use crate::parser::Parser;
    pub struct Error;
    pub mod parser {
        pub trait Parser {
            fn parse() -> Self {}
            fn try_parse() -> Result<Self, crate::Error> {}
            fn parse_from<I>(itr: I) -> Self {}
            fn try_parse_from<I>(itr: I) -> Result<Self, crate::Error> {}
        }
        impl<T> Parser for T {}
    }
    pub struct ArgMatches;
    impl ArgMatches {
        pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
        pub fn get_flag(&self, id: &str) -> bool {}
        pub fn value_of<S>(&self, name: S) -> Option<&str> {}
        pub fn is_present<S>(&self, name: S) -> bool {}
        pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
        pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
    }
    pub struct Command;
    pub type App = Command;
    impl Command {
        pub fn new<S>(name: S) -> Self {}
        pub fn version<S>(self, v: S) -> Self {}
        pub fn author<S>(self, v: S) -> Self {}
        pub fn about<S>(self, v: S) -> Self {}
        pub fn arg<A>(self, a: A) -> Self {}
        pub fn args<A>(self, a: A) -> Self {}
        pub fn subcommand<S>(self, s: S) -> Self {}
        pub fn get_matches(self) -> ArgMatches {}
    }
    pub struct Arg;
    impl Arg {
        pub fn new<S>(id: S) -> Self {}
        pub fn with_name(id: &str) -> Self {}
        pub fn short<S>(self, s: S) -> Self {}
        pub fn long<S>(self, s: S) -> Self {}
        pub fn help<S>(self, s: S) -> Self {}
        pub fn required(self, b: bool) -> Self {}
        pub fn default_value<S>(self, s: S) -> Self {}
        pub fn env<S>(self, s: S) -> Self {}
        pub fn takes_value(self, b: bool) -> Self {}
        pub fn value_name<S>(self, s: S) -> Self {}
        pub fn index(self, i: usize) -> Self {}
    }
}

pub mod structopt {
    pub trait StructOpt {
        fn from_args() -> Self {}
        fn from_iter<I>(iter: I) -> Self {}
    }
    impl<T> StructOpt for T {}
}

pub mod argh {
    pub fn from_env<T>() -> T {}
}

pub mod serde {
    pub use crate::de::{Deserialize, Deserializer};
    pub use crate::ser::{Serialize, Serializer};
    pub mod de {
        pub trait Deserialize {
            fn deserialize<D: Deserializer>(deserializer: D) -> Result<Self, D::Error> {}
        }
        pub trait DeserializeOwned {}
        pub trait Deserializer {
            type Error;
        }
        pub trait Error {
            fn custom<T>(msg: T) -> Self {}
        }
        impl<T> DeserializeOwned for T {}
    }
    pub mod ser {
        pub trait Serialize {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {}
        }
        pub trait Serializer {
            type Ok;
            type Error;
        }
    }
}

pub mod serde_json {
    pub struct Error;
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub use crate::value::{Map, Number, Value, from_value, to_value};
    pub mod value {
        pub enum Value {
            Null,
            Bool(bool),
            Number(Number),
            String(String),
            Array(Vec<Value>),
            Object(Map<String, Value>),
        }
        impl Value {
            pub fn get<I>(&self, index: I) -> Option<&Value> {}
            pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
            pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
            pub fn as_str(&self) -> Option<&str> {}
            pub fn as_i64(&self) -> Option<i64> {}
            pub fn as_u64(&self) -> Option<u64> {}
            pub fn as_f64(&self) -> Option<f64> {}
            pub fn as_bool(&self) -> Option<bool> {}
            pub fn as_array(&self) -> Option<&Vec<Value>> {}
            pub fn as_object(&self) -> Option<&Map<String, Value>> {}
            pub fn is_null(&self) -> bool {}
            pub fn take(&mut self) -> Value {}
        }
        impl Clone for Value {}
        pub struct Number;
        pub struct Map<K, V>;
        impl<K, V> Map<K, V> {
            pub fn new() -> Self {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn get<Q>(&self, k: &Q) -> Option<&V> {}
            pub fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
        }
        pub fn to_value<T>(value: T) -> crate::Result<Value> {}
        pub fn from_value<T>(value: Value) -> crate::Result<T> {}
    }
    pub fn from_str<T>(s: &str) -> Result<T> {}
    pub fn from_slice<T>(v: &[u8]) -> Result<T> {}
    pub fn from_reader<R, T>(rdr: R) -> Result<T> {}
    pub fn to_string<T>(value: &T) -> Result<String> {}
    pub fn to_string_pretty<T>(value: &T) -> Result<String> {}
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
    pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> {}
    pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> {}
    #[proc_macro]
    pub fn json() {}
}

pub mod toml {
    pub mod de {
        pub struct Error;
    }
    pub struct Value;
    pub fn from_str<T>(s: &str) -> Result<T, de::Error> {}
    pub fn from_slice<T>(s: &[u8]) -> Result<T, de::Error> {}
    pub fn to_string<T>(value: &T) -> Result<String, de::Error> {}
}

pub mod serde_yaml {
    pub struct Error;
    pub struct Value;
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub fn from_str<T>(s: &str) -> Result<T> {}
    pub fn from_slice<T>(s: &[u8]) -> Result<T> {}
    pub fn from_reader<R, T>(rdr: R) -> Result<T> {}
    pub fn to_string<T>(value: &T) -> Result<String> {}
}

pub mod secrecy {
    pub trait ExposeSecret<S> {
        fn expose_secret(&self) -> &S {}
    }
    pub trait ExposeSecretMut<S> {
        fn expose_secret_mut(&mut self) -> &mut S {}
    }
    pub trait Zeroize {}
    pub struct Secret<S>;
    impl<S> Secret<S> {
        pub fn new(secret: S) -> Self {}
    }
    impl<S> From<S> for Secret<S> {}
    impl<S> ExposeSecret<S> for Secret<S> {}
    impl<S> Clone for Secret<S> {}
    pub struct SecretBox<S>;
    impl<S> SecretBox<S> {
        pub fn new(secret: Box<S>) -> Self {}
        pub fn init_with<F: FnOnce() -> S>(ctr: F) -> Self {}
    }
    impl<S> ExposeSecret<S> for SecretBox<S> {}
    impl<S> Clone for SecretBox<S> {}
    pub struct SecretString;
    impl SecretString {
        pub fn new(secret: String) -> Self {}
    }
    impl From<String> for SecretString {}
    impl ExposeSecret<String> for SecretString {}
    impl Clone for SecretString {}
}

pub mod url {
    pub enum ParseError {
        EmptyHost,
        InvalidPort,
        RelativeUrlWithoutBase,
    }
    pub struct Url;
    impl Url {
        pub fn parse(input: &str) -> Result<Url, ParseError> {}
        pub fn parse_with_params<I>(input: &str, iter: I) -> Result<Url, ParseError> {}
        pub fn as_str(&self) -> &str {}
        pub fn to_string(&self) -> String {}
        pub fn join(&self, input: &str) -> Result<Url, ParseError> {}
        pub fn scheme(&self) -> &str {}
        pub fn username(&self) -> &str {}
        pub fn password(&self) -> Option<&str> {}
        pub fn host_str(&self) -> Option<&str> {}
        pub fn port(&self) -> Option<u16> {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> Option<&str> {}
        pub fn set_path(&mut self, path: &str) {}
        pub fn set_query(&mut self, query: Option<&str>) {}
        pub fn set_username(&mut self, username: &str) -> Result<(), ()> {}
        pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {}
        pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer {}
    }
    impl Clone for Url {}
    impl From<Url> for String {}
    pub mod form_urlencoded {
        pub struct Serializer;
        impl Serializer {
            pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {}
            pub fn clear(&mut self) -> &mut Self {}
            pub fn finish(&mut self) {}
        }
    }
}

pub mod itertools {
    pub trait Itertools: ::std::iter::Iterator {
        fn collect_vec(self) -> Vec<Self::Item> {}
        fn try_collect<T, U, E>(self) -> Result<U, E> {}
        fn sorted(self) -> ::std::vec::IntoIter<Self::Item> {}
        fn sorted_unstable(self) -> ::std::vec::IntoIter<Self::Item> {}
        fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> ::std::cmp::Ordering>(self, f: F) -> ::std::vec::IntoIter<Self::Item> {}
        fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> ::std::vec::IntoIter<Self::Item> {}
        fn unique(self) -> impl ::std::iter::Iterator<Item = Self::Item> {}
        fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> impl ::std::iter::Iterator<Item = Self::Item> {}
        fn dedup(self) -> impl ::std::iter::Iterator<Item = Self::Item> {}
        fn map_into<R>(self) -> impl ::std::iter::Iterator<Item = R> {}
        fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> impl ::std::iter::Iterator<Item = Result<U, E>> {}
        fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> impl ::std::iter::Iterator<Item = Result<T, E>> {}
        fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, f: F) -> impl ::std::iter::Iterator<Item = Result<U, E>> {}
        fn flatten_ok<T, E>(self) -> impl ::std::iter::Iterator<Item = Result<T, E>> {}
        fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E> {}
        fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(self, start: B, f: F) -> Result<B, E> {}
        fn into_group_map<K, V>(self) -> ::std::collections::HashMap<K, Vec<V>> {}
        fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> ::std::collections::HashMap<K, Vec<Self::Item>> {}
        fn counts(self) -> ::std::collections::HashMap<Self::Item, usize> {}
        fn tuple_windows<T>(self) -> impl ::std::iter::Iterator<Item = T> {}
        fn tuples<T>(self) -> impl ::std::iter::Iterator<Item = T> {}
        fn interleave<J>(self, other: J) -> impl ::std::iter::Iterator<Item = Self::Item> {}
        fn cartesian_product<J: ::std::iter::IntoIterator>(self, other: J) -> impl ::std::iter::Iterator<Item = (Self::Item, J::Item)> {}
        fn zip_eq<J: ::std::iter::IntoIterator>(self, other: J) -> impl ::std::iter::Iterator<Item = (Self::Item, J::Item)> {}
        fn join(&mut self, sep: &str) -> String {}
        fn chunks(self, size: usize) -> IntoChunks<Self::Item> {}
        fn update<F: FnMut(&mut Self::Item)>(self, f: F) -> impl ::std::iter::Iterator<Item = Self::Item> {}
        fn foreach<F: FnMut(Self::Item)>(self, f: F) {}
        fn exactly_one(self) -> Result<Self::Item, ()> {}
        fn at_most_one(self) -> Result<Option<Self::Item>, ()> {}
        fn next_tuple<T>(&mut self) -> Option<T> {}
        fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    }
    impl<I: ::std::iter::Iterator> Itertools for I {}
    pub struct IntoChunks<T>;
    impl<T> ::std::iter::IntoIterator for &IntoChunks<T> {
        type Item = ::std::vec::IntoIter<T>;
        type IntoIter = ::std::vec::IntoIter<::std::vec::IntoIter<T>>;
    }
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
}

pub mod rayon {
    pub use crate::iter::{FromParallelIterator, IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
    pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(a: A, b: B) -> (RA, RB) {}
    pub fn spawn<F: FnOnce()>(f: F) {}
    pub fn scope<F: FnOnce(&Scope) -> R, R>(f: F) -> R {}
    pub struct Scope;
    impl Scope {
        pub fn spawn<F: FnOnce(&Scope)>(&self, f: F) {}
    }
    pub struct ThreadPool;
    impl ThreadPool {
        pub fn install<R, F: FnOnce() -> R>(&self, f: F) -> R {}
        pub fn spawn<F: FnOnce()>(&self, f: F) {}
    }
    pub struct ThreadPoolBuildError;
    pub struct ThreadPoolBuilder;
    impl ThreadPoolBuilder {
        pub fn new() -> Self {}
        pub fn num_threads(self, n: usize) -> Self {}
        pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
        pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
    }
    pub mod prelude {
        pub use crate::iter::{
            FromParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge,
            ParallelIterator,
        };
        pub use crate::iter::ParallelIterator as IndexedParallelIterator;
    }
    pub mod iter {
        pub struct Par<T>;
        pub trait FromParallelIterator<T> {}
        impl<T, C: ::std::iter::FromIterator<T>> FromParallelIterator<T> for C {}
        pub trait IntoParallelIterator {
            type Item;
            fn into_par_iter(self) -> Par<Self::Item> {}
        }
        impl<I: ::std::iter::IntoIterator> IntoParallelIterator for I {
            type Item = I::Item;
        }
        pub trait IntoParallelRefIterator {
            type Item;
            fn par_iter(&self) -> Par<Self::Item> {}
        }
        impl<I: ::std::iter::IntoIterator> IntoParallelRefIterator for I {
            type Item = I::Item;
        }
        pub trait IntoParallelRefMutIterator {
            type Item;
            fn par_iter_mut(&mut self) -> Par<Self::Item> {}
        }
        impl<I: ::std::iter::IntoIterator> IntoParallelRefMutIterator for I {
            type Item = I::Item;
        }
        pub trait ParallelBridge: ::std::iter::Iterator {
            fn par_bridge(self) -> Par<Self::Item> {}
        }
        impl<I: ::std::iter::Iterator> ParallelBridge for I {}
        pub trait ParallelIterator {
            type Item;
            fn for_each<F: Fn(Self::Item)>(self, f: F) {}
            fn try_for_each<R, F: Fn(Self::Item) -> R>(self, f: F) -> R {}
            fn for_each_with<T, F: Fn(&mut T, Self::Item)>(self, init: T, f: F) {}
            fn for_each_init<T, I: Fn() -> T, F: Fn(&mut T, Self::Item)>(self, init: I, f: F) {}
            fn map<R, F: Fn(Self::Item) -> R>(self, f: F) -> Par<R> {}
            fn map_with<T, R, F: Fn(&mut T, Self::Item) -> R>(self, init: T, f: F) -> Par<R> {}
            fn map_init<T, R, I: Fn() -> T, F: Fn(&mut T, Self::Item) -> R>(self, init: I, f: F) -> Par<R> {}
            fn filter<P: Fn(&Self::Item) -> bool>(self, p: P) -> Par<Self::Item> {}
            fn filter_map<R, F: Fn(Self::Item) -> Option<R>>(self, f: F) -> Par<R> {}
            fn flat_map<U: ::std::iter::IntoIterator, F: Fn(Self::Item) -> U>(self, f: F) -> Par<U::Item> {}
            fn flat_map_iter<U: ::std::iter::IntoIterator, F: Fn(Self::Item) -> U>(self, f: F) -> Par<U::Item> {}
            fn inspect<F: Fn(&Self::Item)>(self, f: F) -> Par<Self::Item> {}
            fn enumerate(self) -> Par<(usize, Self::Item)> {}
            fn chunks(self, n: usize) -> Par<Vec<Self::Item>> {}
            fn with_min_len(self, n: usize) -> Self {}
            fn with_max_len(self, n: usize) -> Self {}
            fn any<P: Fn(Self::Item) -> bool>(self, p: P) -> bool {}
            fn all<P: Fn(Self::Item) -> bool>(self, p: P) -> bool {}
            fn count(self) -> usize {}
            fn sum<S>(self) -> S {}
            fn collect<C: FromParallelIterator<Self::Item>>(self) -> C {}
        }
        impl<T> ParallelIterator for Par<T> {
            type Item = T;
        }
    }
}

pub mod tracing {
    pub use crate::instrument::{Instrument, Instrumented, WithSubscriber};
    pub use ::tracing_attributes::instrument;
    pub mod instrument {
        pub type Instrumented<T> = T;
        pub trait Instrument {
            fn instrument(self, span: crate::Span) -> Self {}
            fn in_current_span(self) -> Self {}
            fn or_current(self) -> Self {}
        }
        impl<T> Instrument for T {}
        pub trait WithSubscriber {
            fn with_subscriber<S>(self, subscriber: S) -> Self {}
            fn with_current_subscriber(self) -> Self {}
        }
        impl<T> WithSubscriber for T {}
    }
    pub struct Span;
    impl Span {
        pub fn current() -> Span {}
        pub fn none() -> Span {}
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
        pub fn enter(&self) {}
        pub fn entered(self) {}
    }
}

pub mod tracing_attributes {
    #[proc_macro_attribute]
    pub fn instrument() {}
}

pub mod tracing_futures {
    pub use ::tracing::instrument::Instrument;
}

pub mod backoff {
    pub enum Error<E> {
        Permanent(E),
        Transient { err: E, retry_after: Option<::std::time::Duration> },
    }
    impl<E> Error<E> {
        pub fn permanent(err: E) -> Self {}
        pub fn transient(err: E) -> Self {}
    }
    pub struct ExponentialBackoff;
    pub struct ExponentialBackoffBuilder;
    impl Default for ExponentialBackoff {}
    pub fn retry<T, E, B, F: FnMut() -> Result<T, Error<E>>>(backoff: B, op: F) -> Result<T, Error<E>> {}
    pub mod future {
        use ::std::future::Future;
        pub fn retry<T, E, B, Fut: Future<Output = Result<T, crate::Error<E>>>, F: FnMut() -> Fut>(backoff: B, op: F) -> impl Future<Output = Result<T, E>> {}
        pub fn retry_notify<T, E, B, N, Fut: Future<Output = Result<T, crate::Error<E>>>, F: FnMut() -> Fut>(backoff: B, op: F, notify: N) -> impl Future<Output = Result<T, E>> {}
    }
}

pub mod tokio_retry {
    use ::std::future::Future;
    pub struct Retry;
    impl Retry {
        pub fn spawn<S, Fut: Future, A: FnMut() -> Fut>(strategy: S, action: A) -> impl Future<Output = Fut::Output> {}
    }
    pub struct RetryIf;
    impl RetryIf {
        pub fn spawn<S, C, Fut: Future, A: FnMut() -> Fut>(strategy: S, action: A, condition: C) -> impl Future<Output = Fut::Output> {}
    }
    pub mod strategy {
        pub struct ExponentialBackoff;
        impl ExponentialBackoff {
            pub fn from_millis(base: u64) -> Self {}
            pub fn factor(self, f: u64) -> Self {}
            pub fn max_delay(self, d: ::std::time::Duration) -> Self {}
        }
        impl ::std::iter::Iterator for ExponentialBackoff {
            type Item = ::std::time::Duration;
        }
        pub struct FixedInterval;
        impl FixedInterval {
            pub fn from_millis(ms: u64) -> Self {}
            pub fn new(d: ::std::time::Duration) -> Self {}
        }
        impl ::std::iter::Iterator for FixedInterval {
            type Item = ::std::time::Duration;
        }
        pub fn jitter(d: ::std::time::Duration) -> ::std::time::Duration {}
    }
}

pub mod backon {
    use ::std::future::Future;
    pub trait Retryable {
        type Output;
        fn retry<B>(self, builder: B) -> Retry<Self::Output> {}
    }
    impl<Fut: Future, F: FnMut() -> Fut> Retryable for F {
        type Output = Fut::Output;
    }
    pub struct Retry<T>;
    impl<T> Retry<T> {
        pub fn sleep<S>(self, sleeper: S) -> Self {}
        pub fn when<F>(self, f: F) -> Self {}
        pub fn notify<F>(self, f: F) -> Self {}
    }
    impl<T> Future for Retry<T> {
        type Output = T;
    }
    pub struct ExponentialBuilder;
    impl Default for ExponentialBuilder {}
    pub struct ConstantBuilder;
    impl Default for ConstantBuilder {}
}

pub mod wither {
    pub use ::mongodb;
    pub use ::mongodb::bson;
    pub use crate::cursor::ModelCursor;
    pub use crate::error::{Result, WitherError};
    pub use crate::model::Model;
    #[proc_macro_derive]
    pub fn WitherModel() {}
    pub mod prelude {
        pub use crate::model::Model;
    }
    pub mod error {
        pub struct WitherError;
        pub type Result<T> = ::std::result::Result<T, WitherError>;
    }
    pub mod cursor {
        pub struct ModelCursor<T>;
        impl<T> ::futures_core::stream::Stream for ModelCursor<T> {
            type Item = crate::error::Result<T>;
        }
    }
    pub mod model {
        use crate::error::Result;
        use ::mongodb::bson::Document;
        pub trait Model {
            fn collection(db: &::mongodb::Database) -> ::mongodb::Collection<Self> {}
            async fn find<F, O>(db: &::mongodb::Database, filter: F, options: O) -> Result<crate::cursor::ModelCursor<Self>> {}
            async fn find_one<F, O>(db: &::mongodb::Database, filter: F, options: O) -> Result<Option<Self>> {}
            async fn find_one_and_delete<O>(db: &::mongodb::Database, filter: Document, options: O) -> Result<Option<Self>> {}
            async fn find_one_and_update<U, O>(db: &::mongodb::Database, filter: Document, update: U, options: O) -> Result<Option<Self>> {}
            async fn save(&mut self, db: &::mongodb::Database, filter: Option<Document>) -> Result<()> {}
            async fn update<O>(self, db: &::mongodb::Database, filter: Option<Document>, update: Document, options: O) -> Result<Self> {}
            async fn delete(&self, db: &::mongodb::Database) -> Result<()> {}
            async fn delete_many<O>(db: &::mongodb::Database, filter: Document, options: O) -> Result<()> {}
            async fn sync(db: &::mongodb::Database) -> Result<()> {}
        }
        impl<T> Model for T {}
    }
}

pub mod mongodm {
    pub use ::mongodb;
    pub use ::mongodb::bson;
    pub use crate::repository::{CollectionConfig, Model, Repository, ToRepository};
    #[proc_macro]
    pub fn field() {}
    #[proc_macro]
    pub fn f() {}
    pub mod prelude {
        pub use crate::repository::{CollectionConfig, Model, Repository, ToRepository};
        pub use ::mongodb as Mongo;
        pub use ::mongodb::Client as MongoClient;
        pub use ::mongodb::Collection as MongoCollection;
        pub use ::mongodb::Database as MongoDatabase;
        pub use ::mongodb::options::ClientOptions as MongoClientOptions;
        pub use ::mongodb::options::FindOptions as MongoFindOptions;
    }
    pub mod repository {
        use ::mongodb::error::Result;
        pub trait CollectionConfig {}
        pub trait Model {}
        pub trait ToRepository {
            fn repository<M>(&self) -> Repository<M> {}
        }
        impl ToRepository for ::mongodb::Database {}
        pub struct Repository<M>;
        impl<M> Repository<M> {
            pub fn new(db: ::mongodb::Database) -> Self {}
            pub fn collection_name(&self) -> &str {}
            pub fn get_underlying(&self) -> ::mongodb::Collection<M> {}
            pub async fn find<F, O>(&self, filter: F, options: O) -> Result<::mongodb::Cursor<M>> {}
            pub async fn find_one<F, O>(&self, filter: F, options: O) -> Result<Option<M>> {}
            pub async fn aggregate<P, O>(&self, pipeline: P, options: O) -> Result<::mongodb::Cursor<::mongodb::bson::Document>> {}
        }
        impl<M> Clone for Repository<M> {}
    }
}

pub mod rocket_db_pools {
    pub use ::mongodb;
    #[proc_macro_derive]
    pub fn Database() {}
    pub trait Pool {
        type Connection;
        type Error;
    }
    impl Pool for ::mongodb::Client {
        type Connection = ::mongodb::Client;
        type Error = ::mongodb::error::Error;
    }
    // Whatever the database type, its connection is taken for MongoDB's: other pools share no method names with it.
    pub struct Connection<D>;
    impl<D> ::std::ops::Deref for Connection<D> {
        type Target = ::mongodb::Client;
    }
    impl<D> Connection<D> {
        pub fn into_inner(self) -> ::mongodb::Client {}
    }
    pub struct Initializer<D>;
}

pub mod bb8 {
    use ::std::future::Future;
    pub use crate::Pool as PoolInner;
    pub enum RunError<E> {
        User(E),
        TimedOut,
    }
    pub trait ManageConnection {
        type Connection;
        type Error;
    }
    pub struct Pool<M>;
    impl<M: ManageConnection> Pool<M> {
        pub fn builder() -> Builder<M> {}
        pub fn get(&self) -> impl Future<Output = Result<PooledConnection<M>, RunError<M::Error>>> {}
        pub fn get_owned(&self) -> impl Future<Output = Result<PooledConnection<M>, RunError<M::Error>>> {}
        pub fn dedicated_connection(&self) -> impl Future<Output = Result<M::Connection, M::Error>> {}
    }
    impl<M> Clone for Pool<M> {}
    pub struct Builder<M>;
    impl<M: ManageConnection> Builder<M> {
        pub fn max_size(self, n: u32) -> Self {}
        pub fn min_idle(self, n: Option<u32>) -> Self {}
        pub fn connection_timeout(self, d: ::std::time::Duration) -> Self {}
        pub fn build(self, manager: M) -> impl Future<Output = Result<Pool<M>, M::Error>> {}
        pub fn build_unchecked(self, manager: M) -> Pool<M> {}
    }
    pub struct PooledConnection<M>;
    impl<M: ManageConnection> ::std::ops::Deref for PooledConnection<M> {
        type Target = M::Connection;
    }
}

pub mod r2d2 {
    pub struct Error;
    pub trait ManageConnection {
        type Connection;
        type Error;
    }
    pub struct Pool<M>;
    impl<M: ManageConnection> Pool<M> {
        pub fn new(manager: M) -> Result<Pool<M>, Error> {}
        pub fn builder() -> Builder<M> {}
        pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
        pub fn try_get(&self) -> Option<PooledConnection<M>> {}
    }
    impl<M> Clone for Pool<M> {}
    pub struct Builder<M>;
    impl<M: ManageConnection> Builder<M> {
        pub fn max_size(self, n: u32) -> Self {}
        pub fn min_idle(self, n: Option<u32>) -> Self {}
        pub fn connection_timeout(self, d: ::std::time::Duration) -> Self {}
        pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    }
    pub struct PooledConnection<M>;
    impl<M: ManageConnection> ::std::ops::Deref for PooledConnection<M> {
        type Target = M::Connection;
    }
}

pub mod deadpool {
    pub mod managed {
        use ::std::future::Future;
        pub trait Manager {
            type Type;
            type Error;
        }
        pub enum PoolError<E> {
            Backend(E),
            Closed,
        }
        pub type RecycleResult<E> = Result<(), E>;
        pub struct Metrics;
        pub struct BuildError;
        pub struct Pool<M>;
        impl<M: Manager> Pool<M> {
            pub fn builder(manager: M) -> PoolBuilder<M> {}
            pub fn get(&self) -> impl Future<Output = Result<Object<M>, PoolError<M::Error>>> {}
        }
        impl<M> Clone for Pool<M> {}
        pub struct PoolBuilder<M>;
        impl<M: Manager> PoolBuilder<M> {
            pub fn max_size(self, n: usize) -> Self {}
            pub fn build(self) -> Result<Pool<M>, BuildError> {}
        }
        pub struct Object<M>;
        impl<M: Manager> ::std::ops::Deref for Object<M> {
            type Target = M::Type;
        }
    }
    pub mod unmanaged {
        use ::std::future::Future;
        pub struct Pool<T>;
        impl<T> Pool<T> {
            pub fn new(n: usize) -> Self {}
            pub fn get(&self) -> impl Future<Output = Result<Object<T>, ()>> {}
        }
        pub struct Object<T>;
        impl<T> ::std::ops::Deref for Object<T> {
            type Target = T;
        }
    }
}

pub mod mobc {
    use ::std::future::Future;
    pub enum Error<E> {
        Inner(E),
        Timeout,
        BadConn,
        PoolClosed,
    }
    pub trait Manager {
        type Connection;
        type Error;
    }
    pub struct Pool<M>;
    impl<M: Manager> Pool<M> {
        pub fn new(manager: M) -> Self {}
        pub fn builder() -> Builder<M> {}
        pub fn get(&self) -> impl Future<Output = Result<Connection<M>, Error<M::Error>>> {}
    }
    impl<M> Clone for Pool<M> {}
    pub struct Builder<M>;
    impl<M: Manager> Builder<M> {
        pub fn max_open(self, n: u64) -> Self {}
        pub fn max_idle(self, n: u64) -> Self {}
        pub fn build(self, manager: M) -> Pool<M> {}
    }
    pub struct Connection<M>;
    impl<M: Manager> ::std::ops::Deref for Connection<M> {
        type Target = M::Connection;
    }
}

pub mod indexmap {
    pub use crate::map::IndexMap;
    pub use crate::set::IndexSet;
    pub mod map {
        pub struct IndexMap<K, V>;
        impl<K, V> IndexMap<K, V> {
            pub fn new() -> Self {}
            pub fn with_capacity(n: usize) -> Self {}
            pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
            pub fn get<Q>(&self, key: &Q) -> Option<&V> {}
            pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
            pub fn contains_key<Q>(&self, key: &Q) -> bool {}
            pub fn entry(&mut self, key: K) -> Entry<K, V> {}
            pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> {}
            pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn keys(&self) -> ::std::vec::IntoIter<&K> {}
            pub fn values(&self) -> ::std::vec::IntoIter<&V> {}
            pub fn into_values(self) -> ::std::vec::IntoIter<V> {}
            pub fn iter(&self) -> ::std::vec::IntoIter<(&K, &V)> {}
        }
        impl<K, V> Default for IndexMap<K, V> {}
        impl<K, V> ::std::iter::FromIterator<(K, V)> for IndexMap<K, V> {}
        impl<K, V> ::std::iter::IntoIterator for IndexMap<K, V> {
            type Item = (K, V);
            type IntoIter = ::std::vec::IntoIter<(K, V)>;
        }
        pub struct Entry<K, V>;
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, value: V) -> &mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, f: F) -> &mut V {}
            pub fn or_default(self) -> &mut V {}
        }
    }
    pub mod set {
        pub struct IndexSet<T>;
        impl<T> IndexSet<T> {
            pub fn new() -> Self {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn contains<Q>(&self, value: &Q) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn iter(&self) -> ::std::vec::IntoIter<&T> {}
        }
        impl<T> Default for IndexSet<T> {}
        impl<T> ::std::iter::FromIterator<T> for IndexSet<T> {}
    }
}

pub mod smallvec {
    pub struct SmallVec<A>;
    impl<A> SmallVec<A> {
        pub fn new() -> Self {}
        pub fn push<T>(&mut self, value: T) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<A> Default for SmallVec<A> {}
    impl<A, T> ::std::iter::FromIterator<T> for SmallVec<A> {}
    #[proc_macro]
    pub fn smallvec() {}
}

pub mod chrono {
    pub use crate::offset::{FixedOffset, Local, TimeZone, Utc};
    pub mod offset {
        pub trait TimeZone {}
        pub struct Utc;
        impl Utc {
            pub fn now() -> crate::DateTime<Utc> {}
        }
        pub struct Local;
        impl Local {
            pub fn now() -> crate::DateTime<Local> {}
        }
        pub struct FixedOffset;
        impl TimeZone for Utc {}
        impl TimeZone for Local {}
        impl TimeZone for FixedOffset {}
    }
    pub struct ParseError;
    pub struct DateTime<Tz>;
    impl<Tz> DateTime<Tz> {
        pub fn timestamp(&self) -> i64 {}
        pub fn timestamp_millis(&self) -> i64 {}
        pub fn to_rfc3339(&self) -> String {}
        pub fn to_rfc2822(&self) -> String {}
        pub fn to_string(&self) -> String {}
        pub fn parse_from_rfc3339(s: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
        pub fn with_timezone<T>(&self, tz: &T) -> DateTime<T> {}
        pub fn date_naive(&self) -> NaiveDate {}
        pub fn naive_utc(&self) -> NaiveDateTime {}
        pub fn checked_add_signed(self, d: Duration) -> Option<DateTime<Tz>> {}
        pub fn checked_sub_signed(self, d: Duration) -> Option<DateTime<Tz>> {}
    }
    impl<Tz> Clone for DateTime<Tz> {}
    pub struct NaiveDate;
    impl NaiveDate {
        pub fn from_ymd_opt(y: i32, m: u32, d: u32) -> Option<NaiveDate> {}
        pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDate, ParseError> {}
    }
    pub struct NaiveTime;
    pub struct NaiveDateTime;
    pub struct TimeDelta;
    pub type Duration = TimeDelta;
    impl TimeDelta {
        pub fn days(n: i64) -> Self {}
        pub fn hours(n: i64) -> Self {}
        pub fn minutes(n: i64) -> Self {}
        pub fn seconds(n: i64) -> Self {}
        pub fn milliseconds(n: i64) -> Self {}
        pub fn weeks(n: i64) -> Self {}
        pub fn num_seconds(&self) -> i64 {}
        pub fn num_milliseconds(&self) -> i64 {}
        pub fn num_days(&self) -> i64 {}
    }
    pub mod serde {}
    pub mod prelude {
        pub use crate::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
    }
}

pub mod uuid {
    pub struct Error;
    pub struct Uuid;
    impl Uuid {
        pub fn new_v4() -> Self {}
        pub fn now_v7() -> Self {}
        pub fn nil() -> Self {}
        pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
        pub fn from_bytes(bytes: [u8; 16]) -> Self {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn to_string(&self) -> String {}
    }
    impl Clone for Uuid {}
}
