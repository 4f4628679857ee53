//! Whether a type implements a trait, and by which impl.

use crate::program::defs::DefId;
use crate::program::impls::{Impl, KEPT_DEPTH, PROOF_DEPTH, head};
use crate::program::types::{Subst, Ty};
use crate::program::world::World;

impl World<'_> {
    /// Impl blocks of traits that may apply to a type.
    pub(super) fn candidates(&self, ty: &Ty) -> impl Iterator<Item = &Impl> {
        let own = head(ty).and_then(|it| self.impls.of_head.get(&it));
        own.into_iter()
            .flatten()
            .chain(&self.impls.blanket)
            .map(|it| &self.impls.all[*it])
    }

    /// Whether an impl applies to a type, and with what for its parameters.
    pub(crate) fn matches(&self, it: &Impl, ty: &Ty) -> Option<Subst> {
        let mut subst = Subst::default();
        if !self.unify(&it.self_ty, ty, &mut subst) {
            return None;
        }
        if let Ty::Param(owner, index) = &it.self_ty {
            let bounds = self.bounds(*owner, *index);
            if !bounds.iter().all(|it| self.implements(ty, it.of)) {
                return None;
            }
            for bound in bounds.iter() {
                self.require(ty, bound, &mut subst);
            }
        }
        Some(subst)
    }

    /// The impl of a trait for a type.
    pub(crate) fn find_impl(&self, ty: &Ty, of: DefId) -> Option<(&Impl, Subst)> {
        self.candidates(ty)
            .filter(|it| it.of.as_ref().is_some_and(|it| it.of == of))
            .find_map(|it| self.matches(it, ty).map(|subst| (it, subst)))
    }

    /// Whether a type is known to implement a trait.
    pub(crate) fn implements(&self, ty: &Ty, of: DefId) -> bool {
        if self.proofs.get() > PROOF_DEPTH {
            return false;
        }
        let key = (ty.clone(), of);
        if let Some(found) = self.proven.implements.borrow().get(&key) {
            return *found;
        }
        self.proofs.set(self.proofs.get() + 1);
        let result = match ty {
            Ty::Unknown | Ty::Never | Ty::Proj(..) => false,
            Ty::Future(_) if self.lang.future == Some(of) => true,
            Ty::FnDef(_) | Ty::Closure(..) | Ty::FnPtr(..) if self.lang.fns.contains(&of) => true,
            Ty::Bounds(bounds) if self.elaborate(bounds.to_vec()).iter().any(|it| it.of == of) => {
                true
            }
            Ty::Param(owner, index) if self.bounds(*owner, *index).iter().any(|it| it.of == of) => {
                true
            }
            Ty::Adt(def, _) if self.is_derived(*def, of) => true,
            _ => self.find_impl(ty, of).is_some(),
        };
        self.proofs.set(self.proofs.get() - 1);
        if self.proofs.get() <= KEPT_DEPTH {
            self.proven.implements.borrow_mut().insert(key, result);
        }
        result
    }

    /// `#[derive(Clone)]`: no impl is written down.
    fn is_derived(&self, def: DefId, of: DefId) -> bool {
        let name = &self.defs.def(of).name;
        let derives = self.defs.attrs(def).iter().filter(|it| it.is("derive"));
        derives
            .flat_map(|it| &it.list)
            .any(|it| it.path.last() == Some(name))
    }
}
