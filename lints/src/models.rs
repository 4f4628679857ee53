//! What the driver, the frameworks and the standard library mean, as data.
//!
//! A model is a pair of files in `models/`: `<name>.rs` declares the signatures of a crate's public API as Rust
//! without bodies (a *stub*), `<name>.toml` says what those names mean, with the source of each fact. Stubs are lowered and
//! linked like any other crate, so names and types of dependencies resolve by the same rules as the user's own.
//! A stub is live only in packages that depend on its crate.

pub use crate::model::{
    Alias, Bound, Calls, Constructor, Consume, Consumption, Container, CursorKind, CursorSource,
    Entry, Frequency, Guard, Holds, Lock, Model, OptionsSource, Sets, Types, Via,
};

use std::sync::{Arc, LazyLock};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{FileFacts, Name};

/// All models that a run uses: those built in and those of the project's configuration.
#[derive(Debug, Default)]
pub struct Models {
    /// The models, built-in ones first.
    pub models: Vec<Arc<Model>>,
    /// The stubs: name of the model and its lowered declarations, in the order of the built-in models.
    pub stubs: Vec<(&'static str, Arc<FileFacts>)>,
}

/// Name, TOML and stub of each built-in model, sorted by name; a test holds the list complete.
const BUILTIN: &[(&str, &str, &str)] = &[
    (
        "actix",
        include_str!("models/actix.toml"),
        include_str!("models/actix.rs"),
    ),
    (
        "actors",
        include_str!("models/actors.toml"),
        include_str!("models/actors.rs"),
    ),
    (
        "apalis",
        include_str!("models/apalis.toml"),
        include_str!("models/apalis.rs"),
    ),
    (
        "async",
        include_str!("models/async.toml"),
        include_str!("models/async.rs"),
    ),
    (
        "async_graphql",
        include_str!("models/async_graphql.toml"),
        include_str!("models/async_graphql.rs"),
    ),
    (
        "axum",
        include_str!("models/axum.toml"),
        include_str!("models/axum.rs"),
    ),
    (
        "cot",
        include_str!("models/cot.toml"),
        include_str!("models/cot.rs"),
    ),
    (
        "cron",
        include_str!("models/cron.toml"),
        include_str!("models/cron.rs"),
    ),
    (
        "dioxus",
        include_str!("models/dioxus.toml"),
        include_str!("models/dioxus.rs"),
    ),
    (
        "dropshot",
        include_str!("models/dropshot.toml"),
        include_str!("models/dropshot.rs"),
    ),
    (
        "ecosystem",
        include_str!("models/ecosystem.toml"),
        include_str!("models/ecosystem.rs"),
    ),
    (
        "fang",
        include_str!("models/fang.toml"),
        include_str!("models/fang.rs"),
    ),
    (
        "gotham",
        include_str!("models/gotham.toml"),
        include_str!("models/gotham.rs"),
    ),
    (
        "hyper",
        include_str!("models/hyper.toml"),
        include_str!("models/hyper.rs"),
    ),
    (
        "jsonrpsee",
        include_str!("models/jsonrpsee.toml"),
        include_str!("models/jsonrpsee.rs"),
    ),
    (
        "lambda",
        include_str!("models/lambda.toml"),
        include_str!("models/lambda.rs"),
    ),
    (
        "lapin",
        include_str!("models/lapin.toml"),
        include_str!("models/lapin.rs"),
    ),
    (
        "leptos",
        include_str!("models/leptos.toml"),
        include_str!("models/leptos.rs"),
    ),
    (
        "loco",
        include_str!("models/loco.toml"),
        include_str!("models/loco.rs"),
    ),
    (
        "mongodb",
        include_str!("models/mongodb.toml"),
        include_str!("models/mongodb.rs"),
    ),
    (
        "ntex",
        include_str!("models/ntex.toml"),
        include_str!("models/ntex.rs"),
    ),
    (
        "ohkami",
        include_str!("models/ohkami.toml"),
        include_str!("models/ohkami.rs"),
    ),
    (
        "openapi",
        include_str!("models/openapi.toml"),
        include_str!("models/openapi.rs"),
    ),
    (
        "pavex",
        include_str!("models/pavex.toml"),
        include_str!("models/pavex.rs"),
    ),
    (
        "poem",
        include_str!("models/poem.toml"),
        include_str!("models/poem.rs"),
    ),
    (
        "rdkafka",
        include_str!("models/rdkafka.toml"),
        include_str!("models/rdkafka.rs"),
    ),
    (
        "rmcp",
        include_str!("models/rmcp.toml"),
        include_str!("models/rmcp.rs"),
    ),
    (
        "rocket",
        include_str!("models/rocket.toml"),
        include_str!("models/rocket.rs"),
    ),
    (
        "salvo",
        include_str!("models/salvo.toml"),
        include_str!("models/salvo.rs"),
    ),
    (
        "serenity",
        include_str!("models/serenity.toml"),
        include_str!("models/serenity.rs"),
    ),
    (
        "shuttle",
        include_str!("models/shuttle.toml"),
        include_str!("models/shuttle.rs"),
    ),
    (
        "spin",
        include_str!("models/spin.toml"),
        include_str!("models/spin.rs"),
    ),
    (
        "std",
        include_str!("models/std.toml"),
        include_str!("models/std.rs"),
    ),
    (
        "tarpc",
        include_str!("models/tarpc.toml"),
        include_str!("models/tarpc.rs"),
    ),
    (
        "tauri",
        include_str!("models/tauri.toml"),
        include_str!("models/tauri.rs"),
    ),
    (
        "teloxide",
        include_str!("models/teloxide.toml"),
        include_str!("models/teloxide.rs"),
    ),
    (
        "tide",
        include_str!("models/tide.toml"),
        include_str!("models/tide.rs"),
    ),
    (
        "tonic",
        include_str!("models/tonic.toml"),
        include_str!("models/tonic.rs"),
    ),
    (
        "tower_lsp",
        include_str!("models/tower_lsp.toml"),
        include_str!("models/tower_lsp.rs"),
    ),
    (
        "trillium",
        include_str!("models/trillium.toml"),
        include_str!("models/trillium.rs"),
    ),
    (
        "viz",
        include_str!("models/viz.toml"),
        include_str!("models/viz.rs"),
    ),
    (
        "volo",
        include_str!("models/volo.toml"),
        include_str!("models/volo.rs"),
    ),
    (
        "warp",
        include_str!("models/warp.toml"),
        include_str!("models/warp.rs"),
    ),
    (
        "worker",
        include_str!("models/worker.toml"),
        include_str!("models/worker.rs"),
    ),
];

impl Models {
    /// The built-in models and those that the project adds. Stubs are lowered only for crates that `is_used` knows;
    /// names are as in code, with `_`.
    ///
    /// # Panics
    /// Never on what the user wrote: built-in models are valid by test.
    pub fn load(project: Vec<Model>, is_used: &dyn Fn(&str) -> bool) -> Models {
        let one_by_one =
            |stubs: Vec<&'static str>| stubs.into_iter().map(crate::lower::lower).collect();
        Models::load_by(project, is_used, one_by_one)
    }

    /// As [`Models::load`]. `lower` lowers the stubs, in their order: all at once, for who has threads.
    ///
    /// # Panics
    /// Never on what the user wrote: built-in models are valid by test.
    pub fn load_by(
        project: Vec<Model>,
        is_used: &dyn Fn(&str) -> bool,
        lower: impl FnOnce(Vec<&'static str>) -> Vec<FileFacts>,
    ) -> Models {
        let mut models = Models::default();
        let mut stubs = Vec::new();
        let all: Vec<(&str, Model)> = BUILTIN
            .iter()
            .map(|(name, meaning, _)| {
                let model = toml::from_str(meaning);
                (
                    *name,
                    model.expect("a built-in model is valid, a test holds it so"),
                )
            })
            .collect();
        let wanted = wanted(
            &all.iter().map(|it| (it.0, &it.1)).collect::<Vec<_>>(),
            is_used,
        );
        for ((name, model), (_, _, stub)) in all.into_iter().zip(BUILTIN) {
            if wanted.contains(name) {
                models.models.push(Arc::new(model));
                stubs.push((name, *stub));
            }
        }
        let names = stubs.iter().map(|it| it.0);
        let facts = lower(stubs.iter().map(|it| it.1).collect());
        models.stubs = names.zip(facts.into_iter().map(Arc::new)).collect();
        models.models.extend(project.into_iter().map(Arc::new));
        models
    }

    /// The models for a part of the program: of the built-in ones those that `is_used` knows a crate of.
    #[must_use]
    pub fn of(&self, is_used: &dyn Fn(&str) -> bool) -> Models {
        let mut models = Models::default();
        let all = self.stubs.iter().zip(&self.models);
        let all: Vec<(&str, &Model)> = all.map(|(stub, model)| (stub.0, &**model)).collect();
        let wanted = wanted(&all, is_used);
        for (stub, model) in self.stubs.iter().zip(&self.models) {
            if wanted.contains(stub.0) {
                models.models.push(Arc::clone(model));
                models.stubs.push(stub.clone());
            }
        }
        let project = &self.models[self.stubs.len()..];
        models.models.extend(project.iter().cloned());
        models
    }

    /// The driver's package, and those that re-export it or hand out its types.
    ///
    /// # Panics
    /// Never: built-in models are valid by test.
    pub fn drivers() -> Vec<Name> {
        let driver = BUILTIN.iter().find(|it| it.0 == "mongodb");
        let (_, meaning, _) = driver.expect("the driver has a model");
        let model: Model =
            toml::from_str(meaning).expect("a built-in model is valid, a test holds it so");
        model.drivers
    }

    /// Name, TOML and stub of each built-in model.
    pub fn builtin() -> &'static [(&'static str, &'static str, &'static str)] {
        BUILTIN
    }
}

/// The models that `is_used` knows a crate of, and those of the crates that their stubs re-export.
fn wanted<'n>(all: &[(&'n str, &Model)], is_used: &dyn Fn(&str) -> bool) -> FxHashSet<&'n str> {
    let mut wanted: FxHashSet<&str> = FxHashSet::default();
    let mut handed_on: FxHashSet<&str> = FxHashSet::default();
    loop {
        let is_new = |it: &&(&'n str, &Model)| {
            let is_used = |krate: &str| is_used(krate) || handed_on.contains(krate);
            !wanted.contains(it.0) && is_wanted(it.0, it.1, &is_used)
        };
        let new: Vec<&str> = all.iter().filter(is_new).map(|it| it.0).collect();
        if new.is_empty() {
            return wanted;
        }
        for name in &new {
            handed_on.extend(RE_EXPORTED.get(name).into_iter().flatten());
        }
        wanted.extend(new);
    }
}

/// The crates that each built-in stub re-exports from: `pub use ::axum`.
static RE_EXPORTED: LazyLock<FxHashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let krate = |rest: &'static str| {
        let end = rest.find(|it: char| !it.is_alphanumeric() && it != '_');
        &rest[..end.unwrap_or(rest.len())]
    };
    let of = |stub: &'static str| stub.split("pub use ::").skip(1).map(krate).collect();
    BUILTIN.iter().map(|it| (it.0, of(it.2))).collect()
});

fn is_wanted(name: &str, model: &Model, is_used: &dyn Fn(&str) -> bool) -> bool {
    let published = model.aliases.iter().flat_map(|it| &it.names);
    ALWAYS.contains(&name) || model.crates.iter().chain(published).any(|it| is_used(it))
}

/// Models that others build upon.
const ALWAYS: [&str; 5] = ["async", "ecosystem", "hyper", "mongodb", "std"];
