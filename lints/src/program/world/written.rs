//! Written types become types, in the scope where they stand.

use std::rc::Rc;

use crate::facts::{ItemKind, Name, Path, TypeRef};
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::types::{Bound, Projection, Subst, Ty, no_args};
use crate::program::world::{DEPTH, STEPS, Scope, World};

impl World<'_> {
    /// A written type, in a scope.
    pub(crate) fn ty(&self, ty: &TypeRef, scope: &Scope) -> Ty {
        if self.depth.get() == 0 {
            self.steps.set(0);
        }
        self.steps.set(self.steps.get() + 1);
        if self.depth.get() > DEPTH || self.steps.get() > STEPS {
            return Ty::Unknown;
        }
        self.depth.set(self.depth.get() + 1);
        let result = match ty {
            TypeRef::Path(path) => self.path_ty(path, scope),
            TypeRef::Ref { ty, .. } => self.ty(ty, scope),
            TypeRef::Ptr(ty) => self.ty(ty, scope),
            TypeRef::Tuple(elems) => Ty::Tuple(elems.iter().map(|it| self.ty(it, scope)).collect()),
            TypeRef::Slice(ty) => Ty::Slice(Rc::new(self.ty(ty, scope))),
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
            TypeRef::Fn { params, ret } => Ty::FnPtr(Rc::new((
                params.iter().map(|it| self.ty(it, scope)).collect(),
                ret.as_ref().map_or_else(Ty::unit, |it| self.ty(it, scope)),
            ))),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer | TypeRef::Unknown => Ty::Unknown,
        };
        self.depth.set(self.depth.get() - 1);
        result.bounded()
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
                        Ty::Bounds(Rc::from([Bound {
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
            ty = self.normalise(Ty::Proj(Rc::new(Projection {
                on: ty,
                of,
                name: segment.name.clone(),
            })));
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
        let kind = self.defs.def(def).kind;
        let generics = self.generics(def);
        if generics.params.is_empty() && matches!(kind, DefKind::Struct | DefKind::Enum) {
            return Ty::Adt(def, no_args());
        }
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
        match (kind, &self.defs.item(def).kind) {
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
        self.normalise(mapped).bounded()
    }
}
