//! Definitions with their signatures: written types become types, in the scope where they stand.

mod bounds;
mod lang;
mod written;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::facts::{Generics, ItemKind, Name};
use crate::program::defs::{DefId, DefKind, Defs, KrateId, ModId};
use crate::program::impls::{Impls, Proofs};
use crate::program::names::{NameCache, Names, Resolved};
use crate::program::types::{Args, Bound, SELF, Ty};

/// How deep types may nest, aliases may lead to aliases, impls may require impls.
pub(crate) const DEPTH: u32 = 24;

/// How many written types one type may lead to, through aliases and what they stand for.
pub(crate) const STEPS: u32 = 2000;

/// The bounds of one parameter.
type Bounds = Rc<[Bound]>;

/// All definitions, with what was worked out about them.
pub(crate) struct World<'a> {
    pub(crate) defs: Defs<'a>,
    pub(crate) names: NameCache,
    pub(crate) std: Option<(KrateId, ModId)>,
    pub(crate) lang: Lang,
    pub(crate) impls: Impls,
    signatures: RefCell<FxHashMap<DefId, Rc<Signature>>>,
    bounds: RefCell<FxHashMap<(DefId, u16), Bounds>>,
    pub(crate) depth: Cell<u32>,
    /// How many written types the one that is asked about has led to.
    pub(crate) steps: Cell<u32>,
    /// How many proofs lead to the one that is under way.
    pub(crate) proofs: Cell<u32>,
    pub(crate) proven: Proofs,
}

/// Definitions of the standard library that the language itself refers to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lang {
    pub(crate) option: Option<DefId>,
    pub(crate) result: Option<DefId>,
    pub(crate) vec: Option<DefId>,
    pub(crate) string: Option<DefId>,
    pub(crate) future: Option<DefId>,
    pub(crate) into_future: Option<DefId>,
    pub(crate) iterator: Option<DefId>,
    pub(crate) into_iterator: Option<DefId>,
    pub(crate) deref: Option<DefId>,
    pub(crate) index: Option<DefId>,
    pub(crate) from: Option<DefId>,
    pub(crate) into: Option<DefId>,
    pub(crate) default: Option<DefId>,
    pub(crate) stream: Option<DefId>,
    pub(crate) document: Option<DefId>,
    /// `Fn`, `FnMut`, `FnOnce`.
    pub(crate) fns: Vec<DefId>,
    /// `AsyncFn`, `AsyncFnMut`, `AsyncFnOnce`.
    pub(crate) async_fns: Vec<DefId>,
}

/// Where a type stands: what its names mean.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    pub(crate) module: ModId,
    /// Owners of generic parameters, inner first.
    pub(crate) owners: Vec<DefId>,
    pub(crate) self_ty: Option<Ty>,
}

/// A function's types; for async functions `ret` is the future.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) has_receiver: bool,
    pub(crate) params: Vec<Ty>,
    pub(crate) ret: Ty,
}

impl<'a> World<'a> {
    pub(crate) fn new(defs: Defs<'a>, std: Option<(KrateId, ModId)>) -> World<'a> {
        let mut world = World {
            defs,
            names: NameCache::default(),
            std,
            lang: Lang::default(),
            impls: Impls::default(),
            signatures: RefCell::default(),
            bounds: RefCell::default(),
            depth: Cell::new(0),
            steps: Cell::new(0),
            proofs: Cell::new(0),
            proven: Proofs::default(),
        };
        world.find_lang();
        world.impls = Impls::collect(&world);
        // What was worked out while the impls were not all known may lack something.
        world.signatures = RefCell::default();
        world.bounds = RefCell::default();
        world.proven = Proofs::default();
        world
    }

    pub(crate) fn names(&self) -> Names<'_, 'a> {
        Names {
            defs: &self.defs,
            cache: &self.names,
            std: self.std,
        }
    }

    pub(crate) fn resolve(&self, module: ModId, absolute: bool, path: &[Name]) -> Resolved {
        self.names().resolve(module, absolute, path)
    }

    /// The module whose names the body of a definition sees.
    pub(crate) fn body_module(&self, def: DefId) -> ModId {
        self.defs
            .body_scopes
            .get(&def)
            .copied()
            .unwrap_or(self.defs.def(def).module)
    }

    /// The scope of a definition's signature.
    pub(crate) fn scope(&self, id: DefId) -> Scope {
        let def = self.defs.def(id);
        let mut scope = Scope {
            module: def.module,
            owners: vec![id],
            self_ty: None,
        };
        match def.kind {
            DefKind::Impl => {
                scope.self_ty = self
                    .impls
                    .self_ty(id)
                    .cloned()
                    .or_else(|| Some(self.impl_self(id)));
            }
            DefKind::Trait => scope.self_ty = Some(Ty::Param(id, SELF)),
            DefKind::Struct | DefKind::Enum => scope.self_ty = Some(self.adt_of_params(id)),
            _ => {}
        }
        if let DefKind::Variant(_) = def.kind {
            scope.owners.clear();
        }
        if let Some(parent) = def.parent {
            let outer = self.scope(parent);
            scope.owners.extend(outer.owners);
            scope.self_ty = outer.self_ty;
        }
        scope
    }

    /// The scope of a definition's body.
    pub(crate) fn body_scope(&self, id: DefId) -> Scope {
        Scope {
            module: self.body_module(id),
            ..self.scope(id)
        }
    }

    pub(crate) fn impl_self(&self, id: DefId) -> Ty {
        let ItemKind::Impl { self_ty, .. } = &self.defs.item(id).kind else {
            return Ty::Unknown;
        };
        let scope = Scope {
            module: self.defs.def(id).module,
            owners: vec![id],
            self_ty: None,
        };
        self.ty(self_ty, &scope)
    }

    pub(crate) fn generics(&self, id: DefId) -> &'a Generics {
        let id = if let DefKind::Variant(_) = self.defs.def(id).kind {
            self.defs.def(id).parent.unwrap_or(id)
        } else {
            id
        };
        &self.defs.item(id).generics
    }

    /// A struct or enum with its own parameters as arguments.
    pub(crate) fn adt_of_params(&self, id: DefId) -> Ty {
        let args: Args = (0..self.generics(id).params.len())
            .map(|it| Ty::Param(id, it as u16))
            .collect();
        Ty::Adt(id, args)
    }

    /// A function's types; a tuple struct or variant is a function of its fields.
    pub(crate) fn signature(&self, id: DefId) -> Rc<Signature> {
        if let Some(found) = self.signatures.borrow().get(&id) {
            return found.clone();
        }
        let scope = self.scope(id);
        let signature = match (self.defs.function(id), self.defs.fields(id)) {
            (Some(function), _) => {
                let ret = function
                    .ret
                    .as_ref()
                    .map_or_else(Ty::unit, |it| self.ty(it, &scope));
                Signature {
                    has_receiver: function.receiver.is_some(),
                    params: function
                        .params
                        .iter()
                        .map(|it| self.ty(&it.ty, &scope))
                        .collect(),
                    ret: if function.is_async {
                        Ty::Future(Rc::new(ret))
                    } else {
                        ret
                    },
                }
            }
            (None, Some(fields)) => Signature {
                has_receiver: false,
                params: fields
                    .fields
                    .iter()
                    .map(|it| self.ty(&it.ty, &scope))
                    .collect(),
                ret: scope.self_ty.clone().unwrap_or(Ty::Unknown),
            },
            (None, None) => Signature {
                has_receiver: false,
                params: Vec::new(),
                ret: Ty::Unknown,
            },
        };
        let signature = Rc::new(signature);
        self.signatures.borrow_mut().insert(id, signature.clone());
        signature
    }
}
