//! A cursor at a call: its receiver, an argument, or what a function returns.

use std::cell::Cell;

use crate::facts::{ExprId, ExprKind, PatId, PatKind};
use crate::models::{Consumption, Sets};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::targets;
use crate::program::cursors::arguments;
use crate::program::cursors::flow::{CursorEnd, Drain, Flow};
use crate::program::defs::{DefId, DefKind};
use crate::program::values::{Frame, Value};
use crate::tree::Span;

impl<'a> Program<'a> {
    /// A method on the builder, the future, the cursor or a stream over it.
    pub(super) fn flow_method(
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
                name => self.flow_by_name(typed, call, name, way),
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
            if let ("map" | "and_then", Some(ExprKind::Closure { params, .. })) =
                (name.as_str(), args.first().map(|it| typed.kind(*it)))
            {
                let mut flow = Flow::end(CursorEnd::Unknown);
                for (pat, _) in params {
                    flow = flow.or(self.flow_pattern(typed, value, *pat, steps, way));
                }
                return flow;
            }
            if let Some(flow) = self.flow_functions(typed, value, call, args, steps, way) {
                return flow;
            }
            return self.flow(&next, steps, way);
        }
        if !self.world.defs.is_stub(callee.def) {
            // The project's own extension trait: the cursor is its `self`.
            return self.flow_into(value, call, callee.def, callee.is_dynamic, 0, steps, way);
        }
        // `find(…).into_future().and_then(|cursor| …)`: the closure gets it.
        let into_closures = self.closures_given(typed, args);
        if !into_closures.is_empty() {
            let mut flow = Flow::end(CursorEnd::Unknown);
            for pat in into_closures {
                flow = flow.or(self.flow_pattern(typed, value, pat, steps, way));
            }
            return flow;
        }
        if let Some(flow) = self.flow_functions(typed, value, call, args, steps, way) {
            return flow;
        }
        // Setters, `run`, `stream(&mut session)`, `boxed`: what they give is still the cursor.
        self.flow(&next, steps, way)
    }

    /// `.and_then(drain)`, `.and_then(TryStreamExt::try_collect)`: into the functions that are called with a cursor;
    /// `None` if there is none among the arguments.
    fn flow_functions(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        call: ExprId,
        args: &[ExprId],
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Option<Flow> {
        let mut found: Option<Flow> = None;
        for (at, def) in &typed.types.mentions {
            if !args.contains(at) {
                continue;
            }
            let span = self.span_of(typed.def, *at);
            let takes_cursor = || {
                let params = &self.world.signature(*def).params;
                params.first().is_some_and(|it| self.carries_cursor(it, 0))
            };
            let flow = match self.roles.consume.get(def) {
                Some(Consumption::Drain) => self.drained(span, Drain::Collect, way),
                Some(Consumption::Count) => self.drained(span, Drain::Count, way),
                None if !self.world.defs.is_stub(*def) && takes_cursor() => {
                    self.flow_into(value, call, *def, false, 0, steps, way)
                }
                _ => continue,
            };
            found = Some(match found {
                Some(other) => other.or(flow),
                None => flow,
            });
        }
        found
    }

    /// The parameters of closures that are called with a cursor.
    fn closures_given(&self, typed: &TypedBody<'a>, args: &[ExprId]) -> Vec<PatId> {
        let mut found = Vec::new();
        for arg in args {
            if let ExprKind::Closure { params, .. } = typed.kind(*arg)
                && let [(pat, _)] = params.as_slice()
                && let PatKind::Bind { local, .. } = typed.body.pat(*pat).kind
                && self.carries_cursor(&typed.types.locals[local.index()], 0)
            {
                found.push(*pat);
            }
        }
        found
    }

    /// The cursor is an argument.
    pub(super) fn flow_argument(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        call: ExprId,
        steps: &Cell<u32>,
        way: &mut Vec<(Span, &'static str)>,
    ) -> Flow {
        if let ExprKind::Method { receiver, name, .. } = typed.kind(call)
            && name == "extend"
            && self.grows(&typed.types.exprs[receiver.index()])
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
            _ => {
                let (def, is_dynamic) = (callee.def, callee.is_dynamic);
                let flow = self.flow_into(value, call, def, is_dynamic, index, steps, way);
                if flow.end == CursorEnd::Streamed && self.is_kept_for_caller(typed, call) {
                    return self.drained(self.method_span(typed, call), Drain::Loop, way);
                }
                flow
            }
        }
    }

    /// Into a function of the program, as its `index`-th parameter (`self` counts).
    #[allow(clippy::too_many_arguments)]
    pub(super) fn flow_into(
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
    pub(super) fn returned_to(
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
                let sites = self.graph.sites(value.def);
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
}
