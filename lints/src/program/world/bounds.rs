//! What is known of a type parameter: its bounds and what they imply.

use std::rc::Rc;

use crate::facts::{ItemKind, Name, TypeRef};
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::types::{Bound, SELF, Subst, Ty};
use crate::program::world::{Scope, World};

impl World<'_> {
    /// A trait bound as written.
    pub(crate) fn bound(&self, ty: &TypeRef, scope: &Scope) -> Option<Bound> {
        let TypeRef::Path(path) = ty else { return None };
        let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
        let found = self.resolve(scope.module, path.absolute, &names);
        let (Some(Res::Def(of)), 0, Some(segment)) =
            (found.res.ty, found.rest, path.segments.last())
        else {
            return None;
        };
        match self.defs.def(of).kind {
            DefKind::Trait => Some(Bound {
                of,
                args: segment.args.iter().map(|it| self.ty(it, scope)).collect(),
                bindings: segment
                    .bindings
                    .iter()
                    .map(|(name, ty)| (name.clone(), self.ty(ty, scope)))
                    .collect(),
            }),
            _ => None,
        }
    }

    /// What is known of a parameter: its bounds, supertraits included.
    pub(crate) fn bounds(&self, owner: DefId, index: u16) -> Rc<[Bound]> {
        if let Some(found) = self.bounds.borrow().get(&(owner, index)) {
            return found.clone();
        }
        self.bounds
            .borrow_mut()
            .insert((owner, index), Rc::from([]));
        let mut bounds = Vec::new();
        if index == SELF {
            let args = (0..self.generics(owner).params.len())
                .map(|it| Ty::Param(owner, it as u16))
                .collect();
            bounds.push(Bound {
                of: owner,
                args,
                bindings: Rc::from([]),
            });
        } else if let Some(param) = self.generics(owner).params.get(usize::from(index)) {
            let scope = self.scope(owner);
            bounds.extend(param.bounds.iter().filter_map(|it| self.bound(it, &scope)));
        }
        let bounds: Rc<[Bound]> = self.elaborate(bounds).into();
        self.bounds
            .borrow_mut()
            .insert((owner, index), bounds.clone());
        bounds
    }

    /// Adds supertraits.
    pub(crate) fn elaborate(&self, mut bounds: Vec<Bound>) -> Vec<Bound> {
        let mut at = 0;
        while at < bounds.len() && bounds.len() < 64 {
            let bound = bounds[at].clone();
            if let ItemKind::Trait { bounds: supers, .. } = &self.defs.item(bound.of).kind {
                let scope = self.scope(bound.of);
                let mut subst = Subst::default();
                for (index, arg) in bound.args.iter().enumerate() {
                    subst.bind(bound.of, index as u16, arg.clone());
                }
                for found in supers.iter().filter_map(|it| self.bound(it, &scope)) {
                    if bounds.iter().all(|it| it.of != found.of) {
                        bounds.push(self.apply_bound(&found, &subst));
                    }
                }
            }
            at += 1;
        }
        bounds
    }

    pub(crate) fn apply_bound(&self, bound: &Bound, subst: &Subst) -> Bound {
        Bound {
            of: bound.of,
            args: bound.args.iter().map(|it| self.apply(it, subst)).collect(),
            bindings: bound
                .bindings
                .iter()
                .map(|(name, ty)| (name.clone(), self.apply(ty, subst)))
                .collect(),
        }
    }
}
