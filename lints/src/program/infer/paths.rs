//! What a path in an expression names: a function, a constructor, a value.

use std::rc::Rc;

use crate::facts::{ExprId, Name, Path};
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::impls::Method;
use crate::program::infer::Infer;
use crate::program::types::{SELF, Subst, Ty};

/// What a path in an expression names.
pub(super) enum Named {
    /// A function, or a tuple struct or variant as a function.
    Fn {
        def: DefId,
        subst: Subst,
        on: Ty,
        is_dynamic: bool,
    },
    /// A value: constant, static, unit struct or variant.
    Value {
        def: Option<DefId>,
        ty: Ty,
    },
    Unknown,
}
impl Infer<'_, '_> {
    /// A path that is not called: a value, or a function as a value.
    pub(super) fn value_path(&mut self, id: ExprId, path: &Path, expected: &Ty) -> Ty {
        match self.named_value(path, None, expected) {
            Named::Fn { def, .. } => {
                self.out.mentions.push((id, def));
                Ty::FnDef(def)
            }
            Named::Value { def, ty } => {
                self.out.mentions.extend(def.map(|it| (id, it)));
                ty
            }
            Named::Unknown => Ty::Unknown,
        }
    }

    pub(super) fn named_value(
        &mut self,
        path: &Path,
        receiver: Option<ExprId>,
        expected: &Ty,
    ) -> Named {
        if let Some(qself) = &path.qself {
            let on = self.ty(&qself.0);
            let of = qself
                .1
                .as_ref()
                .and_then(|it| self.world.bound(it, &self.scope));
            let Some(name) = path.segments.last().map(|it| it.name.clone()) else {
                return Named::Unknown;
            };
            return match of {
                Some(of) => self.trait_function(of.of, &on, &name),
                None => self.associated(&on, &name),
            };
        }
        let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
        let Some((first, rest)) = names.split_first() else {
            return Named::Unknown;
        };
        if first == "Self" && !path.absolute {
            let own = self.scope.self_ty.clone().unwrap_or(Ty::Unknown);
            return match rest {
                [] => own
                    .adt()
                    .map_or(Named::Unknown, |it| self.constructor(it, own.clone())),
                [name] => self.associated(&own, name),
                _ => Named::Unknown,
            };
        }
        if let (false, Some(param), [name]) =
            (path.absolute, self.world.param(first, &self.scope), rest)
        {
            return self.associated(&param, name);
        }
        let found = self.world.resolve(self.scope.module, path.absolute, &names);
        match (found.rest, found.res.val, found.res.ty) {
            (0, Some(def), _) => self.value_def(def, path, expected),
            (1, _, Some(Res::Prim(prim))) => {
                self.associated(&Ty::Prim(prim), &names[names.len() - 1])
            }
            (1, _, Some(Res::Def(def))) => {
                let name = &names[names.len() - 1];
                if self.world.defs.def(def).kind == DefKind::Trait {
                    let on = match receiver {
                        Some(receiver) => self.free(receiver),
                        None => expected.clone(),
                    };
                    return self.trait_function(def, &on, name);
                }
                let args = &path.segments[path.segments.len() - 2].args;
                let args = args.iter().map(|it| self.ty(it)).collect();
                let on = self.world.instantiate(def, args);
                self.associated(&on, name)
            }
            _ => Named::Unknown,
        }
    }

    fn value_def(&mut self, def: DefId, path: &Path, expected: &Ty) -> Named {
        let world = self.world;
        match world.defs.def(def).kind {
            DefKind::Fn => Named::Fn {
                def,
                subst: Subst::default(),
                on: Ty::Unknown,
                is_dynamic: false,
            },
            DefKind::Struct | DefKind::Variant(_) => {
                let owner = world.defs.def(def).parent.unwrap_or(def);
                let written = path.segments.iter().rev().find(|it| !it.args.is_empty());
                let args = written
                    .map(|it| it.args.iter().map(|it| self.ty(it)).collect())
                    .unwrap_or_default();
                let ty = world.instantiate(owner, args);
                let ty = if expected.adt() == Some(owner) {
                    ty.merge(expected)
                } else {
                    ty
                };
                self.constructor(def, ty)
            }
            DefKind::Const | DefKind::Static => {
                let scope = world.scope(def);
                let ty = match &world.defs.item(def).kind {
                    crate::facts::ItemKind::Const { ty, .. }
                    | crate::facts::ItemKind::Static { ty, .. } => world.ty(ty, &scope),
                    _ => Ty::Unknown,
                };
                Named::Value { def: Some(def), ty }
            }
            _ => Named::Unknown,
        }
    }

    fn constructor(&self, def: DefId, ty: Ty) -> Named {
        match self.world.defs.fields(def) {
            Some(fields) if !fields.named && !fields.fields.is_empty() => {
                let subst = Subst::default();
                Named::Fn {
                    def,
                    subst,
                    on: ty,
                    is_dynamic: false,
                }
            }
            _ => Named::Value { def: None, ty },
        }
    }

    /// `Type::name`.
    fn associated(&mut self, on: &Ty, name: &Name) -> Named {
        let world = self.world;
        if let Some(def) = on.adt()
            && world.defs.def(def).kind == DefKind::Enum
            && let Some(variant) = world.defs.member(def, name)
        {
            return self.constructor(variant, on.clone());
        }
        match world.method_here(on, name) {
            Some(Method {
                def,
                subst,
                on,
                is_dynamic,
            }) if world.defs.def(def).kind == DefKind::Fn => Named::Fn {
                def,
                subst,
                on,
                is_dynamic,
            },
            Some(Method { def, .. }) => match &world.defs.item(def).kind {
                crate::facts::ItemKind::Const { ty, .. } => Named::Value {
                    def: Some(def),
                    ty: world.ty(ty, &world.scope(def)),
                },
                _ => Named::Unknown,
            },
            // Derived: no impl is written down.
            None if name == "default" && !on.is_unknown() => Named::Value {
                def: None,
                ty: Ty::FnPtr(Rc::new((Vec::new(), on.clone()))),
            },
            None => Named::Unknown,
        }
    }

    /// `<on as Trait>::name`.
    fn trait_function(&mut self, of: DefId, on: &Ty, name: &Name) -> Named {
        let world = self.world;
        let Some(declared) = world.defs.member(of, name) else {
            return Named::Unknown;
        };
        let mut at = Some(on.clone());
        for _ in 0..4 {
            let Some(ty) = at else { break };
            if let Some((it, mut subst)) = world.find_impl(&ty, of) {
                subst.bind(of, SELF, ty.clone());
                if let Some(bound) = &it.of {
                    for (index, arg) in bound.args.iter().enumerate() {
                        let arg = world.apply(arg, &subst);
                        subst.bind(of, index as u16, arg);
                    }
                }
                let def = world.defs.member(it.def, name).unwrap_or(declared);
                return Named::Fn {
                    def,
                    subst,
                    on: ty,
                    is_dynamic: false,
                };
            }
            at = world.deref(&ty);
        }
        let mut subst = Subst::default();
        subst.bind(of, SELF, on.clone());
        Named::Fn {
            def: declared,
            subst,
            on: on.clone(),
            is_dynamic: true,
        }
    }

    pub(super) fn struct_literal(
        &mut self,
        id: ExprId,
        path: &Path,
        fields: &[(Name, ExprId)],
        rest: Option<ExprId>,
        expected: &Ty,
    ) -> Ty {
        let world = self.world;
        let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
        let own = self.scope.self_ty.as_ref().and_then(Ty::adt);
        let def = match names.as_slice() {
            [first] if first == "Self" => own,
            [first, variant] if first == "Self" => {
                own.and_then(|it| world.defs.member(it, variant))
            }
            _ => match world
                .resolve(self.scope.module, path.absolute, &names)
                .res
                .ty
            {
                Some(Res::Def(def)) => Some(def),
                _ => None,
            },
        };
        let mut ty = match def {
            Some(def) => {
                let args = path.segments.last().map_or(&[][..], |it| &it.args);
                let args = args.iter().map(|it| self.ty(it)).collect();
                world.instantiate(def, args)
            }
            None => Ty::Unknown,
        };
        if ty.adt().is_some() && ty.adt() == expected.adt() {
            ty = ty.merge(expected);
        }
        let def = def
            .filter(|it| world.defs.def(*it).kind != DefKind::TypeAlias)
            .or(ty.adt());
        let mut subst = Subst::default();
        for (name, value) in fields {
            let wanted = def
                .and_then(|it| self.field_of(it, &ty, name))
                .unwrap_or(Ty::Unknown);
            let found = self.expr(*value, &wanted);
            if let Some(field) = def.and_then(|it| world.defs.field(it, name))
                && let Some(owner) = ty.adt()
            {
                let pattern = world.ty(&field.ty, &world.scope(owner));
                world.unify(&pattern, &found, &mut subst);
            }
        }
        if let Some(owner) = ty.adt()
            && ty.has_unknown()
        {
            ty = ty.merge(&world.apply_or_unknown(&world.adt_of_params(owner), &subst, owner));
        }
        if let Some(rest) = rest {
            self.expr(rest, &ty.clone());
        }
        let _ = id;
        ty
    }
}
