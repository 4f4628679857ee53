//! Driver operations that run once a document: loops over an open cursor, and what runs in them.

mod turns;

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, ExprKind};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::{Code, Edge, Walked, targets};
use crate::program::defs::DefId;
use crate::program::loops::{is_variant, leaves};
use crate::program::operations::turns::Turn;
use crate::tree::Span;

pub(crate) use turns::{innermost_loop, root_local};

/// A call that sends a command to the server for each document of a cursor.
#[derive(Clone, Debug)]
pub struct LoopedOperation {
    /// The call in the loop: its method's name.
    pub span: Span,
    /// The driver's method that sends the command.
    pub method: String,
    /// Whether it is test code.
    pub is_test: bool,
    /// The loop over the cursor, or the adapter.
    pub turn: Span,
    /// Calls from the call in the loop down to the driver's method.
    pub way: Vec<(Span, String)>,
}

/// Operations on many documents at once: what a loop over a cursor sends them for are batches.
const BATCHES: [&str; 3] = ["insert_many", "insert_many_with_session", "bulk_write"];

/// The way from a function down to the operation that it performs: the call to make next.
type Performers = FxHashMap<Code, Performer>;

#[derive(Clone, Copy)]
enum Performer {
    /// The operation stands in the code itself.
    Itself(DefId, ExprId),
    /// By this call.
    Through(Edge),
}

impl<'a> Program<'a> {
    /// Every operation in a loop over a cursor, sorted by place.
    pub fn operations_in_cursor_loops(&self) -> Vec<LoopedOperation> {
        let turns: Vec<_> = self
            .bodies
            .iter()
            .map(|it| (it, self.cursor_turns(it)))
            .collect();
        if turns.iter().all(|it| it.1.is_empty()) {
            return Vec::new();
        }
        let performers = self.performers();
        let mut found = Vec::new();
        for (typed, turns) in turns {
            let mut seen = FxHashSet::default();
            for turn in turns {
                for at in typed.descendants(turn.body) {
                    if seen.contains(&at) || !self.runs_each_turn(typed, at, &turn) {
                        continue;
                    }
                    let Some((method, way)) = self.performed(typed, at, &performers) else {
                        continue;
                    };
                    seen.insert(at);
                    let turn = self.first_line(self.span_of(typed.def, turn.at));
                    let is_test = self.world.defs.def(typed.def).is_test;
                    found.push(LoopedOperation {
                        span: self.method_span(typed, at),
                        method,
                        is_test,
                        turn,
                        way,
                    });
                }
            }
        }
        found.sort_by_key(|it| (it.span, it.way.len()));
        found
    }

    /// The operation that a call performs, itself or further down, and the calls to it.
    fn performed(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        performers: &Performers,
    ) -> Option<(String, Vec<(Span, String)>)> {
        if let Some(method) = self.operation(typed, at) {
            return Some((method, Vec::new()));
        }
        let called: Vec<DefId> = match typed.types.callees.get(&at) {
            Some(callee) => targets(&self.world, callee.def, callee.is_dynamic).collect(),
            None => typed
                .types
                .mentions
                .iter()
                .filter(|it| it.0 == at)
                .map(|it| it.1)
                .collect(),
        };
        let mut called = called.into_iter().map(|def| Code { def, closure: None });
        let first = called.find(|it| performers.contains_key(it))?;
        let mut way = Vec::new();
        let mut code = first;
        for _ in 0..32 {
            match performers.get(&code)? {
                Performer::Through(edge) => {
                    let step = self.call_step_label(edge);
                    way.push((step.span, step.label));
                    code = edge.to;
                }
                Performer::Itself(def, at) => {
                    let method = self.operation(self.bodies.get(*def)?, *at)?;
                    way.push((
                        self.method_span(self.bodies.get(*def)?, *at),
                        format!("`{method}` sends a command"),
                    ));
                    return Some((method, way));
                }
            }
        }
        None
    }

    /// The driver's method, where a call sends a command about single documents.
    fn operation(&self, typed: &TypedBody<'a>, at: ExprId) -> Option<String> {
        let callee = typed.types.callees.get(&at)?;
        let name = &self.world.defs.def(callee.def).name;
        let is_operation =
            self.roles.operations.contains_key(&callee.def) && !BATCHES.contains(&name.as_str());
        is_operation.then(|| name.to_string())
    }

    /// All code that performs an operation each time it runs.
    fn performers(&self) -> Performers {
        let mut found = Performers::default();
        let mut queue = VecDeque::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            let mut calls: Vec<ExprId> = typed.types.callees.keys().copied().collect();
            calls.sort_unstable();
            for at in calls {
                let code = Code {
                    def: typed.def,
                    closure: typed.closures[at.index()],
                };
                if self.operation(typed, at).is_some()
                    && !self.is_spawned(typed, at, None)
                    && !self.is_memoised(code, at)
                {
                    found.entry(code).or_insert_with(|| {
                        queue.push_back(code);
                        Performer::Itself(typed.def, at)
                    });
                }
            }
        }
        let mut walked = Walked::default();
        while let Some(code) = queue.pop_front() {
            let callers = self.graph.new_callers(code, &mut walked);
            for edge in callers.filter(|it| !it.is_guarded) {
                let Some(typed) = self.bodies.get(edge.from.def) else {
                    continue;
                };
                if self.is_spawned(typed, edge.at, None) || self.is_memoised(edge.from, edge.at) {
                    continue;
                }
                found.entry(edge.from).or_insert_with(|| {
                    queue.push_back(edge.from);
                    Performer::Through(edge)
                });
            }
        }
        found
    }

    /// Whether a call in a turn is made for each document: not for a batch, not once and out, not in a task.
    fn runs_each_turn(&self, typed: &TypedBody<'a>, at: ExprId, turn: &Turn) -> bool {
        let is_loop = !matches!(typed.kind(turn.at), ExprKind::Closure { .. });
        if is_loop && leaves(typed, at, turn.at) {
            return false;
        }
        let mut inner = at;
        for outer in typed.ancestors(at) {
            if inner == turn.body {
                break;
            }
            let is_rare = match typed.kind(outer) {
                ExprKind::If { cond, then, .. } => {
                    *cond != inner && self.asks_for_full_batch(typed, *cond, turn)
                        || *then == inner && asks_for_error(typed, *cond)
                }
                ExprKind::Match { arms, .. } => arms
                    .iter()
                    .any(|it| it.body == inner && is_variant(typed.body, it.pat, &["Err"])),
                _ => false,
            };
            if is_rare {
                return false;
            }
            inner = outer;
        }
        !self.is_spawned(typed, at, Some(turn.body))
    }

    /// `batch.len() >= 1000`, `count % 100 == 0`, `pending > LIMIT`.
    fn asks_for_full_batch(&self, typed: &TypedBody<'a>, cond: ExprId, turn: &Turn) -> bool {
        let is_older = |it: ExprId| {
            root_local(typed, it).is_some_and(|it| {
                let local = &typed.body.locals[it.index()];
                local.mutable && local.range.start < typed.body.expr(turn.at).range.start
            })
        };
        typed
            .descendants(cond)
            .into_iter()
            .any(|id| match typed.kind(id) {
                ExprKind::Method { name, receiver, .. } => {
                    matches!(
                        name.as_str(),
                        "len" | "is_full" | "elapsed" | "is_multiple_of"
                    ) && is_older(*receiver)
                }
                ExprKind::Binary { op, left, right } => match op.as_str() {
                    "%" => is_older(*left) || matches!(typed.kind(*left), ExprKind::Local(_)),
                    ">" | ">=" | "<" | "<=" | "==" => is_older(*left) || is_older(*right),
                    _ => false,
                },
                _ => false,
            })
    }

    /// Whether a place stands in a task of its own: the argument of a `spawn`, up to `within`.
    pub(crate) fn is_spawned(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        within: Option<ExprId>,
    ) -> bool {
        let mut inner = at;
        for outer in typed.ancestors(at) {
            if Some(inner) == within {
                break;
            }
            if let ExprKind::Call { args, .. } | ExprKind::Method { args, .. } = typed.kind(outer)
                && args.contains(&inner)
            {
                let span = self.method_span(typed, outer);
                if self.text(span).starts_with("spawn") {
                    return true;
                }
            }
            inner = outer;
        }
        false
    }
}

/// `if let Err(_) = …`, `if ….is_err()`.
fn asks_for_error(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Err"]),
        ExprKind::Method { name, .. } => name == "is_err",
        _ => false,
    }
}
