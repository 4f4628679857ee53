//! Conditions that ask whether something is there already.

use crate::facts::{ExprId, ExprKind, PatId};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::loops::is_variant;
use crate::program::memo::Keeper;

/// How many variables and functions away it may be asked whether something is there.
const MAX_ASKED: u32 = 4;

impl Program<'_> {
    /// `x.is_none()`, `let Some(_) = x`, `!x.contains_key(..)`: what is asked, and whether it holds when full.
    pub(super) fn condition(
        &self,
        typed: &TypedBody<'_>,
        cond: ExprId,
        since: Option<u32>,
    ) -> Option<(Vec<Keeper>, bool)> {
        self.condition_within(typed, cond, since, 0)
    }

    fn condition_within(
        &self,
        typed: &TypedBody<'_>,
        cond: ExprId,
        since: Option<u32>,
        depth: u32,
    ) -> Option<(Vec<Keeper>, bool)> {
        let found = match typed.kind(cond) {
            ExprKind::Let { pat, value } => (
                self.keepers(typed, *value, since),
                // A flag that was raised before refuses to be raised.
                self.is_full_pattern(typed, *pat)? != is_exchange(typed, *value),
            ),
            ExprKind::Method { receiver, name, .. } => match name.as_str() {
                "is_none" | "is_empty" => (self.keepers(typed, *receiver, since), false),
                // A flag beside what is kept: `READY.load(..)`, `READY.swap(true, ..)`.
                "is_some" | "contains_key" | "is_completed" | "initialized" | "load" | "swap" => {
                    (self.keepers(typed, *receiver, since), true)
                }
                // `STARTED.compare_exchange(false, true, ..).is_err()`.
                "is_err" | "is_ok" if is_exchange(typed, *receiver) => {
                    (self.keepers(typed, *receiver, since), name == "is_err")
                }
                _ => return self.predicate(typed, cond, depth),
            },
            ExprKind::Call { .. } => return self.predicate(typed, cond, depth),
            // `let is_ready = …; if is_ready`.
            ExprKind::Local(local) if depth < MAX_ASKED => match typed.bindings[local.index()] {
                Binding::Let(Some(value), _) => {
                    return self.condition_within(typed, value, since, depth + 1);
                }
                _ => return None,
            },
            ExprKind::Block {
                tail: Some(tail), ..
            } => return self.condition_within(typed, *tail, since, depth),
            ExprKind::Await(asked) => return self.condition_within(typed, *asked, since, depth),
            ExprKind::Unary { op: '!', expr } => {
                let (keepers, full) = self.condition_within(typed, *expr, since, depth)?;
                (keepers, !full)
            }
            ExprKind::Binary { op, left, right } if op == "&&" => {
                return self
                    .condition_within(typed, *left, since, depth)
                    .or_else(|| self.condition_within(typed, *right, since, depth));
            }
            _ => return None,
        };
        (!found.0.is_empty()).then_some(found)
    }

    /// `is_ready()`, `self.has(key)`: what a function of the program asks of what outlives its call.
    fn predicate(
        &self,
        typed: &TypedBody<'_>,
        call: ExprId,
        depth: u32,
    ) -> Option<(Vec<Keeper>, bool)> {
        let callee = typed.types.callees.get(&call)?;
        let body = self.bodies.get(callee.def).filter(|_| depth < MAX_ASKED)?;
        self.condition_within(body, body.body.root, None, depth + 1)
    }

    pub(super) fn is_full_pattern(&self, typed: &TypedBody<'_>, pat: PatId) -> Option<bool> {
        if is_variant(typed.body, pat, &["Some", "Ok"]) {
            return Some(true);
        }
        is_variant(typed.body, pat, &["None", "Err"]).then_some(false)
    }
}

/// Whether a flag is raised, and told whether it was raised before.
fn is_exchange(typed: &TypedBody<'_>, id: ExprId) -> bool {
    match typed.kind(id) {
        ExprKind::Method { name, .. } => {
            matches!(name.as_str(), "compare_exchange" | "compare_exchange_weak")
        }
        ExprKind::Local(local) => match typed.bindings[local.index()] {
            Binding::Let(Some(value), _) => {
                matches!(typed.kind(value), ExprKind::Method { .. }) && is_exchange(typed, value)
            }
            _ => false,
        },
        _ => false,
    }
}
