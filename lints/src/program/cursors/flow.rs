//! What becomes of a cursor: followed forward through variables, calls, returns and loops to where it ends.

use std::cell::Cell;

use crate::facts::{ExprId, ExprKind, LocalId, Name, PatId, PatKind, Stmt};
use crate::models::{Consumption, Sets};
use crate::program::Program;
use crate::program::bodies::{Binding, PatStep, TypedBody};
use crate::program::calls::targets;
use crate::program::cursors::arguments;
use crate::program::defs::{DefId, DefKind};
use crate::program::loops::is_variant;
use crate::program::types::Ty;
use crate::program::values::{Frame, Step, Value};
use crate::tree::Span;

/// What becomes of a cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorEnd {
    /// Nothing that is known.
    Unknown,
    /// Handed out as a stream, or worked through document by document.
    Streamed,
    /// Asked for one document.
    One(Span),
    /// Every document is taken into memory.
    Drained {
        /// The call or loop that does it.
        by: Span,
        /// What it does, for the label.
        how: Drain,
        /// Calls and returns on the way there.
        way: Vec<(Span, &'static str)>,
    },
}

/// How a cursor is drained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drain {
    /// `collect` and its kin.
    Collect,
    /// A loop that keeps every document.
    Loop,
    /// Documents are only counted.
    Count,
}

/// The end of a flow, and whether a bound was met on the way.
pub(crate) struct Flow {
    pub(crate) end: CursorEnd,
    pub(crate) is_bounded: bool,
}

impl Flow {
    fn end(end: CursorEnd) -> Flow {
        Flow {
            end,
            is_bounded: false,
        }
    }

    fn rank(&self) -> u32 {
        match self.end {
            CursorEnd::Unknown => 0,
            CursorEnd::One(_) => 1,
            CursorEnd::Streamed => 2,
            CursorEnd::Drained { .. } => 3,
        }
    }

    /// Of several uses the one that takes most counts; a bound on any is a bound.
    fn or(self, other: Flow) -> Flow {
        let is_bounded = self.is_bounded || other.is_bounded;
        let worse = if other.rank() > self.rank() {
            other
        } else {
            self
        };
        Flow {
            is_bounded,
            ..worse
        }
    }
}

const MAX_STEPS: u32 = 400;

impl<'a> Program<'a> {
    /// Follows what a call makes.
    pub(crate) fn flow_from(&self, value: &Value) -> Flow {
        let steps = Cell::new(0);
        self.flow(value, &steps, &mut Vec::new())
    }

    fn flow(&self, value: &Value, steps: &Cell<u32>, way: &mut Vec<(Span, &'static str)>) -> Flow {
        steps.set(steps.get() + 1);
        let Some(typed) = self.typed(value).filter(|_| steps.get() < MAX_STEPS) else {
            return Flow::end(CursorEnd::Unknown);
        };
        let at = value.expr;
        let Some(parent) = typed.body.parent(at) else {
            return self.returned_to(typed, value, steps, way);
        };
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        match typed.kind(parent) {
            ExprKind::Await(_)
            | ExprKind::Try(_)
            | ExprKind::Ref { .. }
            | ExprKind::Deref(_)
            | ExprKind::Cast { .. } => self.flow(&on(parent), steps, way),
            ExprKind::Block { stmts, tail, .. } => {
                if *tail == Some(at) {
                    return self.flow(&on(parent), steps, way);
                }
                for stmt in stmts {
                    if let Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = stmt
                        && *init == at
                    {
                        return self.flow_pattern(typed, value, *pat, steps, way);
                    }
                }
                Flow::end(CursorEnd::Unknown)
            }
            ExprKind::If { cond, .. } if *cond != at => self.flow(&on(parent), steps, way),
            ExprKind::Let { pat, value: from } if *from == at => {
                self.flow_pattern(typed, value, *pat, steps, way)
            }
            ExprKind::Match { value: from, arms } => {
                if *from == at {
                    let mut flow = Flow::end(CursorEnd::Unknown);
                    for arm in arms {
                        flow = flow.or(self.flow_pattern(typed, value, arm.pat, steps, way));
                    }
                    return flow;
                }
                self.flow(&on(parent), steps, way)
            }
            ExprKind::Assign {
                op,
                target,
                value: from,
            } if *from == at && op == "=" => match typed.kind(*target) {
                ExprKind::Local(local) => {
                    self.flow_local(typed, value, *local, Some(*target), steps, way)
                }
                _ => Flow::end(CursorEnd::Unknown),
            },
            ExprKind::Return(_) => self.returned_to(typed, value, steps, way),
            ExprKind::Break { .. } => Flow::end(CursorEnd::Unknown),
            ExprKind::For { iter, .. } if *iter == at => self.flow_loop(typed, parent, way),
            ExprKind::Method { receiver, .. } if *receiver == at => {
                self.flow_method(typed, value, parent, steps, way)
            }
            ExprKind::Method { .. } | ExprKind::Call { .. } => {
                self.flow_argument(typed, value, parent, steps, way)
            }
            ExprKind::Closure { .. } => self.flow_out_of_closure(typed, value, parent, steps, way),
            ExprKind::Tuple(elems) => self.flow_tuple(typed, value, parent, elems, steps, way),
            ExprKind::Struct { fields, .. } => {
                let field = fields.iter().find(|it| it.1 == at);
                match (typed.types.exprs[parent.index()].adt(), field) {
                    (Some(owner), Some((name, _))) => self.flow_field(owner, name, steps, way),
                    _ => Flow::end(CursorEnd::Unknown),
                }
            }
            ExprKind::Macro { path, args, .. } => {
                match path.segments.last().map_or("", |it| it.name.as_str()) {
                    "join" | "try_join" => self.flow_tuple(typed, value, parent, args, steps, way),
                    // The project's own `try!`: what it gives is what was in the `Result`.
                    _ if self.carries_cursor(&typed.types.exprs[parent.index()], 0) => {
                        self.flow(&on(parent), steps, way)
                    }
                    _ => Flow::end(CursorEnd::Unknown),
                }
            }
            _ => Flow::end(CursorEnd::Unknown),
        }
    }

    /// A closure's result: the call that runs the closure may hand it on.
    fn flow_out_of_closure(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        closure: ExprId,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        match typed.body.parent(closure) {
            Some(call) if self.carries_cursor(&typed.types.exprs[call.index()], 0) => {
                match typed.kind(call) {
                    ExprKind::Method { .. } | ExprKind::Call { .. } => self.flow(
                        &Value {
                            expr: call,
                            ..value.clone()
                        },
                        steps,
                        way,
                    ),
                    _ => Flow::end(CursorEnd::Unknown),
                }
            }
            _ => Flow::end(CursorEnd::Unknown),
        }
    }

    /// Whether a type holds a cursor or a stream of the driver's documents.
    pub(crate) fn carries_cursor(&self, ty: &Ty, depth: u32) -> bool {
        if depth > 6 {
            return false;
        }
        match ty {
            Ty::Adt(def, args) => {
                let is_cursor = self.world.defs.krate_of(*def).name == "mongodb"
                    && self.world.defs.def(*def).name.contains("Cursor");
                is_cursor
                    || args.iter().any(|it| self.carries_cursor(it, depth + 1))
                    || self.is_stream(ty)
            }
            Ty::Tuple(args) => args.iter().any(|it| self.carries_cursor(it, depth + 1)),
            Ty::Future(output) => self.carries_cursor(output, depth + 1),
            Ty::Bounds(bounds) => {
                self.is_stream(ty)
                    || bounds
                        .iter()
                        .flat_map(|it| it.bindings.iter())
                        .any(|(_, it)| {
                            self.carries_cursor(&self.world.normalise(it.clone()), depth + 1)
                        })
            }
            Ty::Param(..) => self.is_stream(ty),
            _ => false,
        }
    }

    fn is_stream(&self, ty: &Ty) -> bool {
        self.world
            .lang
            .stream
            .is_some_and(|it| self.world.implements(ty, it))
    }

    /// The n-th part of a tuple that is taken apart at once.
    fn flow_tuple(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        tuple: ExprId,
        elems: &[ExprId],
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let Some(index) = elems.iter().position(|it| *it == value.expr) else {
            return Flow::end(CursorEnd::Unknown);
        };
        let mut at = tuple;
        while let Some(parent) = typed.body.parent(at) {
            match typed.kind(parent) {
                ExprKind::Try(_) | ExprKind::Await(_) => at = parent,
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        if let Stmt::Let {
                            pat,
                            init: Some(init),
                            ..
                        } = stmt
                            && *init == at
                            && let PatKind::Tuple(pats) = &typed.body.pat(*pat).kind
                            && let Some(pat) = pats.get(index)
                        {
                            return self.flow_pattern(typed, value, *pat, steps, way);
                        }
                    }
                    break;
                }
                _ => break,
            }
        }
        Flow::end(CursorEnd::Unknown)
    }

    /// Kept in a field: wherever that field of the program's own struct is read.
    fn flow_field(
        &self,
        owner: DefId,
        field: &Name,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let mut flow = Flow::end(CursorEnd::Unknown);
        if self.world.defs.is_stub(owner) || way.len() > 8 {
            return flow;
        }
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                if let ExprKind::Field { base, name } = typed.kind(at)
                    && name == field
                    && self.owner_of_field(&typed.types.exprs[base.index()], name) == Some(owner)
                {
                    way.push((self.span_of(typed.def, at), "kept in a field read here"));
                    flow = flow.or(self.flow(&self.value(typed.def, at), steps, way));
                    way.pop();
                }
            }
        }
        flow
    }

    fn flow_pattern(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        pat: PatId,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let mut flow = Flow::end(CursorEnd::Unknown);
        for index in 0..typed.body.locals.len() {
            let local = LocalId(index as u32);
            let Some(steps_in) = typed.way_to(pat, local) else {
                continue;
            };
            if steps_in
                .iter()
                .all(|it| matches!(it, PatStep::Variant("Ok" | "Some", 0)))
            {
                flow = flow.or(self.flow_local(typed, value, local, None, steps, way));
            }
        }
        flow
    }

    fn flow_local(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        local: LocalId,
        after: Option<ExprId>,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let from = after.map_or(0, |it| typed.body.expr(it).range.end);
        let mut flow = Flow::end(CursorEnd::Unknown);
        for used in &typed.uses[local.index()] {
            if typed.body.expr(*used).range.start >= from && Some(*used) != after {
                let used = Value {
                    expr: *used,
                    ..value.clone()
                };
                flow = flow.or(self.flow(&used, steps, way));
            }
        }
        flow
    }

    /// A method on the builder, the future, the cursor or a stream over it.
    fn flow_method(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        call: ExprId,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let ExprKind::Method {
            name,
            args,
            receiver,
            ..
        } = typed.kind(call)
        else {
            return Flow::end(CursorEnd::Unknown);
        };
        let next = Value {
            expr: call,
            ..value.clone()
        };
        let span = self.method_span(typed, call);
        let Some(callee) = typed.types.callees.get(&call) else {
            return match name.as_str() {
                "unwrap" | "expect" => self.flow(&next, steps, way),
                _ => Flow::end(CursorEnd::Unknown),
            };
        };
        if let Some(bound) = self.roles.bounds.get(&callee.def) {
            let is_bound = match bound.sets {
                Sets::Limit => args.first().is_none_or(|it| {
                    self.integer(&Value {
                        expr: *it,
                        ..value.clone()
                    }) != Some(0)
                }),
                Sets::Options => args.first().is_none_or(|it| {
                    self.may_limit(
                        &Value {
                            expr: *it,
                            ..value.clone()
                        },
                        0,
                    )
                }),
                _ => false,
            };
            let flow = self.flow(&next, steps, way);
            return Flow {
                is_bounded: flow.is_bounded || is_bound,
                ..flow
            };
        }
        if name == "optional" && self.world.defs.is_stub(callee.def) {
            let flow = self.flow(&next, steps, way);
            return Flow {
                is_bounded: true,
                ..flow
            };
        }
        match self.roles.consume.get(&callee.def) {
            Some(Consumption::Drain) => return self.drained(span, Drain::Collect, way),
            Some(Consumption::Count) => return self.drained(span, Drain::Count, way),
            Some(Consumption::Fold) => {
                let keeps = args
                    .first()
                    .is_some_and(|it| self.is_collection(&typed.types.exprs[it.index()]));
                return if keeps {
                    self.drained(span, Drain::Collect, way)
                } else {
                    Flow::end(CursorEnd::Streamed)
                };
            }
            Some(Consumption::Same) => return self.flow(&next, steps, way),
            Some(Consumption::Bounded) => {
                let flow = self.flow(&next, steps, way);
                return Flow {
                    is_bounded: true,
                    ..flow
                };
            }
            Some(Consumption::One) => return self.flow_next(typed, call, way),
            Some(Consumption::Each) => {
                let closure = args
                    .iter()
                    .find(|it| matches!(typed.kind(**it), ExprKind::Closure { .. }));
                let keeps = closure.is_some_and(|it| self.keeps_documents(typed, *it, *it));
                return if keeps {
                    self.drained(span, Drain::Loop, way)
                } else {
                    Flow::end(CursorEnd::Streamed)
                };
            }
            None => {}
        }
        let on = &typed.types.exprs[receiver.index()];
        let is_wrapped = on.adt().is_some()
            && (on.adt() == self.world.lang.result || on.adt() == self.world.lang.option);
        if is_wrapped {
            if let ("map" | "and_then", Some(ExprKind::Closure { params, body, .. })) =
                (name.as_str(), args.first().map(|it| typed.kind(*it)))
            {
                let mut flow = Flow::end(CursorEnd::Unknown);
                for (pat, _) in params {
                    flow = flow.or(self.flow_pattern(typed, value, *pat, steps, way));
                }
                let _ = body;
                return flow;
            }
            return self.flow(&next, steps, way);
        }
        if !self.world.defs.is_stub(callee.def) {
            // The project's own extension trait: the cursor is its `self`.
            return self.flow_into(value, call, callee.def, callee.is_dynamic, 0, steps, way);
        }
        // Setters, `run`, `stream(&mut session)`, `boxed`: what they give is still the cursor.
        self.flow(&next, steps, way)
    }

    fn drained(&self, by: Span, how: Drain, way: &[(Span, &'static str)]) -> Flow {
        Flow::end(CursorEnd::Drained {
            by,
            how,
            way: way.to_vec(),
        })
    }

    /// The cursor is an argument.
    fn flow_argument(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        call: ExprId,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        if let ExprKind::Method { receiver, name, .. } = typed.kind(call)
            && name == "extend"
            && self.is_collection(&typed.types.exprs[receiver.index()])
        {
            // `all.extend(cursor.flatten())` of the sync driver.
            return self.drained(self.method_span(typed, call), Drain::Collect, way);
        }
        let Some(callee) = typed.types.callees.get(&call) else {
            return Flow::end(CursorEnd::Unknown);
        };
        let explicit = arguments(typed, call);
        let has_receiver = self.world.signature(callee.def).has_receiver;
        let index = match explicit.iter().position(|it| *it == value.expr) {
            Some(index) => index + usize::from(has_receiver),
            None => 0,
        };
        if let Some(how) = self
            .roles
            .consume
            .get(&callee.def)
            .filter(|_| callee.is_ufcs && index == 0)
        {
            let span = self.method_span(typed, call);
            return match how {
                Consumption::Drain => self.drained(span, Drain::Collect, way),
                Consumption::Count => self.drained(span, Drain::Count, way),
                Consumption::One => self.flow_next(typed, call, way),
                _ => self.flow(
                    &Value {
                        expr: call,
                        ..value.clone()
                    },
                    steps,
                    way,
                ),
            };
        }
        match self.world.defs.def(callee.def).kind {
            DefKind::Variant(_) | DefKind::Struct => {
                let name = self.world.defs.def(callee.def).name.as_str();
                if self.world.defs.is_stub(callee.def) && matches!(name, "Ok" | "Some") {
                    return self.flow(
                        &Value {
                            expr: call,
                            ..value.clone()
                        },
                        steps,
                        way,
                    );
                }
                Flow::end(CursorEnd::Unknown)
            }
            _ if self.world.defs.is_stub(callee.def) => {
                // `Box::pin`, `timeout`, `block_on`: what they give still holds the cursor.
                if self.carries_cursor(&typed.types.exprs[call.index()], 0) {
                    return self.flow(
                        &Value {
                            expr: call,
                            ..value.clone()
                        },
                        steps,
                        way,
                    );
                }
                Flow::end(CursorEnd::Streamed)
            }
            _ => self.flow_into(
                value,
                call,
                callee.def,
                callee.is_dynamic,
                index,
                steps,
                way,
            ),
        }
    }

    /// Into a function of the program, as its `index`-th parameter (`self` counts).
    #[allow(clippy::too_many_arguments)]
    fn flow_into(
        &self,
        value: &Value,
        call: ExprId,
        def: crate::program::defs::DefId,
        is_dynamic: bool,
        index: usize,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let depth = value.calls.as_ref().map_or(0, |it| it.depth) + 1;
        let mut flow = Flow::end(CursorEnd::Unknown);
        if depth > 6 {
            return flow;
        }
        for callee in targets(&self.world, def, is_dynamic) {
            let Some(body) = self.bodies.get(callee) else {
                continue;
            };
            let Some(pat) = body.body.params.get(index).copied() else {
                continue;
            };
            let frame = Frame {
                callee,
                site: (value.def, call),
                outer: value.calls.clone(),
                depth,
            };
            let inner = Value {
                def: callee,
                expr: body.body.root,
                calls: Some(std::rc::Rc::new(frame)),
            };
            way.push((self.span_of(value.def, call), "handed to a function here"));
            flow = flow.or(self.flow_pattern(body, &inner, pat, steps, way));
            way.pop();
        }
        flow
    }

    /// Out of the function: to the call that led here, or to every call.
    fn returned_to(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        if typed.closures[value.expr.index()].is_some() {
            return Flow::end(CursorEnd::Unknown);
        }
        let sites = match value.calls.as_ref().filter(|it| it.callee == value.def) {
            Some(frame) => vec![(frame.site, frame.outer.clone())],
            None if value.calls.is_some() => Vec::new(),
            None => {
                let sites = self
                    .graph
                    .sites
                    .get(&value.def)
                    .cloned()
                    .unwrap_or_default();
                sites.into_iter().map(|it| (it, None)).collect()
            }
        };
        let mut flow = Flow::end(CursorEnd::Unknown);
        for (site, calls) in sites {
            let is_test = self.world.defs.def(site.0).is_test;
            if is_test || way.len() > 8 || self.is_replaced_for(value.def, site) {
                continue;
            }
            way.push((self.span_of(site.0, site.1), "returned to here"));
            flow = flow.or(self.flow(
                &Value {
                    def: site.0,
                    expr: site.1,
                    calls,
                },
                steps,
                way,
            ));
            way.pop();
        }
        flow
    }

    /// A call on `self` in a trait's default method that the impl of the callee writes anew: it is never run there.
    fn is_replaced_for(&self, callee: DefId, (caller, call): (DefId, ExprId)) -> bool {
        let defs = &self.world.defs;
        let (Some(of), Some(within)) = (defs.def(caller).parent, defs.def(callee).parent) else {
            return false;
        };
        let is_on_self = self.bodies.get(caller).is_some_and(|typed| {
            matches!(typed.kind(call), ExprKind::Method { receiver, .. }
                if matches!(typed.kind(*receiver), ExprKind::Local(local)
                    if typed.body.locals[local.index()].name == "self"))
        });
        is_on_self
            && defs.def(of).kind == DefKind::Trait
            && self.world.impls.of_trait(of).any(|it| it.def == within)
            && defs.member(within, &defs.def(caller).name).is_some()
    }

    /// `next` and its kin: once, or the condition of a loop.
    fn flow_next(&self, typed: &TypedBody<'a>, call: ExprId, way: &[(Span, &'static str)]) -> Flow {
        let mut inner = call;
        for outer in typed.ancestors(call) {
            match typed.kind(outer) {
                ExprKind::While { cond, .. } if *cond == inner => {
                    return self.flow_loop(typed, outer, way);
                }
                // Over something else than the cursor: as many documents as that has elements.
                ExprKind::For { .. } => {
                    return Flow {
                        end: CursorEnd::Streamed,
                        is_bounded: true,
                    };
                }
                ExprKind::Loop { .. } | ExprKind::While { .. } => {
                    return self.flow_loop(typed, outer, way);
                }
                ExprKind::Closure { .. } => break,
                _ => inner = outer,
            }
        }
        Flow::end(CursorEnd::One(self.method_span(typed, call)))
    }

    /// A loop over the cursor: a drain when it keeps every document and has no way out.
    fn flow_loop(&self, typed: &TypedBody<'a>, at: ExprId, way: &[(Span, &'static str)]) -> Flow {
        let body = match typed.kind(at) {
            ExprKind::Loop { body, .. }
            | ExprKind::While { body, .. }
            | ExprKind::For { body, .. } => *body,
            _ => return Flow::end(CursorEnd::Unknown),
        };
        if !self.keeps_documents(typed, at, body) {
            return Flow::end(CursorEnd::Streamed);
        }
        if self.has_way_out(typed, at, body) {
            return Flow {
                end: CursorEnd::Streamed,
                is_bounded: true,
            };
        }
        let range = typed.body.expr(at).range;
        let file = self.world.defs.def(typed.def).file;
        let by = Span {
            file,
            range: crate::facts::TextRange {
                start: range.start,
                end: range.start + 3,
            },
        };
        self.drained(by, Drain::Loop, way)
    }

    /// Whether a loop's body puts documents into something that outlives the turn and is not emptied in it.
    fn keeps_documents(&self, typed: &TypedBody<'_>, outer: ExprId, body: ExprId) -> bool {
        const KEEP: [&str; 8] = [
            "push",
            "push_back",
            "push_front",
            "insert",
            "extend",
            "append",
            "push_str",
            "add",
        ];
        const EMPTY: [&str; 7] = [
            "clear",
            "drain",
            "truncate",
            "pop",
            "pop_front",
            "split_off",
            "take",
        ];
        let start = typed.body.expr(outer).range.start;
        let all = typed.descendants(body);
        let keeper = |id: ExprId| -> Option<LocalId> {
            let mut at = id;
            loop {
                match typed.kind(at) {
                    ExprKind::Local(local) => {
                        if typed.body.locals[local.index()].range.start < start {
                            return Some(*local);
                        }
                        // A guard or an entry taken within the turn stands for what it was taken from.
                        match typed.bindings[local.index()] {
                            Binding::Let(Some(from), _) | Binding::Match(from, _) if from != at => {
                                at = from;
                            }
                            _ => return None,
                        }
                    }
                    ExprKind::Field { base, .. } => at = *base,
                    ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => at = *expr,
                    ExprKind::Method { receiver, name, .. }
                        if matches!(
                            name.as_str(),
                            "entry"
                                | "or_insert_with"
                                | "or_default"
                                | "or_insert"
                                | "get_or_insert_with"
                                | "get_or_insert"
                                | "get_or_insert_default"
                                | "lock"
                                | "unwrap"
                                | "expect"
                                | "borrow_mut"
                                | "write"
                                | "get_mut"
                                | "as_mut"
                        ) =>
                    {
                        at = *receiver;
                    }
                    ExprKind::Await(expr) | ExprKind::Try(expr) => at = *expr,
                    _ => return None,
                }
            }
        };
        let mut kept: Vec<LocalId> = Vec::new();
        for id in &all {
            if let ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } = typed.kind(*id)
                && !args.is_empty()
                && let Some(local) = keeper(*receiver)
                && (KEEP.contains(&name.as_str())
                    && self.is_collection(&typed.types.exprs[receiver.index()])
                    || self.is_kept_by_method(typed, *id))
            {
                kept.push(local);
            }
        }
        kept.retain(|local| {
            !all.iter().any(|id| match typed.kind(*id) {
                ExprKind::Method { receiver, name, .. } => {
                    EMPTY.contains(&name.as_str()) && keeper(*receiver) == Some(*local)
                }
                ExprKind::Call { args, callee } => {
                    let is_take = matches!(typed.kind(*callee), ExprKind::Path(path)
                        if path.segments.last().is_some_and(|it| it.name == "take" || it.name == "replace" || it.name == "swap"));
                    // A function that is handed `&mut batch` may write it out and empty it.
                    let may_empty = |it: &ExprId| is_take || matches!(typed.kind(*it), ExprKind::Ref { mutable: true, .. });
                    args.iter().any(|it| may_empty(it) && keeper(*it) == Some(*local))
                }
                ExprKind::Assign { op, target, .. } => op == "=" && keeper(*target) == Some(*local) && matches!(typed.kind(*target), ExprKind::Local(_)),
                _ => false,
            })
        });
        !kept.is_empty()
    }

    /// `report.add(user)`: a method of the program that does nothing but put its argument into a collection of its
    /// own.
    fn is_kept_by_method(&self, typed: &TypedBody<'_>, call: ExprId) -> bool {
        let Some(callee) = typed.types.callees.get(&call).filter(|it| !it.is_dynamic) else {
            return false;
        };
        let Some(body) = self.bodies.get(callee.def) else {
            return false;
        };
        let ExprKind::Block { stmts, tail, .. } = body.kind(body.body.root) else {
            return false;
        };
        let only = match (stmts.as_slice(), tail) {
            ([Stmt::Expr(only)], None) | ([], Some(only)) => *only,
            _ => return false,
        };
        let ExprKind::Method {
            receiver,
            name,
            args,
            ..
        } = body.kind(only)
        else {
            return false;
        };
        let is_own = matches!(body.kind(*receiver), ExprKind::Field { base, .. }
            if matches!(body.kind(*base), ExprKind::Local(local)
                if body.body.locals[local.index()].name == "self"));
        is_own
            && matches!(name.as_str(), "push" | "push_back" | "insert" | "extend")
            && !args.is_empty()
            && self.is_collection(&body.types.exprs[receiver.index()])
    }

    /// Whether the type grows with what is put in. What is not known does not count.
    fn is_collection(&self, ty: &Ty) -> bool {
        const GROWING: [&str; 10] = [
            "Vec",
            "VecDeque",
            "HashMap",
            "BTreeMap",
            "HashSet",
            "BTreeSet",
            "LinkedList",
            "BinaryHeap",
            "IndexMap",
            "Document",
        ];
        let mut at = Some(ty.clone());
        for _ in 0..4 {
            let Some(ty) = at else { return false };
            if let Some(def) = ty.adt()
                && self.world.defs.is_stub(def)
                && GROWING.contains(&self.world.defs.def(def).name.as_str())
            {
                return true;
            }
            if let Ty::Adt(def, args) = &ty
                && Some(*def) == self.world.lang.result
            {
                at = args.first().cloned();
                continue;
            }
            at = self.world.deref(&ty);
        }
        false
    }

    /// A `break` or `return` that is taken for another reason than an error or the cursor's end.
    fn has_way_out(&self, typed: &TypedBody<'_>, outer: ExprId, body: ExprId) -> bool {
        typed.descendants(body).into_iter().any(|id| {
            let is_exit = match typed.kind(id) {
                ExprKind::Break { .. } => self.loop_of(typed, id) == Some(outer),
                ExprKind::Return(value) => !value.is_some_and(|it| is_error(typed, it)),
                _ => false,
            };
            is_exit && !self.is_on_error_or_end(typed, id, outer)
        })
    }

    fn loop_of(&self, typed: &TypedBody<'_>, id: ExprId) -> Option<ExprId> {
        typed.ancestors(id).find(|it| {
            matches!(
                typed.kind(*it),
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
            )
        })
    }

    fn is_on_error_or_end(&self, typed: &TypedBody<'_>, id: ExprId, outer: ExprId) -> bool {
        let mut inner = id;
        for at in typed.ancestors(id) {
            if at == outer {
                return false;
            }
            match typed.kind(at) {
                ExprKind::Match { arms, .. } => {
                    if let Some(arm) = arms.iter().find(|it| it.body == inner)
                        && is_variant_or_wild(typed, arm.pat)
                    {
                        return true;
                    }
                }
                ExprKind::If {
                    cond,
                    then,
                    otherwise,
                } => {
                    if *then == inner && condition_is_failure(typed, *cond) {
                        return true;
                    }
                    if *otherwise == Some(inner) && condition_is_success(typed, *cond) {
                        return true;
                    }
                }
                ExprKind::Block { stmts, .. } => {
                    let is_else = stmts.iter().any(
                        |it| matches!(it, Stmt::Let { otherwise: Some(it), .. } if *it == inner),
                    );
                    if is_else {
                        return true;
                    }
                }
                _ => {}
            }
            inner = at;
        }
        false
    }

    /// Whether options of a cursor set a limit, or may.
    pub(crate) fn may_limit(&self, value: &Value, depth: u32) -> bool {
        let Some(typed) = self.typed(value).filter(|_| depth < 24) else {
            return true;
        };
        match typed.kind(value.expr) {
            ExprKind::Path(_) if self.is_none_literal(typed, value.expr) => return false,
            ExprKind::Method { receiver, args, .. } => {
                if let Some(callee) = typed.types.callees.get(&value.expr) {
                    if self
                        .roles
                        .bounds
                        .get(&callee.def)
                        .is_some_and(|it| it.sets == Sets::Limit)
                    {
                        return args.first().is_none_or(|it| {
                            !self.is_none_literal(typed, *it)
                                && self.integer(&Value {
                                    expr: *it,
                                    ..value.clone()
                                }) != Some(0)
                        });
                    }
                    let krate = &self.world.defs.krate_of(callee.def).name;
                    if krate == "mongodb" || self.world.defs.def(callee.def).name == "into" {
                        return self.may_limit(
                            &Value {
                                expr: *receiver,
                                ..value.clone()
                            },
                            depth + 1,
                        );
                    }
                }
            }
            ExprKind::Call { args, .. } => {
                if let Some(callee) = typed.types.callees.get(&value.expr)
                    && self.world.defs.is_stub(callee.def)
                {
                    let krate = &self.world.defs.krate_of(callee.def).name;
                    if krate == "mongodb" && args.is_empty() {
                        return false;
                    }
                }
                if !typed.types.callees.contains_key(&value.expr) && args.is_empty() {
                    // A derived `default()`.
                    return false;
                }
                if let Some(callee) = typed.types.callees.get(&value.expr)
                    && self.world.defs.def(callee.def).name == "default"
                    && self.world.defs.is_stub(callee.def)
                {
                    return false;
                }
            }
            ExprKind::Local(local) if self.sets_limit(typed, value, *local) => {
                return true;
            }
            ExprKind::Struct { fields, rest, .. } => {
                let sets = fields
                    .iter()
                    .any(|(name, it)| name == "limit" && !self.is_none_literal(typed, *it));
                return sets
                    || rest.is_some_and(|it| {
                        self.may_limit(
                            &Value {
                                expr: it,
                                ..value.clone()
                            },
                            depth + 1,
                        )
                    });
            }
            _ => {}
        }
        match self.step(value) {
            Step::To(values) => values.iter().any(|it| self.may_limit(it, depth + 1)),
            _ => true,
        }
    }

    /// `options.limit = …` before the use, or `&mut options` handed out.
    fn sets_limit(&self, typed: &TypedBody<'_>, value: &Value, local: LocalId) -> bool {
        let before = typed.body.expr(value.expr).range.start;
        typed.uses[local.index()].iter().any(|used| {
            if typed.body.expr(*used).range.start >= before {
                return false;
            }
            let Some(parent) = typed.body.parent(*used) else { return false };
            match typed.kind(parent) {
                ExprKind::Field { name, .. } if name == "limit" => {
                    let grand = typed.body.parent(parent);
                    matches!(grand.map(|it| typed.kind(it)), Some(ExprKind::Assign { target, .. }) if *target == parent)
                }
                ExprKind::Ref { mutable, .. } => *mutable,
                _ => false,
            }
        })
    }
}

fn is_error(typed: &TypedBody<'_>, id: ExprId) -> bool {
    match typed.kind(id) {
        ExprKind::Call { callee, .. } => {
            matches!(typed.kind(*callee), ExprKind::Path(path) if path.segments.last().is_some_and(|it| it.name == "Err"))
        }
        _ => false,
    }
}

/// `Err(_)`, `None`, or `_` beside another arm.
fn is_variant_or_wild(typed: &TypedBody<'_>, pat: PatId) -> bool {
    let mut at = pat;
    loop {
        if is_variant(typed.body, at, &["Err", "None"]) {
            return true;
        }
        match &typed.body.pat(at).kind {
            PatKind::TupleStruct { path, elems }
                if path
                    .segments
                    .last()
                    .is_some_and(|it| it.name == "Some" || it.name == "Ok") =>
            {
                match elems.first() {
                    Some(inner) => at = *inner,
                    None => return false,
                }
            }
            PatKind::Wild => return at == pat,
            _ => return false,
        }
    }
}

fn condition_is_failure(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Err", "None"]),
        ExprKind::Method { name, .. } => name == "is_err" || name == "is_none",
        _ => false,
    }
}

fn condition_is_success(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Ok", "Some"]),
        ExprKind::Method { name, .. } => name == "is_ok" || name == "is_some",
        _ => false,
    }
}
