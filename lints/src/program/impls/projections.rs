//! Associated types: what `<T as Trait>::Name` is.

use std::rc::Rc;

use crate::facts::{ItemKind, Name};
use crate::program::defs::DefId;
use crate::program::impls::{KEPT_DEPTH, PROOF_DEPTH, head};
use crate::program::types::{Bound, Projection, Subst, Ty};
use crate::program::world::World;

impl World<'_> {
    /// Puts types for parameters and projects what can then be projected.
    pub(crate) fn apply(&self, ty: &Ty, subst: &Subst) -> Ty {
        self.normalise(ty.map_params(&mut |owner, index| subst.get(owner, index).cloned()))
    }

    /// Replaces projections that can be worked out.
    pub(crate) fn normalise(&self, ty: Ty) -> Ty {
        match ty {
            Ty::Proj(asked) => {
                let on = self.normalise(asked.on.clone());
                match self.project(&on, asked.of, &asked.name) {
                    Some(found) => found,
                    None if on.is_unknown() => Ty::Unknown,
                    None => Ty::Proj(Rc::new(Projection {
                        on,
                        ..(*asked).clone()
                    })),
                }
            }
            Ty::Adt(def, args) if args.iter().any(contains_proj) => Ty::Adt(
                def,
                args.iter().map(|it| self.normalise(it.clone())).collect(),
            ),
            Ty::Tuple(args) if args.iter().any(contains_proj) => {
                Ty::Tuple(args.iter().map(|it| self.normalise(it.clone())).collect())
            }
            Ty::Slice(inner) if contains_proj(&inner) => {
                Ty::Slice(Rc::new(self.normalise((*inner).clone())))
            }
            Ty::Future(inner) if contains_proj(&inner) => {
                Ty::Future(Rc::new(self.normalise((*inner).clone())))
            }
            other => other,
        }
    }

    /// `<ty as of>::name`.
    pub(crate) fn project(&self, ty: &Ty, of: Option<DefId>, name: &str) -> Option<Ty> {
        if self.proofs.get() > PROOF_DEPTH {
            return None;
        }
        let key = (ty.clone(), of, Name::new(name));
        if let Some(found) = self.proven.projections.borrow().get(&key) {
            return found.clone();
        }
        self.proofs.set(self.proofs.get() + 1);
        let mut result = None;
        let mut at = Some(ty.clone());
        for _ in 0..6 {
            let Some(ty) = at else { break };
            result = self.project_here(&ty, of, name);
            if result.is_some() {
                break;
            }
            at = self.deref(&ty);
        }
        self.proofs.set(self.proofs.get() - 1);
        if self.proofs.get() <= KEPT_DEPTH {
            self.proven
                .projections
                .borrow_mut()
                .insert(key, result.clone());
        }
        result
    }

    fn project_here(&self, ty: &Ty, of: Option<DefId>, name: &str) -> Option<Ty> {
        match ty {
            Ty::Future(output) if name == "Output" => return Some((**output).clone()),
            Ty::FnDef(_) | Ty::FnPtr(..) if name == "Output" => {
                return self.callable(ty).map(|(_, ret)| ret);
            }
            Ty::Bounds(bounds) => {
                let found = self.elaborate(bounds.to_vec());
                return self
                    .bound_projection(&found, of, name)
                    .or_else(|| self.impl_projection(ty, of, name));
            }
            Ty::Param(owner, index) => {
                let found = self.bound_projection(&self.bounds(*owner, *index), of, name);
                return found.or_else(|| self.impl_projection(ty, of, name));
            }
            _ => {}
        }
        self.impl_projection(ty, of, name)
    }

    pub(super) fn bound_projection(
        &self,
        bounds: &[Bound],
        of: Option<DefId>,
        name: &str,
    ) -> Option<Ty> {
        let _ = of;
        bounds.iter().find_map(|bound| {
            let found = bound
                .bindings
                .iter()
                .find(|(it, _)| it == name)
                .map(|(_, ty)| self.normalise(ty.clone()));
            found.or_else(|| {
                self.fn_bound(bound)
                    .filter(|_| name == "Output")
                    .map(|(_, ret)| ret)
            })
        })
    }

    fn impl_projection(&self, ty: &Ty, of: Option<DefId>, name: &str) -> Option<Ty> {
        let name_key = Name::new(name);
        let own = head(ty).and_then(|it| self.impls.types_of_head.get(&(it, name_key.clone())));
        let blanket = self.impls.blanket_types.get(&name_key);
        for index in own
            .into_iter()
            .flatten()
            .chain(blanket.into_iter().flatten())
        {
            let it = &self.impls.all[*index];
            let Some(bound) = &it.of else { continue };
            if of.is_some_and(|of| of != bound.of) {
                continue;
            }
            let Some(member) = self.defs.member(it.def, name) else {
                continue;
            };
            let ItemKind::TypeAlias {
                ty: Some(written), ..
            } = &self.defs.item(member).kind
            else {
                continue;
            };
            let Some(subst) = self.matches(it, ty) else {
                continue;
            };
            let found = self.apply(&self.ty(written, &self.scope(it.def)), &subst);
            return Some(found);
        }
        None
    }
}

fn contains_proj(ty: &Ty) -> bool {
    match ty {
        Ty::Proj(..) => true,
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(contains_proj),
        Ty::Slice(ty) | Ty::Future(ty) => contains_proj(ty),
        _ => false,
    }
}
