//! What is done to options between their making and the construction.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::construct::PoolSize;
use crate::program::values::Value;

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
        for used in &typed.uses[local.index()] {
            if typed.body.expr(*used).range.start >= before
                && !self.is_loop_around(typed, *used, value.expr)
            {
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
                            // `let options = &mut o;`: what is done through it is not followed.
                            ExprKind::Block { .. } | ExprKind::Let { .. } => {
                                Some(PoolSize::Unknown)
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
                ExprKind::Call { .. } if typed.body.locals[local.index()].mutable || depth > 0 => {
                    // A parameter that is `&mut ClientOptions` itself is handed on.
                    if matches!(
                        typed.bindings[local.index()],
                        crate::program::bodies::Binding::Param(..)
                    ) {
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

    fn is_loop_around(&self, typed: &TypedBody<'_>, used: ExprId, at: ExprId) -> bool {
        let _ = (typed, used, at);
        false
    }

    /// `options.max_pool_size = …`, or a method on the field that sets it.
    fn field_use(&self, typed: &TypedBody<'_>, field: ExprId, parent: ExprId) -> Option<PoolSize> {
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
    fn handed_out(
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
