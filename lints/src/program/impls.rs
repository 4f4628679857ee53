//! Implementations: which methods and associated types a type has.

mod methods;
mod projections;
mod proofs;
mod unify;

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::facts::{ItemKind, Name};
use crate::program::defs::{DefId, DefKind, Prim};
use crate::program::types::{Bound, Subst, Ty};
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
    /// The functions of the program's impls, by what the trait declares.
    implementations: FxHashMap<DefId, Vec<DefId>>,
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
        impls.implement(world);
        impls
    }

    fn implement(&mut self, world: &World<'_>) {
        let defs = &world.defs;
        for (of, impls) in &self.by_trait {
            // Traits of the standard library have too many implementors to say anything.
            if defs.krate_of(*of).name == "std" {
                continue;
            }
            let declared = defs.members(*of).iter().rev();
            let declared: FxHashMap<&str, DefId> = declared
                .map(|it| (defs.def(*it).name.as_str(), *it))
                .collect();
            for index in impls {
                for member in defs.members(self.all[*index].def) {
                    if let Some(of) = declared.get(defs.def(*member).name.as_str())
                        && !defs.is_stub(*member)
                    {
                        let found = self.implementations.entry(*of).or_default();
                        let last = found.last().and_then(|it| defs.def(*it).parent);
                        // Of two with one name, for two platforms, the first stands for both.
                        if last != Some(self.all[*index].def) {
                            found.push(*member);
                        }
                    }
                }
            }
        }
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

    /// The functions of the program's impls that stand for a function of a trait; none for the standard library's.
    pub(crate) fn implementations(&self, of: DefId) -> &[DefId] {
        self.implementations.get(&of).map_or(&[], Vec::as_slice)
    }
}
