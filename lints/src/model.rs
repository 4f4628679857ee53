//! One model file, as written in TOML: what the names of a crate mean.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::facts::Name;

/// One model file, as written in TOML. Projects write `[[entry]]`, `[[constructor]]`, `[[guard]]` and `[[repeat]]`
/// in the same form in their configuration.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Model {
    /// The crates whose signatures stand in the stub beside it, each as a top-level `pub mod <crate>`.
    pub crates: Vec<Name>,
    /// Other names of the same crates: `core` and `alloc` for `std`, and those of packages whose library has another name.
    pub aliases: Vec<Alias>,
    /// Packages that re-export the driver or hand out its types: what depends on one is worth reading.
    pub drivers: Vec<Name>,
    /// Ways to declare code that runs often.
    pub entry: Vec<Entry>,
    /// Calls that make a Client.
    pub constructor: Vec<Constructor>,
    /// Calls that make `ClientOptions`.
    pub options: Vec<OptionsSource>,
    /// Calls that make a cursor.
    pub cursor: Vec<CursorSource>,
    /// Setters that bound what a cursor yields, or say where its options come from.
    pub bound: Vec<Bound>,
    /// Calls that consume a cursor.
    pub consume: Vec<Consume>,
    /// Calls whose closure runs at most once a process.
    pub guard: Vec<Guard>,
    /// Calls whose closure runs once per element.
    pub repeat: Vec<Calls>,
    /// Calls whose closure runs on a thread where blocking is allowed.
    pub blocking: Vec<Calls>,
    /// Calls that send a command to the server.
    pub operation: Vec<Calls>,
    /// Types that are handles: Client, Database, Collection.
    pub handle: Vec<Types>,
    /// Types that hand shared state to an entry: what they hold was not chosen by the caller.
    pub shared: Vec<Types>,
    /// Traits whose implementors make the items of a pool.
    pub manager: Vec<Types>,
    /// Types that let in one user at a time.
    pub lock: Vec<Lock>,
    /// Types whose values own the values of their type arguments.
    pub container: Vec<Container>,
    /// Collections that take more room with each value that is put in.
    pub grows: Vec<Types>,
    /// Calls that give back their receiver's or argument's text unchanged, for following URIs.
    pub text: Vec<Calls>,
    /// Calls whose result comes from outside the program (environment, files, arguments).
    pub outside: Vec<Calls>,
}

/// Another name of a crate.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// The name of a stub's crate.
    pub of: Name,
    /// The names that mean the same.
    pub names: Vec<Name>,
}

/// A way to declare code that runs often.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // flags of a table that people write by hand
pub struct Entry {
    /// How it is declared.
    pub via: Via,
    /// Canonical paths: of the attribute, function, method (`crate::Type::method`), trait or macro. Where
    /// the last segment is `*`, every function of the type.
    pub paths: Vec<Name>,
    /// For `call`: which argument is the code, counted without `self`; default 0.
    #[serde(default)]
    pub arg: usize,
    /// For `trait`: the methods that run often; empty for all. For `impl`: only methods with this attribute (last segment).
    /// For `attribute` on an impl: only functions of these names, or with this attribute.
    #[serde(default)]
    pub methods: Vec<Name>,
    /// For `generated`: what the name of the generated trait ends with.
    #[serde(default)]
    pub suffix: Name,
    /// How often it runs.
    #[serde(default)]
    pub frequency: Frequency,
    /// What it is called in messages: "axum handler".
    pub what: String,
    /// A fresh instance of the program serves each run (Spin, Workers): reported by no lint.
    #[serde(default)]
    pub fresh_instance: bool,
    /// For `call`: the code is the receiver: `handler.into_service()`.
    #[serde(default)]
    pub receiver: bool,
    /// What it is called with is shared state, not a caller's wish.
    #[serde(default)]
    pub state_arguments: bool,
    /// The framework runs it on a thread where blocking is allowed.
    #[serde(default)]
    pub blocking: bool,
    /// What to do with a Client instead, in the framework's words.
    #[serde(default)]
    pub help: Option<String>,
    /// Where this was read.
    pub source: String,
}

/// How an entry is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// An attribute on a function, or on a module or impl whose functions are all entries.
    Attribute,
    /// A call with the code as an argument: path to a function, closure, async block.
    Call,
    /// A field that holds the code, `crate::Type.field`: in a literal of the struct, or assigned.
    Field,
    /// An implementation of a trait.
    Trait,
    /// A macro that lists functions: `routes![a, b]`.
    Macro,
    /// An attribute on an impl block: each of its functions.
    Impl,
    /// An attribute whose entry `methods[0]` names a function in a string.
    Text,
    /// An attribute on a trait that generates another one to implement, named after it with `suffix`.
    Generated,
    /// Any function with a parameter of one of these types, in an impl of a trait the program does not declare.
    Signature,
}

/// How often code runs.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Once a process.
    Once,
    /// Once a worker thread.
    Worker,
    /// Once a connection.
    Connection,
    /// Once a tick of a schedule.
    Tick,
    /// Once a message.
    Message,
    /// Once a request.
    #[default]
    Request,
}

/// Calls that make a Client.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Constructor {
    /// Canonical paths.
    pub paths: Vec<Name>,
    /// Which argument is the URI.
    #[serde(default)]
    pub uri: Option<usize>,
    /// Which argument is the options.
    #[serde(default)]
    pub options: Option<usize>,
    /// The receiver holds the options (a builder's `build`).
    #[serde(default)]
    pub receiver: bool,
    /// Where this was read.
    pub source: String,
}

/// Calls that make `ClientOptions`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionsSource {
    /// Canonical paths.
    pub paths: Vec<Name>,
    /// Which argument is the URI; none: options with nothing set.
    #[serde(default)]
    pub uri: Option<usize>,
    /// Where this was read.
    pub source: String,
}

/// Calls that make a cursor.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CursorSource {
    /// Canonical paths.
    pub paths: Vec<Name>,
    /// What it makes.
    pub kind: CursorKind,
    /// Which argument is the filter.
    #[serde(default)]
    pub filter: Option<usize>,
    /// Which argument is the pipeline.
    #[serde(default)]
    pub pipeline: Option<usize>,
    /// Which argument is the options (1.x, 2.x).
    #[serde(default)]
    pub options: Option<usize>,
    /// Where this was read.
    pub source: String,
}

/// What a call makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CursorKind {
    /// A cursor over documents that match a filter.
    Find,
    /// A cursor over a pipeline's results.
    Aggregate,
    /// A change stream.
    Watch,
    /// A list of collections, indexes and the like: short by nature.
    List,
}

/// A setter on a cursor's builder or option struct.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bound {
    /// Canonical paths of methods and fields (`crate::Type.field`).
    pub paths: Vec<Name>,
    /// What it sets.
    pub sets: Sets,
    /// Which argument holds the value.
    #[serde(default)]
    pub arg: usize,
}

/// What a setter sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sets {
    /// The greatest number of documents.
    Limit,
    /// All options at once.
    Options,
    /// The client's greatest pool size.
    MaxPoolSize,
    /// Server-side idle timeout off.
    NoCursorTimeout,
}

/// Calls that consume a cursor or stream.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consume {
    /// Canonical paths.
    pub paths: Vec<Name>,
    /// How.
    pub how: Consumption,
}

/// How a cursor is consumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consumption {
    /// Every document into memory.
    Drain,
    /// Every document folded by a closure into its first argument: a drain where that is a collection.
    Fold,
    /// Every document counted.
    Count,
    /// One document.
    One,
    /// The result is the same stream, mapped or filtered.
    Same,
    /// The result is the same stream, bounded.
    Bounded,
    /// Every document handed to a closure, none kept by the call itself.
    Each,
}

/// A call whose closure runs at most once a process.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// Canonical paths of functions, methods, macros or attributes.
    pub paths: Vec<Name>,
    /// Which argument is the code.
    #[serde(default)]
    pub arg: usize,
    /// Where this was read.
    pub source: String,
}

/// Calls with something in common.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    /// Canonical paths; `crate::Type::*` for every method.
    pub paths: Vec<Name>,
    /// Which argument matters.
    #[serde(default)]
    pub arg: usize,
}

/// Types with something in common.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Types {
    /// Canonical paths.
    pub paths: Vec<Name>,
}

/// Types that let in one user at a time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Canonical paths.
    pub paths: Vec<Name>,
    /// Readers share it: only those who write wait for each other.
    #[serde(default)]
    pub readers: bool,
}

/// Types whose values own the values of their type arguments.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Container {
    /// Canonical paths.
    pub paths: Vec<Name>,
    /// How many there may be.
    pub holds: Holds,
}

/// How many values a container owns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// One: a smart pointer.
    One,
    /// One or none.
    Maybe,
    /// Any number.
    Many,
}
