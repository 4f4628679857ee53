//! The arena of one body, and the scopes of its local variables.

use std::mem;

use super::Lowering;
use crate::facts::{
    Body, BodyId, Expr, ExprId, ExprKind, Local, LocalId, Name, Pat, PatId, PatKind, TextRange,
};

/// A body in the making.
#[derive(Default)]
pub(super) struct Draft {
    exprs: Vec<Expr>,
    parents: Vec<Option<ExprId>>,
    pats: Vec<Pat>,
    locals: Vec<Local>,
    pub(super) params: Vec<PatId>,
    /// The names in scope, innermost last; those of items hide locals.
    scope: Vec<(Name, Option<LocalId>)>,
    /// Where the names of the or-pattern begin that is being read.
    alternatives: Option<usize>,
}

/// How far the scope reached: what is declared later goes when it closes.
#[derive(Clone, Copy)]
pub(super) struct Scope(usize);

/// A piece of syntax in the arena and all of its text, parentheses included.
#[derive(Clone, Copy)]
pub(super) struct Placed<T> {
    pub(super) id: T,
    pub(super) range: TextRange,
}

impl Draft {
    pub(super) fn expr(&mut self, kind: ExprKind, range: TextRange) -> Placed<ExprId> {
        let id = ExprId(self.exprs.len() as u32);
        kind.for_each_child(|child| self.parents[child.index()] = Some(id));
        self.exprs.push(Expr { range, kind });
        self.parents.push(None);
        Placed { id, range }
    }

    pub(super) fn pat(&mut self, kind: PatKind, range: TextRange) -> Placed<PatId> {
        let id = PatId(self.pats.len() as u32);
        self.pats.push(Pat { range, kind });
        Placed { id, range }
    }

    /// What an expression is.
    pub(super) fn kind(&self, id: ExprId) -> &ExprKind {
        &self.exprs[id.index()].kind
    }

    /// Declares a variable from here on; the alternatives of an or-pattern declare the same one.
    pub(super) fn bind(&mut self, local: Local) -> LocalId {
        if let Some(start) = self.alternatives {
            let known = self.scope[start..]
                .iter()
                .find(|(name, _)| *name == local.name);
            if let Some((_, Some(id))) = known {
                return *id;
            }
        }
        let id = LocalId(self.locals.len() as u32);
        self.scope.push((local.name.clone(), Some(id)));
        self.locals.push(local);
        id
    }

    /// Lets an item of a block hide the locals of its name.
    pub(super) fn hide(&mut self, name: Name) {
        self.scope.push((name, None));
    }

    /// The local that a name stands for.
    pub(super) fn resolve(&self, name: &str) -> Option<LocalId> {
        self.scope
            .iter()
            .rev()
            .find(|(it, _)| it == name)
            .and_then(|(_, local)| *local)
    }

    pub(super) fn open(&self) -> Scope {
        Scope(self.scope.len())
    }

    pub(super) fn close(&mut self, scope: Scope) {
        self.scope.truncate(scope.0);
    }

    /// Begins an or-pattern, unless one is being read; gives what [`Draft::end_or`] takes.
    pub(super) fn begin_or(&mut self) -> Option<usize> {
        let outer = self.alternatives;
        self.alternatives = outer.or(Some(self.scope.len()));
        outer
    }

    pub(super) fn end_or(&mut self, outer: Option<usize>) {
        self.alternatives = outer;
    }

    /// The body as it stands, in just the room that it takes. What room there was is left for another draft.
    fn finish(&mut self, root: ExprId) -> Body {
        self.scope.clear();
        self.alternatives = None;
        Body {
            exprs: self.exprs.drain(..).collect(),
            parents: self.parents.drain(..).collect(),
            pats: self.pats.drain(..).collect(),
            locals: self.locals.drain(..).collect(),
            params: self.params.drain(..).collect(),
            root,
        }
    }
}

impl Lowering<'_> {
    /// Reads a body that sees no locals of the one at hand.
    pub(super) fn body(&mut self, read: impl FnOnce(&mut Self) -> Placed<ExprId>) -> BodyId {
        let fresh = self.spare.pop().unwrap_or_default();
        let outer = mem::replace(&mut self.body, fresh);
        let root = read(self).id;
        let mut draft = mem::replace(&mut self.body, outer);
        let id = BodyId(self.facts.bodies.len() as u32);
        self.facts.bodies.push(draft.finish(root));
        self.spare.push(draft);
        id
    }
}
