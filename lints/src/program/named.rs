//! Whether the arguments of an entry name the server or the login that a Client is built for.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::calls::{Code, Edge};
use crate::program::defs::DefId;
use crate::program::entries::EntryPoint;
use crate::program::types::Ty;

impl Program<'_> {
    /// Whether the arguments of the construction at `at` flow from what `entry` was called with, down the calls of `way`.
    pub(crate) fn is_named_by(
        &self,
        entry: &EntryPoint<'_>,
        way: &[Edge],
        code: Code,
        at: ExprId,
    ) -> bool {
        if entry.model.state_arguments {
            return false;
        }
        self.flows_from(way, code, at, &|typed, local| {
            let def = typed.def;
            let is_wish = typed.body.locals[local.index()].name != "self"
                && self.is_outside_work(typed, local);
            match typed.bindings[local.index()] {
                Binding::Closure(closure, ..) => {
                    is_wish
                        && entry.code
                            == (Code {
                                def,
                                closure: Some(closure),
                            })
                }
                Binding::Param(index, _) => {
                    is_wish
                        && entry.code == (Code { def, closure: None })
                        && !self.is_shared_parameter(def, index)
                }
                _ => false,
            }
        })
    }

    /// Whether the arguments of the call at `at` are made from a variable that `is_source` knows, followed through
    /// `let`s, assignments and the parameters of the calls of `way`.
    pub(crate) fn flows_from(
        &self,
        way: &[Edge],
        code: Code,
        at: ExprId,
        is_source: &dyn Fn(&TypedBody<'_>, LocalId) -> bool,
    ) -> bool {
        let Some(typed) = self.bodies.get(code.def) else {
            return false;
        };
        let mut pending: Vec<(DefId, ExprId)> = match typed.kind(at) {
            ExprKind::Call { args, .. } => args.iter().map(|it| (code.def, *it)).collect(),
            ExprKind::Method { args, receiver, .. } => args
                .iter()
                .chain([receiver])
                .map(|it| (code.def, *it))
                .collect(),
            _ => Vec::new(),
        };
        let mut seen: FxHashSet<(DefId, LocalId)> = FxHashSet::default();
        while let Some((def, expr)) = pending.pop() {
            let Some(typed) = self.bodies.get(def) else {
                continue;
            };
            for id in typed.descendants(expr) {
                let ExprKind::Local(local) = typed.kind(id) else {
                    continue;
                };
                if !seen.insert((def, *local)) {
                    continue;
                }
                pending.extend(assigned(typed, *local).into_iter().map(|it| (def, it)));
                if is_source(typed, *local) {
                    return true;
                }
                match typed.bindings[local.index()] {
                    Binding::Let(Some(from), _) | Binding::Match(from, _) => {
                        pending.push((def, from));
                    }
                    Binding::Param(index, _) => {
                        let edge = way
                            .iter()
                            .find(|it| it.to.def == def && it.to.closure.is_none());
                        pending.extend(
                            edge.and_then(|it| Some((it.from.def, self.argument_of(it, index)?))),
                        );
                    }
                    // What a closure is given is part of what the method that runs it was called on.
                    Binding::Closure(closure, ..) => {
                        let run = typed.body.parent(closure);
                        pending.extend(run.and_then(|it| match typed.kind(it) {
                            ExprKind::Method { receiver, .. } => Some((def, *receiver)),
                            _ => None,
                        }));
                    }
                    _ => {}
                }
            }
        }
        false
    }

    fn argument_of(&self, edge: &Edge, index: u32) -> Option<ExprId> {
        let typed = self.bodies.get(edge.from.def)?;
        match typed.kind(edge.at) {
            ExprKind::Call { args, .. } => args.get(index as usize).copied(),
            ExprKind::Method { args, receiver, .. } => match index.checked_sub(1) {
                None => Some(*receiver),
                Some(index) => args.get(index as usize).copied(),
            },
            _ => None,
        }
    }

    /// A handle of shared state is no argument that a caller chose.
    fn is_outside_work(&self, typed: &TypedBody<'_>, local: LocalId) -> bool {
        !self.is_shared(&typed.types.locals[local.index()])
    }

    fn is_shared_parameter(&self, def: DefId, index: u32) -> bool {
        let signature = self.world.signature(def);
        let index = index as usize - usize::from(signature.has_receiver).min(index as usize);
        signature
            .params
            .get(index)
            .is_none_or(|it| self.is_shared(it))
    }

    fn is_shared(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Unknown => true,
            Ty::Adt(def, args) => {
                self.roles.shared.contains(def)
                    || (self.world.defs.is_stub(*def)
                        && args.iter().any(|it| self.is_shared(it) && !it.is_unknown()))
            }
            _ => false,
        }
    }
}

/// What a variable is assigned after its declaration, fields of it included.
fn assigned(typed: &TypedBody<'_>, local: LocalId) -> Vec<ExprId> {
    let mut found = Vec::new();
    for used in &typed.uses[local.index()] {
        let mut at = *used;
        while let Some(parent) = typed.body.parent(at) {
            match typed.kind(parent) {
                ExprKind::Field { base, .. } if *base == at => at = parent,
                ExprKind::Assign { target, value, .. } if *target == at => {
                    found.push(*value);
                    break;
                }
                _ => break,
            }
        }
    }
    found
}
