//! Driver operations that run once a document: loops over an open cursor, and what runs in them.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::models::Consumption;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::{Code, Edge, targets};
use crate::program::defs::DefId;
use crate::program::loops::leaves;
use crate::program::types::Ty;
use crate::program::values::{Step, Value};
use crate::tree::Span;

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

/// A loop over a cursor, or a closure that an adapter runs for each document.
struct Turn {
    at: ExprId,
    body: ExprId,
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
        let performers = self.performers();
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            let mut seen = FxHashSet::default();
            for turn in self.cursor_turns(typed) {
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
        let called = match typed.types.callees.get(&at) {
            Some(callee) => targets(&self.world, callee.def, callee.is_dynamic),
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
        while let Some(code) = queue.pop_front() {
            for edge in self.graph.callers(code).filter(|it| !it.is_guarded) {
                let Some(typed) = self.bodies.get(edge.from.def) else {
                    continue;
                };
                if self.is_spawned(typed, edge.at, None) || self.is_memoised(edge.from, edge.at) {
                    continue;
                }
                found.entry(edge.from).or_insert_with(|| {
                    queue.push_back(edge.from);
                    Performer::Through(*edge)
                });
            }
        }
        found
    }

    /// Loops over cursors and closures that run for each document of one.
    fn cursor_turns(&self, typed: &TypedBody<'a>) -> Vec<Turn> {
        let mut found = Vec::new();
        for index in 0..typed.body.exprs.len() {
            let at = ExprId(index as u32);
            match typed.kind(at) {
                ExprKind::For { iter, body, .. } if self.is_over_cursor(typed, *iter) => {
                    found.push(Turn { at, body: *body })
                }
                ExprKind::While { cond, body, .. } if self.asks_cursor(typed, *cond, at) => {
                    found.push(Turn { at, body: *body })
                }
                ExprKind::Loop { body, .. } if self.asks_cursor(typed, *body, at) => {
                    found.push(Turn { at, body: *body })
                }
                ExprKind::Method { receiver, args, .. } => {
                    let callee = typed.types.callees.get(&at).map(|it| it.def);
                    let each = callee
                        .and_then(|it| self.roles.repeats.get(&it))
                        .and_then(|it| args.get(*it));
                    if let Some(body) = each
                        && self.is_over_cursor(typed, *receiver)
                    {
                        found.push(Turn {
                            at: *body,
                            body: *body,
                        });
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// Whether `root` asks an older cursor for its next document, with no loop between it and `outer`.
    fn asks_cursor(&self, typed: &TypedBody<'a>, root: ExprId, outer: ExprId) -> bool {
        typed.descendants(root).into_iter().any(|id| {
            let ExprKind::Method { receiver, .. } = typed.kind(id) else {
                return false;
            };
            let callee = typed.types.callees.get(&id).map(|it| it.def);
            let is_next =
                callee.is_some_and(|it| self.roles.consume.get(&it) == Some(&Consumption::One));
            let is_older = root_local(typed, *receiver).is_some_and(|it| {
                typed.body.locals[it.index()].range.start < typed.body.expr(outer).range.start
            });
            is_next
                && is_older
                && innermost_loop(typed, id) == Some(outer)
                && self.is_over_cursor(typed, *receiver)
        })
    }

    /// Whether an expression is a cursor or a stream of its documents, one by one.
    fn is_over_cursor(&self, typed: &TypedBody<'a>, at: ExprId) -> bool {
        self.comes_from_cursor(&self.value(typed.def, at), 0)
    }

    fn comes_from_cursor(&self, value: &Value, depth: u32) -> bool {
        let Some(typed) = self.typed(value).filter(|_| depth < 16) else { return false };
        if self.is_cursor_type(&typed.types.exprs[value.expr.index()]) {
            return true;
        }
        let on = |expr: ExprId| self.comes_from_cursor(&Value { expr, ..value.clone() }, depth + 1);
        let callee = typed.types.callees.get(&value.expr).map(|it| it.def);
        match (typed.kind(value.expr), callee.filter(|it| self.world.defs.is_stub(*it))) {
            (ExprKind::Method { receiver, name, .. }, Some(def)) if self.is_adapter(def) => {
                !name.contains("chunk") && on(*receiver)
            }
            // `Box::pin(stream)`.
            (ExprKind::Call { args, .. }, Some(_)) if args.len() == 1 => on(args[0]),
            (ExprKind::Method { .. } | ExprKind::Call { .. }, Some(_)) => false,
            (ExprKind::Macro { args, .. }, _) if args.len() == 1 => on(args[0]),
            _ => match self.step(value) {
                Step::To(values) => values.iter().any(|it| self.comes_from_cursor(it, depth + 1)),
                _ => false,
            },
        }
    }

    /// Whether a method of a stream or an iterator gives the same documents one by one, changed or fewer.
    fn is_adapter(&self, def: DefId) -> bool {
        let consumed = self.roles.consume.get(&def);
        matches!(consumed, Some(Consumption::Same | Consumption::Bounded))
            || consumed.is_none() && self.roles.repeats.contains_key(&def)
    }

    fn is_cursor_type(&self, ty: &Ty) -> bool {
        let is_batched = |it: &Ty| {
            it.adt()
                .is_some_and(|it| self.world.defs.def(it).name.contains("Chunk"))
        };
        let is_wrapped = ty.adt().is_some_and(|it| {
            Some(it) == self.world.lang.result || Some(it) == self.world.lang.option
        });
        let is_future = matches!(ty, Ty::Future(_));
        !is_wrapped
            && !is_future
            && self.holds(ty, 0, &|it| self.is_cursor(it))
            && !self.holds(ty, 0, &is_batched)
    }

    /// Cursors over the driver's own types (indexes, collections) are short by nature.
    fn is_cursor(&self, ty: &Ty) -> bool {
        const CURSORS: [&str; 4] =
            ["Cursor", "SessionCursor", "SessionCursorStream", "SessionCursorIter"];
        let is_of_driver = |it: DefId| self.world.defs.krate_of(it).name == "mongodb";
        let is_cursor = |it: DefId| {
            is_of_driver(it) && CURSORS.contains(&self.world.defs.def(it).name.as_str())
        };
        let is_listing = ty.args().iter().any(|it| it.adt().is_some_and(is_of_driver));
        ty.adt().is_some_and(is_cursor) && !is_listing
    }

    /// Whether a type, or a type within the adapters and boxes around it, is such a one.
    fn holds(&self, ty: &Ty, depth: u32, is: &dyn Fn(&Ty) -> bool) -> bool {
        let is_adapter = ty.adt().is_none_or(|it| self.world.defs.is_stub(it));
        is(ty)
            || is_adapter && depth < 8 && ty.args().iter().any(|it| self.holds(it, depth + 1, is))
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
            if let ExprKind::If {
                cond,
                then,
                otherwise,
            } = typed.kind(outer)
                && (*then == inner || *otherwise == Some(inner))
                && self.asks_for_full_batch(typed, *cond, turn)
            {
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
                    "%" | ">" | ">=" | "<" | "<=" | "==" => is_older(*left) || is_older(*right),
                    _ => false,
                },
                _ => false,
            })
    }

    /// Whether a place stands in a task of its own: the argument of a `spawn`, up to `within`.
    fn is_spawned(&self, typed: &TypedBody<'a>, at: ExprId, within: Option<ExprId>) -> bool {
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

/// The variable that a chain of fields and methods starts from.
pub(crate) fn root_local(typed: &TypedBody<'_>, at: ExprId) -> Option<LocalId> {
    let mut at = at;
    loop {
        at = match typed.kind(at) {
            ExprKind::Local(local) => return Some(*local),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Await(expr)
            | ExprKind::Try(expr) => *expr,
            ExprKind::Method { receiver, .. } => *receiver,
            _ => return None,
        };
    }
}

/// The innermost loop around an expression.
pub(crate) fn innermost_loop(typed: &TypedBody<'_>, at: ExprId) -> Option<ExprId> {
    typed.ancestors(at).find(|it| {
        matches!(
            typed.kind(*it),
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
        )
    })
}
