//! The linked program: what all files together say, and the questions that rules ask of it.

mod blocking;
pub(crate) mod bodies;
pub(crate) mod calls;
mod construct;
mod coverage;
pub(crate) mod cursors;
pub(crate) mod defs;
mod dropped;
mod entries;
mod fates;
mod holders;
mod homes;
mod implicit;
mod impls;
mod infer;
mod leaks;
mod link;
mod locks;
mod loops;
mod memo;
mod modules;
mod named;
pub(crate) mod names;
mod operations;
mod pools;
mod reach;
pub(crate) mod roles;
mod routine;
mod runtimes;
mod settings;
mod silence;
mod startup;
mod stored;
mod trace;
pub(crate) mod types;
mod uri;
pub(crate) mod values;
pub(crate) mod world;

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

pub use blocking::{BlockingCall, Blocks};
pub use construct::{Construction, Options as ClientOptions, PoolSize, UriKind};
pub use coverage::Coverage;
pub use cursors::{
    ChangeStreamWatch, Cursor, CursorEnd, Drain, Filter, ImmortalCursor, SingleFind,
};
pub use entries::EntryPoint;
pub use homes::Homes;
pub use leaks::{Keeping, Leak, Resource};
pub use link::Modules;
pub use locks::LockedHandle;
pub use operations::LoopedOperation;
pub use pools::{ClientPool, PoolKind};
pub use routine::Routine;
pub use runtimes::Outliving;
pub use settings::{FaultKind, SetBy, Setting, Settings, UriFault};
pub use silence::Explanation;
pub use startup::AtStartup;

use crate::facts::{ExprId, FileFacts, ItemKind};
use crate::models::Models;
use crate::program::bodies::Bodies;
use crate::program::calls::{CallGraph, Code};
use crate::program::roles::Roles;
use crate::program::world::World;
use crate::tree::{FileId, PackageId, SourceTree, Span};

/// The linked program.
pub struct Program<'a> {
    tree: &'a SourceTree,
    facts: &'a [Arc<FileFacts>],
    pub(crate) world: World<'a>,
    pub(crate) roles: Roles<'a>,
    pub(crate) bodies: Bodies<'a>,
    entries: Vec<EntryPoint<'a>>,
    entries_by_code: std::cell::OnceCell<FxHashMap<Code, Vec<usize>>>,
    graph: CallGraph,
    stores: std::cell::OnceCell<values::Stores>,
    /// Values whose origins are being looked for: a value may be made from itself, turn by turn.
    traced: std::cell::RefCell<Vec<(defs::DefId, ExprId)>>,
    /// What is left of the steps that one question about a value may take.
    steps_left: std::cell::Cell<u32>,
    /// The `if`s of bodies that leave where something was kept, as far as they were asked for.
    early_exits: std::cell::RefCell<FxHashMap<defs::DefId, std::rc::Rc<[ExprId]>>>,
    built: Vec<Construction<'a>>,
    missing: Vec<MissingModule>,
    targets: Vec<Vec<(PackageId, u32)>>,
}

/// A module declaration whose file was not among the files of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingModule {
    /// The `mod name;`.
    pub span: Span,
    /// Where the file was looked for, in order.
    pub candidates: Vec<PathBuf>,
}

impl<'a> Program<'a> {
    /// Links the facts of all files. `facts` has one entry a file of the tree, in the same order; files that
    /// were not lowered have empty facts.
    pub fn link(
        tree: &'a SourceTree,
        facts: &'a [Arc<FileFacts>],
        models: &'a Models,
    ) -> Program<'a> {
        Modules::collect(tree, facts, models).link()
    }

    /// The tree that was linked.
    pub fn tree(&self) -> &'a SourceTree {
        self.tree
    }

    /// The facts of a file.
    pub fn facts(&self, file: FileId) -> &'a FileFacts {
        &self.facts[file.0 as usize]
    }

    /// Whether a place stands in the definition of a macro, or in a call that was expanded: its text is not the
    /// program's as it is written.
    pub(crate) fn is_of_macro(&self, span: Span) -> bool {
        let facts = self.facts(span.file);
        let mut definitions = facts
            .items
            .iter()
            .filter(|it| matches!(it.kind, ItemKind::MacroRules(_)));
        facts.expanded.iter().any(|it| it.contains(span.range))
            || definitions.any(|it| it.range.contains(span.range))
    }

    /// The source text of a span.
    pub fn text(&self, span: Span) -> &'a str {
        &self.tree.file(span.file).text[span.range.start as usize..span.range.end as usize]
    }

    /// Modules whose files are missing.
    pub fn missing_modules(&self) -> &[MissingModule] {
        &self.missing
    }

    /// The targets that a file belongs to, as package and index into its targets, the library first; empty for
    /// a file outside the program.
    pub fn targets_of(&self, file: FileId) -> &[(PackageId, u32)] {
        &self.targets[file.0 as usize]
    }

    /// Paths in models that name nothing. Only a test looks at it for built-in models; for the project's own
    /// configuration it is worth a warning.
    pub fn unresolved_model_paths(&self) -> &[String] {
        &self.roles.unresolved
    }
}
