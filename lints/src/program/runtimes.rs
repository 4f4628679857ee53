//! Which runtime a Client is built on, and whether it ends before the Client.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::calls::Code;
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
                if gives_handle
                    && self.ends_here(typed, *receiver)
                    && self.is_handed_out(typed, *at, &operating)
                {
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

    /// Constructions that a program runs once and never shuts down.
    pub fn never_shut_down(&self) -> Vec<&Construction<'a>> {
        let mut found = Vec::new();
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
