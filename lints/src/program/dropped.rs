//! `Drop` where a variable goes out of scope.
//!
//! Types do not tell a value from a reference to it, so only a variable counts that is given a new value and is never
//! handed on.

use rustc_hash::FxHashMap;

use crate::facts::{ExprId, ExprKind, Function, LocalId, TypeRef};
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::implicit::Run;
use crate::program::types::Ty;
use crate::program::world::World;

/// How deep fields are dropped with what holds them.
const MAX_FIELDS: u32 = 4;

/// The program's own `Drop` impls.
pub(crate) struct Drops {
    /// The method of the impl for each type.
    impls: FxHashMap<DefId, Vec<DefId>>,
}

impl Drops {
    pub(crate) fn new(world: &World<'_>) -> Drops {
        let root = world.std.map(|(krate, _)| world.defs.krate(krate).root);
        let path = ["crate", "ops", "Drop"].map(crate::facts::Name::new);
        let found = root.and_then(|it| world.resolve(it, false, &path).res.ty);
        let Some(Res::Def(of)) = found else {
            return Drops {
                impls: FxHashMap::default(),
            };
        };
        let mut impls: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        let all = world.impls.of_trait(of);
        for it in all.filter(|it| !world.defs.is_stub(it.def)) {
            if let (Some(adt), Some(method)) = (it.self_ty.adt(), world.defs.member(it.def, "drop"))
            {
                impls.entry(adt).or_default().push(method);
            }
        }
        Drops { impls }
    }

    /// What runs where the variables of a body end.
    pub(crate) fn runs(&self, world: &World<'_>, typed: &TypedBody<'_>) -> Vec<Run> {
        if self.impls.is_empty() {
            return Vec::new();
        }
        let mut runs = Vec::new();
        for index in 0..typed.body.locals.len() {
            let local = LocalId(index as u32);
            let ty = &typed.types.locals[index];
            if let Some(at) = made_at(world, typed, local)
                && typed.uses[index]
                    .iter()
                    .all(|it| is_borrowed(world, typed, *it))
            {
                self.dropped(world, at, ty, 0, &mut runs);
            }
        }
        runs
    }

    /// What dropping a value of this type runs: its own `Drop`, and those of its parts.
    fn dropped(&self, world: &World<'_>, at: ExprId, ty: &Ty, depth: u32, runs: &mut Vec<Run>) {
        if depth > MAX_FIELDS {
            return;
        }
        match ty {
            Ty::Adt(def, args) => {
                for method in self.impls.get(def).into_iter().flatten() {
                    crate::work::step();
                    runs.push(Run {
                        at,
                        def: *method,
                        is_repeated: false,
                    });
                }
                if world.defs.is_stub(*def) {
                    // `Option`, `Vec` and `Box` hold their arguments; shared pointers may not be the last ones.
                    let owns = ["Option", "Vec", "Box"];
                    if owns.contains(&world.defs.def(*def).name.as_str()) {
                        for arg in args.iter().take(1) {
                            self.dropped(world, at, arg, depth + 1, runs);
                        }
                    }
                    return;
                }
                let fields = world.defs.fields(*def).map_or(&[][..], |it| &it.fields);
                let owned = fields
                    .iter()
                    .filter(|it| !matches!(it.ty, TypeRef::Ref { .. }));
                for field in owned {
                    let inner = world.ty(&field.ty, &world.scope(*def));
                    self.dropped(world, at, &inner, depth + 1, runs);
                }
            }
            Ty::Tuple(elems) => {
                for elem in elems.iter() {
                    self.dropped(world, at, elem, depth + 1, runs);
                }
            }
            _ => {}
        }
    }
}

/// Where the value of a variable is made, for one that owns it.
fn made_at(world: &World<'_>, typed: &TypedBody<'_>, local: LocalId) -> Option<ExprId> {
    match typed.bindings[local.index()] {
        Binding::Let(Some(from), pat) => {
            let is_whole = typed.way_to(pat, local)?.is_empty();
            (is_whole && is_new(world, typed, from)).then_some(from)
        }
        Binding::Param(index, pat) => {
            let function: &Function = world.defs.function(typed.def)?;
            let is_whole = typed.way_to(pat, local)?.is_empty();
            let is_owned = match (&function.receiver, index) {
                (Some(receiver), 0) => !receiver.is_ref && receiver.ty.is_none(),
                (receiver, index) => {
                    let index = index - u32::from(receiver.is_some());
                    let param = function.params.get(index as usize)?;
                    matches!(param.ty, TypeRef::Path(_))
                }
            };
            (is_whole && is_owned).then_some(typed.body.root)
        }
        _ => None,
    }
}

/// A value that is made on the spot, or given away by a function.
fn is_new(world: &World<'_>, typed: &TypedBody<'_>, at: ExprId) -> bool {
    match typed.kind(at) {
        ExprKind::Struct { .. } => true,
        ExprKind::Call { .. } | ExprKind::Method { .. } => {
            let Some(callee) = typed.types.callees.get(&at) else {
                return false;
            };
            match world.defs.def(callee.def).kind {
                DefKind::Struct | DefKind::Variant(_) => true,
                _ => {
                    let ret = world
                        .defs
                        .function(callee.def)
                        .and_then(|it| it.ret.as_ref());
                    !world.defs.is_stub(callee.def) && matches!(ret, Some(TypeRef::Path(_)))
                }
            }
        }
        ExprKind::Await(inner) | ExprKind::Try(inner) => is_new(world, typed, *inner),
        _ => false,
    }
}

/// Whether a use leaves the value where it is.
fn is_borrowed(world: &World<'_>, typed: &TypedBody<'_>, used: ExprId) -> bool {
    let Some(parent) = typed.body.parent(used) else {
        return false;
    };
    match typed.kind(parent) {
        ExprKind::Ref { .. } | ExprKind::Format { .. } | ExprKind::Binary { .. } => true,
        // A field that is copied or borrowed: a field that is moved out of a type with `Drop` does not compile.
        ExprKind::Field { .. } | ExprKind::Index { .. } => true,
        ExprKind::Method { receiver, .. } if *receiver == used => {
            let callee = typed.types.callees.get(&parent);
            callee.is_some_and(|it| match world.defs.function(it.def) {
                Some(function) => function.receiver.as_ref().is_some_and(|it| it.is_ref),
                None => false,
            })
        }
        // `drop(value)` ends it here.
        ExprKind::Call { .. } => typed.types.callees.get(&parent).is_some_and(|it| {
            world.defs.is_stub(it.def) && world.defs.canonical(it.def) == "std::mem::drop"
        }),
        _ => false,
    }
}
