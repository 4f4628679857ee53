//! Construction sites of Clients, and what can be proved of their options.

mod changes;
mod fields;
mod options;

use crate::facts::ExprId;
use crate::program::Program;
use crate::program::calls::Code;
use crate::program::defs::{DefId, Defs};
use crate::program::reach::Reach;
use crate::tree::{FileId, Span};

/// A call that makes a Client.
#[derive(Clone, Debug)]
pub struct Construction<'p> {
    /// The call, from its first byte.
    pub span: Span,
    /// Whether it is test code.
    pub is_test: bool,
    /// How the program gets there.
    pub reach: Reach<'p>,
    /// What its options may be, one entry for each way that they may come about.
    pub options: Vec<Options>,
    /// The URI's value is named by the arguments of an entry that leads to it: the tool's user chooses the server.
    pub is_for_named_server: bool,
    pub(crate) code: Code,
    pub(crate) at: ExprId,
}

/// What is known of the options of one construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What code sets as `max_pool_size`.
    pub pool_size: PoolSize,
    /// Where the URI comes from, and what it says.
    pub uri: UriKind,
}

/// What code sets as `max_pool_size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoolSize {
    /// Provably nothing.
    Unset,
    /// Something, on some path at least.
    Set,
    /// The options come from where nothing can be seen.
    Unknown,
}

/// What is known of a URI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UriKind {
    /// It names a pool size.
    WithPoolSize,
    /// It provably names none; the text as far as it is known.
    WithoutPoolSize(String),
    /// It comes from the environment, a file or an argument.
    Outside,
    /// It cannot be seen.
    Unknown,
}

impl<'a> Program<'a> {
    /// Every construction of the program, sorted by place. A file that belongs to several targets gives one each.
    pub fn constructions(&self) -> &[Construction<'a>] {
        &self.built
    }

    pub(crate) fn find_constructions(&self) -> Vec<Construction<'a>> {
        let sites = self.construction_sites();
        let make = |(code, at): (Code, ExprId)| {
            let reach = self.reach(code, at);
            let named = match &reach.entry {
                Some((entry, way)) => self.is_named_by(entry, way, code, at),
                // One that is kept is built for the first request that names its server.
                None => {
                    reach.is_guarded
                        && self
                            .leading_to(code)
                            .iter()
                            .any(|(entry, way)| self.is_named_by(entry, way, code, at))
                }
            };
            Construction {
                span: self.span_of(code.def, at),
                is_test: self.world.defs.def(code.def).is_test,
                reach,
                options: self.options_of(code, at),
                is_for_named_server: named,
                code,
                at,
            }
        };
        sites.into_iter().map(make).collect()
    }

    fn construction_sites(&self) -> Vec<(Code, ExprId)> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            let mentioned = typed
                .types
                .mentions
                .iter()
                .filter(|it| self.roles.constructors.contains_key(&it.1));
            found.extend(mentioned.map(|it| {
                (
                    Code {
                        def: typed.def,
                        closure: typed.closures[it.0.index()],
                    },
                    it.0,
                )
            }));
            for (at, callee) in &typed.types.callees {
                if self.roles.constructors.contains_key(&callee.def) {
                    found.push((
                        Code {
                            def: typed.def,
                            closure: typed.closures[at.index()],
                        },
                        *at,
                    ));
                }
            }
        }
        found.sort_by_key(|(code, at)| (self.span_of(code.def, *at), code.def));
        found
    }

    /// The span of an expression of a body.
    pub(crate) fn span_of(&self, def: DefId, at: ExprId) -> Span {
        let file: FileId = self.world.defs.def(def).file;
        let range = self
            .bodies
            .get(def)
            .map(|it| it.body.expr(at).range)
            .unwrap_or_default();
        Defs::place(file, range)
    }
}
