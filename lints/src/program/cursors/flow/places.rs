//! Where a cursor lies: the locals, patterns, tuples and fields that it is put into.

use std::cell::Cell;

use crate::facts::{ExprId, ExprKind, LocalId, Name, PatId, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::{PatStep, TypedBody};
use crate::program::cursors::flow::{CursorEnd, Flow};
use crate::program::defs::DefId;
use crate::program::types::Ty;
use crate::program::values::Value;
use crate::tree::Span;

impl<'a> Program<'a> {
    /// A closure's result: the call that runs the closure may hand it on.
    pub(super) fn flow_out_of_closure(
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
    pub(super) fn flow_tuple(
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
                ExprKind::Method { receiver, .. }
                    if *receiver == at && self.is_option_or_result(typed, at) =>
                {
                    at = parent;
                }
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
    pub(super) fn flow_field(
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

    pub(super) fn flow_pattern(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        pat: PatId,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let mut flow = Flow::end(CursorEnd::Unknown);
        for local in typed.bound_by(pat) {
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

    pub(super) fn flow_local(
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
}
