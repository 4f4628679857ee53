//! Calls: which function a path or a method names, and what it gives for these arguments.

use crate::facts::{ExprId, ExprKind, Name, Path, TypeRef};
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::impls::Method;
use crate::program::infer::{Callee, Infer};
use crate::program::types::{Bound, SELF, Subst, Ty};

/// What a path in an expression names.
enum Named {
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

/// One call, ready to be typed.
struct Invocation<'e> {
    id: ExprId,
    def: DefId,
    subst: Subst,
    on: Ty,
    is_dynamic: bool,
    /// The receiver of a method call.
    receiver: Option<(ExprId, Ty)>,
    turbofish: &'e [TypeRef],
    args: &'e [ExprId],
}

/// How deep a derived default is followed through fields.
const MAX_FIELDS: u32 = 4;

impl Infer<'_, '_> {
    pub(super) fn call(
        &mut self,
        id: ExprId,
        callee: ExprId,
        args: &[ExprId],
        expected: &Ty,
    ) -> Ty {
        self.out.calls += 1;
        let body = self.body;
        if let ExprKind::Path(path) = &body.expr(callee).kind {
            let named = self.named_value(path, args.first().copied(), expected);
            if let Named::Fn {
                def,
                subst,
                on,
                is_dynamic,
            } = named
            {
                self.out.exprs[callee.index()] = Ty::FnDef(def);
                let turbofish = path.segments.last().map_or(&[][..], |it| &it.args);
                let invocation = Invocation {
                    id,
                    def,
                    subst,
                    on,
                    is_dynamic,
                    receiver: None,
                    turbofish,
                    args,
                };
                return self.invoke(invocation, expected);
            }
            if let Named::Value { def, ty } = named {
                self.out.exprs[callee.index()] = ty;
                self.out.mentions.extend(def.map(|it| (callee, it)));
            }
        } else {
            self.free(callee);
        }
        let ty = self.out.exprs[callee.index()].clone();
        if let Ty::Closure(def, closure) = ty
            && def == self.def
        {
            self.out.calls -= 1;
            self.pass_to_closure(closure, args);
            return self.closure_result(closure);
        }
        if let Some((params, ret)) = self.world.callable(&ty) {
            self.out.calls -= 1;
            if let ExprKind::Path(path) = &body.expr(callee).kind
                && path.segments.last().is_some_and(|it| it.name == "default")
            {
                self.implicit_default(id, &ret, 0);
            }
            for (index, arg) in args.iter().enumerate() {
                let wanted = params.get(index).cloned().unwrap_or(Ty::Unknown);
                self.expr(*arg, &wanted);
            }
            ret
        } else {
            for arg in args {
                self.free(*arg);
            }
            Ty::Unknown
        }
    }

    /// A closure in a local is called: its parameters are what it is called with.
    fn pass_to_closure(&mut self, closure: ExprId, args: &[ExprId]) {
        let body = self.body;
        let ExprKind::Closure { params, .. } = &body.expr(closure).kind else {
            return;
        };
        for (index, arg) in args.iter().enumerate() {
            let ty = self.free(*arg);
            if let Some((pat, _)) = params.get(index) {
                let before = self.out.locals.clone();
                self.bind(*pat, &ty);
                self.learned |= before != self.out.locals;
            }
        }
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &Name,
        turbofish: &[TypeRef],
        args: &[ExprId],
        expected: &Ty,
    ) -> Ty {
        self.out.calls += 1;
        let ty = self.free(receiver);
        let Some(Method {
            def,
            subst,
            on,
            is_dynamic,
        }) = self.world.method(&ty, name)
        else {
            for arg in args {
                self.free(*arg);
            }
            return match name.as_str() {
                // Derived: no impl is written down.
                "clone" | "to_owned" if !ty.is_unknown() => {
                    self.out.calls -= 1;
                    ty
                }
                _ => Ty::Unknown,
            };
        };
        let receiver = Some((receiver, ty));
        self.invoke(
            Invocation {
                id,
                def,
                subst,
                on,
                is_dynamic,
                receiver,
                turbofish,
                args,
            },
            expected,
        )
    }

    fn invoke(&mut self, call: Invocation<'_>, expected: &Ty) -> Ty {
        let world = self.world;
        let signature = world.signature(call.def);
        let owners = world.scope(call.def).owners;
        let mut subst = call.subst;
        for (index, ty) in call.turbofish.iter().enumerate() {
            let ty = self.ty(ty);
            subst.bind(call.def, index as u16, ty);
        }
        let is_ufcs = signature.has_receiver && call.receiver.is_none();
        let mut args = call.args;
        if is_ufcs && let Some((receiver, rest)) = args.split_first() {
            let ty = self.free(*receiver);
            if let Some(pattern) = world.scope(call.def).self_ty {
                world.coerce(&pattern, &ty, &mut subst);
            }
            args = rest;
        }
        let callee = Callee {
            def: call.def,
            is_dynamic: call.is_dynamic,
            on: call.on,
            is_ufcs,
        };
        self.out.callees.insert(call.id, callee);
        let pattern = |index: usize| signature.params.get(index).cloned().unwrap_or(Ty::Unknown);
        for (index, arg) in args.iter().enumerate() {
            if !self.is_closure(*arg) {
                let wanted = self.close(&pattern(index), &subst, &owners);
                let ty = self.expr(*arg, &wanted);
                world.coerce(&pattern(index), &ty, &mut subst);
            }
        }
        self.settle(&owners, &mut subst);
        for (index, arg) in args.iter().enumerate() {
            if self.is_closure(*arg) {
                self.closure_argument(*arg, &pattern(index), &mut subst, &owners);
                self.settle(&owners, &mut subst);
            }
        }
        let mut ret = self.close(&signature.ret, &subst, &owners);
        if ret.has_unknown() && !expected.is_unknown() {
            let mut wanted = Subst::default();
            if world.unify(&signature.ret, expected, &mut wanted) {
                wanted.extend(&subst);
                let mut merged = subst.clone();
                merged.extend(&wanted);
                subst = merged;
                self.settle(&owners, &mut subst);
                ret = self.close(&signature.ret, &subst, &owners);
            }
        }
        if let Some((receiver, ty)) = &call.receiver
            && ty.has_unknown()
            && let Some(own) = world.scope(call.def).self_ty
        {
            let learned = self.close(&own, &subst, &owners);
            if learned.adt() == ty.adt() {
                self.learn(*receiver, &learned);
            }
        }
        self.implicit_conversion(call.id, call.def, call.receiver.map(|it| it.1), &ret);
        let declared = world.defs.def(call.def);
        let is_default = declared.parent == world.lang.default && declared.name == "default";
        if is_default || declared.name == "unwrap_or_default" {
            self.implicit_default(call.id, &ret, 0);
        }
        ret
    }

    /// A default value that nobody wrote a function for is made from those of its fields.
    fn implicit_default(&mut self, id: ExprId, ty: &Ty, depth: u32) {
        let world = self.world;
        let (Some(of), Some(def)) = (world.lang.default, ty.adt()) else {
            return;
        };
        if world.defs.is_stub(def) || depth > MAX_FIELDS {
            return;
        }
        if let Some((it, _)) = world.find_impl(ty, of) {
            let written = world.defs.member(it.def, "default");
            self.out.implicit.extend(written.map(|it| (id, it)));
            return;
        }
        let fields = world.defs.fields(def).map_or(&[][..], |it| &it.fields);
        for field in fields {
            let inner = world.ty(&field.ty, &world.scope(def));
            self.implicit_default(id, &inner, depth + 1);
        }
    }

    /// `x.into()` runs the target's `From::from`.
    fn implicit_conversion(&mut self, id: ExprId, def: DefId, from: Option<Ty>, to: &Ty) {
        let world = self.world;
        let is_into = world.defs.def(def).parent == world.lang.into
            || world
                .defs
                .def(def)
                .parent
                .and_then(|it| world.impls.get(it))
                .and_then(|it| it.of.as_ref())
                .map(|it| it.of)
                == world.lang.into;
        let (true, Some(from), Some(of), Some(_)) = (
            is_into && world.lang.into.is_some(),
            from,
            world.lang.from,
            to.adt(),
        ) else {
            return;
        };
        for it in world.impls.of_trait(of) {
            let Some(bound) = &it.of else { continue };
            let mut subst = Subst::default();
            let is_to = it.self_ty.adt() == to.adt();
            let is_from = bound
                .args
                .first()
                .is_some_and(|it| !it.has_params() && world.unify(it, &from, &mut subst));
            if is_to && is_from {
                self.out
                    .implicit
                    .extend(world.defs.member(it.def, "from").map(|it| (id, it)));
            }
        }
    }

    fn is_closure(&self, id: ExprId) -> bool {
        matches!(self.body.expr(id).kind, ExprKind::Closure { .. })
    }

    fn closure_argument(&mut self, id: ExprId, pattern: &Ty, subst: &mut Subst, owners: &[DefId]) {
        let body = self.body;
        let ExprKind::Closure {
            params,
            ret,
            is_async,
            body: inner,
        } = &body.expr(id).kind
        else {
            return;
        };
        let bounds: Vec<Bound> = match pattern {
            Ty::Param(owner, index) => self.world.bounds(*owner, *index).to_vec(),
            Ty::Bounds(bounds) => bounds.to_vec(),
            _ => Vec::new(),
        };
        let wanted = match pattern {
            Ty::FnPtr(params, ret) => Some((params.to_vec(), (**ret).clone())),
            _ => bounds.iter().find_map(|it| self.world.fn_bound(it)),
        };
        let given: Vec<Ty> = match &wanted {
            Some((params, _)) => params
                .iter()
                .map(|it| self.close(it, subst, owners))
                .collect(),
            None => Vec::new(),
        };
        let ty = self.closure(id, params, ret.as_ref(), *is_async, *inner, &given);
        self.out.exprs[id.index()] = ty.clone();
        if let Some((_, wanted)) = &wanted {
            let result = self.closure_result(id);
            self.world.coerce(wanted, &result, subst);
        }
        if let Ty::Param(owner, index) = pattern {
            subst.bind(*owner, *index, ty);
        }
    }

    /// Learns what bounds say of parameters that are bound by now.
    fn settle(&self, owners: &[DefId], subst: &mut Subst) {
        for owner in owners {
            for index in 0..self.world.generics(*owner).params.len() {
                let index = index as u16;
                for bound in self.world.bounds(*owner, index).iter() {
                    let Some(ty) = subst.get(*owner, index).cloned() else {
                        continue;
                    };
                    if let (Ty::Closure(def, id), Some((_, ret))) =
                        (&ty, self.world.fn_bound(bound))
                    {
                        if *def == self.def {
                            self.world.unify(&ret, &self.closure_result(*id), subst);
                        }
                        continue;
                    }
                    let applied = self.world.apply_bound(bound, subst);
                    subst.bind(*owner, index, self.world.refine(&ty, &applied));
                    self.world.require(&ty, bound, subst);
                }
            }
        }
    }

    /// Applies a substitution; parameters of the callee that stayed open become unknown.
    fn close(&self, ty: &Ty, subst: &Subst, owners: &[DefId]) -> Ty {
        let mapped = ty.map_params(&mut |owner, index| match subst.get(owner, index) {
            Some(ty) => Some(ty.clone()),
            None if owners.contains(&owner) && !self.scope.owners.contains(&owner) => {
                Some(Ty::Unknown)
            }
            None => None,
        });
        self.world.normalise(mapped)
    }

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

    fn named_value(&mut self, path: &Path, receiver: Option<ExprId>, expected: &Ty) -> Named {
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
                ty: Ty::FnPtr([].into(), on.clone().into()),
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
