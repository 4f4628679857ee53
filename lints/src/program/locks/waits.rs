//! What runs while a lock is held: the guard is followed from where it is taken to operations of the driver.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::targets;
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;
use crate::tree::Span;

/// What is done under a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// An operation runs there.
    Waits(Span),
    /// Nothing that takes long: the handle is cloned out, stored, looked at.
    Harmless,
    Unclear,
}

/// One walk from the place where a lock is taken.
pub(super) struct Flow<'p, 'a> {
    program: &'p Program<'a>,
    typed: &'p TypedBody<'a>,
    operating: &'p FxHashSet<DefId>,
    waits: Option<ExprId>,
    is_unclear: bool,
    seen: FxHashSet<ExprId>,
}

/// A value on its way from the guard.
#[derive(Clone, Copy)]
struct Way {
    /// The guard has a name: it is held until the end of its block, else until the end of the statement.
    is_named: bool,
    /// The value borrows nothing from the guard.
    is_owned: bool,
    /// The block at whose end a named guard is given back.
    block: Option<ExprId>,
    /// The byte from which the guard is no longer held.
    end: u32,
}

/// Calls after which nothing of the guard is left in hand.
const ENDS: [&str; 22] = [
    "clone",
    "cloned",
    "to_owned",
    "take",
    "replace",
    "insert",
    "remove",
    "set",
    "push",
    "clear",
    "len",
    "is_empty",
    "is_some",
    "is_none",
    "contains_key",
    "keys",
    "name",
    "namespace",
    "get_or_insert",
    "extend",
    "retain",
    "drain",
];

impl<'p, 'a> Flow<'p, 'a> {
    pub(super) fn new(
        program: &'p Program<'a>,
        typed: &'p TypedBody<'a>,
        operating: &'p FxHashSet<DefId>,
    ) -> Flow<'p, 'a> {
        Flow {
            program,
            typed,
            operating,
            waits: None,
            is_unclear: false,
            seen: FxHashSet::default(),
        }
    }

    pub(super) fn of(mut self, taken: ExprId) -> Use {
        self.follow(
            taken,
            Way {
                is_named: false,
                is_owned: false,
                block: None,
                end: u32::MAX,
            },
        );
        match self.waits {
            Some(at) => Use::Waits(self.program.method_span(self.typed, at)),
            None if self.is_unclear => Use::Unclear,
            None => Use::Harmless,
        }
    }

    fn follow(&mut self, id: ExprId, way: Way) {
        let typed = self.typed;
        if self.waits.is_some()
            || typed.body.expr(id).range.start >= way.end
            || !self.seen.insert(id)
        {
            return;
        }
        let Some(outer) = typed.body.parent(id) else {
            self.is_unclear |= !way.is_owned;
            return;
        };
        match typed.kind(outer) {
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Ref { .. }
            | ExprKind::Deref(_)
            | ExprKind::Cast { .. } => {
                self.follow(outer, way);
            }
            ExprKind::Field { .. } => self.follow(outer, way),
            ExprKind::Index { base, .. } if *base == id => self.follow(outer, way),
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } if *receiver == id => self.method(outer, name, args, way),
            ExprKind::Method { .. } | ExprKind::Call { .. } => self.argument(id, outer, way),
            ExprKind::Block { stmts, tail, .. } => self.block(id, outer, stmts, *tail, way),
            ExprKind::Let { pat, value } if *value == id => self.bound(*pat, outer, way),
            ExprKind::Match { value, arms } => {
                if *value == id {
                    for it in arms {
                        self.bound(it.pat, outer, way);
                    }
                } else {
                    self.follow(outer, way);
                }
            }
            ExprKind::If { cond, .. } if *cond != id => self.follow(outer, way),
            ExprKind::For { pat, iter, .. } if *iter == id => self.bound(*pat, outer, way),
            ExprKind::Assign { value, .. } => self.is_unclear |= *value == id && !way.is_owned,
            ExprKind::Struct { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array { .. }
            | ExprKind::Return(_)
            | ExprKind::Closure { .. } => {
                self.is_unclear |= !way.is_owned;
            }
            _ => {}
        }
    }

    fn method(&mut self, call: ExprId, name: &str, args: &[ExprId], way: Way) {
        let typed = self.typed;
        let Some(callee) = typed.types.callees.get(&call) else {
            self.is_unclear |= !ENDS.contains(&name);
            return;
        };
        if self.operates(callee.def, callee.is_dynamic) {
            self.waits = Some(call);
            return;
        }
        if !self.program.world.defs.is_stub(callee.def) {
            if self
                .program
                .carries_handle(&typed.types.exprs[call.index()])
            {
                self.follow(
                    call,
                    Way {
                        is_owned: true,
                        ..way
                    },
                );
            }
            return;
        }
        if callee
            .on
            .adt()
            .is_some_and(|it| self.program.roles.handles.contains(&it))
        {
            if name != "clone"
                && self
                    .program
                    .held(&typed.types.exprs[call.index()])
                    .is_some()
            {
                self.follow(
                    call,
                    Way {
                        is_owned: true,
                        ..way
                    },
                );
            }
            return;
        }
        if ENDS.contains(&name) {
            return;
        }
        for arg in args {
            if let ExprKind::Closure { params, .. } = typed.kind(*arg) {
                for it in params {
                    self.bound(
                        it.0,
                        *arg,
                        Way {
                            is_owned: false,
                            ..way
                        },
                    );
                }
            }
        }
        self.follow(call, way);
    }

    /// A value handed to a call.
    fn argument(&mut self, id: ExprId, call: ExprId, way: Way) {
        let Some(callee) = self.typed.types.callees.get(&call) else {
            let is_dropped = matches!(self.typed.kind(call), ExprKind::Call { callee, .. } if self.is_drop(*callee));
            self.is_unclear |= !is_dropped
                && !matches!(self.typed.kind(call), ExprKind::Call { callee, .. } if *callee == id);
            return;
        };
        let defs = &self.program.world.defs;
        if self.operates(callee.def, callee.is_dynamic) {
            self.waits = Some(call);
        } else if matches!(defs.def(callee.def).kind, DefKind::Variant(_)) {
            self.follow(call, way);
        }
    }

    fn is_drop(&self, callee: ExprId) -> bool {
        matches!(self.typed.kind(callee), ExprKind::Path(path) if path.segments.last().is_some_and(|it| it.name == "drop"))
    }

    fn operates(&self, def: DefId, is_dynamic: bool) -> bool {
        self.program.is_operation(def)
            || targets(&self.program.world, def, is_dynamic).any(|it| self.operating.contains(&it))
    }

    fn block(&mut self, id: ExprId, block: ExprId, stmts: &[Stmt], tail: Option<ExprId>, way: Way) {
        if tail == Some(id) {
            if way.block == Some(block) || (way.is_owned && !way.is_named) {
                self.is_unclear |= !way.is_owned;
                return;
            }
            self.follow(block, way);
            return;
        }
        for stmt in stmts {
            if let Stmt::Let {
                pat,
                init: Some(init),
                ..
            } = stmt
                && *init == id
            {
                self.bound(
                    *pat,
                    block,
                    Way {
                        block: way.block.or(Some(block)),
                        ..way
                    },
                );
            }
        }
    }

    /// The value gets names that live within `scope`.
    fn bound(&mut self, pat: PatId, scope: ExprId, way: Way) {
        if way.is_owned && !way.is_named {
            return;
        }
        for local in locals(self.typed, pat) {
            let ty = &self.typed.types.locals[local.index()];
            if matches!(ty, Ty::Prim(_)) {
                continue;
            }
            let end = if way.is_named {
                way.end
            } else {
                self.dropped(local).min(way.end)
            };
            let way = Way {
                is_named: true,
                block: way.block.or(Some(scope)),
                end,
                ..way
            };
            for used in &self.typed.uses[local.index()] {
                self.follow(*used, way);
            }
        }
    }

    /// Where `drop(guard)` gives the lock back.
    fn dropped(&self, local: LocalId) -> u32 {
        let drops = self.typed.uses[local.index()].iter().filter(|it| {
            self.typed
                .body
                .parent(**it)
                .is_some_and(|call| match self.typed.kind(call) {
                    ExprKind::Call { callee, .. } => self.is_drop(*callee),
                    _ => false,
                })
        });
        drops
            .map(|it| self.typed.body.expr(*it).range.start)
            .min()
            .unwrap_or(u32::MAX)
    }
}

/// The variables that a pattern binds.
fn locals(typed: &TypedBody<'_>, pat: PatId) -> Vec<LocalId> {
    let mut found = Vec::new();
    let mut stack = vec![pat];
    while let Some(pat) = stack.pop() {
        match &typed.body.pat(pat).kind {
            PatKind::Bind { local, sub } => {
                found.push(*local);
                stack.extend(sub);
            }
            PatKind::TupleStruct { elems, .. }
            | PatKind::Tuple(elems)
            | PatKind::Slice(elems)
            | PatKind::Or(elems) => stack.extend(elems),
            PatKind::Struct { fields, .. } => stack.extend(fields.iter().map(|it| it.1)),
            _ => {}
        }
    }
    found
}
