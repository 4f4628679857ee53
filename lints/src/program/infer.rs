//! Types of every expression of one body, by forward inference, and whom each call calls.

mod arguments;
mod blocks;
mod calls;
mod closures;
mod implicit;
mod macros;
mod parts;
mod paths;
mod patterns;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::facts::{Body, ExprId, ExprKind, ItemKind, Literal, Name, TypeRef};
use crate::program::defs::{DefId, Prim};
use crate::program::types::Ty;
use crate::program::world::{Scope, World};

/// What inference found out about one body.
#[derive(Debug, Default)]
pub(crate) struct BodyTypes {
    /// The type of each expression.
    pub(crate) exprs: Vec<Ty>,
    /// The type of each local.
    pub(crate) locals: Vec<Ty>,
    /// Whom each call calls.
    pub(crate) callees: FxHashMap<ExprId, Callee>,
    /// Functions and methods that run though no call names them: `From` behind `into`, `Default` behind `..`.
    pub(crate) implicit: Vec<(ExprId, DefId)>,
    /// Paths to functions, statics and constants that are not called on the spot.
    pub(crate) mentions: Vec<(ExprId, DefId)>,
    /// Calls in all, for the coverage.
    pub(crate) calls: usize,
}

/// Whom a call calls.
#[derive(Clone, Debug)]
pub(crate) struct Callee {
    pub(crate) def: DefId,
    /// Any implementor's method may run.
    pub(crate) is_dynamic: bool,
    /// The type the function was found on; unknown for free functions.
    pub(crate) on: Ty,
    /// The first argument is the receiver: `Type::method(receiver, …)`.
    pub(crate) is_ufcs: bool,
}

pub(crate) struct Infer<'w, 'a> {
    pub(crate) world: &'w World<'a>,
    pub(crate) def: DefId,
    pub(crate) body: &'a Body,
    pub(crate) scope: Scope,
    pub(crate) out: BodyTypes,
    /// What `return` and `?` hand out.
    ret: Ty,
    /// A local became known late: the body is read once more.
    learned: bool,
}

/// Infers the body of a definition.
pub(crate) fn infer(world: &World<'_>, def: DefId) -> BodyTypes {
    let Some(body) = world.defs.body(def) else {
        return BodyTypes::default();
    };
    let body = &world.defs.files[world.defs.def(def).file.0 as usize].bodies[body.index()];
    let mut infer = Infer {
        world,
        def,
        body,
        scope: world.body_scope(def),
        out: BodyTypes {
            locals: vec![Ty::Unknown; body.locals.len()],
            ..BodyTypes::default()
        },
        ret: Ty::Unknown,
        learned: false,
    };
    for _ in 0..3 {
        infer.out.exprs = vec![Ty::Unknown; body.exprs.len()];
        infer.out.callees.clear();
        infer.out.implicit.clear();
        infer.out.mentions.clear();
        infer.out.calls = 0;
        infer.learned = false;
        infer.run();
        if !infer.learned {
            break;
        }
    }
    infer.out
}

impl Infer<'_, '_> {
    fn run(&mut self) {
        let item = self.world.defs.item(self.def);
        let mut expected = Ty::Unknown;
        match &item.kind {
            ItemKind::Fn(function) => {
                let mut params = self.body.params.iter().copied();
                if let Some(receiver) = &function.receiver {
                    let own = self.scope.self_ty.clone().unwrap_or(Ty::Unknown);
                    let ty = receiver
                        .ty
                        .as_ref()
                        .map_or(own, |it| self.world.ty(it, &self.scope));
                    if let Some(pat) = params.next() {
                        self.bind(pat, &ty);
                    }
                }
                for (pat, param) in params.zip(&function.params) {
                    let ty = self.world.ty(&param.ty, &self.scope);
                    self.bind(pat, &ty);
                }
                expected = function
                    .ret
                    .as_ref()
                    .map_or_else(Ty::unit, |it| self.world.ty(it, &self.scope));
            }
            ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => {
                expected = self.world.ty(ty, &self.scope);
            }
            _ => {}
        }
        self.ret = expected.clone();
        self.expr(self.body.root, &expected);
    }

    pub(crate) fn ty(&self, ty: &TypeRef) -> Ty {
        self.world.ty(ty, &self.scope)
    }

    /// Infers an expression; `expected` is what its place asks for, as far as that is known.
    pub(crate) fn expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let ty = self.expr_kind(id, expected).bounded();
        self.out.exprs[id.index()] = ty.clone();
        ty
    }

    pub(crate) fn free(&mut self, id: ExprId) -> Ty {
        self.expr(id, &Ty::Unknown)
    }

    fn expr_kind(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Lit(literal) => self.literal(literal),
            ExprKind::Local(local) => {
                let known = self.out.locals[local.index()].clone();
                if known.has_unknown() && !expected.is_unknown() {
                    self.learn(id, expected);
                }
                known
            }
            ExprKind::Path(path) => self.value_path(id, path, expected),
            ExprKind::Call { callee, args } => self.call(id, *callee, args, expected),
            ExprKind::Method {
                receiver,
                name,
                turbofish,
                args,
                ..
            } => self.method_call(id, *receiver, name, turbofish, args, expected),
            ExprKind::Field { base, name } => {
                let base = self.free(*base);
                self.field(&base, name)
            }
            ExprKind::Index { base, index } => {
                let base = self.free(*base);
                let index = self.free(*index);
                self.indexed(&base, &index)
            }
            ExprKind::Struct { path, fields, rest } => {
                self.struct_literal(id, path, fields, *rest, expected)
            }
            ExprKind::Tuple(elems) => {
                let wanted = expected.args().to_vec();
                let elems = elems.iter().enumerate().map(|(index, it)| {
                    let wanted = wanted.get(index).cloned().unwrap_or(Ty::Unknown);
                    self.expr(*it, &wanted)
                });
                Ty::Tuple(elems.collect())
            }
            ExprKind::Array { is_vec, elems } => {
                let wanted = self.element(expected);
                let mut elem = Ty::Unknown;
                for it in elems {
                    elem = elem.merge(&self.expr(*it, &wanted));
                }
                self.sequence(*is_vec, if elem.is_unknown() { wanted } else { elem })
            }
            ExprKind::Repeat { is_vec, value, len } => {
                let elem = self.free(*value);
                self.free(*len);
                self.sequence(*is_vec, elem)
            }
            ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => {
                let is_deref = matches!(body.expr(id).kind, ExprKind::Deref(_));
                let ty = self.expr(*expr, if is_deref { &Ty::Unknown } else { expected });
                // References are transparent, so `*` only leads on from smart pointers.
                if is_deref {
                    self.world.deref(&ty).unwrap_or(ty)
                } else {
                    ty
                }
            }
            ExprKind::Unary { expr, .. } => self.free(*expr),
            ExprKind::Binary { op, left, right } => {
                let left = self.free(*left);
                self.free(*right);
                match op.as_str() {
                    "==" | "!=" | "<" | ">" | "<=" | ">=" | "&&" | "||" => Ty::Prim(Prim::Bool),
                    _ => left,
                }
            }
            ExprKind::Assign { target, value, .. } => {
                let wanted = self.free(*target);
                let value = self.expr(*value, &wanted);
                if wanted.has_unknown() && !value.is_unknown() {
                    self.learn(*target, &value);
                }
                Ty::unit()
            }
            ExprKind::Block {
                kind, stmts, tail, ..
            } => self.block(*kind, stmts, *tail, expected),
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                self.free(*cond);
                let then = self.expr(*then, expected);
                match otherwise {
                    Some(otherwise) => {
                        let otherwise = self.expr(*otherwise, expected);
                        join(&then, &otherwise)
                    }
                    None => Ty::unit(),
                }
            }
            ExprKind::Let { pat, value } => {
                let ty = self.free(*value);
                self.bind(*pat, &ty);
                Ty::Prim(Prim::Bool)
            }
            ExprKind::Match { value, arms } => {
                let scrutinee = self.free(*value);
                let is_select =
                    matches!(&body.expr(*value).kind, ExprKind::Tuple(it) if it.is_empty());
                let mut result = Ty::Never;
                for arm in arms {
                    let guard = arm.guard.map(|it| self.free(it));
                    let bound = match guard {
                        Some(future) if is_select => self.awaited(&future),
                        _ => scrutinee.clone(),
                    };
                    self.bind(arm.pat, &bound);
                    let ty = self.expr(arm.body, expected);
                    result = join(&result, &ty);
                }
                result
            }
            ExprKind::Loop { body: inner, .. } => {
                self.free(*inner);
                self.break_value(*inner).unwrap_or(Ty::Never)
            }
            ExprKind::While {
                cond, body: inner, ..
            } => {
                self.free(*cond);
                self.free(*inner);
                Ty::unit()
            }
            ExprKind::For {
                pat,
                iter,
                body: inner,
                ..
            } => {
                let iter = self.free(*iter);
                let item = self.item_of(&iter);
                self.bind(*pat, &item);
                self.free(*inner);
                Ty::unit()
            }
            ExprKind::Break { value, .. } => {
                value.map(|it| self.free(it));
                Ty::Never
            }
            ExprKind::Return(value) => {
                let wanted = self.ret.clone();
                value.map(|it| self.expr(it, &wanted));
                Ty::Never
            }
            ExprKind::Continue { .. } => Ty::Never,
            ExprKind::Try(inner) => {
                let wanted = if expected.is_unknown() {
                    Ty::Unknown
                } else {
                    self.world.result(expected.clone(), Ty::Unknown)
                };
                let ty = self.expr(*inner, &wanted);
                self.success(&ty)
            }
            ExprKind::Await(inner) => {
                let wanted = if expected.is_unknown() {
                    Ty::Unknown
                } else {
                    Ty::Future(Rc::new(expected.clone()))
                };
                let ty = self.expr(*inner, &wanted);
                self.awaited(&ty)
            }
            ExprKind::Closure {
                params,
                ret,
                is_async,
                body: inner,
            } => self.closure(id, params, ret.as_ref(), *is_async, *inner, &[]),
            ExprKind::Cast { expr, ty } => {
                self.free(*expr);
                self.ty(ty)
            }
            ExprKind::Range { lo, hi } => {
                lo.iter().chain(hi).for_each(|it| {
                    self.free(*it);
                });
                self.named("std::ops::Range", vec![Ty::Prim(Prim::Int)])
            }
            ExprKind::Format { .. } | ExprKind::Doc { .. } | ExprKind::Macro { .. } => {
                self.macro_expr(id, expected)
            }
            ExprKind::Unknown => Ty::Unknown,
        }
    }

    fn literal(&self, literal: &Literal) -> Ty {
        match literal {
            Literal::Str(_) => Ty::Prim(Prim::Str),
            Literal::Int(_) => Ty::Prim(Prim::Int),
            Literal::Float => Ty::Prim(Prim::Float),
            Literal::Bool(_) => Ty::Prim(Prim::Bool),
            Literal::Char(_) => Ty::Prim(Prim::Char),
            Literal::Other => Ty::Unknown,
        }
    }

    /// A local turned out to have this type: `let mut x = None; x = Some(client);`.
    pub(crate) fn learn(&mut self, id: ExprId, ty: &Ty) {
        match &self.body.expr(id).kind {
            ExprKind::Local(local) => {
                let old = &self.out.locals[local.index()];
                let new = old.merge(ty);
                if new != *old {
                    self.out.locals[local.index()] = new;
                    self.learned = true;
                }
            }
            ExprKind::Ref { expr, .. } => self.learn(*expr, ty),
            _ => {}
        }
    }

    /// A type of a stub by its path.
    pub(crate) fn named(&self, path: &str, args: Vec<Ty>) -> Ty {
        let names: Vec<Name> = path.split("::").map(Name::new).collect();
        match self.world.resolve(self.scope.module, true, &names).res.ty {
            Some(crate::program::defs::Res::Def(def)) => self.world.instantiate(def, args),
            _ => Ty::Unknown,
        }
    }
}

/// The type of two branches: what one does not know, the other may.
pub(crate) fn join(a: &Ty, b: &Ty) -> Ty {
    match (a, b) {
        (Ty::Never, other) | (other, Ty::Never) => other.clone(),
        _ => a.merge(b),
    }
}
