//! Entries by registration: calls, fields and macros that are handed the code.

use rustc_hash::FxHashMap;

use crate::facts::{ExprId, ExprKind, Name, PatKind, Path};
use crate::models::{Entry, Via};
use crate::program::bodies::{Binding, Bodies, TypedBody};
use crate::program::calls::Code;
use crate::program::defs::{DefId, Defs};
use crate::program::entries::EntryPoint;
use crate::program::roles::Roles;
use crate::program::types::Ty;
use crate::program::world::World;
use crate::tree::Span;

/// Entries by registration: calls, fields and macros.
pub(super) fn registered<'m>(
    world: &World<'_>,
    roles: &Roles<'m>,
    known: &Registrations<'_, '_>,
    typed: &TypedBody<'_>,
    entries: &mut Vec<EntryPoint<'m>>,
) {
    for index in 0..typed.body.exprs.len() {
        let at = ExprId(index as u32);
        match typed.kind(at) {
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
                let Some(callee) = typed.types.callees.get(&at) else {
                    given_to_generated(world, roles, typed, at, args, entries);
                    continue;
                };
                for model in roles.entries.get(&callee.def).into_iter().flatten() {
                    let position = model.arg + usize::from(callee.is_ufcs);
                    let arg = match typed.kind(at) {
                        ExprKind::Method { receiver, .. } if model.receiver => Some(receiver),
                        _ if model.receiver => args.first(),
                        _ => args.get(position),
                    };
                    if let Some(arg) = arg.filter(|_| model.via == Via::Call) {
                        entries.extend(known.entries_of(world, typed, *arg, model));
                    }
                }
            }
            ExprKind::Struct { fields, .. } => {
                for (name, value) in fields {
                    for model in held_by(roles, typed, at, name) {
                        entries.extend(known.entries_of(world, typed, *value, model));
                    }
                }
            }
            ExprKind::Assign { target, value, .. } => {
                if let ExprKind::Field { base, name } = typed.kind(*target) {
                    for model in held_by(roles, typed, *base, name) {
                        entries.extend(known.entries_of(world, typed, *value, model));
                    }
                }
            }
            ExprKind::Macro { path, args, .. } => {
                let Some(def) = macro_def(world, typed.def, path) else {
                    continue;
                };
                for model in roles
                    .entries
                    .get(&def)
                    .into_iter()
                    .flatten()
                    .filter(|it| it.via == Via::Macro)
                {
                    for arg in args {
                        entries.extend(known.entries_of(world, typed, *arg, model));
                    }
                }
            }
            _ => {}
        }
    }
}

/// `GreeterServer::with_interceptor(service, check)`: nothing declares the function, for it is generated, but what it is
/// given takes what only the framework makes.
fn given_to_generated<'m>(
    world: &World<'_>,
    roles: &Roles<'m>,
    typed: &TypedBody<'_>,
    at: ExprId,
    args: &[ExprId],
    entries: &mut Vec<EntryPoint<'m>>,
) {
    let ExprKind::Call { callee, .. } = typed.kind(at) else {
        return;
    };
    let is_function =
        matches!(typed.kind(*callee), ExprKind::Path(path) if path.segments.len() > 1);
    if !is_function || !typed.types.exprs[callee.index()].is_unknown() {
        return;
    }
    for arg in args {
        for code in handlers(world, typed, *arg) {
            let params = match code.closure {
                None => world.signature(code.def).params.clone(),
                Some(closure) if code.def == typed.def => closure_params(typed, closure),
                Some(_) => Vec::new(),
            };
            let models = params
                .iter()
                .filter_map(|it| roles.entries.get(&it.adt()?))
                .flatten()
                .filter(|it| it.via == Via::Signature);
            for model in models {
                let file = world.defs.def(typed.def).file;
                entries.push(EntryPoint {
                    code,
                    model,
                    registered: Defs::place(file, typed.body.expr(*arg).range),
                });
            }
        }
    }
}

fn closure_params(typed: &TypedBody<'_>, closure: ExprId) -> Vec<Ty> {
    let ExprKind::Closure { params, .. } = typed.kind(closure) else {
        return Vec::new();
    };
    params
        .iter()
        .filter_map(|(pat, _)| match typed.body.pat(*pat).kind {
            PatKind::Bind { local, .. } => Some(typed.types.locals[local.index()].clone()),
            _ => None,
        })
        .collect()
}

/// What models say of a field of the struct that an expression is.
fn held_by<'m>(
    roles: &Roles<'m>,
    typed: &TypedBody<'_>,
    owner: ExprId,
    name: &Name,
) -> impl Iterator<Item = &'m Entry> {
    let owner = typed.types.exprs[owner.index()].adt();
    let models = owner.and_then(|it| roles.entry_fields.get(&(it, name.clone())));
    models.into_iter().flatten().copied()
}

fn macro_def(world: &World<'_>, def: DefId, path: &Path) -> Option<DefId> {
    let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
    world
        .resolve(world.body_module(def), path.absolute, &names)
        .res
        .mac
}

/// Calls of each function: whose body, and the call.
pub(super) type Sites = FxHashMap<DefId, Vec<(DefId, ExprId)>>;

/// What is needed to follow a handler that a function of the program takes as a parameter.
pub(super) struct Registrations<'r, 'a> {
    pub(super) bodies: &'r Bodies<'a>,
    pub(super) sites: &'r Sites,
}
impl Registrations<'_, '_> {
    /// What an argument, or a field's value, makes an entry.
    fn entries_of<'m>(
        &self,
        world: &World<'_>,
        typed: &TypedBody<'_>,
        arg: ExprId,
        model: &'m Entry,
    ) -> impl Iterator<Item = EntryPoint<'m>> {
        let file = world.defs.def(typed.def).file;
        let here = Defs::place(file, typed.body.expr(arg).range);
        let handlers = self.handlers_of(world, typed, arg, 0).into_iter();
        handlers.map(move |(code, span)| EntryPoint {
            code,
            model,
            registered: span.unwrap_or(here),
        })
    }

    /// The code that an argument stands for; where it is a parameter, what the callers hand in, and where.
    fn handlers_of(
        &self,
        world: &World<'_>,
        typed: &TypedBody<'_>,
        arg: ExprId,
        depth: u32,
    ) -> Vec<(Code, Option<Span>)> {
        let direct = handlers(world, typed, arg);
        if !direct.is_empty() || depth > 3 {
            return direct.into_iter().map(|it| (it, None)).collect();
        }
        let ExprKind::Local(local) = typed.kind(arg) else {
            return Vec::new();
        };
        let Binding::Param(index, _) = typed.bindings[local.index()] else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (def, at) in self.sites.get(&typed.def).into_iter().flatten() {
            let Some(caller) = self.bodies.get(*def) else {
                continue;
            };
            let given = match caller.kind(*at) {
                ExprKind::Call { args, .. } => args.get(index as usize),
                ExprKind::Method { args, .. } => {
                    (index as usize).checked_sub(1).and_then(|it| args.get(it))
                }
                _ => None,
            };
            let Some(given) = given else { continue };
            let place = Defs::place(world.defs.def(*def).file, caller.body.expr(*given).range);
            for (code, span) in self.handlers_of(world, caller, *given, depth + 1) {
                found.push((code, Some(span.unwrap_or(place))));
            }
        }
        found
    }
}

/// The code that an argument stands for: a function, a closure, also behind `Box::new`, a local or a tuple.
fn handlers(world: &World<'_>, typed: &TypedBody<'_>, arg: ExprId) -> Vec<Code> {
    match &typed.types.exprs[arg.index()] {
        Ty::FnDef(def) if world.defs.body(*def).is_some() && !world.defs.is_stub(*def) => {
            vec![Code {
                def: *def,
                closure: None,
            }]
        }
        Ty::Closure(def, closure) => vec![Code {
            def: *def,
            closure: Some(*closure),
        }],
        _ => match typed.kind(arg) {
            ExprKind::Call { args, .. } if args.len() == 1 => handlers(world, typed, args[0]),
            ExprKind::Ref { expr, .. } => handlers(world, typed, *expr),
            ExprKind::Tuple(elems) | ExprKind::Array { elems, .. } => elems
                .iter()
                .flat_map(|it| handlers(world, typed, *it))
                .collect(),
            ExprKind::Method { receiver, name, .. } if name == "clone" || name == "into" => {
                handlers(world, typed, *receiver)
            }
            _ => Vec::new(),
        },
    }
}
