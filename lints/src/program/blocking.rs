//! The blocking API in code that must not block: from each of its calls backwards to the `async` code that runs it
//! on the runtime's own threads.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::facts::{BlockKind, ExprId, ExprKind, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::{Code, Edge, Walked, targets};
use crate::program::defs::{DefId, DefKind, Defs};
use crate::tree::Span;

/// A call of the blocking API that some `async` code runs where it must not block.
#[derive(Clone, Debug)]
pub struct BlockingCall {
    /// The method's name.
    pub span: Span,
    /// The method.
    pub method: String,
    /// What the call does.
    pub does: Blocks,
    /// Whether it is test code.
    pub is_test: bool,
    /// The `async` code nearest to it: where it begins and what to say of it.
    pub runner: (Span, String),
    /// The calls from there down, outermost first.
    pub way: Vec<(Span, String)>,
}

/// What a call of the blocking API does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocks {
    /// Builds a Client.
    Builds,
    /// Sends a command.
    Operates,
}

/// Where code stands.
enum Context {
    /// In an `async` function, block or closure.
    Async(Span, String),
    /// In a function or closure that runs where its caller runs.
    AsItsCaller,
}

/// Where a closure or function that is handed on as a value runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Runs {
    /// On the thread of the code that hands it on.
    Here,
    /// On a thread where blocking is allowed, or nobody knows where.
    Elsewhere,
}

/// How far a closure is followed from hand to hand.
const MAX_HANDS: u32 = 8;

/// Crates whose functions run a closure that they are given themselves, unless a model says otherwise.
const RUN_IN_PLACE: [&str; 11] = [
    "std",
    "futures",
    "futures_core",
    "futures_lite",
    "futures_util",
    "itertools",
    "lazy_static",
    "once_cell",
    "parking_lot",
    "tokio",
    "tokio_stream",
];

impl<'a> Program<'a> {
    /// Every call of the blocking API that `async` code runs where it must not block, sorted by place.
    pub fn blocking_calls(&self) -> Vec<BlockingCall> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            for (at, callee) in &typed.types.callees {
                let does = match (
                    self.roles.constructors.contains_key(&callee.def),
                    self.roles.operations.contains_key(&callee.def),
                ) {
                    (true, _) => Blocks::Builds,
                    (_, true) => Blocks::Operates,
                    _ => continue,
                };
                if self.is_blocking_api(callee.def) {
                    found.extend(self.blocking_call(typed, *at, does));
                }
            }
        }
        found.sort_by_key(|it| (it.span, it.way.len()));
        found
    }

    /// Whether the driver declares a function in its blocking half.
    fn is_blocking_api(&self, def: DefId) -> bool {
        self.world.defs.is_stub(def)
            && self
                .world
                .defs
                .canonical(def)
                .starts_with("mongodb::sync::")
    }

    fn blocking_call(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        does: Blocks,
    ) -> Option<BlockingCall> {
        let code = Code {
            def: typed.def,
            closure: typed.closures[at.index()],
        };
        let (runner, way) = self.async_caller(code, at)?;
        let span = self.method_span(typed, at);
        let way = way
            .iter()
            .map(|it| self.call_step_label(it))
            .map(|it| (it.span, it.label))
            .collect();
        let is_test = self.world.defs.def(typed.def).is_test;
        Some(BlockingCall {
            span,
            method: self.text(span).to_owned(),
            does,
            is_test,
            runner,
            way,
        })
    }

    /// The nearest `async` code that runs `at`, and the calls from there down to it.
    fn async_caller(&self, code: Code, at: ExprId) -> Option<((Span, String), Vec<Edge>)> {
        if let Context::Async(span, label) = self.context(code, at) {
            return Some(((span, label), Vec::new()));
        }
        let mut next: FxHashMap<Code, Option<Edge>> = FxHashMap::from_iter([(code, None)]);
        let mut queue = VecDeque::from([code]);
        let mut walked = Walked::default();
        while let Some(here) = queue.pop_front() {
            for edge in self.graph.new_callers(here, &mut walked) {
                if self.world.defs.def(edge.from.def).is_test || self.leads_elsewhere(&edge) {
                    continue;
                }
                if let Context::Async(span, label) = self.context(edge.from, edge.at) {
                    let mut way = vec![edge];
                    let mut at = here;
                    while let Some(Some(edge)) = next.get(&at) {
                        way.push(*edge);
                        at = edge.to;
                    }
                    return Some(((span, label), way));
                }
                if let std::collections::hash_map::Entry::Vacant(e) = next.entry(edge.from) {
                    e.insert(Some(edge));
                    queue.push_back(edge.from);
                }
            }
        }
        None
    }

    fn context(&self, code: Code, at: ExprId) -> Context {
        let Some(typed) = self.bodies.get(code.def) else {
            return Context::AsItsCaller;
        };
        let file = self.world.defs.def(code.def).file;
        for outer in typed.ancestors(at).chain([at]) {
            let what = match typed.kind(outer) {
                ExprKind::Block {
                    kind: BlockKind::Async,
                    ..
                } => "block",
                ExprKind::Block {
                    kind: BlockKind::Stream,
                    ..
                } => "stream",
                ExprKind::Closure { is_async: true, .. } => "closure",
                ExprKind::Closure { .. } if Some(outer) == code.closure => {
                    return Context::AsItsCaller;
                }
                _ => continue,
            };
            let mut range = typed.body.expr(outer).range;
            range.end = (range.start + "async".len() as u32).min(range.end);
            return Context::Async(Defs::place(file, range), format!("this {what} is `async`"));
        }
        match self.world.defs.function(code.def) {
            Some(function) if function.is_async => Context::Async(
                self.declaration(code),
                format!("{} is `async`", self.name_of(code)),
            ),
            _ => Context::AsItsCaller,
        }
    }

    /// Whether a closure or a function that is handed on as a value runs elsewhere.
    fn leads_elsewhere(&self, edge: &Edge) -> bool {
        let Some(typed) = self.bodies.get(edge.from.def) else {
            return true;
        };
        let is_value = edge.to.closure == Some(edge.at) && edge.to.def == edge.from.def
            || typed.types.mentions.iter().any(|it| it.0 == edge.at);
        is_value && self.runs(typed, edge.at, 0) == Runs::Elsewhere
    }

    fn runs(&self, typed: &TypedBody<'a>, at: ExprId, depth: u32) -> Runs {
        let Some(parent) = typed.body.parent(at).filter(|_| depth < MAX_HANDS) else {
            return Runs::Elsewhere;
        };
        match typed.kind(parent) {
            ExprKind::Call { callee, .. } if *callee == at => {
                self.runs_around(typed, parent, depth)
            }
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
                match args.iter().position(|it| *it == at) {
                    Some(index) => self.runs_as_argument(typed, parent, index, depth),
                    None => Runs::Elsewhere,
                }
            }
            ExprKind::Ref { .. }
            | ExprKind::Cast { .. }
            | ExprKind::If { .. }
            | ExprKind::Match { .. } => self.runs(typed, parent, depth + 1),
            ExprKind::Block { stmts, tail, .. } => {
                let bound = stmts.iter().find_map(|it| match it {
                    Stmt::Let { pat, init, .. } if *init == Some(at) => Some(*pat),
                    _ => None,
                });
                match bound {
                    Some(pat) => self.runs_where_used(typed, pat, depth),
                    None if *tail == Some(at) => self.runs(typed, parent, depth + 1),
                    None => Runs::Elsewhere,
                }
            }
            _ => Runs::Elsewhere,
        }
    }

    /// The variable of a pattern holds the code.
    fn runs_where_used(&self, typed: &TypedBody<'a>, pat: crate::facts::PatId, depth: u32) -> Runs {
        let PatKind::Bind { local, .. } = typed.body.pat(pat).kind else {
            return Runs::Elsewhere;
        };
        let uses = &typed.uses[local.index()];
        let is_here = |it: &ExprId| {
            self.runs(typed, *it, depth + 1) == Runs::Here
                && self.runs_around(typed, *it, depth) == Runs::Here
        };
        if uses.iter().any(is_here) {
            Runs::Here
        } else {
            Runs::Elsewhere
        }
    }

    /// Where a place runs, by the closures around it.
    fn runs_around(&self, typed: &TypedBody<'a>, at: ExprId, depth: u32) -> Runs {
        let around =
            std::iter::successors(typed.closures[at.index()], |it| typed.closures[it.index()]);
        let mut around = around.take(MAX_HANDS as usize);
        if around.any(|it| self.runs(typed, it, depth + 1) == Runs::Elsewhere) {
            Runs::Elsewhere
        } else {
            Runs::Here
        }
    }

    /// The code is the `index`-th argument of a call as written.
    fn runs_as_argument(
        &self,
        typed: &TypedBody<'a>,
        call: ExprId,
        index: usize,
        depth: u32,
    ) -> Runs {
        let Some(callee) = typed.types.callees.get(&call) else {
            return Runs::Elsewhere;
        };
        let Some(explicit) = index.checked_sub(usize::from(callee.is_ufcs)) else {
            return Runs::Elsewhere;
        };
        if self.roles.blocking.get(&callee.def) == Some(&explicit) {
            return Runs::Elsewhere;
        }
        let def = self.world.defs.def(callee.def);
        if self.world.defs.is_stub(callee.def) {
            // `Box::new`, `Some` and the like only hold it.
            let holds =
                def.kind != DefKind::Fn || matches!(def.name.as_str(), "new" | "pin" | "from");
            return match RUN_IN_PLACE.contains(&self.world.defs.krate_of(callee.def).name.as_str())
            {
                true if holds => self.runs(typed, call, depth + 1),
                true => Runs::Here,
                false => Runs::Elsewhere,
            };
        }
        let index = explicit + usize::from(self.world.signature(callee.def).has_receiver);
        let mut bodies = targets(&self.world, callee.def, callee.is_dynamic)
            .filter_map(|it| self.bodies.get(it));
        let is_here = bodies.any(|it| {
            it.body
                .params
                .get(index)
                .is_some_and(|pat| self.runs_where_used(it, *pat, depth + 1) == Runs::Here)
        });
        if is_here { Runs::Here } else { Runs::Elsewhere }
    }
}
