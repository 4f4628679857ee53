//! Options that are kept in a field of the program's own struct and changed there: `self.options.max_pool_size = …`.

use crate::facts::{ExprId, ExprKind};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::construct::PoolSize;
use crate::program::values::{Value, changed_place};

impl Program<'_> {
    /// What is done to the options in a field on the ways to `base`; of several changes, one that sets them is enough.
    pub(super) fn changes_in_field(
        &self,
        base: &Value,
        name: &str,
        depth: u32,
    ) -> Option<PoolSize> {
        let mut found = None;
        for change in self.changes_within(base, name) {
            let typed = self.typed(&change)?;
            match self.change_at(typed, change.expr, depth) {
                Some(PoolSize::Set) => return Some(PoolSize::Set),
                Some(PoolSize::Unknown) => found = Some(PoolSize::Unknown),
                Some(PoolSize::Unset) | None => {}
            }
        }
        found
    }

    fn change_at(&self, typed: &TypedBody<'_>, at: ExprId, depth: u32) -> Option<PoolSize> {
        let at = changed_place(typed, at);
        let parent = typed.body.parent(at)?;
        match typed.kind(parent) {
            ExprKind::Field { name, .. } => {
                let owner = self.owner_of_field(&typed.types.exprs[at.index()], name)?;
                let sets = self.roles.bound_fields.get(&(owner, name.clone()));
                if sets != Some(&Sets::MaxPoolSize) {
                    return None;
                }
                self.field_use(typed, parent, typed.body.parent(parent)?)
            }
            ExprKind::Ref { mutable: true, .. } => {
                let outer = typed.body.parent(parent)?;
                let value = self.value(typed.def, at);
                match typed.kind(outer) {
                    ExprKind::Call { .. } | ExprKind::Method { .. } => {
                        self.handed_out(typed, &value, parent, outer, depth + 1)
                    }
                    _ => Some(PoolSize::Unknown),
                }
            }
            // `self.options.tune()` of the project's own trait.
            ExprKind::Method { receiver, .. } if *receiver == at => {
                let callee = typed.types.callees.get(&parent)?;
                self.bodies.get(callee.def)?;
                let value = self.value(typed.def, at);
                self.handed_out(typed, &value, at, parent, depth + 1)
            }
            _ => None,
        }
    }
}
