//! Closures as arguments, and what bounds say of a call's parameters.

use crate::facts::{ExprId, ExprKind};
use crate::program::defs::DefId;
use crate::program::infer::Infer;
use crate::program::types::{Bound, Subst, Ty};

impl Infer<'_, '_> {
    pub(super) fn is_closure(&self, id: ExprId) -> bool {
        matches!(self.body.expr(id).kind, ExprKind::Closure { .. })
    }

    pub(super) fn closure_argument(
        &mut self,
        id: ExprId,
        pattern: &Ty,
        subst: &mut Subst,
        owners: &[DefId],
    ) {
        let body = self.body;
        let ExprKind::Closure {
            params,
            ret,
            is_async,
            body: inner,
        } = &body.expr(id).kind
        else {
            return;
        };
        let bounds: Vec<Bound> = match pattern {
            Ty::Param(owner, index) => self.world.bounds(*owner, *index).to_vec(),
            Ty::Bounds(bounds) => bounds.to_vec(),
            _ => Vec::new(),
        };
        let wanted = match pattern {
            Ty::FnPtr(it) => Some((**it).clone()),
            _ => bounds.iter().find_map(|it| self.world.fn_bound(it)),
        };
        let given: Vec<Ty> = match &wanted {
            Some((params, _)) => params
                .iter()
                .map(|it| self.close(it, subst, owners))
                .collect(),
            None => Vec::new(),
        };
        let ty = self.closure(id, params, ret.as_ref(), *is_async, *inner, &given);
        self.out.exprs[id.index()] = ty.clone();
        if let Some((_, wanted)) = &wanted {
            let result = self.closure_result(id);
            self.world.coerce(wanted, &result, subst);
        }
        if let Ty::Param(owner, index) = pattern {
            subst.bind(*owner, *index, ty);
        }
    }

    /// Learns what bounds say of parameters that are bound by now.
    pub(super) fn settle(&self, owners: &[DefId], subst: &mut Subst) {
        for owner in owners {
            for index in 0..self.world.generics(*owner).params.len() {
                let index = index as u16;
                for bound in self.world.bounds(*owner, index).iter() {
                    let Some(ty) = subst.get(*owner, index).cloned() else {
                        continue;
                    };
                    if let (Ty::Closure(def, id), Some((_, ret))) =
                        (&ty, self.world.fn_bound(bound))
                    {
                        if *def == self.def {
                            self.world.unify(&ret, &self.closure_result(*id), subst);
                        }
                        continue;
                    }
                    let applied = self.world.apply_bound(bound, subst);
                    subst.bind(*owner, index, self.world.refine(&ty, &applied));
                    self.world.require(&ty, bound, subst);
                }
            }
        }
    }

    /// Applies a substitution; parameters of the callee that stayed open become unknown.
    pub(super) fn close(&self, ty: &Ty, subst: &Subst, owners: &[DefId]) -> Ty {
        let mapped = ty.map_params(&mut |owner, index| match subst.get(owner, index) {
            Some(ty) => Some(ty.clone()),
            None if owners.contains(&owner) && !self.scope.owners.contains(&owner) => {
                Some(Ty::Unknown)
            }
            None => None,
        });
        self.world.normalise(mapped)
    }
}
