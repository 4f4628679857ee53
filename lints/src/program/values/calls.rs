//! What a call gives: what its function returns, or the value that a method hands on.

use std::rc::Rc;

use crate::facts::{ExprId, ExprKind, Name};
use crate::methods::METHODS;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::targets;
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;
use crate::program::values::{Frame, MAX_CALLS, Step, Value, returns};

impl Program<'_> {
    pub(super) fn constant(&self, def: DefId) -> Step {
        match self.world.defs.def(def).kind {
            DefKind::Const | DefKind::Static => match self.bodies.get(def) {
                Some(body) => Step::To(vec![self.value(def, body.body.root)]),
                None => Step::Unknown,
            },
            _ => Step::Made,
        }
    }

    pub(super) fn call_step(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        callee: ExprId,
        args: &[ExprId],
    ) -> Step {
        let Some(found) = typed.types.callees.get(&value.expr) else {
            if let Ty::Closure(def, closure) = &typed.types.exprs[callee.index()]
                && *def == value.def
                && let ExprKind::Closure { body, .. } = typed.kind(*closure)
            {
                return Step::To(vec![Value {
                    expr: *body,
                    ..value.clone()
                }]);
            }
            return Step::Unknown;
        };
        if let Some(arg) = self.roles.texts.get(&found.def) {
            return args.get(*arg).map_or(Step::Made, |it| {
                Step::To(vec![Value {
                    expr: *it,
                    ..value.clone()
                }])
            });
        }
        if self.roles.outside.contains_key(&found.def) {
            return Step::Outside;
        }
        // `LazyLock::new(|| …)`: what it holds is what its closure gives.
        if let Some(guard) = self.roles.guards.get(&found.def)
            && self.world.defs.is_stub(found.def)
            && let Some(made) = args.get(guard.arg)
        {
            return match (self.function_named(typed, *made), typed.kind(*made)) {
                (Some(def), _) => self.returned(value, def, false),
                (None, ExprKind::Closure { body, .. }) => Step::To(vec![Value {
                    expr: *body,
                    ..value.clone()
                }]),
                _ => Step::Unknown,
            };
        }
        if let DefKind::Variant(_) = self.world.defs.def(found.def).kind
            && matches!(self.world.defs.def(found.def).name.as_str(), "Some" | "Ok")
        {
            return Step::To(
                args.iter()
                    .map(|it| Value {
                        expr: *it,
                        ..value.clone()
                    })
                    .collect(),
            );
        }
        self.returned(value, found.def, found.is_dynamic)
    }

    pub(super) fn method_step(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        receiver: ExprId,
        name: &Name,
        args: &[ExprId],
    ) -> Step {
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        let closure_or = |expr: ExprId| match typed.kind(expr) {
            ExprKind::Closure { body, .. } => on(*body),
            _ => on(expr),
        };
        let result_or = |expr: ExprId| match self.function_named(typed, expr) {
            Some(def) => match self.returned(value, def, false) {
                Step::To(values) => values,
                _ => vec![on(expr)],
            },
            None => vec![closure_or(expr)],
        };
        if self.is_option_or_result(typed, receiver) {
            match (name.as_str(), args) {
                ("unwrap_or" | "or", [other]) => return Step::To(vec![on(receiver), on(*other)]),
                ("unwrap_or_else" | "or_else", [other]) => {
                    let mut values = vec![on(receiver)];
                    values.extend(result_or(*other));
                    return Step::To(values);
                }
                ("map" | "and_then", [change])
                    if matches!(typed.kind(*change), ExprKind::Closure { .. }) =>
                {
                    return Step::To(vec![closure_or(*change)]);
                }
                ("map_or", [other, change]) => {
                    return Step::To(vec![on(*other), closure_or(*change)]);
                }
                ("map_or_else", [other, change]) => {
                    return Step::To(vec![closure_or(*other), closure_or(*change)]);
                }
                ("map" | "and_then", [change]) => {
                    return match self.function_named(typed, *change) {
                        Some(def) => self.returned(value, def, false),
                        None => Step::To(vec![on(receiver)]),
                    };
                }
                (name, _) if METHODS.hands_on.has(name) => return Step::To(vec![on(receiver)]),
                _ => {}
            }
        }
        let Some(found) = typed.types.callees.get(&value.expr) else {
            return match name.as_str() {
                "clone" | "to_owned" | "to_string" => Step::To(vec![on(receiver)]),
                _ => Step::Unknown,
            };
        };
        if self.roles.texts.contains_key(&found.def) {
            return Step::To(vec![on(receiver)]);
        }
        if self.roles.outside.contains_key(&found.def) {
            return Step::Outside;
        }
        if let Some(guard) = self.roles.guards.get(&found.def)
            && let Some(arg) = args.get(guard.arg)
        {
            return Step::To(result_or(*arg));
        }
        if self.world.defs.is_stub(found.def)
            && matches!(
                name.as_str(),
                "clone" | "as_ref" | "lock" | "read" | "borrow" | "get"
            )
        {
            return Step::To(vec![on(receiver)]);
        }
        self.returned(value, found.def, found.is_dynamic)
    }

    /// The function of the program that an expression names: `options.map(tuned)`.
    fn function_named(&self, typed: &TypedBody<'_>, at: ExprId) -> Option<DefId> {
        let (_, def) = typed.types.mentions.iter().find(|it| it.0 == at)?;
        let is_function = self.world.defs.def(*def).kind == DefKind::Fn;
        (is_function && self.bodies.get(*def).is_some()).then_some(*def)
    }

    /// What a function of the program returns.
    fn returned(&self, value: &Value, def: DefId, is_dynamic: bool) -> Step {
        let depth = value.calls.as_ref().map_or(0, |it| it.depth) + 1;
        let mut found = targets(&self.world, def, is_dynamic).peekable();
        if found.peek().is_none() {
            return Step::Made;
        }
        if depth > MAX_CALLS {
            return Step::Unknown;
        }
        let mut values = Vec::new();
        for callee in found {
            let Some(body) = self.bodies.get(callee) else {
                continue;
            };
            if self.world.defs.def(callee).kind != DefKind::Fn {
                return Step::Unknown;
            }
            let frame = Frame {
                callee,
                site: (value.def, value.expr),
                outer: value.calls.clone(),
                depth,
            };
            let calls = Some(Rc::new(frame));
            values.extend(returns(body).into_iter().map(|expr| Value {
                def: callee,
                expr,
                calls: calls.clone(),
            }));
        }
        if values.is_empty() {
            Step::Unknown
        } else {
            Step::To(values)
        }
    }
}
