//! Implementations: which methods and associated types a type has.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ItemKind, Name};
use crate::program::defs::{DefId, DefKind, Prim};
use crate::program::types::{Bound, SELF, Subst, Ty};
use crate::program::world::{Scope, World};

/// How deep the proof that a type implements a trait may lead to other such proofs.
const PROOF_DEPTH: u32 = 8;

/// Above this depth of proof answers are complete enough to be kept.
const KEPT_DEPTH: u32 = 3;

/// `<T as Trait>::Name`.
type Projection = (Ty, Option<DefId>, Name);

/// Answers of finished proofs.
#[derive(Debug, Default)]
pub(crate) struct Proofs {
    projections: RefCell<FxHashMap<Projection, Option<Ty>>>,
    implements: RefCell<FxHashMap<(Ty, DefId), bool>>,
}

/// What impls are sorted by: the outermost constructor of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(DefId),
    Prim(Prim),
    Slice,
    Tuple,
    Future,
    Fn,
    Trait(DefId),
}

/// One impl block.
#[derive(Clone, Debug)]
pub(crate) struct Impl {
    pub(crate) def: DefId,
    pub(crate) self_ty: Ty,
    pub(crate) of: Option<Bound>,
}

/// All impl blocks, sorted for look-up.
#[derive(Debug, Default)]
pub(crate) struct Impls {
    all: Vec<Impl>,
    by_def: FxHashMap<DefId, usize>,
    by_adt: FxHashMap<DefId, Vec<DefId>>,
    inherent: FxHashMap<(Head, Name), Vec<(usize, DefId)>>,
    of_head: FxHashMap<Head, Vec<usize>>,
    blanket: Vec<usize>,
    /// Impls by the associated types that they define.
    types_of_head: FxHashMap<(Head, Name), Vec<usize>>,
    blanket_types: FxHashMap<Name, Vec<usize>>,
    by_trait: FxHashMap<DefId, Vec<usize>>,
    /// Traits that declare a function of this name.
    traits_with: FxHashMap<Name, Vec<DefId>>,
}

/// A method that was found on a type.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) def: DefId,
    /// Parameters of the impl or trait it stands in.
    pub(crate) subst: Subst,
    /// The type it was found on, after dereferencing.
    pub(crate) on: Ty,
    /// Found through a bound only: any implementor's may run.
    pub(crate) is_dynamic: bool,
}

fn head(ty: &Ty) -> Option<Head> {
    match ty {
        Ty::Adt(def, _) => Some(Head::Adt(*def)),
        Ty::Prim(prim) => Some(Head::Prim(*prim)),
        Ty::Slice(_) => Some(Head::Slice),
        Ty::Tuple(_) => Some(Head::Tuple),
        Ty::Future(_) => Some(Head::Future),
        Ty::FnDef(_) | Ty::Closure(..) | Ty::FnPtr(..) => Some(Head::Fn),
        Ty::Bounds(bounds) => bounds.first().map(|it| Head::Trait(it.of)),
        Ty::Unknown | Ty::Never | Ty::Param(..) | Ty::Proj(..) => None,
    }
}

impl Impls {
    pub(crate) fn collect(world: &World<'_>) -> Impls {
        let mut impls = Impls::default();
        for index in 0..world.defs.all.len() {
            let def = DefId(index as u32);
            match world.defs.def(def).kind {
                DefKind::Impl => impls.add(world, def),
                DefKind::Trait => {
                    for member in world.defs.members(def) {
                        if world.defs.def(*member).kind == DefKind::Fn {
                            impls
                                .traits_with
                                .entry(world.defs.def(*member).name.clone())
                                .or_default()
                                .push(def);
                        }
                    }
                }
                _ => {}
            }
        }
        impls
    }

    fn add(&mut self, world: &World<'_>, def: DefId) {
        let self_ty = world.impl_self(def);
        let scope = Scope {
            module: world.defs.def(def).module,
            owners: vec![def],
            self_ty: Some(self_ty.clone()),
        };
        let ItemKind::Impl { of_trait, .. } = &world.defs.item(def).kind else {
            return;
        };
        let of = match of_trait {
            // An impl of a trait that is not known says nothing about look-ups.
            Some(of) => world.bound(of, &scope),
            None => None,
        };
        let index = self.all.len();
        let key = head(&self_ty);
        if of_trait.is_none()
            && let Some(key) = key
        {
            for member in world.defs.members(def) {
                let name = world.defs.def(*member).name.clone();
                self.inherent
                    .entry((key, name))
                    .or_default()
                    .push((index, *member));
            }
        } else if let Some(bound) = &of {
            match (key, &self_ty) {
                (Some(key), _) => self.of_head.entry(key).or_default().push(index),
                (None, Ty::Param(..)) => self.blanket.push(index),
                _ => {}
            }
            self.by_trait.entry(bound.of).or_default().push(index);
            for member in world.defs.members(def) {
                if world.defs.def(*member).kind == DefKind::TypeAlias {
                    let name = world.defs.def(*member).name.clone();
                    match key {
                        Some(key) => self
                            .types_of_head
                            .entry((key, name))
                            .or_default()
                            .push(index),
                        None => self.blanket_types.entry(name).or_default().push(index),
                    }
                }
            }
        } else if let Some(key) = key {
            // The methods of an unknown trait can still be called on the type.
            for member in world.defs.members(def) {
                let name = world.defs.def(*member).name.clone();
                self.inherent
                    .entry((key, name))
                    .or_default()
                    .push((index, *member));
            }
        }
        self.by_def.insert(def, index);
        if let Some(adt) = self_ty.adt() {
            self.by_adt.entry(adt).or_default().push(def);
        }
        self.all.push(Impl { def, self_ty, of });
    }

    pub(crate) fn self_ty(&self, def: DefId) -> Option<&Ty> {
        self.by_def.get(&def).map(|it| &self.all[*it].self_ty)
    }

    pub(crate) fn get(&self, def: DefId) -> Option<&Impl> {
        self.by_def.get(&def).map(|it| &self.all[*it])
    }

    /// The impl blocks of a struct or enum.
    pub(crate) fn of_adt(&self, adt: DefId) -> &[DefId] {
        self.by_adt.get(&adt).map_or(&[], Vec::as_slice)
    }

    /// The impls of a trait.
    pub(crate) fn of_trait(&self, of: DefId) -> impl Iterator<Item = &Impl> {
        self.by_trait
            .get(&of)
            .into_iter()
            .flatten()
            .map(|it| &self.all[*it])
    }
}

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
            (Ty::FnPtr(params, ret), actual) => {
                if let Some((found, result)) = self.callable(actual) {
                    for (a, b) in params.iter().zip(&found) {
                        self.unify(a, b, subst);
                    }
                    self.unify(ret, &result, subst);
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
            Ty::FnPtr(params, ret) => Some((params.to_vec(), (**ret).clone())),
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
                Ty::Future(Arc::new(ret))
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
                let found = self.normalise(Ty::Proj(
                    Arc::new(actual.clone()),
                    Some(bound.of),
                    name.clone(),
                ));
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

    /// Puts types for parameters and projects what can then be projected.
    pub(crate) fn apply(&self, ty: &Ty, subst: &Subst) -> Ty {
        self.normalise(ty.map_params(&mut |owner, index| subst.get(owner, index).cloned()))
    }

    /// Replaces projections that can be worked out.
    pub(crate) fn normalise(&self, ty: Ty) -> Ty {
        match ty {
            Ty::Proj(of_ty, of, name) => {
                let inner = self.normalise((*of_ty).clone());
                match self.project(&inner, of, &name) {
                    Some(found) => found,
                    None if inner.is_unknown() => Ty::Unknown,
                    None => Ty::Proj(Arc::new(inner), of, name),
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
                Ty::Slice(Arc::new(self.normalise((*inner).clone())))
            }
            Ty::Future(inner) if contains_proj(&inner) => {
                Ty::Future(Arc::new(self.normalise((*inner).clone())))
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

    fn bound_projection(&self, bounds: &[Bound], of: Option<DefId>, name: &str) -> Option<Ty> {
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

    /// Impl blocks of traits that may apply to a type.
    fn candidates(&self, ty: &Ty) -> impl Iterator<Item = &Impl> {
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
            _ => self.find_impl(ty, of).is_some(),
        };
        self.proofs.set(self.proofs.get() - 1);
        if self.proofs.get() <= KEPT_DEPTH {
            self.proven.implements.borrow_mut().insert(key, result);
        }
        result
    }

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

fn contains_proj(ty: &Ty) -> bool {
    match ty {
        Ty::Proj(..) => true,
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(contains_proj),
        Ty::Slice(ty) | Ty::Future(ty) => contains_proj(ty),
        _ => false,
    }
}
