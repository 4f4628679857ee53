//! What a type holds: whether its values own a handle, and how directly.

use rustc_hash::FxHashSet;

use crate::facts::{Name, TypeRef};
use crate::models::Holds;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::types::{Subst, Ty};
use crate::program::world::Scope;

/// How a type holds a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// It is the handle, perhaps behind smart pointers.
    Itself,
    /// It is a struct, an enum or a tuple with the handle in a field.
    InField,
    /// The handle may be there or not, or there are many: a slot or a registry of handles.
    Kept,
}

impl Program<'_> {
    /// How values of a type hold a handle, and which; structs within structs are not looked into.
    pub(crate) fn held(&self, ty: &Ty) -> Option<(Held, DefId)> {
        self.held_within(ty, Depth::Outside)
    }

    fn held_within(&self, ty: &Ty, depth: Depth) -> Option<(Held, DefId)> {
        match ty {
            Ty::Adt(def, _) if self.roles.handles.contains(def) => Some((Held::Itself, *def)),
            Ty::Adt(def, args) => match self.roles.containers.get(def) {
                Some(Holds::One) => self.held_within(args.first()?, depth),
                Some(_) => args
                    .iter()
                    .find_map(|it| self.held_within(it, depth))
                    .map(|it| (Held::Kept, it.1)),
                None if depth == Depth::Outside && !self.world.defs.is_stub(*def) => {
                    self.held_in_fields(*def, ty)
                }
                None => None,
            },
            Ty::Tuple(elems) => {
                let found = elems.iter().filter_map(|it| self.held_within(it, depth));
                found.map(|(held, handle)| (in_field(held), handle)).next()
            }
            Ty::Slice(elem) => self.held_within(elem, depth).map(|it| (Held::Kept, it.1)),
            _ => None,
        }
    }

    fn held_in_fields(&self, def: DefId, ty: &Ty) -> Option<(Held, DefId)> {
        let fields = self.field_types(def, ty);
        let mut found: Vec<_> = fields
            .iter()
            .filter_map(|it| self.held_within(it, Depth::InField))
            .collect();
        found.sort_by_key(|it| it.0 == Held::Kept);
        found
            .first()
            .map(|(held, handle)| (in_field(*held), *handle))
    }

    /// The types of all fields of a struct, or of all variants of an enum.
    pub(crate) fn field_types(&self, def: DefId, ty: &Ty) -> Vec<Ty> {
        let defs = &self.world.defs;
        let mut subst = Subst::default();
        for (index, arg) in ty.args().iter().enumerate() {
            subst.bind(def, index as u16, arg.clone());
        }
        let scope = self.world.scope(def);
        let written: Vec<&TypeRef> = match &defs.item(def).kind {
            crate::facts::ItemKind::Struct(fields) => {
                fields.fields.iter().map(|it| &it.ty).collect()
            }
            crate::facts::ItemKind::Enum(variants) => variants
                .iter()
                .flat_map(|it| &it.fields.fields)
                .map(|it| &it.ty)
                .collect(),
            _ => Vec::new(),
        };
        written
            .into_iter()
            .map(|it| {
                self.world
                    .apply_or_unknown(&self.world.ty(it, &scope), &subst, def)
            })
            .collect()
    }

    /// Whether values of a type own a handle at any depth: through futures, results, containers and fields.
    pub(crate) fn carries_handle(&self, ty: &Ty) -> bool {
        self.carries(ty, &mut FxHashSet::default())
    }

    fn carries(&self, ty: &Ty, seen: &mut FxHashSet<Ty>) -> bool {
        if seen.len() > 64 || !seen.insert(ty.clone()) {
            return false;
        }
        match ty {
            Ty::Adt(def, _) if self.roles.handles.contains(def) => true,
            Ty::Adt(def, args) => {
                args.iter().any(|it| self.carries(it, seen))
                    || (!self.world.defs.is_stub(*def)
                        && self
                            .field_types(*def, ty)
                            .iter()
                            .any(|it| self.carries(it, seen)))
            }
            Ty::Tuple(args) => args.iter().any(|it| self.carries(it, seen)),
            Ty::Slice(inner) | Ty::Future(inner) => self.carries(inner, seen),
            Ty::Bounds(bounds) => bounds
                .iter()
                .flat_map(|it| it.bindings.iter())
                .any(|it| self.carries(&it.1, seen)),
            _ => false,
        }
    }

    /// Calls `take` with each type that a written type names, outer ones first, and where it is written. An alias of the
    /// program is a declaration of its own and is not looked through, unless its parameters decide what it means.
    pub(crate) fn written_types(&self, ty: &TypeRef, scope: &Scope, take: &mut impl FnMut(&Ty)) {
        match ty {
            TypeRef::Path(path) => {
                let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
                let alias = match self
                    .world
                    .resolve(scope.module, path.absolute, &names)
                    .res
                    .ty
                {
                    Some(Res::Def(def)) if self.world.defs.def(def).kind == DefKind::TypeAlias => {
                        Some(def)
                    }
                    _ => None,
                };
                let meant = self.world.ty(ty, scope);
                match alias.filter(|it| !self.world.defs.is_stub(*it)) {
                    Some(def) if self.world.generics(def).params.is_empty() => {}
                    Some(_) => each_part(&meant, take),
                    None => {
                        take(&meant);
                        let args = path.segments.iter().flat_map(|it| &it.args);
                        args.for_each(|it| self.written_types(it, scope, take));
                    }
                }
            }
            TypeRef::Ref { ty, .. } | TypeRef::Ptr(ty) | TypeRef::Slice(ty) => {
                self.written_types(ty, scope, take);
            }
            TypeRef::Tuple(elems) => elems
                .iter()
                .for_each(|it| self.written_types(it, scope, take)),
            _ => {}
        }
    }

    /// Functions that send commands to the server, themselves or through what they call.
    pub(crate) fn operating(&self) -> FxHashSet<DefId> {
        let operates = |it: &&TypedBody<'_>| {
            let mut callees = it.types.callees.values();
            callees.any(|it| self.is_operation(it.def))
        };
        let themselves = self.bodies.iter().filter(operates).map(|it| it.def);
        self.graph.running(themselves.collect())
    }

    /// Whether a call of the driver sends a command.
    pub(crate) fn is_operation(&self, def: DefId) -> bool {
        self.roles.operations.contains_key(&def) || self.roles.cursors.contains_key(&def)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    Outside,
    InField,
}

fn in_field(held: Held) -> Held {
    if held == Held::Kept {
        Held::Kept
    } else {
        Held::InField
    }
}

fn each_part(ty: &Ty, take: &mut impl FnMut(&Ty)) {
    take(ty);
    match ty {
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().for_each(|it| each_part(it, take)),
        Ty::Slice(inner) => each_part(inner, take),
        _ => {}
    }
}
