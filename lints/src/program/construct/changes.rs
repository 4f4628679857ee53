//! What is done to options between their making and the construction.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::construct::PoolSize;
use crate::program::values::Value;

/// How many references to references, and helpers of helpers, are followed.
const MAX_REFERENCES: u32 = 32;

impl Program<'_> {
    pub(super) fn is_driver_type(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let adt = typed.types.exprs[id.index()].adt();
        adt.is_some_and(|it| self.world.defs.krate_of(it).name == "mongodb")
    }

    /// What is done to the options in a variable before they are used: fields set, `&mut` handed out.
    pub(super) fn mutations(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        local: LocalId,
        before: u32,
        depth: u32,
    ) -> Option<PoolSize> {
        let mut found = None;
        // In a helper, `value` is not a use of the variable, and all that the helper does counts.
        let since = match before {
            u32::MAX => 0,
            _ if depth > MAX_REFERENCES => return Some(PoolSize::Unknown),
            _ => typed.assigned_at(local, value.expr).since,
        };
        for used in &typed.uses[local.index()] {
            let start = typed.body.expr(*used).range.start;
            if start >= before || start < since {
                continue;
            }
            let Some(parent) = typed.body.parent(*used) else {
                continue;
            };
            match typed.kind(parent) {
                ExprKind::Field { base, name } if base == used => {
                    let owner = self.owner_of_field(&typed.types.exprs[used.index()], name);
                    let sets =
                        owner.and_then(|it| self.roles.bound_fields.get(&(it, name.clone())));
                    if sets == Some(&Sets::MaxPoolSize)
                        && let Some(grand) = typed.body.parent(parent)
                    {
                        found = self.field_use(typed, parent, grand).or(found);
                    }
                }
                ExprKind::Ref { mutable: true, .. } => {
                    if let Some(outer) = typed.body.parent(parent) {
                        found = match typed.kind(outer) {
                            ExprKind::Block { .. } | ExprKind::Let { .. } => {
                                match named_reference(typed, parent) {
                                    Some(reference) => self
                                        .mutations(typed, value, reference, before, depth + 1)
                                        .or(found),
                                    None => Some(PoolSize::Unknown),
                                }
                            }
                            _ => self
                                .handed_out(typed, value, parent, outer, depth)
                                .or(found),
                        };
                    }
                }
                // `options.tune()` of the project's own trait.
                ExprKind::Method { receiver, .. } if receiver == used => {
                    let callee = typed.types.callees.get(&parent);
                    if callee.is_some_and(|it| self.bodies.get(it.def).is_some()) {
                        found = self
                            .handed_out(typed, value, *used, parent, depth)
                            .or(found);
                    }
                }
                // `*options = …`.
                ExprKind::Deref(_) => {
                    let outer = typed.body.parent(parent).map(|it| typed.kind(it));
                    if matches!(outer, Some(ExprKind::Assign { target, .. }) if *target == parent) {
                        found = Some(PoolSize::Unknown);
                    }
                }
                ExprKind::Call { .. } if typed.body.locals[local.index()].mutable || depth > 0 => {
                    // A variable that is `&mut ClientOptions` itself is handed on.
                    let is_reference = match typed.bindings[local.index()] {
                        Binding::Param(..) => true,
                        Binding::Let(Some(from), _) => {
                            matches!(typed.kind(from), ExprKind::Ref { mutable: true, .. })
                        }
                        _ => false,
                    };
                    if is_reference {
                        found = self
                            .handed_out(typed, value, *used, parent, depth)
                            .or(found);
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// `options.max_pool_size = …`, or a method on the field that sets it.
    pub(super) fn field_use(
        &self,
        typed: &TypedBody<'_>,
        field: ExprId,
        parent: ExprId,
    ) -> Option<PoolSize> {
        match typed.kind(parent) {
            ExprKind::Assign { target, value, .. } if *target == field => {
                if self.is_none_literal(typed, *value) {
                    Some(PoolSize::Unset)
                } else {
                    Some(PoolSize::Set)
                }
            }
            ExprKind::Method { receiver, name, .. } if *receiver == field => {
                let sets = ["replace", "insert", "get_or_insert", "get_or_insert_with"]
                    .contains(&name.as_str());
                sets.then_some(PoolSize::Set)
            }
            ExprKind::Ref { mutable: true, .. } => Some(PoolSize::Unknown),
            _ => None,
        }
    }

    /// `helper(&mut options)`.
    pub(super) fn handed_out(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        arg: ExprId,
        call: ExprId,
        depth: u32,
    ) -> Option<PoolSize> {
        let (args, offset) = match typed.kind(call) {
            ExprKind::Call { args, .. } => (args, 0),
            ExprKind::Method { args, .. } => (args, 1),
            _ => return None,
        };
        let index = match typed.kind(call) {
            ExprKind::Method { receiver, .. } if *receiver == arg => 0,
            _ => args.iter().position(|it| *it == arg)? + offset,
        };
        let Some(callee) = typed.types.callees.get(&call) else {
            return Some(PoolSize::Unknown);
        };
        let Some(body) = self.bodies.get(callee.def).filter(|_| depth < 8) else {
            return Some(PoolSize::Unknown);
        };
        let pat = *body.body.params.get(index)?;
        let crate::facts::PatKind::Bind { local, .. } = body.body.pat(pat).kind else {
            return Some(PoolSize::Unknown);
        };
        self.mutations(
            body,
            &Value {
                def: callee.def,
                ..value.clone()
            },
            local,
            u32::MAX,
            depth + 1,
        )
    }
}

/// The variable of `let reference = &mut options;`.
fn named_reference(typed: &TypedBody<'_>, reference: ExprId) -> Option<LocalId> {
    let is_bound = |it: &Binding| matches!(it, Binding::Let(Some(from), _) if *from == reference);
    let index = typed.bindings.iter().position(is_bound)?;
    Some(LocalId(index as u32))
}
