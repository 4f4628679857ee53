//! What programs do when they start: what each `main` reaches, and the Clients that it makes and keeps.

mod places;
mod tasks;

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::{Code, Edge};
use crate::program::construct::Construction;
use crate::program::defs::{DefId, DefKind, Defs, Origin};
use crate::program::values::{Calls, Frame, Value};
use crate::tree::{Span, TargetKind};

/// A Client that a program makes at startup and keeps.
#[derive(Clone, Debug)]
pub struct AtStartup<'c, 'p> {
    /// The construction.
    pub construction: &'c Construction<'p>,
    /// The call in the startup function that leads to it, or the construction itself.
    pub span: Span,
    /// Where it goes and how, as far as that can be told apart; equal means the same.
    place: String,
}

impl AtStartup<'_, '_> {
    /// Whether two go to the same place with the same options.
    pub fn is_same_place(&self, other: &AtStartup<'_, '_>) -> bool {
        self.place == other.place
    }
}

const MAX_DEPTH: u32 = 6;

impl<'a> Program<'a> {
    /// The `main` of each program, or the function that `#[launch]` makes one of.
    pub(crate) fn mains(&self) -> Vec<DefId> {
        let defs = &self.world.defs;
        let all = (0..defs.all.len()).map(|it| DefId(it as u32));
        let found = all.filter(|it| {
            let def = defs.def(*it);
            let krate = defs.krate_of(*it);
            let is_program = matches!(
                krate.origin,
                Origin::Target {
                    kind: TargetKind::Bin,
                    ..
                }
            );
            is_program
                && def.kind == DefKind::Fn
                && (def.name == "main" || is_launched(defs, *it))
                && def.module == krate.root
                && def.parent.is_none()
        });
        found.collect()
    }

    /// Everything that some code runs, itself included; guards and entries are passed through.
    pub(crate) fn run_by(&self, from: DefId) -> FxHashSet<DefId> {
        self.graph.run_by(from, |_| Vec::new())
    }

    /// The same, with what this code names, of the kinds that are wanted: statics and what makes them, functions that it
    /// hands on.
    fn run_and_mentioned(&self, from: DefId, kinds: &[DefKind]) -> FxHashSet<DefId> {
        self.graph.run_by(from, |def| {
            let mentions = self.bodies.get(def).map(|it| it.types.mentions.as_slice());
            let named = mentions.unwrap_or_default().iter().map(|it| it.1);
            named
                .filter(|it| kinds.contains(&self.world.defs.def(*it).kind))
                .collect()
        })
    }

    /// For each program, the constructions whose Client it makes once and keeps until it ends, in the order in which it
    /// comes to them. One that several calls lead to is there several times.
    pub fn kept_clients(&self) -> Vec<Vec<AtStartup<'_, 'a>>> {
        if self.built.is_empty() {
            return Vec::new();
        }
        self.mains()
            .into_iter()
            .map(|main| self.kept_by(main))
            .filter(|it| !it.is_empty())
            .collect()
    }

    fn kept_by(&self, main: DefId) -> Vec<AtStartup<'_, 'a>> {
        let mut at_startup = Vec::new();
        self.keep(main, &None, None, 0, &mut at_startup);
        at_startup.sort_by_key(|it| it.span);
        let started = self.run_and_mentioned(main, &[DefKind::Static]);
        let served = self.run_and_mentioned(main, &[DefKind::Static, DefKind::Fn]);
        let mut found = self.kept_by_guards(&started);
        found.extend(at_startup);
        // What only handlers get at comes later. Maps have one for each key, and fields one for each owner.
        let only_served = self.kept_by_guards(&(&served - &started));
        let in_statics = only_served.into_iter();
        found.extend(in_statics.filter(|it| self.is_in_static(it.construction)));
        found
    }

    /// Whether a static keeps the Client that it builds itself, or by the guard that it is.
    fn is_in_static(&self, it: &Construction<'a>) -> bool {
        if self.world.defs.def(it.code.def).kind == DefKind::Static {
            return true;
        }
        let guard = || {
            let typed = self.bodies.get(it.code.def)?;
            let ExprKind::Method { receiver, .. } =
                typed.kind(typed.body.parent(it.code.closure?)?)
            else {
                return None;
            };
            let mention = typed.types.mentions.iter().find(|it| it.0 == *receiver)?;
            Some(self.world.defs.def(mention.1).kind == DefKind::Static)
        };
        guard().unwrap_or_default()
    }

    /// The Clients that statics and the like build once and keep: the shared ones, beside which others are too many.
    fn kept_by_guards(&self, run: &FxHashSet<DefId>) -> Vec<AtStartup<'_, 'a>> {
        let guarded = self.built.iter().filter(|it| {
            let reach = &it.reach;
            let is_static = self.world.defs.def(it.code.def).kind == DefKind::Static;
            let is_kept = reach.is_guarded || is_static;
            let is_once = is_kept && reach.entry.is_none() && reach.in_loop.is_none();
            is_once && !it.is_test && run.contains(&it.code.def)
        });
        let found = guarded.filter_map(|it| {
            let typed = self.bodies.get(it.code.def)?;
            let place = self.destination(typed, &self.value(it.code.def, it.at))?;
            Some(AtStartup {
                construction: it,
                span: it.span,
                place,
            })
        });
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|it| it.span);
        found
    }

    /// `at_top`: the call in the startup function by which all this was reached.
    fn keep<'s>(
        &'s self,
        def: DefId,
        calls: &Calls,
        at_top: Option<Span>,
        depth: u32,
        found: &mut Vec<AtStartup<'s, 'a>>,
    ) {
        let Some(typed) = self.bodies.get(def).filter(|_| depth < MAX_DEPTH) else {
            return;
        };
        let code = Code { def, closure: None };
        for it in self.built.iter().filter(|it| it.code == code) {
            if is_unconditional(typed, it.at)
                && !self.is_memoised(code, it.at)
                && self.is_kept(typed, it.at, at_top.is_some())
                && let Some(place) = self.destination(
                    typed,
                    &Value {
                        def,
                        expr: it.at,
                        calls: calls.clone(),
                    },
                )
            {
                found.push(AtStartup {
                    construction: it,
                    span: at_top.unwrap_or(it.span),
                    place,
                });
            }
        }
        for edge in self.graph.callees(code) {
            let is_call = edge.to.closure.is_none()
                && typed
                    .types
                    .callees
                    .get(&edge.at)
                    .is_some_and(|it| it.def == edge.to.def);
            if !is_call || edge.is_guarded || edge.is_repeated || !is_unconditional(typed, edge.at)
            {
                continue;
            }
            if self.is_memoised(code, edge.at) {
                continue;
            }
            let frame = Frame {
                callee: edge.to.def,
                site: (def, edge.at),
                outer: calls.clone(),
                depth: depth + 1,
            };
            let calls = Some(std::rc::Rc::new(frame));
            let hands_out = self.carries_handle(&self.world.signature(edge.to.def).ret);
            if hands_out && self.is_kept(typed, edge.at, at_top.is_some()) {
                let at_top = at_top.unwrap_or_else(|| self.span_of(def, edge.at));
                self.keep(edge.to.def, &calls, Some(at_top), depth + 1, found);
            } else if at_top.is_none()
                && (is_last(typed, edge.at) || self.is_task_for_good(typed, &edge))
            {
                // `main` hands over for good, or starts a task that goes on: what that function keeps, the program keeps.
                self.keep(edge.to.def, &calls, None, depth + 1, found);
            } else if at_top.is_none() {
                self.keep_what_is_put_away(typed, &edge, &calls, depth + 1, found);
            }
        }
    }

    /// What a function that startup calls puts where all of the program finds it.
    fn keep_what_is_put_away<'s>(
        &'s self,
        typed: &TypedBody<'a>,
        call: &Edge,
        calls: &Calls,
        depth: u32,
        found: &mut Vec<AtStartup<'s, 'a>>,
    ) {
        let Some(filling) = self.bodies.get(call.to.def) else {
            return;
        };
        let at_top = self.span_of(typed.def, call.at);
        for edge in self.graph.callees(call.to) {
            let hands_out = edge.to.closure.is_none()
                && self.carries_handle(&self.world.signature(edge.to.def).ret);
            if !hands_out
                || edge.is_guarded
                || edge.is_repeated
                || !is_unconditional(filling, edge.at)
                || !self.is_put_away(filling, edge.at)
            {
                continue;
            }
            let frame = Frame {
                callee: edge.to.def,
                site: (call.to.def, edge.at),
                outer: calls.clone(),
                depth: depth + 1,
            };
            let calls = Some(std::rc::Rc::new(frame));
            self.keep(edge.to.def, &calls, Some(at_top), depth + 1, found);
        }
    }

    /// Whether a value outlives the statement: it has a name, is handed on or is the result. Below the startup function it
    /// must be part of the result.
    fn is_kept(&self, typed: &TypedBody<'_>, at: ExprId, is_below: bool) -> bool {
        let mut inner = at;
        for outer in typed.ancestors(at) {
            match typed.kind(outer) {
                ExprKind::Block { stmts, tail, .. } => {
                    if stmts
                        .iter()
                        .any(|it| matches!(it, Stmt::Expr(expr) if *expr == inner))
                    {
                        return false;
                    }
                    let is_named = stmts.iter().any(|it| match it {
                        Stmt::Let { init, pat, .. } => {
                            *init == Some(inner) && self.has_handle(typed, *pat)
                        }
                        _ => false,
                    });
                    return is_named || is_below || *tail == Some(inner);
                }
                ExprKind::Method { receiver, .. }
                    if *receiver == inner
                    // An operation on a temporary: nothing is kept.
                    && !self.carries_handle(&typed.types.exprs[outer.index()]) =>
                {
                    return false;
                }
                _ => {}
            }
            inner = outer;
        }
        true
    }

    fn has_handle(&self, typed: &TypedBody<'_>, pat: crate::facts::PatId) -> bool {
        match typed.body.pat(pat).kind {
            crate::facts::PatKind::Bind { local, .. } => {
                self.carries_handle(&typed.types.locals[local.index()])
            }
            crate::facts::PatKind::Wild => false,
            _ => true,
        }
    }
}

/// `#[rocket::launch]` writes the `main` that runs the function.
fn is_launched(defs: &Defs<'_>, def: DefId) -> bool {
    let mut attrs = defs.attrs(def).iter();
    attrs.any(|it| it.path.last().is_some_and(|it| it == "launch"))
}

/// Whether a place runs exactly once when its body runs to its end.
fn is_unconditional(typed: &TypedBody<'_>, at: ExprId) -> bool {
    let mut inner = at;
    typed.ancestors(at).all(|it| {
        let is_plain = match typed.kind(it) {
            ExprKind::If { cond, .. } => *cond == inner,
            ExprKind::Match { value, .. } => *value == inner,
            ExprKind::Loop { .. }
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Closure { .. } => false,
            ExprKind::Binary { op, right, .. } => {
                !(["&&", "||"].contains(&op.as_str()) && *right == inner)
            }
            _ => true,
        };
        inner = it;
        is_plain
    })
}

/// Whether a body ends with this call.
fn is_last(typed: &TypedBody<'_>, at: ExprId) -> bool {
    let mut inner = at;
    typed.ancestors(at).all(|it| {
        let is_end = match typed.kind(it) {
            ExprKind::Block { stmts, tail, .. } => {
                let last = stmts.last().and_then(|it| {
                    if let Stmt::Expr(expr) = it {
                        Some(*expr)
                    } else {
                        None
                    }
                });
                *tail == Some(inner) || (tail.is_none() && last == Some(inner))
            }
            ExprKind::Await(_) | ExprKind::Try(_) => true,
            // `.await.unwrap()`, `runtime.block_on(serve())`; and `serve().await?; Ok(())`.
            ExprKind::Method { .. } | ExprKind::Call { .. } => true,
            _ => false,
        };
        inner = it;
        is_end
    })
}
