//! Code that runs though no call names it: operators, dereferencing, conversions, loops, `.await`, format strings, bounds
//! of what a dependency's function is given.

mod traits;

use crate::facts::{BlockKind, ExprId, ExprKind, Name, Piece, TypeRef};
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::{DefId, DefKind};
use crate::program::types::{Subst, Ty};
use crate::program::world::World;

use traits::of_operator;

pub(crate) use traits::Implicit;

/// One run of a function that no call names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    /// The expression that makes it run.
    pub(crate) at: ExprId,
    pub(crate) def: DefId,
    /// Once for each element of a loop.
    pub(crate) is_repeated: bool,
}

/// Traits whose method a function of a dependency calls when it is given a type with it as bound.
const OF_BOUNDS: [&str; 8] = [
    "future::Future",
    "future::IntoFuture",
    "iter::Iterator",
    "iter::IntoIterator",
    "iter::FromIterator",
    "iter::Extend",
    "str::FromStr",
    "fmt::Display",
];

impl Implicit {
    /// Everything that runs in a body though no call names it.
    pub(crate) fn runs(&self, world: &World<'_>, typed: &TypedBody<'_>) -> Vec<Run> {
        if self.impls.is_empty() {
            return Vec::new();
        }
        let mut found = Found {
            implicit: self,
            world,
            runs: Vec::new(),
        };
        for index in 0..typed.body.exprs.len() {
            found.expr(typed, ExprId(index as u32));
        }
        found.runs
    }
}

struct Found<'i, 'w, 'a> {
    implicit: &'i Implicit,
    world: &'w World<'a>,
    runs: Vec<Run>,
}

impl Found<'_, '_, '_> {
    fn add(&mut self, at: ExprId, path: &'static str, ty: &Ty, arg: Option<&Ty>) -> bool {
        let Some(def) = self.implicit.own(self.world, path, ty, arg) else {
            return false;
        };
        self.runs.push(Run {
            at,
            def,
            is_repeated: false,
        });
        true
    }

    fn expr(&mut self, typed: &TypedBody<'_>, at: ExprId) {
        let ty = |id: ExprId| &typed.types.exprs[id.index()];
        match typed.kind(at) {
            ExprKind::Deref(inner) if !may_be_reference(self.world, typed, *inner) => {
                self.add(at, "ops::Deref", ty(*inner), None);
            }
            ExprKind::Index { base, index } => {
                self.add(at, "ops::Index", ty(*base), Some(ty(*index)));
            }
            ExprKind::Unary { op, expr } => {
                let path = if *op == '!' { "ops::Not" } else { "ops::Neg" };
                self.add(at, path, ty(*expr), None);
            }
            ExprKind::Binary { op, left, right } => {
                if let Some(path) = of_operator(op) {
                    self.add(at, path, ty(*left), Some(ty(*right)));
                }
            }
            ExprKind::Assign { op, target, value } => {
                if let Some(path) = of_operator(op) {
                    self.add(at, path, ty(*target), Some(ty(*value)));
                }
            }
            ExprKind::Field { base, name } => {
                let has_field = |it: &Ty| {
                    it.adt()
                        .is_some_and(|it| self.world.defs.field(it, name).is_some())
                };
                self.dereferenced(at, ty(*base), has_field);
            }
            ExprKind::Method { receiver, .. } => {
                if let Some(callee) = typed.types.callees.get(&at) {
                    self.dereferenced(at, ty(*receiver), |it| *it == callee.on);
                    self.called(typed, at);
                }
            }
            ExprKind::Call { .. } => self.called(typed, at),
            ExprKind::For { iter, .. } => self.looped(*iter, ty(*iter)),
            ExprKind::Await(inner) => self.awaited(at, ty(*inner)),
            ExprKind::Try(inner) => {
                let to = left_with(typed, at).and_then(|it| self.error_of(it));
                let from = self.error_of(ty(*inner));
                if let (Some(to), Some(from)) = (to, from)
                    && to != from
                {
                    self.add(at, "convert::From", &to, Some(&from));
                }
            }
            ExprKind::Format { pieces, .. } => {
                for piece in pieces {
                    match piece {
                        Piece::Hole(it) => self.add(*it, "fmt::Display", ty(*it), None),
                        Piece::Debug(it) => self.add(*it, "fmt::Debug", ty(*it), None),
                        Piece::Text(_) => false,
                    };
                }
            }
            _ => {}
        }
    }

    /// `Deref` on the way from a type to where a method or a field was found.
    fn dereferenced(&mut self, at: ExprId, from: &Ty, is_there: impl Fn(&Ty) -> bool) {
        if !self.implicit.impls.contains_key("ops::Deref") {
            return;
        }
        let mut way = Vec::new();
        let mut here = from.clone();
        for _ in 0..8 {
            if is_there(&here) {
                for ty in &way {
                    self.add(at, "ops::Deref", ty, None);
                }
                return;
            }
            let Some(next) = self.world.deref(&here) else {
                return;
            };
            way.push(std::mem::replace(&mut here, next));
        }
    }

    fn looped(&mut self, at: ExprId, ty: &Ty) {
        let name = Name::new("IntoIter");
        let of = self.implicit.traits.get("iter::IntoIterator").copied();
        let is_own = self.add(at, "iter::IntoIterator", ty, None);
        let made = if is_own {
            self.world.project(ty, of, &name).unwrap_or(Ty::Unknown)
        } else {
            ty.clone()
        };
        let after = self.runs.len();
        self.add(at, "iter::Iterator", &made, None);
        for run in &mut self.runs[after..] {
            run.is_repeated = true;
        }
    }

    fn awaited(&mut self, at: ExprId, ty: &Ty) {
        let of = self.implicit.traits.get("future::IntoFuture").copied();
        if self.add(at, "future::IntoFuture", ty, None) {
            let made = self.world.project(ty, of, "IntoFuture");
            self.add(at, "future::Future", &made.unwrap_or(Ty::Unknown), None);
        } else {
            self.add(at, "future::Future", ty, None);
        }
    }

    /// What a function of a dependency calls of the types that it is given.
    fn called(&mut self, typed: &TypedBody<'_>, at: ExprId) {
        let world = self.world;
        let Some(callee) = typed.types.callees.get(&at) else {
            return;
        };
        if !world.defs.is_stub(callee.def) {
            return;
        }
        let of = self.trait_of(callee.def);
        let is = |path: &str| of.is_some() && self.implicit.traits.get(path).copied() == of;
        let result = &typed.types.exprs[at.index()];
        if is("iter::Iterator") {
            self.add(at, "iter::Iterator", &callee.on.clone(), None);
        } else if is("string::ToString") {
            self.add(at, "fmt::Display", &callee.on.clone(), None);
        } else if is("convert::TryInto") {
            let made = result.args().first().cloned().unwrap_or(Ty::Unknown);
            let from = match typed.kind(at) {
                ExprKind::Method { receiver, .. } => typed.types.exprs[receiver.index()].clone(),
                _ => callee.on.clone(),
            };
            self.add(at, "convert::TryFrom", &made, Some(&from));
        }
        self.bounds_of(typed, at, callee.def);
    }

    /// `parse::<F: FromStr>()`, `extend(iter: impl IntoIterator)`, `spawn(future: F)`.
    fn bounds_of(&mut self, typed: &TypedBody<'_>, at: ExprId, def: DefId) {
        let world = self.world;
        let params = world.generics(def).params.len();
        if params == 0 || world.defs.def(def).kind != DefKind::Fn {
            return;
        }
        let signature = world.signature(def);
        let args = match typed.kind(at) {
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => args.as_slice(),
            _ => return,
        };
        let mut subst = Subst::default();
        world.unify(&signature.ret, &typed.types.exprs[at.index()], &mut subst);
        for (pattern, arg) in signature.params.iter().zip(args) {
            world.unify(pattern, &typed.types.exprs[arg.index()], &mut subst);
        }
        for index in 0..params {
            let index = index as u16;
            let Some(ty) = subst.get(def, index).cloned() else {
                continue;
            };
            for bound in world.bounds(def, index).iter() {
                let path = OF_BOUNDS
                    .iter()
                    .find(|it| self.implicit.traits.get(*it) == Some(&bound.of));
                if let Some(path) = path {
                    self.add(at, path, &ty, None);
                }
            }
        }
    }

    /// The trait whose function this is, declared there or in an impl of it.
    fn trait_of(&self, def: DefId) -> Option<DefId> {
        let parent = self.world.defs.def(def).parent?;
        match self.world.defs.def(parent).kind {
            DefKind::Trait => Some(parent),
            _ => self.world.impls.get(parent)?.of.as_ref().map(|it| it.of),
        }
    }

    fn error_of(&self, ty: &Ty) -> Option<Ty> {
        let is_result = ty.adt().is_some() && ty.adt() == self.world.lang.result;
        ty.args().get(1).filter(|_| is_result).cloned()
    }
}

/// The type with which `?` leaves: of the closure, the async block or the function around it.
fn left_with<'t>(typed: &'t TypedBody<'_>, at: ExprId) -> Option<&'t Ty> {
    for outer in typed.ancestors(at) {
        match typed.kind(outer) {
            ExprKind::Closure { body, .. } => return Some(&typed.types.exprs[body.index()]),
            ExprKind::Block {
                kind: BlockKind::Async,
                ..
            } => {
                return match &typed.types.exprs[outer.index()] {
                    Ty::Future(output) => Some(output),
                    _ => None,
                };
            }
            _ => {}
        }
    }
    Some(&typed.types.exprs[typed.body.root.index()])
}

/// Whether `*` may just follow a reference: types do not tell, for references are transparent in them.
fn may_be_reference(world: &World<'_>, typed: &TypedBody<'_>, id: ExprId) -> bool {
    match typed.kind(id) {
        ExprKind::Local(local) => match typed.bindings[local.index()] {
            Binding::Let(Some(from), _) => may_be_reference(world, typed, from),
            Binding::Param(index, _) => {
                let Some(function) = world.defs.function(typed.def) else {
                    return true;
                };
                let offset = u32::from(function.receiver.is_some());
                let param = index
                    .checked_sub(offset)
                    .and_then(|it| function.params.get(it as usize));
                param.is_none_or(|it| !matches!(it.ty, TypeRef::Path(_)))
            }
            _ => true,
        },
        ExprKind::Field { base, name } => {
            let owner = typed.types.exprs[base.index()].adt();
            let field = owner.and_then(|it| world.defs.field(it, name));
            field.is_none_or(|it| !matches!(it.ty, TypeRef::Path(_)))
        }
        ExprKind::Call { .. } | ExprKind::Method { .. } => {
            let callee = typed.types.callees.get(&id);
            callee.is_none_or(|it| match world.defs.def(it.def).kind {
                DefKind::Fn => {
                    let ret = world.defs.function(it.def).and_then(|it| it.ret.as_ref());
                    !matches!(ret, Some(TypeRef::Path(_)))
                }
                _ => false,
            })
        }
        ExprKind::Struct { .. } | ExprKind::Path(_) => false,
        ExprKind::Await(inner) | ExprKind::Try(inner) | ExprKind::Deref(inner) => {
            may_be_reference(world, typed, *inner)
        }
        _ => true,
    }
}
