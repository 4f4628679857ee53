//! The call graph: which code runs which code. Closures are code of their own, run where they are defined unless
//! a model says otherwise.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::models::{Entry, Via};
use crate::program::bodies::{Binding, Bodies, TypedBody};
use crate::program::defs::{DefId, DefKind};
use crate::program::dropped::Drops;
use crate::program::entries::EntryPoint;
use crate::program::implicit::{Implicit, Run};
use crate::program::roles::Roles;
use crate::program::types::Ty;
use crate::program::world::World;

/// A function, or a closure within one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Code {
    /// Whose body it stands in.
    pub(crate) def: DefId,
    /// The closure, where it is one.
    pub(crate) closure: Option<ExprId>,
}

/// One code runs another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub(crate) from: Code,
    pub(crate) to: Code,
    /// The call, the mention of a function, or the closure, in the body of `from`.
    pub(crate) at: ExprId,
    /// Runs at most once a process.
    pub(crate) is_guarded: bool,
    /// Runs once an element.
    pub(crate) is_repeated: bool,
}

/// All edges, sorted for both directions.
#[derive(Debug, Default)]
pub(crate) struct CallGraph {
    pub(crate) edges: Vec<Edge>,
    into: FxHashMap<Code, Vec<u32>>,
    /// Calls of each function: whose body, and the call.
    pub(crate) sites: FxHashMap<DefId, Vec<(DefId, ExprId)>>,
    /// Calls seen, and calls whose callee is known.
    pub(crate) calls: (usize, usize),
}

impl CallGraph {
    pub(crate) fn callers(&self, code: Code) -> impl Iterator<Item = &Edge> {
        self.into
            .get(&code)
            .into_iter()
            .flatten()
            .map(|it| &self.edges[*it as usize])
    }

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
        let edges = std::mem::take(&mut graph.edges);
        graph.extend(edges);
        graph
    }

    /// Adds edges that only the whole program tells.
    pub(crate) fn extend(&mut self, edges: Vec<Edge>) {
        for edge in edges {
            let index = self.edges.len() as u32;
            self.into.entry(edge.to).or_default().push(index);
            self.edges.push(edge);
        }
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
                self.sites
                    .entry(callee.def)
                    .or_default()
                    .push((typed.def, at));
                for target in targets(world, callee.def, callee.is_dynamic) {
                    if target != callee.def {
                        self.sites.entry(target).or_default().push((typed.def, at));
                    }
                    let is_guarded = is_kept_by_attribute(world, roles, target);
                    self.add(
                        typed,
                        at,
                        Code {
                            def: target,
                            closure: None,
                        },
                        Role {
                            is_guarded,
                            ..Role::default()
                        },
                    );
                }
            }
            if let ExprKind::Closure { .. } = typed.kind(at) {
                let code = Code {
                    def: typed.def,
                    closure: Some(at),
                };
                if !registered.contains(&code) {
                    let handed = handed.get(&at).copied().unwrap_or_default();
                    self.add(typed, at, code, argument_role(roles, typed, at).or(handed));
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
                self.add(typed, *at, code, argument_role(roles, typed, *at));
            }
        }
        for (at, def) in &typed.types.implicit {
            self.add(
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

    fn add_run(&mut self, typed: &TypedBody<'_>, run: Run) {
        let to = Code {
            def: run.def,
            closure: None,
        };
        let role = Role {
            is_repeated: run.is_repeated,
            ..Role::default()
        };
        self.add(typed, run.at, to, role);
    }

    fn add(&mut self, typed: &TypedBody<'_>, at: ExprId, to: Code, role: Role) {
        let from = Code {
            def: typed.def,
            closure: typed.closures[at.index()],
        };
        self.edges.push(Edge {
            from,
            to,
            at,
            is_guarded: role.is_guarded,
            is_repeated: role.is_repeated,
        });
    }
}

/// The functions with a body that a call may run.
pub(crate) fn targets(world: &World<'_>, def: DefId, is_dynamic: bool) -> Vec<DefId> {
    let mut found = Vec::new();
    if !world.defs.is_stub(def) && world.defs.body(def).is_some() {
        found.push(def);
    }
    let Some(of) = world
        .defs
        .def(def)
        .parent
        .filter(|it| world.defs.def(*it).kind == DefKind::Trait)
    else {
        return found;
    };
    // Traits of the standard library have too many implementors to say anything.
    if is_dynamic && world.defs.krate_of(of).name != "std" {
        for it in world.impls.of_trait(of) {
            found.extend(world.defs.member(it.def, &world.defs.def(def).name));
        }
    }
    found.retain(|it| !world.defs.is_stub(*it));
    found
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
    matches!(typed.kind(call), ExprKind::Method { name, .. }
    if matches!(
        name.as_str(),
        "get_or_init" | "get_or_try_init" | "call_once" | "or_insert_with" | "or_try_insert_with"
    ))
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
