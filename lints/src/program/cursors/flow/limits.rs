//! Whether the options of a cursor set a limit.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::values::{Step, Value, changed_place};

impl Program<'_> {
    /// Whether options of a cursor set a limit, or may.
    pub(crate) fn may_limit(&self, value: &Value, depth: u32) -> bool {
        let Some(typed) = self.typed(value).filter(|_| depth < 24) else {
            return true;
        };
        if let Some((base, field)) = self.field_read(value)
            && self
                .changes_within(&base, field)
                .iter()
                .any(|it| self.changes_limit(it))
        {
            return true;
        }
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
            let Some(parent) = typed.body.parent(*used) else {
                return false;
            };
            match typed.kind(parent) {
                ExprKind::Field { name, .. } if name == "limit" => {
                    self.is_given_limit(typed, parent)
                }
                ExprKind::Ref { mutable, .. } => *mutable,
                _ => false,
            }
        })
    }

    /// Whether a change within a field that holds options sets their limit, or may.
    fn changes_limit(&self, change: &Value) -> bool {
        let Some(typed) = self.typed(change) else {
            return true;
        };
        let place = changed_place(typed, change.expr);
        match typed.body.parent(place).map(|it| (it, typed.kind(it))) {
            Some((limit, ExprKind::Field { name, .. })) => {
                name == "limit" && self.is_given_limit(typed, limit)
            }
            _ => true,
        }
    }

    /// `options.limit = Some(10)`, `options.limit.get_or_insert(10)`, `tune(&mut options.limit)`.
    fn is_given_limit(&self, typed: &TypedBody<'_>, limit: ExprId) -> bool {
        const FILLS: [&str; 4] = ["get_or_insert", "get_or_insert_with", "insert", "replace"];
        match typed.body.parent(limit).map(|it| typed.kind(it)) {
            Some(ExprKind::Assign { target, value, .. }) => {
                *target == limit && !self.is_none_literal(typed, *value)
            }
            Some(ExprKind::Method { receiver, name, .. }) => {
                *receiver == limit && FILLS.contains(&name.as_str())
            }
            Some(ExprKind::Ref { mutable, .. }) => *mutable,
            _ => false,
        }
    }
}
