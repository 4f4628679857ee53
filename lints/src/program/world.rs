//! Definitions with their signatures: written types become types, in the scope where they stand.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::facts::{Generics, ItemKind, Name, Path, TypeRef};
use crate::program::defs::{DefId, DefKind, Defs, KrateId, ModId, Prim, Res};
use crate::program::impls::{Impls, Proofs};
use crate::program::names::{NameCache, Names, Resolved};
use crate::program::types::{Args, Bound, SELF, Subst, Ty};

/// How deep types may nest, aliases may lead to aliases, impls may require impls.
pub(crate) const DEPTH: u32 = 24;

/// The bounds of one parameter.
type Bounds = Arc<[Bound]>;

/// All definitions, with what was worked out about them.
pub(crate) struct World<'a> {
    pub(crate) defs: Defs<'a>,
    pub(crate) names: NameCache,
    pub(crate) std: Option<(KrateId, ModId)>,
    pub(crate) lang: Lang,
    pub(crate) impls: Impls,
    signatures: RefCell<FxHashMap<DefId, Arc<Signature>>>,
    bounds: RefCell<FxHashMap<(DefId, u16), Bounds>>,
    pub(crate) depth: Cell<u32>,
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

    fn find_lang(&mut self) {
        let Some((krate, _)) = self.std else { return };
        let root = self.defs.krate(krate).root;
        let find = |path: &str| {
            let path: Vec<Name> = path.split("::").map(Name::new).collect();
            match self.resolve(root, false, &path).res.ty {
                Some(Res::Def(def)) => Some(def),
                _ => None,
            }
        };
        let lang = Lang {
            option: find("crate::option::Option"),
            result: find("crate::result::Result"),
            vec: find("crate::vec::Vec"),
            string: find("crate::string::String"),
            future: find("crate::future::Future"),
            into_future: find("crate::future::IntoFuture"),
            iterator: find("crate::iter::Iterator"),
            into_iterator: find("crate::iter::IntoIterator"),
            deref: find("crate::ops::Deref"),
            from: find("crate::convert::From"),
            into: find("crate::convert::Into"),
            default: find("crate::default::Default"),
            stream: find("futures_core::Stream"),
            document: find("bson::Document"),
            fns: ["Fn", "FnMut", "FnOnce"]
                .iter()
                .filter_map(|it| find(&format!("crate::ops::{it}")))
                .collect(),
            async_fns: ["AsyncFn", "AsyncFnMut", "AsyncFnOnce"]
                .iter()
                .filter_map(|it| find(&format!("crate::ops::{it}")))
                .collect(),
        };
        self.lang = lang;
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

    /// A written type, in a scope.
    pub(crate) fn ty(&self, ty: &TypeRef, scope: &Scope) -> Ty {
        if self.depth.get() > DEPTH {
            return Ty::Unknown;
        }
        self.depth.set(self.depth.get() + 1);
        let result = match ty {
            TypeRef::Path(path) => self.path_ty(path, scope),
            TypeRef::Ref { ty, .. } => self.ty(ty, scope),
            TypeRef::Ptr(ty) => self.ty(ty, scope),
            TypeRef::Tuple(elems) => Ty::Tuple(elems.iter().map(|it| self.ty(it, scope)).collect()),
            TypeRef::Slice(ty) => Ty::Slice(Arc::new(self.ty(ty, scope))),
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => {
                let bounds: Vec<Bound> = bounds
                    .iter()
                    .filter_map(|it| self.bound(it, scope))
                    .collect();
                if bounds.is_empty() {
                    Ty::Unknown
                } else {
                    Ty::Bounds(bounds.into())
                }
            }
            TypeRef::Fn { params, ret } => Ty::FnPtr(
                params.iter().map(|it| self.ty(it, scope)).collect(),
                Arc::new(ret.as_ref().map_or_else(Ty::unit, |it| self.ty(it, scope))),
            ),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer | TypeRef::Unknown => Ty::Unknown,
        };
        self.depth.set(self.depth.get() - 1);
        result
    }

    fn path_ty(&self, path: &Path, scope: &Scope) -> Ty {
        if let Some(qself) = &path.qself {
            let of = qself
                .1
                .as_ref()
                .and_then(|it| self.bound(it, scope))
                .map(|it| it.of);
            return self.project_all(self.ty(&qself.0, scope), of, &path.segments);
        }
        let Some(first) = path.segments.first() else {
            return Ty::Unknown;
        };
        if !path.absolute {
            if first.name == "Self" {
                let own = scope.self_ty.clone().unwrap_or(Ty::Unknown);
                return self.project_all(own, None, &path.segments[1..]);
            }
            if let Some(param) = self.param(&first.name, scope) {
                return self.project_all(param, None, &path.segments[1..]);
            }
        }
        let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
        let found = self.resolve(scope.module, path.absolute, &names);
        let at = path.segments.len() - 1 - found.rest.min(path.segments.len() - 1);
        let base = match found.res.ty {
            Some(Res::Prim(prim)) => Ty::Prim(prim),
            Some(Res::Def(def)) => {
                let args: Vec<Ty> = path.segments[at]
                    .args
                    .iter()
                    .map(|it| self.ty(it, scope))
                    .collect();
                match self.defs.def(def).kind {
                    DefKind::Trait => {
                        let segment = &path.segments[at];
                        let bindings = segment
                            .bindings
                            .iter()
                            .map(|(name, ty)| (name.clone(), self.ty(ty, scope)))
                            .collect();
                        Ty::Bounds(Arc::from([Bound {
                            of: def,
                            args: args.into(),
                            bindings,
                        }]))
                    }
                    _ => self.instantiate(def, args),
                }
            }
            _ => Ty::Unknown,
        };
        self.project_all(base, None, &path.segments[at + 1..])
    }

    fn project_all(&self, mut ty: Ty, of: Option<DefId>, rest: &[crate::facts::Segment]) -> Ty {
        for segment in rest {
            ty = self.normalise(Ty::Proj(Arc::new(ty), of, segment.name.clone()));
        }
        ty
    }

    /// The parameter of this name, of the innermost owner that has one.
    pub(crate) fn param(&self, name: &str, scope: &Scope) -> Option<Ty> {
        scope.owners.iter().find_map(|owner| {
            let index = self
                .generics(*owner)
                .params
                .iter()
                .position(|it| it.name == name)?;
            Some(Ty::Param(*owner, index as u16))
        })
    }

    /// A struct, enum or alias with these arguments; missing ones are defaults, else unknown.
    pub(crate) fn instantiate(&self, def: DefId, mut args: Vec<Ty>) -> Ty {
        let def = match self.defs.def(def).kind {
            DefKind::Variant(_) => self.defs.def(def).parent.unwrap_or(def),
            _ => def,
        };
        let generics = self.generics(def);
        let mut subst = Subst::default();
        for (index, param) in generics.params.iter().enumerate() {
            if args.len() == index {
                let default = param
                    .default
                    .as_ref()
                    .map(|it| self.ty(it, &self.scope(def)));
                args.push(default.map_or(Ty::Unknown, |it| self.apply(&it, &subst)));
            }
            subst.bind(def, index as u16, args[index].clone());
        }
        args.truncate(generics.params.len());
        match (&self.defs.def(def).kind, &self.defs.item(def).kind) {
            (DefKind::Struct | DefKind::Enum, _) => Ty::Adt(def, args.into()),
            (DefKind::TypeAlias, ItemKind::TypeAlias { ty: Some(ty), .. }) => {
                self.apply_or_unknown(&self.ty(ty, &self.scope(def)), &subst, def)
            }
            _ => Ty::Unknown,
        }
    }

    /// As [`World::apply`], and parameters of `owner` that are not bound become unknown.
    pub(crate) fn apply_or_unknown(&self, ty: &Ty, subst: &Subst, owner: DefId) -> Ty {
        let mapped = ty.map_params(&mut |def, index| match subst.get(def, index) {
            Some(ty) => Some(ty.clone()),
            None if def == owner => Some(Ty::Unknown),
            None => None,
        });
        self.normalise(mapped)
    }

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
    pub(crate) fn bounds(&self, owner: DefId, index: u16) -> Arc<[Bound]> {
        if let Some(found) = self.bounds.borrow().get(&(owner, index)) {
            return found.clone();
        }
        self.bounds
            .borrow_mut()
            .insert((owner, index), Arc::from([]));
        let mut bounds = Vec::new();
        if index == SELF {
            let args = (0..self.generics(owner).params.len())
                .map(|it| Ty::Param(owner, it as u16))
                .collect();
            bounds.push(Bound {
                of: owner,
                args,
                bindings: Arc::from([]),
            });
        } else if let Some(param) = self.generics(owner).params.get(usize::from(index)) {
            let scope = self.scope(owner);
            bounds.extend(param.bounds.iter().filter_map(|it| self.bound(it, &scope)));
        }
        let bounds: Arc<[Bound]> = self.elaborate(bounds).into();
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

    /// A function's types; a tuple struct or variant is a function of its fields.
    pub(crate) fn signature(&self, id: DefId) -> Arc<Signature> {
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
                        Ty::Future(Arc::new(ret))
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
        let signature = Arc::new(signature);
        self.signatures.borrow_mut().insert(id, signature.clone());
        signature
    }

    pub(crate) fn option(&self, ty: Ty) -> Ty {
        self.lang
            .option
            .map_or(Ty::Unknown, |it| Ty::Adt(it, Arc::from([ty])))
    }

    pub(crate) fn result(&self, ok: Ty, err: Ty) -> Ty {
        self.lang
            .result
            .map_or(Ty::Unknown, |it| Ty::Adt(it, Arc::from([ok, err])))
    }

    pub(crate) fn vec(&self, ty: Ty) -> Ty {
        self.lang
            .vec
            .map_or(Ty::Unknown, |it| Ty::Adt(it, Arc::from([ty])))
    }

    pub(crate) fn string(&self) -> Ty {
        self.lang
            .string
            .map_or(Ty::Prim(Prim::Str), |it| Ty::Adt(it, Arc::from([])))
    }
}
