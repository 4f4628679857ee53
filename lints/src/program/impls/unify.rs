//! Matching types with types: what parameters must be for a pattern to be an actual type.

use std::rc::Rc;

use crate::program::impls::{PROOF_DEPTH, head};
use crate::program::types::{Bound, Projection, Subst, Ty};
use crate::program::world::World;

impl World<'_> {
    /// Matches `pattern`, whose parameters are to be found, with an actual type. False when they cannot be the same.
    pub(crate) fn unify(&self, pattern: &Ty, actual: &Ty, subst: &mut Subst) -> bool {
        match (pattern, actual) {
            (Ty::Unknown | Ty::Never, _) | (_, Ty::Unknown | Ty::Never) => true,
            (Ty::Param(owner, index), actual) => {
                if pattern != actual {
                    subst.bind(*owner, *index, actual.clone());
                }
                true
            }
            (Ty::Proj(..), _) | (_, Ty::Proj(..) | Ty::Param(..)) => true,
            (Ty::Adt(a, args), Ty::Adt(b, others)) if a == b => args
                .iter()
                .zip(others.iter())
                .fold(true, |all, (a, b)| self.unify(a, b, subst) && all),
            (Ty::Tuple(args), Ty::Tuple(others)) => {
                args.len() == others.len()
                    && args
                        .iter()
                        .zip(others.iter())
                        .fold(true, |all, (a, b)| self.unify(a, b, subst) && all)
            }
            (Ty::Slice(a), Ty::Slice(b)) | (Ty::Future(a), Ty::Future(b)) => {
                self.unify(a, b, subst)
            }
            (Ty::Prim(a), Ty::Prim(b)) => a == b,
            (Ty::Bounds(bounds), actual) => {
                for bound in bounds.iter() {
                    self.require(actual, bound, subst);
                }
                true
            }
            (Ty::FnPtr(it), actual) => {
                if let Some((found, result)) = self.callable(actual) {
                    for (a, b) in it.0.iter().zip(&found) {
                        self.unify(a, b, subst);
                    }
                    self.unify(&it.1, &result, subst);
                }
                true
            }
            (_, Ty::Bounds(_)) => true,
            (Ty::FnDef(a), Ty::FnDef(b)) => a == b,
            _ => false,
        }
    }

    /// As [`World::unify`] for an argument: `&String` is taken where `&str` is asked for.
    pub(crate) fn coerce(&self, pattern: &Ty, actual: &Ty, subst: &mut Subst) {
        let mut actual = actual.clone();
        for _ in 0..4 {
            if self.unify(pattern, &actual, &mut subst.clone()) {
                break;
            }
            match self.deref(&actual) {
                Some(target) => actual = target,
                None => return,
            }
        }
        self.unify(pattern, &actual, subst);
    }

    /// Parameters and result of something that can be called; closures are known only to inference.
    pub(crate) fn callable(&self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match ty {
            Ty::FnDef(def) => {
                let signature = self.signature(*def);
                Some((signature.params.clone(), signature.ret.clone()))
            }
            Ty::FnPtr(it) => Some((**it).clone()),
            Ty::Bounds(bounds) => bounds.iter().find_map(|it| self.fn_bound(it)),
            Ty::Param(owner, index) => self
                .bounds(*owner, *index)
                .iter()
                .find_map(|it| self.fn_bound(it)),
            Ty::Adt(..) => self.deref(ty).and_then(|it| self.callable(&it)),
            _ => None,
        }
    }

    /// `Fn(A) -> B` as parameters and result.
    pub(crate) fn fn_bound(&self, bound: &Bound) -> Option<(Vec<Ty>, Ty)> {
        let is_async = self.lang.async_fns.contains(&bound.of);
        if !is_async && !self.lang.fns.contains(&bound.of) {
            return None;
        }
        let params = bound
            .args
            .first()
            .map(|it| it.args().to_vec())
            .unwrap_or_default();
        let ret = bound
            .bindings
            .iter()
            .find(|(name, _)| name == "Output")
            .map_or_else(Ty::unit, |(_, ty)| ty.clone());
        Some((
            params,
            if is_async {
                Ty::Future(Rc::new(ret))
            } else {
                ret
            },
        ))
    }

    /// Learns parameters from the fact that `actual` satisfies `bound`.
    pub(crate) fn require(&self, actual: &Ty, bound: &Bound, subst: &mut Subst) {
        if self.proofs.get() > PROOF_DEPTH || actual.is_unknown() {
            return;
        }
        self.proofs.set(self.proofs.get() + 1);
        if let Some((params, ret)) = self.fn_bound(bound) {
            if let Some((found, result)) = self.callable(actual) {
                for (a, b) in params.iter().zip(&found) {
                    self.unify(a, b, subst);
                }
                self.unify(&ret, &result, subst);
            }
        } else {
            for (name, pattern) in bound.bindings.iter() {
                let found = self.normalise(Ty::Proj(Rc::new(Projection {
                    on: actual.clone(),
                    of: Some(bound.of),
                    name: name.clone(),
                })));
                self.unify(pattern, &found, subst);
            }
            if !bound.args.is_empty()
                && let Some((it, found)) = self.find_impl(actual, bound.of)
                && let Some(of) = &it.of
            {
                for (pattern, arg) in bound.args.iter().zip(of.args.iter()) {
                    let arg = self.apply(arg, &found);
                    if !arg.has_params() {
                        self.unify(pattern, &arg, subst);
                    }
                }
            }
        }
        self.proofs.set(self.proofs.get() - 1);
    }

    /// What `actual` must be, where parts of it are unknown, to satisfy `bound` (`Vec<_>: FromIterator<X>`).
    pub(crate) fn refine(&self, actual: &Ty, bound: &Bound) -> Ty {
        if !actual.has_unknown() || bound.args.is_empty() {
            return actual.clone();
        }
        let Some(key) = head(actual) else {
            return actual.clone();
        };
        for index in self.impls.of_head.get(&key).into_iter().flatten() {
            let it = &self.impls.all[*index];
            let Some(of) = it.of.as_ref().filter(|it| it.of == bound.of) else {
                continue;
            };
            let mut subst = Subst::default();
            if !self.unify(&it.self_ty, actual, &mut subst) {
                continue;
            }
            for (pattern, arg) in of.args.iter().zip(bound.args.iter()) {
                self.unify(pattern, arg, &mut subst);
            }
            let refined = self.apply(&it.self_ty, &subst);
            if !refined.has_params() {
                return actual.merge(&refined);
            }
        }
        actual.clone()
    }
}
