//! Where the value of a field comes from: the very struct at hand, or everything the field is ever given.

use crate::facts::{ExprId, ExprKind, Name};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::DefId;
use crate::program::types::Ty;
use crate::program::values::{Step, Value};

impl Program<'_> {
    pub(super) fn field_step(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        base: ExprId,
        name: &Name,
    ) -> Step {
        self.field_of_value(
            typed,
            &Value {
                expr: base,
                ..value.clone()
            },
            name,
        )
    }

    pub(super) fn field_of_value(&self, typed: &TypedBody<'_>, base: &Value, name: &str) -> Step {
        // Where the very value is at hand, its own field counts; else every value that the field is ever given.
        let owner = self.owner_of_field(&typed.types.exprs[base.expr.index()], name);
        let is_assigned = owner.is_some_and(|it| self.stores().is_assigned(it, name));
        if matches!(typed.kind(base.expr), ExprKind::Local(_)) && !is_assigned {
            let mut values = Vec::new();
            for (origin, step) in self.origins(base) {
                let made = self.typed(&origin).map(|it| it.kind(origin.expr));
                match (step, made) {
                    (Step::Made, Some(ExprKind::Struct { fields, .. })) => {
                        match fields.iter().find(|it| it.0 == name) {
                            Some((_, expr)) => values.push(Value {
                                expr: *expr,
                                ..origin
                            }),
                            None => return self.stored(typed, base.expr, name),
                        }
                    }
                    _ => return self.stored(typed, base.expr, name),
                }
            }
            if !values.is_empty() {
                return Step::To(values);
            }
        }
        self.stored(typed, base.expr, name)
    }

    fn stored(&self, typed: &TypedBody<'_>, base: ExprId, name: &str) -> Step {
        if self.is_uncalled_parameter(typed, base) {
            return Step::Unknown;
        }
        let Some(owner) = self.owner_of_field(&typed.types.exprs[base.index()], name) else {
            return Step::Unknown;
        };
        let stores = self.stores().of(owner, name);
        if stores.is_empty() {
            return if self.is_filled_from_outside(owner) {
                Step::Outside
            } else {
                Step::Unknown
            };
        }
        Step::To(
            stores
                .iter()
                .map(|(def, expr)| self.value(*def, *expr))
                .collect(),
        )
    }

    /// A parameter of a function that nothing calls: no value of the program gets there.
    fn is_uncalled_parameter(&self, typed: &TypedBody<'_>, base: ExprId) -> bool {
        let ExprKind::Local(local) = typed.kind(base) else {
            return false;
        };
        let def = typed.def;
        let is_parameter = matches!(typed.bindings[local.index()], Binding::Param(..));
        is_parameter
            && self.world.defs.def(def).parent.is_none()
            && self.graph.sites(def).is_empty()
            && self.entries.iter().all(|it| it.code.def != def)
            && !self.is_mentioned(def)
    }

    fn is_mentioned(&self, def: DefId) -> bool {
        self.graph
            .callers(crate::program::calls::Code { def, closure: None })
            .next()
            .is_some()
    }

    /// The struct that has the field, through dereferencing.
    pub(crate) fn owner_of_field(&self, ty: &Ty, name: &str) -> Option<DefId> {
        let mut at = Some(ty.clone());
        for _ in 0..8 {
            let ty = at?;
            if let Some(def) = ty.adt()
                && self.world.defs.field(def, name).is_some()
            {
                return Some(def);
            }
            at = self.world.deref(&ty);
        }
        None
    }
}
