//! Functions and macros of the program that work through a cursor for their callers.

use std::cell::Cell;

use crate::facts::{ExprId, ExprKind, LocalId, PatKind};
use crate::methods::METHODS;
use crate::models::Consumption;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::targets;
use crate::program::cursors::arguments;
use crate::program::cursors::flow::{CursorEnd, Drain, Flow};
use crate::program::defs::DefKind;
use crate::program::values::Value;
use crate::tree::Span;

impl<'a> Program<'a> {
    /// `each(cursor, |order| all.push(order))`: whether a function that works through a cursor gives each document to a
    /// closure that keeps it.
    pub(super) fn is_kept_for_caller(&self, typed: &TypedBody<'a>, call: ExprId) -> bool {
        let Some(callee) = typed.types.callees.get(&call) else {
            return false;
        };
        let args = arguments(typed, call);
        // A method's receiver is its first parameter.
        let shift = usize::from(matches!(typed.kind(call), ExprKind::Method { .. }));
        let keepers = args.iter().enumerate().filter(|(_, arg)| {
            matches!(typed.kind(**arg), ExprKind::Closure { .. })
                && self.keeps_documents(typed, **arg, **arg)
        });
        let keepers: Vec<usize> = keepers.map(|it| it.0 + shift).collect();
        targets(&self.world, callee.def, callee.is_dynamic)
            .filter_map(|it| self.bodies.get(it))
            .any(|body| {
                let mut params = keepers.iter().filter_map(|it| body.body.params.get(*it));
                params.any(|it| match body.body.pat(*it).kind {
                    PatKind::Bind { local, .. } => self.is_called_for_each(body, local),
                    _ => false,
                })
            })
    }

    /// Whether a parameter is called in a loop that only the end or an error leaves, or for each document of a stream.
    fn is_called_for_each(&self, body: &TypedBody<'_>, param: LocalId) -> bool {
        let mut called = body.uses[param.index()].iter().filter_map(|used| {
            let parent = body.body.parent(*used)?;
            matches!(body.kind(parent), ExprKind::Call { callee, .. } if callee == used)
                .then_some(parent)
        });
        called.any(|call| {
            let mut inner = call;
            for outer in body.ancestors(call) {
                match body.kind(outer) {
                    ExprKind::While { body: turn, .. }
                    | ExprKind::Loop { body: turn, .. }
                    | ExprKind::For { body: turn, .. } => {
                        return !self.has_way_out(body, outer, *turn);
                    }
                    ExprKind::Method { receiver, .. } if *receiver != inner => {
                        let callee = body.types.callees.get(&outer);
                        let how = callee.and_then(|it| self.roles.consume.get(&it.def));
                        if how == Some(&Consumption::Each) {
                            return true;
                        }
                    }
                    _ => {}
                }
                inner = outer;
            }
            false
        })
    }

    /// A cursor that a macro of the program is given: on in the macro's body, as its parameter.
    pub(super) fn flow_into_macro(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        call: ExprId,
        args: &[ExprId],
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        let callee = typed.types.callees.get(&call);
        let index = args.iter().position(|it| *it == value.expr);
        match (callee, index) {
            (Some(callee), Some(index)) => {
                self.flow_into(value, call, callee.def, false, index, steps, way)
            }
            _ => Flow::end(CursorEnd::Unknown),
        }
    }

    /// A method on a cursor whose type is not known, for it came into a macro: its name tells.
    pub(super) fn flow_by_name(
        &self,
        typed: &TypedBody<'a>,
        call: ExprId,
        name: &str,
        way: &[(Span, &'static str)],
    ) -> Flow {
        if self.world.defs.def(typed.def).kind != DefKind::MacroRules {
            return Flow::end(CursorEnd::Unknown);
        }
        if METHODS.steps.has(name) {
            self.flow_next(typed, call, way)
        } else if METHODS.gathers.has(name) {
            self.drained(self.method_span(typed, call), Drain::Collect, way)
        } else {
            Flow::end(CursorEnd::Unknown)
        }
    }
}
