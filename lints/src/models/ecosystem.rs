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
            pub fn get(this: &Lazy<T>) -> Option<&T> {}
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
