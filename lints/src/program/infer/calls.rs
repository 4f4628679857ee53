//! Calls: whom a call or a method calls, and what it gives for these arguments.

use crate::facts::{ExprId, ExprKind, Name, TypeRef};
use crate::program::defs::DefId;
use crate::program::impls::Method;
use crate::program::infer::paths::Named;
use crate::program::infer::{Callee, Infer};
use crate::program::types::{Subst, Ty};

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

/// Methods of `Option` and `Result` that give what is in them.
const GIVES_WHAT_IS_IN: [&str; 5] = [
    "expect",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
];

/// Methods that give another `Option` or `Result` of the same.
const HANDS_ON: [&str; 8] = [
    "context",
    "inspect_err",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "or_else",
    "with_context",
];

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
        let ty = self.receiver(receiver, name, expected);
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

    /// The receiver of a method; where its type stays open, as what the method has to give asks for:
    /// `let size: u8 = wide.try_into().unwrap()`.
    fn receiver(&mut self, receiver: ExprId, name: &str, expected: &Ty) -> Ty {
        let before = (
            self.out.calls,
            self.out.mentions.len(),
            self.out.implicit.len(),
        );
        let ty = self.free(receiver);
        let is_one = ty.adt().is_some()
            && (ty.adt() == self.world.lang.result || ty.adt() == self.world.lang.option);
        let is_open = ty.args().first().is_some_and(Ty::is_unknown);
        if !is_one || !is_open || expected.is_unknown() {
            return ty;
        }
        let inner = if GIVES_WHAT_IS_IN.contains(&name) {
            expected.clone()
        } else if HANDS_ON.contains(&name) {
            expected.args().first().cloned().unwrap_or(Ty::Unknown)
        } else {
            return ty;
        };
        let (Ty::Adt(def, args), false) = (&ty, inner.is_unknown()) else {
            return ty;
        };
        let rest = args.iter().skip(1).cloned();
        let wanted = Ty::Adt(*def, std::iter::once(inner).chain(rest).collect());
        self.out.calls = before.0;
        self.out.mentions.truncate(before.1);
        self.out.implicit.truncate(before.2);
        self.expr(receiver, &wanted)
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
}
