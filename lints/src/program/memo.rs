//! Hand-made memoisation: a construction whose result is kept in a static, a field or a map, on a path that is
//! taken only when nothing was there.

mod asked;

use std::rc::Rc;

use crate::facts::{ExprId, ExprKind, ItemKind, LocalId, Name, Stmt, TypeRef};
use crate::methods::METHODS;
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::calls::{Code, argument_role};
use crate::program::defs::{DefId, DefKind, Prim};
use crate::program::loops::{exits, is_variant};
use crate::program::types::Ty;

/// What keeps a value beyond one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Keeper {
    Static(DefId),
    Field(Name),
    /// A variable that is older than the loop that is asked about.
    Local(LocalId),
    /// What a function is lent by its caller.
    Lent(DefId, LocalId),
}

/// How many calls away a function may look for what is kept, or put it there.
const MAX_DEPTH: u32 = 2;

impl Program<'_> {
    /// Whether the code around `at` keeps what it makes and asks first whether it is there.
    pub(crate) fn is_memoised(&self, code: Code, at: ExprId) -> bool {
        self.is_memoised_since(code, at, None)
    }

    /// The same; variables declared before byte `since` keep what they are given too.
    pub(crate) fn is_memoised_since(&self, code: Code, at: ExprId, since: Option<u32>) -> bool {
        let Some(typed) = self.bodies.get(code.def) else {
            return false;
        };
        if self.is_in_kept_future(typed, at) {
            return true;
        }
        // What asks is around the place, or leaves before it.
        let inner = std::iter::once(at).chain(typed.ancestors(at));
        let around = typed.ancestors(at).zip(inner.map(Some));
        let exits = self.early_exits(typed);
        let asked: Vec<Keeper> = around
            .chain(exits.iter().map(|it| (*it, None)))
            .filter_map(|(check, inner)| self.asks_before(typed, check, at, inner, since))
            .flatten()
            .collect();
        if asked.is_empty() {
            return false;
        }
        self.fills(typed, &asked, since, 0)
    }

    /// `cache.get_with(key, async { … })`, `cache.get_with(key, connect())`: a guard runs the future that it is given only
    /// where nothing is there.
    fn is_in_kept_future(&self, typed: &TypedBody<'_>, at: ExprId) -> bool {
        let is_future = |it: &ExprId| matches!(typed.types.exprs[it.index()], Ty::Future(_));
        std::iter::once(at)
            .chain(typed.ancestors(at))
            .filter(is_future)
            .any(|it| argument_role(&self.roles, typed, it).is_guarded)
    }

    /// The `if`s of a body that leave where something is there, whatever keeps it.
    fn early_exits(&self, typed: &TypedBody<'_>) -> Rc<[ExprId]> {
        if let Some(known) = self.early_exits.borrow().get(&typed.def) {
            return Rc::clone(known);
        }
        let all = (0..typed.body.exprs.len()).map(|it| ExprId(it as u32));
        let exits = all.filter(|it| match typed.kind(*it) {
            ExprKind::If { cond, then, .. } => {
                exits(typed, *then, None, false)
                    && self
                        .condition(typed, *cond, Some(u32::MAX))
                        .is_some_and(|it| it.1)
            }
            _ => false,
        });
        let exits: Rc<[ExprId]> = exits.collect();
        let known = &self.early_exits;
        known.borrow_mut().insert(typed.def, Rc::clone(&exits));
        exits
    }

    /// Whether a body puts something into one of `asked`, itself or by the functions that it calls.
    fn fills(
        &self,
        typed: &TypedBody<'_>,
        asked: &[Keeper],
        since: Option<u32>,
        depth: u32,
    ) -> bool {
        let mut all = (0..typed.body.exprs.len()).map(|it| ExprId(it as u32));
        let is_stored = all.any(|it| {
            self.keeps(typed, it, since)
                .is_some_and(|it| asked.contains(&it))
        });
        is_stored
            || (depth < MAX_DEPTH
                && typed.types.callees.values().any(|it| {
                    let callee = self.bodies.get(it.def);
                    callee.is_some_and(|it| self.fills(it, asked, None, depth + 1))
                }))
    }

    /// The keeper that `check` finds empty before `at` runs. `inner` is the part of it that `at` lies in.
    fn asks_before(
        &self,
        typed: &TypedBody<'_>,
        check: ExprId,
        at: ExprId,
        inner: Option<ExprId>,
        since: Option<u32>,
    ) -> Option<Vec<Keeper>> {
        let is_in = |root: ExprId| inner == Some(root);
        match typed.kind(check) {
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                let (keeper, full) = self.condition(typed, *cond, since)?;
                let on_empty = if full { *otherwise } else { Some(*then) };
                let on_full = if full { Some(*then) } else { *otherwise };
                let is_empty_branch = on_empty.is_some_and(is_in);
                let is_after = full
                    && self.is_after(typed, check, at)
                    && on_full.is_some_and(|it| exits(typed, it, None, false));
                (is_empty_branch || is_after).then_some(keeper)
            }
            ExprKind::While { cond, body, .. } => {
                let (keeper, full) = self.condition(typed, *cond, since)?;
                (!full && is_in(*body)).then_some(keeper)
            }
            ExprKind::Match { value, arms } => {
                let keepers = self.keepers(typed, *value, since);
                if keepers.is_empty() {
                    return None;
                }
                let empty = arms.iter().find(|it| is_in(it.body))?;
                let has_full = arms
                    .iter()
                    .any(|it| is_variant(typed.body, it.pat, &["Some", "Ok"]));
                let is_full = is_variant(typed.body, empty.pat, &["Some", "Ok"]);
                (has_full && !is_full).then_some(keepers)
            }
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } if name == "unwrap_or_else" || name == "or_else" => {
                let keepers = self.keepers(typed, *receiver, since);
                (args.iter().any(|it| is_in(*it)) && !keepers.is_empty()).then_some(keepers)
            }
            // Only a block can be an `else`, and few are: most statements need not be looked through.
            ExprKind::Block { stmts, .. }
                if inner.is_some_and(|it| matches!(typed.kind(it), ExprKind::Block { .. })) =>
            {
                stmts.iter().find_map(|it| match it {
                    Stmt::Let {
                        pat,
                        init: Some(init),
                        otherwise: Some(otherwise),
                        ..
                    } if is_in(*otherwise) && self.is_full_pattern(typed, *pat) == Some(true) => {
                        Some(self.keepers(typed, *init, since)).filter(|it| !it.is_empty())
                    }
                    _ => None,
                })
            }
            _ => None,
        }
    }

    fn is_after(&self, typed: &TypedBody<'_>, check: ExprId, at: ExprId) -> bool {
        typed.body.expr(check).range.end <= typed.body.expr(at).range.start
    }

    /// Statics and fields that an expression reads from, through locals, guards and functions that give what is there.
    pub(crate) fn keepers(
        &self,
        typed: &TypedBody<'_>,
        id: ExprId,
        since: Option<u32>,
    ) -> Vec<Keeper> {
        self.keepers_within(typed, id, since, 0)
    }

    fn keepers_within(
        &self,
        typed: &TypedBody<'_>,
        id: ExprId,
        since: Option<u32>,
        depth: u32,
    ) -> Vec<Keeper> {
        let mut found = Vec::new();
        let mut stack = vec![id];
        let mut steps = 0;
        while let Some(id) = stack.pop() {
            steps += 1;
            if steps > 64 {
                break;
            }
            if depth < MAX_DEPTH
                && let Some(callee) = typed.types.callees.get(&id)
                && let Some(callee) = self.bodies.get(callee.def)
            {
                found.extend(self.keepers_within(callee, callee.body.root, None, depth + 1));
            }
            match typed.kind(id) {
                ExprKind::Local(local) => match typed.bindings[local.index()] {
                    _ if since
                        .is_some_and(|it| typed.body.locals[local.index()].range.start < it) =>
                    {
                        found.push(Keeper::Local(*local));
                    }
                    Binding::Let(Some(value), _) | Binding::Match(value, _) => stack.push(value),
                    Binding::Param(index, _) if self.is_lent(typed.def, index) => {
                        found.push(Keeper::Lent(typed.def, *local));
                    }
                    // `SLOT.with(|slot| …)`.
                    Binding::Closure(closure, ..) => {
                        let call = typed.body.parent(closure).map(|it| typed.kind(it));
                        if let Some(ExprKind::Method { receiver, .. }) = call {
                            stack.push(*receiver);
                        }
                    }
                    _ => {}
                },
                ExprKind::Path(_) => {
                    let mention = typed.types.mentions.iter().find(|it| it.0 == id);
                    found.extend(
                        mention
                            .filter(|it| self.world.defs.def(it.1).kind == DefKind::Static)
                            .filter(|_| !self.is_text(&typed.types.exprs[id.index()]))
                            .map(|it| Keeper::Static(it.1)),
                    );
                }
                ExprKind::Field { base, name } => {
                    if !self.is_text(&typed.types.exprs[id.index()]) {
                        found.push(Keeper::Field(name.clone()));
                    }
                    stack.push(*base);
                }
                ExprKind::Method { receiver, .. } => stack.push(*receiver),
                ExprKind::Ref { expr, .. }
                | ExprKind::Deref(expr)
                | ExprKind::Try(expr)
                | ExprKind::Await(expr) => {
                    stack.push(*expr);
                }
                ExprKind::Index { base, .. } => stack.push(*base),
                ExprKind::Block { tail, .. } => stack.extend(tail),
                _ => {}
            }
        }
        found
    }

    /// Whether a function gets a parameter by reference: what it puts there outlives its call.
    fn is_lent(&self, def: DefId, index: u32) -> bool {
        let ItemKind::Fn(function) = &self.world.defs.item(def).kind else {
            return false;
        };
        let index = (index as usize).checked_sub(usize::from(function.receiver.is_some()));
        index
            .and_then(|it| function.params.get(it))
            .is_some_and(|it| matches!(it.ty, TypeRef::Ref { .. }))
    }

    /// Whether a type keeps nothing but texts and documents: a cache of answers, which no Client is stored in.
    fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Prim(Prim::Str) => true,
            Ty::Adt(def, _) if Some(*def) == self.world.lang.string => true,
            Ty::Adt(def, _) if Some(*def) == self.world.lang.document => true,
            Ty::Adt(def, args) => {
                self.world.defs.krate_of(*def).name == "std"
                    && !args.is_empty()
                    && args.iter().all(|it| self.is_text(it))
            }
            _ => false,
        }
    }

    /// What an expression stores into: an assignment, `set`, `insert`, `replace`, `push`.
    fn keeps(&self, typed: &TypedBody<'_>, id: ExprId, since: Option<u32>) -> Option<Keeper> {
        let target = match typed.kind(id) {
            ExprKind::Assign { op, target, .. } if op == "=" => *target,
            ExprKind::Method { receiver, name, .. } if METHODS.keeps.has(name) => *receiver,
            _ => return None,
        };
        self.keepers(typed, target, since).into_iter().next()
    }
}
