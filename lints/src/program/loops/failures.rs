//! What runs only after something failed: a reconnection, not a turn's work.

use crate::facts::{ExprId, ExprKind, Literal, LocalId};
use crate::program::bodies::{Binding, TypedBody};
use crate::program::loops::is_variant;

/// What counts as failed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Failure {
    /// An `Err`.
    Error,
    /// Also that there is nothing to try: a `None`.
    Absence,
}

/// Within the loop, the place is reached only after something failed.
pub(super) fn is_on_error(typed: &TypedBody<'_>, place: ExprId, outer: ExprId) -> bool {
    is_after(Failure::Error, typed, place, Some(outer))
}

/// Whether a place is reached only after something failed, within `outer` where there is one.
fn is_after(failure: Failure, typed: &TypedBody<'_>, place: ExprId, outer: Option<ExprId>) -> bool {
    let arms_of_failure: &[&str] = match failure {
        Failure::Error => &["Err"],
        Failure::Absence => &["Err", "None"],
    };
    let is_absence = |cond: ExprId| {
        failure == Failure::Absence
            && matches!(typed.kind(cond), ExprKind::Let { pat, .. }
                if is_variant(typed.body, *pat, &["Some"]))
    };
    let mut inner = place;
    for at in typed.ancestors(place) {
        if Some(at) == outer {
            return false;
        }
        let failed = match typed.kind(at) {
            ExprKind::If { cond, then, .. } if *then == inner => fails(typed, *cond, true),
            ExprKind::If {
                cond,
                otherwise: Some(otherwise),
                ..
            } if *otherwise == inner => is_absence(*cond) || fails(typed, *cond, false),
            ExprKind::Match { arms, .. } => arms
                .iter()
                .any(|it| it.body == inner && is_variant(typed.body, it.pat, arms_of_failure)),
            _ => false,
        };
        if failed {
            return true;
        }
        inner = at;
    }
    false
}

/// Whether the condition is `value` only when something failed: `let Err(_) = …`, `….is_err()`, `!….is_ok()`, or a flag
/// that is set then.
fn fails(typed: &TypedBody<'_>, cond: ExprId, value: bool) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => {
            is_variant(typed.body, *pat, &[if value { "Err" } else { "Ok" }])
        }
        ExprKind::Method { name, .. } => name == if value { "is_err" } else { "is_ok" },
        ExprKind::Unary { op: '!', expr } => fails(typed, *expr, !value),
        ExprKind::Local(local) => is_flag_of_failure(typed, *local, value),
        _ => false,
    }
}

/// Whether a variable has `value` only after a failure.
fn is_flag_of_failure(typed: &TypedBody<'_>, flag: LocalId, value: bool) -> bool {
    let Binding::Let(Some(init), _) = typed.bindings[flag.index()] else {
        return false;
    };
    let assigned = typed.uses[flag.index()].iter().filter_map(|it| {
        let parent = typed.body.parent(*it)?;
        match typed.kind(parent) {
            ExprKind::Assign { target, value, .. } if target == it => Some(*value),
            _ => None,
        }
    });
    let mut seen = false;
    for set in assigned.chain([init]) {
        let is_failure = match typed.kind(set) {
            ExprKind::Lit(Literal::Bool(it)) if *it != value => continue,
            ExprKind::Lit(_) => is_after(Failure::Absence, typed, set, None),
            _ => fails(typed, set, value),
        };
        if !is_failure {
            return false;
        }
        seen = true;
    }
    seen
}
