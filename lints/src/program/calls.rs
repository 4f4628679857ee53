//! The call graph: which code runs which code. Closures are code of their own, run where they are defined unless
//! a model says otherwise.

mod graph;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::methods::METHODS;
use crate::models::{Entry, Via};
use crate::program::bodies::{Binding, Bodies, TypedBody};
use crate::program::defs::{DefId, DefKind};
use crate::program::dropped::Drops;
use crate::program::entries::EntryPoint;
use crate::program::implicit::{Implicit, Run};
use crate::program::infer::Callee;
use crate::program::roles::Roles;
use crate::program::types::Ty;
use crate::program::world::World;

pub(crate) use graph::{CallGraph, Code, Edge, Walked};

impl CallGraph {
    pub(crate) fn build(
        world: &World<'_>,
        roles: &Roles<'_>,
        bodies: &Bodies<'_>,
        entries: &[EntryPoint<'_>],
    ) -> CallGraph {
        let registered: FxHashSet<Code> = entries
            .iter()
            .filter(|it| matches!(it.model.via, Via::Call | Via::Field))
            .map(|it| it.code)
            .collect();
        let mut graph = CallGraph::default();
        let (implicit, drops) = (Implicit::new(world), Drops::new(world));
        for typed in bodies.iter() {
            graph.add_body(world, roles, typed, &registered);
            let runs = implicit.runs(world, typed).into_iter();
            for run in runs.chain(drops.runs(world, typed)) {
                graph.add_run(typed, run);
            }
        }
        graph
    }

    fn add_body(
        &mut self,
        world: &World<'_>,
        roles: &Roles<'_>,
        typed: &TypedBody<'_>,
        registered: &FxHashSet<Code>,
    ) {
        self.calls.0 += typed.types.calls;
        self.calls.1 += typed.types.callees.len();
        let handed = handed_closures(roles, typed);
        for index in 0..typed.body.exprs.len() {
            let at = ExprId(index as u32);
            if let Some(callee) = typed.types.callees.get(&at) {
                self.add_call(world, roles, typed, at, callee);
            }
            if let ExprKind::Closure { .. } = typed.kind(at) {
                let code = Code {
                    def: typed.def,
                    closure: Some(at),
                };
                if !registered.contains(&code) {
                    let handed = handed.get(&at).copied().unwrap_or_default();
                    self.add_edge(typed, at, code, argument_role(roles, typed, at).or(handed));
                }
            }
        }
        for (at, def) in &typed.types.mentions {
            let code = Code {
                def: *def,
                closure: None,
            };
            let is_entry = is_entry_argument(roles, typed, *at);
            if world.defs.def(*def).kind == DefKind::Fn && !is_entry {
                self.add_edge(typed, *at, code, argument_role(roles, typed, *at));
            }
        }
        for (at, def) in &typed.types.implicit {
            self.add_edge(
                typed,
                *at,
                Code {
                    def: *def,
                    closure: None,
                },
                Role::default(),
            );
        }
    }

    fn add_call(
        &mut self,
        world: &World<'_>,
        roles: &Roles<'_>,
        typed: &TypedBody<'_>,
        at: ExprId,
        callee: &Callee,
    ) {
        self.add_site(callee.def, (typed.def, at));
        let to = Code {
            def: callee.def,
            closure: None,
        };
        let is_kept = |def| is_kept_by_attribute(world, roles, def);
        if !world.defs.is_stub(callee.def) && world.defs.body(callee.def).is_some() {
            let role = Role {
                is_guarded: is_kept(callee.def),
                ..Role::default()
            };
            self.add_edge(typed, at, to, role);
        }
        let implementations = implementations(world, callee.def, callee.is_dynamic);
        if !implementations.is_empty() {
            let edge = edge(typed, at, to, Role::default());
            self.add_dispatch(edge, || {
                implementations
                    .iter()
                    .map(|it| (*it, is_kept(*it)))
                    .collect()
            });
        }
    }

    fn add_run(&mut self, typed: &TypedBody<'_>, run: Run) {
        let to = Code {
            def: run.def,
            closure: None,
        };
        let role = Role {
            is_repeated: run.is_repeated,
            ..Role::default()
        };
        self.add_edge(typed, run.at, to, role);
    }

    fn add_edge(&mut self, typed: &TypedBody<'_>, at: ExprId, to: Code, role: Role) {
        self.add(edge(typed, at, to, role));
    }
}

fn edge(typed: &TypedBody<'_>, at: ExprId, to: Code, role: Role) -> Edge {
    let from = Code {
        def: typed.def,
        closure: typed.closures[at.index()],
    };
    Edge {
        from,
        to,
        at,
        is_guarded: role.is_guarded,
        is_repeated: role.is_repeated,
    }
}

/// The functions with a body that a call may run.
pub(crate) fn targets<'w>(
    world: &'w World<'_>,
    def: DefId,
    is_dynamic: bool,
) -> impl Iterator<Item = DefId> + use<'w> {
    let has_body = !world.defs.is_stub(def) && world.defs.body(def).is_some();
    let implementations = implementations(world, def, is_dynamic).iter();
    has_body
        .then_some(def)
        .into_iter()
        .chain(implementations.copied())
}

/// The functions of impls that a call of a function of a trait may run.
fn implementations<'w>(world: &'w World<'_>, def: DefId, is_dynamic: bool) -> &'w [DefId] {
    if is_dynamic {
        world.impls.implementations(def)
    } else {
        &[]
    }
}

/// Whether an attribute on a function keeps its result: `#[cached]`, `#[once]`.
fn is_kept_by_attribute(world: &World<'_>, roles: &Roles<'_>, def: DefId) -> bool {
    world.defs.attrs(def).iter().any(|attr| {
        let found = world
            .resolve(world.defs.def(def).module, false, &attr.path)
            .res;
        found
            .mac
            .or(found.val)
            .is_some_and(|it| roles.guards.contains_key(&it))
    })
}

#[derive(Clone, Copy, Default)]
pub(crate) struct Role {
    pub(crate) is_guarded: bool,
    is_repeated: bool,
}

impl Role {
    fn or(self, other: Role) -> Role {
        Role {
            is_guarded: self.is_guarded || other.is_guarded,
            is_repeated: self.is_repeated || other.is_repeated,
        }
    }
}

/// Closures that a variable holds until a call takes them: what that call does with them.
fn handed_closures(roles: &Roles<'_>, typed: &TypedBody<'_>) -> FxHashMap<ExprId, Role> {
    let mut found: FxHashMap<ExprId, Role> = FxHashMap::default();
    for uses in &typed.uses {
        for used in uses {
            if let Ty::Closure(def, closure) = typed.types.exprs[used.index()]
                && def == typed.def
            {
                let role = found.entry(closure).or_default();
                *role = role.or(argument_role(roles, typed, *used));
            }
        }
    }
    found
}

/// Whether a guard is itself made anew each time that the code around it runs.
fn is_short_lived(typed: &TypedBody<'_>, call: ExprId) -> bool {
    match typed.kind(call) {
        ExprKind::Method { receiver, .. } => is_made_here(typed, *receiver),
        _ => {
            typed.is_fn
                && typed
                    .body
                    .parent(call)
                    .is_some_and(|parent| match typed.kind(parent) {
                        ExprKind::Block { stmts, .. } => stmts.iter().any(
                            |it| matches!(it, Stmt::Let { init: Some(it), .. } if *it == call),
                        ),
                        _ => false,
                    })
        }
    }
}

/// `OnceCell::new()`, followed through variables and methods.
fn is_made_here(typed: &TypedBody<'_>, id: ExprId) -> bool {
    match typed.kind(id) {
        ExprKind::Local(local) => match typed.bindings[local.index()] {
            Binding::Let(Some(from), _) => is_made_here(typed, from),
            _ => false,
        },
        ExprKind::Ref { expr, .. }
        | ExprKind::Deref(expr)
        | ExprKind::Try(expr)
        | ExprKind::Await(expr) => is_made_here(typed, *expr),
        ExprKind::Method { receiver, .. } => is_made_here(typed, *receiver),
        ExprKind::Call { callee, .. } => match typed.kind(*callee) {
            ExprKind::Path(path) => path.segments.last().is_some_and(|it| {
                matches!(
                    it.name.as_str(),
                    "new" | "const_new" | "default" | "with_capacity"
                )
            }),
            _ => false,
        },
        // `let mut client = None;`.
        ExprKind::Path(path) => path.segments.last().is_some_and(|it| it.name == "None"),
        _ => false,
    }
}

/// What the call says of its argument: run once, or once an element.
pub(crate) fn argument_role(roles: &Roles<'_>, typed: &TypedBody<'_>, at: ExprId) -> Role {
    let mut role = Role::default();
    let mut inner = at;
    for outer in typed.ancestors(at) {
        match typed.kind(outer) {
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
                if let Some(callee) = typed.types.callees.get(&outer) {
                    let position = args.iter().position(|it| *it == inner);
                    let index = position.and_then(|it| it.checked_sub(usize::from(callee.is_ufcs)));
                    let Some(index) = index else { break };
                    role.is_guarded |= roles
                        .guards
                        .get(&callee.def)
                        .is_some_and(|it| it.arg == index)
                        && !is_short_lived(typed, outer);
                    role.is_repeated |= roles.repeats.get(&callee.def) == Some(&index);
                    // `Box::new(closure)` and the like hand it on.
                    let hands_on =
                        args.len() == 1 && matches!(typed.types.exprs[outer.index()], Ty::Adt(..));
                    if role.is_guarded || role.is_repeated || !hands_on {
                        break;
                    }
                } else {
                    role.is_guarded =
                        is_guard_by_name(typed, outer) && !is_short_lived(typed, outer);
                    break;
                }
            }
            ExprKind::Ref { .. } => {}
            _ => break,
        }
        inner = outer;
    }
    role
}

/// `cell.get_or_init(|| …)` on a type that no model knows: the names mean the same wherever they are used.
fn is_guard_by_name(typed: &TypedBody<'_>, call: ExprId) -> bool {
    matches!(typed.kind(call), ExprKind::Method { name, .. } if METHODS.once.has(name))
}

/// Whether a function's name is the argument of a registration: then only the framework runs it.
fn is_entry_argument(roles: &Roles<'_>, typed: &TypedBody<'_>, at: ExprId) -> bool {
    let Some(outer) = typed.body.parent(at) else {
        return false;
    };
    match typed.kind(outer) {
        ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
            let Some(callee) = typed.types.callees.get(&outer) else {
                return false;
            };
            let index = args.iter().position(|it| *it == at);
            let is_receiver =
                matches!(typed.kind(outer), ExprKind::Method { receiver, .. } if *receiver == at);
            let is_arg = |it: &&Entry| {
                it.via == Via::Call
                    && if it.receiver {
                        is_receiver
                    } else {
                        Some(it.arg) == index
                    }
            };
            roles
                .entries
                .get(&callee.def)
                .is_some_and(|it| it.iter().any(is_arg))
        }
        ExprKind::Macro { .. } => true,
        _ => false,
    }
}
