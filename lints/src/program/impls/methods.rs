//! The method that a name means on a type, through dereferencing and traits.

use rustc_hash::FxHashSet;

use crate::facts::{ItemKind, Name};
use crate::program::defs::DefId;
use crate::program::impls::{Method, head};
use crate::program::types::{SELF, Subst, Ty};
use crate::program::world::World;

impl World<'_> {
    /// What a type dereferences to.
    pub(crate) fn deref(&self, ty: &Ty) -> Option<Ty> {
        let of = self.lang.deref?;
        match ty {
            Ty::Adt(..) => {
                let key = head(ty)?;
                for index in self.impls.of_head.get(&key)? {
                    let it = &self.impls.all[*index];
                    if it.of.as_ref().is_none_or(|it| it.of != of) {
                        continue;
                    }
                    let member = self.defs.member(it.def, "Target")?;
                    let ItemKind::TypeAlias {
                        ty: Some(written), ..
                    } = &self.defs.item(member).kind
                    else {
                        return None;
                    };
                    let mut subst = Subst::default();
                    self.unify(&it.self_ty, ty, &mut subst);
                    return Some(self.apply(&self.ty(written, &self.scope(it.def)), &subst));
                }
                None
            }
            Ty::Bounds(bounds) => self.bound_projection(bounds, Some(of), "Target"),
            Ty::Param(owner, index) => {
                let bounds = self.bounds(*owner, *index);
                let found = bounds.iter().find(|it| it.of == of)?;
                self.bound_projection(std::slice::from_ref(found), Some(of), "Target")
            }
            _ => None,
        }
    }

    /// The method `name` of a type, through dereferencing.
    pub(crate) fn method(&self, ty: &Ty, name: &str) -> Option<Method> {
        let mut at = Some(ty.clone());
        let mut seen = FxHashSet::default();
        while let Some(ty) = at {
            if ty.is_unknown() || !seen.insert(ty.clone()) || seen.len() > 12 {
                return None;
            }
            if let Some(found) = self
                .method_here(&ty, name)
                .filter(|it| self.signature(it.def).has_receiver)
            {
                return Some(found);
            }
            at = self.deref(&ty);
        }
        None
    }

    /// The function `name` of exactly this type: `Type::name`.
    pub(crate) fn method_here(&self, ty: &Ty, name: &str) -> Option<Method> {
        let name_key = Name::new(name);
        if let Some(key) = head(ty) {
            for (index, member) in self
                .impls
                .inherent
                .get(&(key, name_key.clone()))
                .into_iter()
                .flatten()
            {
                let it = &self.impls.all[*index];
                let mut subst = Subst::default();
                if self.unify(&it.self_ty, ty, &mut subst) {
                    return Some(Method {
                        def: *member,
                        subst,
                        on: ty.clone(),
                        is_dynamic: false,
                    });
                }
            }
        }
        let traits = self.impls.traits_with.get(&name_key)?;
        let bounds = match ty {
            Ty::Param(owner, index) => self.bounds(*owner, *index).to_vec(),
            Ty::Bounds(bounds) => self.elaborate(bounds.to_vec()),
            _ => Vec::new(),
        };
        for bound in &bounds {
            if traits.contains(&bound.of)
                && let Some(def) = self.defs.member(bound.of, name)
            {
                let mut subst = Subst::default();
                subst.bind(bound.of, SELF, ty.clone());
                for (index, arg) in bound.args.iter().enumerate() {
                    subst.bind(bound.of, index as u16, arg.clone());
                }
                return Some(Method {
                    def,
                    subst,
                    on: ty.clone(),
                    is_dynamic: true,
                });
            }
        }
        for it in self.candidates(ty) {
            let Some(of) = it.of.as_ref().filter(|it| traits.contains(&it.of)) else {
                continue;
            };
            let Some(mut subst) = self.matches(it, ty) else {
                continue;
            };
            if let Some(def) = self.defs.member(it.def, name) {
                return Some(Method {
                    def,
                    subst,
                    on: ty.clone(),
                    is_dynamic: false,
                });
            }
            if let Some(def) = self.defs.member(of.of, name) {
                for (index, arg) in of.args.iter().enumerate() {
                    let arg = self.apply(arg, &subst);
                    // `impl<T, U: From<T>> Into<U> for T`: the call has to say what `U` is.
                    if !matches!(arg, Ty::Param(owner, _) if owner == it.def) {
                        subst.bind(of.of, index as u16, arg);
                    }
                }
                subst.bind(of.of, SELF, ty.clone());
                return Some(Method {
                    def,
                    subst,
                    on: ty.clone(),
                    is_dynamic: false,
                });
            }
        }
        self.builtin_method(ty, traits, name)
    }

    /// Methods of traits that the language implements: futures.
    fn builtin_method(&self, ty: &Ty, traits: &[DefId], name: &str) -> Option<Method> {
        let of = self
            .lang
            .future
            .filter(|it| matches!(ty, Ty::Future(_)) && traits.contains(it))?;
        let mut subst = Subst::default();
        subst.bind(of, SELF, ty.clone());
        Some(Method {
            def: self.defs.member(of, name)?,
            subst,
            on: ty.clone(),
            is_dynamic: false,
        })
    }
}
