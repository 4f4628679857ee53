//! Where the value of a variable or a parameter comes from.

use crate::facts::{ExprId, ExprKind, LocalId, PatId};
use crate::program::Program;
use crate::program::bodies::{Binding, PatStep, TypedBody};
use crate::program::defs::DefId;
use crate::program::values::{Step, Value};

impl Program<'_> {
    pub(super) fn local(&self, typed: &TypedBody<'_>, value: &Value, local: LocalId) -> Step {
        let assigned = typed.assigned_at(local, value.expr);
        let mut step = if assigned.keeps_first {
            self.first(typed, value, local)
        } else {
            Step::To(Vec::new())
        };
        if let Step::To(values) = &mut step {
            values.extend(assigned.values.into_iter().map(|expr| Value {
                expr,
                ..value.clone()
            }));
            if values.is_empty() {
                return Step::Unknown;
            }
        }
        step
    }

    /// What a variable is bound to at first.
    fn first(&self, typed: &TypedBody<'_>, value: &Value, local: LocalId) -> Step {
        match typed.bindings[local.index()] {
            Binding::Param(index, pat) => match typed.way_to(pat, local) {
                Some(way) if way.is_empty() => self.parameter(value, index),
                Some(way) => self.part_of_parameter(value, index, &way),
                None => Step::Unknown,
            },
            Binding::Let(None, _) => Step::To(Vec::new()),
            Binding::Let(Some(from), pat) | Binding::Match(from, pat) => {
                let way = typed.way_to(pat, local).unwrap_or_default();
                let from = Value {
                    expr: from,
                    ..value.clone()
                };
                self.taken_apart(typed, &from, &way)
            }
            Binding::Closure(closure, 0, _) => self.closure_parameter(typed, value, closure),
            Binding::For(list, pat) => self.element(typed, value, list, local, pat),
            Binding::Closure(..) | Binding::Unknown => Step::Unknown,
        }
    }

    /// A variable bound within a pattern.
    fn taken_apart(&self, typed: &TypedBody<'_>, from: &Value, way: &[PatStep<'_>]) -> Step {
        match way {
            [] => Step::To(vec![from.clone()]),
            [
                PatStep::Variant("Ok" | "Some" | "Ready" | "Continue", 0),
                rest @ ..,
            ] => self.taken_apart(typed, from, rest),
            [PatStep::Tuple(index), rest @ ..] => {
                let mut values = Vec::new();
                for (origin, _) in self.origins(from) {
                    let body = self.typed(&origin);
                    if let Some(ExprKind::Tuple(elems)) = body.map(|it| it.kind(origin.expr))
                        && let Some(elem) = elems.get(*index)
                    {
                        values.push(Value {
                            expr: *elem,
                            ..origin
                        });
                    }
                }
                match (values.is_empty(), rest) {
                    (false, []) => Step::To(values),
                    _ => Step::Unknown,
                }
            }
            [PatStep::Field(name), rest @ ..] => {
                let step = self.field_of_value(typed, from, name);
                self.taken_apart_further(step, rest)
            }
            _ => Step::Unknown,
        }
    }

    fn taken_apart_further(&self, step: Step, way: &[PatStep<'_>]) -> Step {
        let (Step::To(values), [_, ..]) = (&step, way) else {
            return if way.is_empty() { step } else { Step::Unknown };
        };
        let mut found = Vec::new();
        for value in values {
            let Some(typed) = self.typed(value) else {
                return Step::Unknown;
            };
            match self.taken_apart(typed, value, way) {
                Step::To(parts) => found.extend(parts),
                step => return step,
            }
        }
        Step::To(found)
    }

    /// A variable bound within a parameter's pattern, `Config { uri, .. }: Config`: that part of each argument.
    fn part_of_parameter(&self, value: &Value, index: u32, way: &[PatStep<'_>]) -> Step {
        let step = self.parameter(value, index);
        match step {
            Step::To(_) => self.taken_apart_further(step, way),
            _ => Step::Unknown,
        }
    }

    /// The variable of a loop over a list that is written out: `for uri in [FIRST, SECOND]`.
    fn element(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        list: ExprId,
        local: LocalId,
        pat: PatId,
    ) -> Step {
        const SAME: [&str; 5] = ["iter", "into_iter", "cloned", "copied", "rev"];
        let mut expr = list;
        while let ExprKind::Method { receiver, name, .. } = typed.kind(expr)
            && SAME.contains(&name.as_str())
        {
            expr = *receiver;
        }
        let Some(way) = typed.way_to(pat, local) else {
            return Step::Unknown;
        };
        let mut values = Vec::new();
        for (origin, _) in self.origins(&Value {
            expr,
            ..value.clone()
        }) {
            let body = self.typed(&origin);
            let Some((body, ExprKind::Array { elems, .. })) =
                body.map(|it| (it, it.kind(origin.expr)))
            else {
                return Step::Unknown;
            };
            for elem in elems {
                let elem = Value {
                    expr: *elem,
                    ..origin.clone()
                };
                match self.taken_apart(body, &elem, &way) {
                    Step::To(found) => values.extend(found),
                    _ => return Step::Unknown,
                }
            }
        }
        if values.is_empty() {
            Step::Unknown
        } else {
            Step::To(values)
        }
    }

    /// The parameter of a closure that a method of `Option` or `Result` calls with its value.
    fn closure_parameter(&self, typed: &TypedBody<'_>, value: &Value, closure: ExprId) -> Step {
        let Some(parent) = typed.body.parent(closure) else {
            return Step::Unknown;
        };
        match typed.kind(parent) {
            ExprKind::Method { receiver, name, .. }
                if ["map", "and_then", "map_or", "map_or_else", "inspect"]
                    .contains(&name.as_str())
                    && self.is_option_or_result(typed, *receiver) =>
            {
                Step::To(vec![Value {
                    expr: *receiver,
                    ..value.clone()
                }])
            }
            _ => Step::Unknown,
        }
    }

    pub(crate) fn is_option_or_result(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let adt = typed.types.exprs[id.index()].adt();
        adt.is_some() && (adt == self.world.lang.option || adt == self.world.lang.result)
    }

    /// A parameter: the argument of the call that led here, or of every call there is.
    pub(super) fn parameter(&self, value: &Value, index: u32) -> Step {
        let def = value.def;
        if let Some(frame) = value.calls.as_ref().filter(|it| it.callee == def) {
            return match self.argument(def, frame.site, index) {
                Some(expr) => Step::To(vec![Value {
                    def: frame.site.0,
                    expr,
                    calls: frame.outer.clone(),
                }]),
                None => Step::Unknown,
            };
        }
        if value.calls.is_some() {
            return Step::Unknown;
        }
        let sites = self.graph.sites(def).into_iter();
        let sites = sites
            .filter(|it| !self.world.defs.def(it.0).is_test || self.world.defs.def(def).is_test);
        let arguments: Vec<Value> = sites
            .filter_map(|site| {
                Some(Value {
                    def: site.0,
                    expr: self.argument(def, site, index)?,
                    calls: None,
                })
            })
            .collect();
        if arguments.is_empty() {
            Step::Parameter
        } else {
            Step::To(arguments)
        }
    }

    /// The argument of a call that fills a parameter; `index` counts `self`.
    fn argument(&self, def: DefId, site: (DefId, ExprId), index: u32) -> Option<ExprId> {
        let typed = self.bodies.get(site.0)?;
        let has_receiver = self.world.signature(def).has_receiver;
        match typed.kind(site.1) {
            ExprKind::Method { receiver, args, .. } => match index.checked_sub(1) {
                None => Some(*receiver),
                Some(index) if has_receiver => args.get(index as usize).copied(),
                Some(_) => args.get(index as usize).copied(),
            },
            ExprKind::Call { args, .. } => args.get(index as usize).copied(),
            _ => None,
        }
    }
}
