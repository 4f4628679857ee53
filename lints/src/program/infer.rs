//! Types of every expression of one body, by forward inference, and whom each call calls.

mod calls;
mod macros;
mod patterns;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::facts::{
    BlockKind, Body, ExprId, ExprKind, ItemKind, Literal, Name, PatId, Stmt, TypeRef,
};
use crate::program::defs::{DefId, DefKind, Prim};
use crate::program::types::{Bound, Ty};
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
        let ty = self.expr_kind(id, expected);
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
                    Ty::Future(Arc::new(expected.clone()))
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

    fn sequence(&self, is_vec: bool, elem: Ty) -> Ty {
        if is_vec {
            self.world.vec(elem)
        } else {
            Ty::Slice(Arc::new(elem))
        }
    }

    fn element(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Slice(elem) => (**elem).clone(),
            Ty::Adt(def, args) if Some(*def) == self.world.lang.vec => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            _ => Ty::Unknown,
        }
    }

    fn block(
        &mut self,
        kind: BlockKind,
        stmts: &[Stmt],
        tail: Option<ExprId>,
        expected: &Ty,
    ) -> Ty {
        let outer = self.ret.clone();
        let wanted = match (kind, expected) {
            (BlockKind::Async, Ty::Future(output)) => (**output).clone(),
            (BlockKind::Async | BlockKind::Stream, _) => Ty::Unknown,
            _ => expected.clone(),
        };
        if matches!(kind, BlockKind::Async | BlockKind::Stream) {
            self.ret = wanted.clone();
        }
        let mut diverges = false;
        for stmt in stmts {
            match stmt {
                Stmt::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                    ..
                } => {
                    let written = ty.as_ref().map_or(Ty::Unknown, |it| self.ty(it));
                    let found = init.map_or(Ty::Unknown, |it| self.expr(it, &written));
                    diverges |= found == Ty::Never;
                    let ty = if written.has_unknown() {
                        written.merge(&found)
                    } else {
                        written
                    };
                    self.bind(*pat, &ty);
                    otherwise.map(|it| self.free(it));
                }
                Stmt::Expr(expr) => diverges |= self.free(*expr) == Ty::Never,
                Stmt::Item(_) => {}
            }
        }
        let value = match tail {
            Some(tail) => self.expr(tail, &wanted),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        self.ret = outer;
        match kind {
            BlockKind::Plain | BlockKind::Unsafe => value,
            BlockKind::Async => Ty::Future(Arc::new(value)),
            BlockKind::Stream => self.stream_of_yields(),
        }
    }

    fn stream_of_yields(&self) -> Ty {
        match self.world.lang.stream {
            Some(of) => Ty::Bounds(Arc::from([Bound {
                of,
                args: Arc::from([]),
                bindings: Arc::from([(Name::new("Item"), Ty::Unknown)]),
            }])),
            None => Ty::Unknown,
        }
    }

    /// The value with which a `loop` is left.
    fn break_value(&self, body: ExprId) -> Option<Ty> {
        let mut stack = vec![body];
        let mut result = None;
        while let Some(id) = stack.pop() {
            match &self.body.expr(id).kind {
                ExprKind::Break {
                    value: Some(value), ..
                } => {
                    let ty = self.out.exprs[value.index()].clone();
                    result = Some(result.map_or(ty.clone(), |it: Ty| join(&it, &ty)));
                }
                ExprKind::Break { value: None, .. } => result = result.or(Some(Ty::unit())),
                ExprKind::Closure { .. } => {}
                kind => kind.for_each_child(|it| stack.push(it)),
            }
        }
        result
    }

    /// What `?` gives.
    pub(crate) fn success(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Adt(def, args)
                if Some(*def) == self.world.lang.option || Some(*def) == self.world.lang.result =>
            {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Never => Ty::Never,
            _ => Ty::Unknown,
        }
    }

    /// What `.await` gives.
    pub(crate) fn awaited(&self, ty: &Ty) -> Ty {
        let world = self.world;
        match ty {
            Ty::Future(output) => (**output).clone(),
            Ty::Never => Ty::Never,
            _ => {
                let name = Name::new("Output");
                world
                    .project(ty, world.lang.into_future, &name)
                    .or_else(|| world.project(ty, world.lang.future, &name))
                    .filter(|it| !matches!(it, Ty::Proj(..)))
                    .unwrap_or(Ty::Unknown)
            }
        }
    }

    /// What a `for` loop over this yields.
    pub(crate) fn item_of(&self, ty: &Ty) -> Ty {
        let world = self.world;
        if let Ty::Slice(elem) = ty {
            return (**elem).clone();
        }
        let name = Name::new("Item");
        world
            .project(ty, world.lang.into_iterator, &name)
            .or_else(|| world.project(ty, world.lang.iterator, &name))
            .or_else(|| world.project(ty, world.lang.stream, &name))
            .filter(|it| !matches!(it, Ty::Proj(..)))
            .unwrap_or(Ty::Unknown)
    }

    /// A field, through dereferencing.
    pub(crate) fn field(&self, ty: &Ty, name: &str) -> Ty {
        let mut at = Some(ty.clone());
        for _ in 0..8 {
            let Some(ty) = at else { break };
            match &ty {
                Ty::Tuple(elems) => {
                    return name
                        .parse()
                        .ok()
                        .and_then(|it: usize| elems.get(it).cloned())
                        .unwrap_or(Ty::Unknown);
                }
                Ty::Adt(def, _) => {
                    if let Some(found) = self.field_of(*def, &ty, name) {
                        return found;
                    }
                }
                _ => {}
            }
            at = self.world.deref(&ty);
        }
        Ty::Unknown
    }

    /// A field of a struct, or of a variant of the enum `ty`.
    fn field_of(&self, def: DefId, ty: &Ty, name: &str) -> Option<Ty> {
        let field = self.world.defs.field(def, name)?;
        let owner = match self.world.defs.def(def).kind {
            DefKind::Variant(_) => self.world.defs.def(def).parent?,
            _ => def,
        };
        let mut subst = crate::program::types::Subst::default();
        for (index, arg) in ty.args().iter().enumerate() {
            subst.bind(owner, index as u16, arg.clone());
        }
        let written = self.world.ty(&field.ty, &self.world.scope(owner));
        Some(self.world.apply_or_unknown(&written, &subst, owner))
    }

    fn indexed(&self, base: &Ty, index: &Ty) -> Ty {
        let mut at = Some(base.clone());
        let is_range = index.adt().is_some();
        for _ in 0..4 {
            match &at {
                Some(Ty::Slice(elem)) if is_range => return Ty::Slice(elem.clone()),
                Some(Ty::Slice(elem)) => return (**elem).clone(),
                Some(Ty::Adt(_, args)) if args.len() == 2 => return args[1].clone(),
                Some(ty) => at = self.world.deref(ty),
                None => break,
            }
        }
        Ty::Unknown
    }

    /// A type of a stub by its path.
    pub(crate) fn named(&self, path: &str, args: Vec<Ty>) -> Ty {
        let names: Vec<Name> = path.split("::").map(Name::new).collect();
        match self.world.resolve(self.scope.module, true, &names).res.ty {
            Some(crate::program::defs::Res::Def(def)) => self.world.instantiate(def, args),
            _ => Ty::Unknown,
        }
    }

    pub(crate) fn closure(
        &mut self,
        id: ExprId,
        params: &[(PatId, TypeRef)],
        ret: Option<&TypeRef>,
        is_async: bool,
        body: ExprId,
        given: &[Ty],
    ) -> Ty {
        for (index, (pat, ty)) in params.iter().enumerate() {
            let written = self.ty(ty);
            let given = given.get(index).cloned().unwrap_or(Ty::Unknown);
            let ty = if written.has_unknown() {
                written.merge(&given)
            } else {
                written
            };
            self.bind(*pat, &ty);
        }
        let outer = self.ret.clone();
        let wanted = ret.map_or(Ty::Unknown, |it| self.ty(it));
        self.ret = wanted.clone();
        self.expr(body, &wanted);
        self.ret = outer;
        let _ = is_async;
        Ty::Closure(self.def, id)
    }

    /// What calling a closure gives.
    pub(crate) fn closure_result(&self, id: ExprId) -> Ty {
        let ExprKind::Closure {
            body,
            ret,
            is_async,
            ..
        } = &self.body.expr(id).kind
        else {
            return Ty::Unknown;
        };
        let found = match ret {
            Some(ret) => self.ty(ret),
            None => self.out.exprs[body.index()].clone(),
        };
        if *is_async {
            Ty::Future(Arc::new(found))
        } else {
            found
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
