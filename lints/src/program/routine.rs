//! Clients that routine work makes for itself, where no entry is in sight.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, Visibility};
use crate::program::Program;
use crate::program::calls::Code;
use crate::program::construct::Construction;
use crate::program::defs::{DefId, DefKind, Origin};
use crate::program::loops::is_served;
use crate::tree::{Span, TargetKind};

/// A Client that is made, used and dropped by a function that runs again and again.
#[derive(Clone, Debug)]
pub struct Routine<'c, 'p> {
    /// The construction.
    pub construction: &'c Construction<'p>,
    /// The function: where it is declared, and its name.
    pub function: (Span, String),
    /// The operation that runs through the new Client.
    pub operation: Span,
    /// How many places call the function; none: it is there for other programs.
    pub callers: usize,
}

/// How many functions a new handle is followed through.
const MAX_HANDS: u32 = 4;

impl<'a> Program<'a> {
    /// Every such Client, one entry a construction.
    pub fn routine_clients(&self) -> Vec<Routine<'_, 'a>> {
        let operating = self.operating();
        let startup: FxHashSet<DefId> = self
            .mains()
            .into_iter()
            .flat_map(|it| self.run_by(it))
            .collect();
        let found = self.constructions().iter().filter_map(|it| {
            let is_other = it.is_test
                || it.is_for_named_server
                || it.reach.entry.is_some()
                || it.reach.in_loop.is_some();
            if is_other || it.reach.is_guarded || it.code.closure.is_some() {
                return None;
            }
            self.routine(it, &operating, &startup)
        });
        found.collect()
    }

    fn routine<'c>(
        &self,
        it: &'c Construction<'a>,
        operating: &FxHashSet<DefId>,
        startup: &FxHashSet<DefId>,
    ) -> Option<Routine<'c, 'a>> {
        let mut users: Vec<(DefId, ExprId)> = Vec::new();
        let mut seen = FxHashSet::default();
        let mut pending = vec![(it.code.def, it.at, 0)];
        while let Some((def, at, depth)) = pending.pop() {
            let typed = self.bodies.get(def)?;
            let fate = self.fate(typed, at, operating);
            if fate.is_stored {
                continue;
            }
            // Whoever is handed the new handle may be the one who uses it up.
            if fate.is_returned {
                if depth < MAX_HANDS && seen.insert(def) {
                    let sites = self.sites_of(def).into_iter();
                    pending.extend(sites.map(|it| (it.0, it.1, depth + 1)));
                }
            } else {
                let operation = fate
                    .operates
                    .filter(|operation| !is_served(typed, at, *operation));
                users.extend(operation.map(|operation| (def, operation)));
            }
        }
        users.sort_unstable();
        users
            .retain(|it| !startup.contains(&it.0) && self.world.defs.def(it.0).kind == DefKind::Fn);
        for (user, operation) in users {
            let callers: Vec<_> = self
                .sites_of(user)
                .into_iter()
                .filter(|it| !startup.contains(&it.0))
                .collect();
            if callers.len() >= 2 || (callers.is_empty() && self.is_for_others(user)) {
                let code = Code {
                    def: user,
                    closure: None,
                };
                let operation = self.method_span(self.bodies.get(user)?, operation);
                let function = (self.declaration(code), self.name_of(code));
                return Some(Routine {
                    construction: it,
                    function,
                    operation,
                    callers: callers.len(),
                });
            }
        }
        None
    }

    /// Calls of a function outside test code.
    fn sites_of(&self, def: DefId) -> Vec<(DefId, ExprId)> {
        let sites = self.graph.sites(def).into_iter();
        sites
            .filter(|it| !self.world.defs.def(it.0).is_test)
            .collect()
    }

    /// A public function of a library that nothing in the workspace calls or names.
    fn is_for_others(&self, def: DefId) -> bool {
        let defs = &self.world.defs;
        let is_library = matches!(
            defs.krate_of(def).origin,
            Origin::Target {
                kind: TargetKind::Lib,
                ..
            }
        );
        let is_used = self
            .graph
            .callers(Code { def, closure: None })
            .next()
            .is_some();
        is_library && !is_used && self.is_public(def)
    }

    /// A public function, or one that makes a public trait, or a trait from elsewhere, work.
    fn is_public(&self, def: DefId) -> bool {
        let defs = &self.world.defs;
        let implemented = defs
            .def(def)
            .parent
            .and_then(|it| self.world.impls.get(it)?.of.as_ref())
            .map(|it| it.of);
        let declared = implemented.unwrap_or(def);
        defs.is_stub(declared) || defs.item(declared).vis == Visibility::Public
    }
}
