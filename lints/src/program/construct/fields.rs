//! Options that are kept in a field of the program's own struct and changed there: `self.options.max_pool_size = …`.

use crate::facts::{ExprId, ExprKind};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::construct::PoolSize;
use crate::program::defs::DefId;

impl Program<'_> {
    /// What any code does to the options in a field: when it runs is not followed, so one that sets them is enough.
    pub(super) fn changes_in_field(
        &self,
        owner: DefId,
        name: &str,
        depth: u32,
    ) -> Option<PoolSize> {
        if self.world.defs.is_stub(owner) {
            return None;
        }
        let mut found = None;
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                if let ExprKind::Field { base, name: field } = typed.kind(at)
                    && field == name
                    && self.owner_of_field(&typed.types.exprs[base.index()], field) == Some(owner)
                {
                    match self.change_at(typed, at, depth) {
                        Some(PoolSize::Set) => return Some(PoolSize::Set),
                        Some(PoolSize::Unknown) => found = Some(PoolSize::Unknown),
                        Some(PoolSize::Unset) | None => {}
                    }
                }
            }
        }
        found
    }

    fn change_at(&self, typed: &TypedBody<'_>, at: ExprId, depth: u32) -> Option<PoolSize> {
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
