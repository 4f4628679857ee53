//! Which runtime a Client is built on, and whether it ends before the Client.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::calls::{Code, Walked};
use crate::program::construct::Construction;
use crate::program::defs::{DefId, DefKind};
use crate::tree::Span;

/// A Client that outlives its runtime.
#[derive(Clone, Debug)]
pub struct Outliving {
    /// The construction.
    pub span: Span,
    /// What runs it: the `block_on`, or the attribute's function.
    pub runtime: Span,
}

impl<'a> Program<'a> {
    /// Every Client that is built on a runtime of one call and handed out of it.
    pub fn outliving_clients(&self) -> Vec<Outliving> {
        let operating = FxHashSet::default();
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            let mut calls: Vec<_> = typed.types.callees.iter().collect();
            calls.sort_by_key(|it| *it.0);
            for (at, callee) in calls {
                let ExprKind::Method {
                    receiver,
                    name,
                    args,
                    ..
                } = typed.kind(*at)
                else {
                    continue;
                };
                let is_runtime = callee.on.adt().is_some_and(|it| self.is_tokio_runtime(it));
                let ([arg], true) = (args.as_slice(), name == "block_on" && is_runtime) else {
                    continue;
                };
                let gives_handle = self.carries_handle(&typed.types.exprs[at.index()]);
                let is_outlived = if gives_handle {
                    self.ends_here(typed, *receiver)
                        && (self.is_handed_out(typed, *at, &operating)
                            || self.ends_before(typed, *at, *receiver))
                } else {
                    self.world.defs.def(typed.def).name != "main"
                        && self.ends_here(typed, *receiver)
                        && self.fills_static(typed, *arg)
                };
                if is_outlived {
                    let runtime = self.method_span(typed, *at);
                    let built = self.built_by(typed, *arg);
                    found.extend(built.map(|it| Outliving {
                        span: it.span,
                        runtime,
                    }));
                }
            }
            found.extend(self.under_attribute(typed, &operating));
        }
        found
    }

    fn is_tokio_runtime(&self, def: DefId) -> bool {
        self.world.defs.def(def).name == "Runtime" && self.world.defs.krate_of(def).name == "tokio"
    }

    /// Whether a runtime is made in this body and does not leave it.
    fn ends_here(&self, typed: &TypedBody<'a>, runtime: ExprId) -> bool {
        let locals: Vec<_> = match typed.kind(runtime) {
            ExprKind::Local(local) => vec![*local],
            _ => Vec::new(),
        };
        let is_used_up = locals.iter().all(|local| {
            typed.uses[local.index()].iter().all(|used| {
                match typed.body.parent(*used).map(|it| typed.kind(it)) {
                    Some(ExprKind::Method { receiver, .. }) => receiver == used,
                    Some(ExprKind::Ref { .. }) => true,
                    _ => false,
                }
            })
        });
        is_used_up && self.is_started_by(typed, runtime)
    }

    /// Whether a runtime is gone in the next statement: it has no name, or one that ends with the block that gives the
    /// Client; and the Client is used after that.
    fn ends_before(&self, typed: &TypedBody<'a>, at: ExprId, runtime: ExprId) -> bool {
        let is_gone = match typed.kind(runtime) {
            ExprKind::Local(local) => {
                let binds = |it: &Stmt| match it {
                    Stmt::Let { pat, .. } => typed.way_to(*pat, *local).is_some(),
                    _ => false,
                };
                let block = typed.ancestors(at).find(
                    |it| matches!(typed.kind(*it), ExprKind::Block { stmts, .. } if stmts.iter().any(binds)),
                );
                let is_inner = block.is_some_and(|it| it != typed.body.root && is_bound(typed, it));
                is_inner && self.is_result(typed, at)
            }
            _ => is_bound(typed, at),
        };
        let fate = self.fate(typed, at, &self.operating());
        is_gone && (fate.operates.is_some() || fate.is_stored || fate.is_returned)
    }

    /// Whether what `block_on` runs ends with putting a handle into a static.
    fn fills_static(&self, typed: &TypedBody<'a>, arg: ExprId) -> bool {
        let called = typed.types.callees.get(&arg);
        let (body, root) = match called.and_then(|it| self.bodies.get(it.def)) {
            Some(body) => (body, body.body.root),
            None => (typed, arg),
        };
        let inner = body.descendants(root);
        let stored = inner.iter().find(|it| match body.kind(**it) {
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } => {
                let is_static = body.types.mentions.iter().any(|(at, def)| {
                    at == receiver && self.world.defs.def(*def).kind == DefKind::Static
                });
                let is_handle = |it: &ExprId| self.carries_handle(&body.types.exprs[it.index()]);
                is_static && name == "set" && args.iter().any(is_handle)
            }
            _ => false,
        });
        let Some(stored) = stored else { return false };
        let end = body.body.expr(*stored).range.end;
        !inner.iter().any(|it| {
            matches!(body.kind(*it), ExprKind::Await(_)) && body.body.expr(*it).range.start >= end
        })
    }

    /// `Runtime::new()`, `Builder::build()`, straight or through a variable. What a box or a leak makes of one is another thing.
    fn is_started_by(&self, typed: &TypedBody<'a>, mut at: ExprId) -> bool {
        for _ in 0..8 {
            if let Some(callee) = typed.types.callees.get(&at) {
                let def = self.world.defs.def(callee.def);
                let is_tokio = self.world.defs.krate_of(callee.def).name == "tokio";
                if is_tokio && ["new", "build"].contains(&def.name.as_str()) {
                    return true;
                }
            }
            at = match typed.kind(at) {
                ExprKind::Local(local) => match typed.bindings[local.index()] {
                    Binding::Let(Some(init), _) => init,
                    _ => return false,
                },
                ExprKind::Try(inner) => *inner,
                ExprKind::Method { receiver, name, .. }
                    if ["unwrap", "expect", "map_err", "context"].contains(&name.as_str()) =>
                {
                    *receiver
                }
                _ => return false,
            };
        }
        false
    }

    /// Whether a value leaves the function that makes it, which is not `main`: as its result, or that of the closure that fills a static.
    fn is_handed_out(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        operating: &FxHashSet<DefId>,
    ) -> bool {
        let def = self.world.defs.def(typed.def);
        match (def.kind, typed.closures[at.index()]) {
            (DefKind::Static | DefKind::Const, _) => self.is_result(typed, at),
            // `CLIENT.get_or_init(|| runtime.block_on(connect()))`.
            (DefKind::Fn, Some(closure)) => {
                let call = typed.body.parent(closure);
                let callee = call.and_then(|it| typed.types.callees.get(&it));
                callee.is_some_and(|it| self.roles.guards.contains_key(&it.def))
                    && self.is_result(typed, at)
            }
            (DefKind::Fn, None) if def.name != "main" => {
                let ret = &self.world.signature(typed.def).ret;
                self.carries_handle(ret) && self.fate(typed, at, operating).is_returned
            }
            _ => false,
        }
    }

    /// Whether a value is what its closure or body gives: through `?`, `unwrap`, a variable that is the last word.
    fn is_result(&self, typed: &TypedBody<'a>, at: ExprId) -> bool {
        let mut inner = at;
        for outer in typed.ancestors(at) {
            match typed.kind(outer) {
                ExprKind::Block { stmts, tail, .. } => {
                    let is_tail = *tail == Some(inner);
                    let local = stmts.iter().find_map(|it| match it {
                        Stmt::Let { pat, init, .. } if *init == Some(inner) => {
                            match typed.body.pat(*pat).kind {
                                crate::facts::PatKind::Bind { local, .. } => Some(local),
                                _ => None,
                            }
                        }
                        _ => None,
                    });
                    let is_last_word = local.is_some_and(|local| {
                        tail.is_some_and(|tail| {
                            typed.descendants(tail).iter().any(
                                |it| matches!(typed.kind(*it), ExprKind::Local(it) if *it == local),
                            )
                        })
                    });
                    return is_tail || is_last_word;
                }
                ExprKind::Closure { .. } => return true,
                ExprKind::Method { .. }
                | ExprKind::Try(_)
                | ExprKind::Await(_)
                | ExprKind::Call { .. } => {}
                _ => return false,
            }
            inner = outer;
        }
        true
    }

    /// The construction that the argument of `block_on` runs.
    fn built_by(&self, typed: &TypedBody<'a>, arg: ExprId) -> Option<&Construction<'a>> {
        let inner = typed.descendants(arg);
        let own = self
            .built
            .iter()
            .find(|it| it.code.def == typed.def && inner.contains(&it.at));
        own.or_else(|| {
            inner.iter().find_map(|it| {
                let callee = typed.types.callees.get(it)?.def;
                let hands_out = self.carries_handle(&self.world.signature(callee).ret);
                let run = hands_out.then(|| self.run_by(callee))?;
                self.built.iter().find(|it| run.contains(&it.code.def))
            })
        })
    }

    /// `#[tokio::main]` on a function that is not `main`: a runtime for each call.
    fn under_attribute(
        &self,
        typed: &TypedBody<'a>,
        operating: &FxHashSet<DefId>,
    ) -> Option<Outliving> {
        let def = self.world.defs.def(typed.def);
        let is_ours = def.kind == DefKind::Fn
            && def.name != "main"
            && self
                .world
                .defs
                .attrs(typed.def)
                .iter()
                .any(|it| it.is("tokio::main"));
        if !is_ours || !self.carries_handle(&self.world.signature(typed.def).ret) {
            return None;
        }
        let code = Code {
            def: typed.def,
            closure: None,
        };
        let built = self.built.iter().find(|it| it.code == code)?;
        let is_returned = self.fate(typed, built.at, operating).is_returned;
        is_returned.then(|| Outliving {
            span: built.span,
            runtime: self.declaration(code),
        })
    }

    /// Whether something that leads to a place runs on a runtime of one call: what is kept there outlives it.
    pub(crate) fn is_on_passing_runtime(&self, code: Code, at: ExprId) -> bool {
        let mut seen = FxHashSet::from_iter([code]);
        let mut queue = vec![(code, at)];
        let mut walked = Walked::default();
        while let Some((code, at)) = queue.pop() {
            if let Some(typed) = self.bodies.get(code.def)
                && self.passes(typed, at)
            {
                return true;
            }
            let callers = self.graph.new_callers(code, &mut walked);
            queue.extend(callers.filter_map(|it| seen.insert(it.from).then_some((it.from, it.at))));
        }
        false
    }

    /// Whether a body makes the runtime that a place in it runs on, and is not what the whole program runs in.
    fn passes(&self, typed: &TypedBody<'a>, at: ExprId) -> bool {
        let def = self.world.defs.def(typed.def);
        if def.kind != DefKind::Fn || def.name == "main" {
            return false;
        }
        let attrs = self.world.defs.attrs(typed.def);
        attrs.iter().any(|it| it.is("tokio::main"))
            || typed.ancestors(at).any(|it| match typed.kind(it) {
                ExprKind::Method { receiver, name, .. } => {
                    let on = typed.types.callees.get(&it).and_then(|it| it.on.adt());
                    name == "block_on"
                        && on.is_some_and(|it| self.is_tokio_runtime(it))
                        && self.ends_here(typed, *receiver)
                }
                _ => false,
            })
    }

    /// Constructions that a program runs once and never shuts down.
    pub fn never_shut_down(&self) -> Vec<&Construction<'a>> {
        let mut found = Vec::new();
        if self.built.is_empty() {
            return found;
        }
        for main in self.mains() {
            let run = self.run_by(main);
            let shuts_down = run
                .iter()
                .filter_map(|it| self.bodies.get(*it))
                .any(|typed| {
                    typed.types.callees.values().any(|it| {
                        let is_handle = it
                            .on
                            .adt()
                            .is_some_and(|it| self.roles.handles.contains(&it));
                        is_handle
                            && ["shutdown", "shutdown_immediate"]
                                .contains(&self.world.defs.def(it.def).name.as_str())
                    })
                });
            if shuts_down {
                continue;
            }
            found.extend(self.built.iter().filter(|it| {
                !it.is_test
                    && run.contains(&it.code.def)
                    && it.reach.entry.is_none()
                    && it.reach.in_loop.is_none()
            }));
        }
        found
    }
}

/// Whether a value is given a name, perhaps after it is unwrapped.
fn is_bound(typed: &TypedBody<'_>, at: ExprId) -> bool {
    let mut inner = at;
    for outer in typed.ancestors(at) {
        match typed.kind(outer) {
            ExprKind::Block { stmts, .. } => {
                return stmts
                    .iter()
                    .any(|it| matches!(it, Stmt::Let { init, .. } if *init == Some(inner)));
            }
            ExprKind::Try(_) | ExprKind::Method { .. } => inner = outer,
            _ => return false,
        }
    }
    false
}
