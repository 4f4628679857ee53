//! Conditions that hold once a call did what it was made for: `modified_count > 0`, `hit.is_some()`.

use crate::facts::{ExprId, ExprKind, Literal, LocalId, Name, PatKind, Stmt};
use crate::methods::METHODS;
use crate::program::bodies::TypedBody;
use crate::program::loops::{exits, is_variant};

/// Whether a condition holds only where the result of a call, as `is_result` knows it, says that there was something.
pub(super) fn asks_for_success(
    typed: &TypedBody<'_>,
    cond: ExprId,
    is_result: &dyn Fn(ExprId) -> bool,
) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, value } => {
            is_variant(typed.body, *pat, &["Ok", "Some"]) && is_of(typed, *value, is_result)
        }
        ExprKind::Method { receiver, name, .. }
            if matches!(
                name.as_str(),
                "is_some" | "is_ok" | "is_some_and" | "is_ok_and"
            ) =>
        {
            is_of(typed, *receiver, is_result)
        }
        ExprKind::Binary { op, left, right } if op == "&&" => {
            asks_for_success(typed, *left, is_result) || asks_for_success(typed, *right, is_result)
        }
        ExprKind::Binary { op, left, right } => {
            let ExprKind::Lit(Literal::Int(number)) = typed.kind(*right) else {
                return false;
            };
            let is_positive = match op.as_str() {
                ">" => *number >= 0,
                ">=" | "==" => *number > 0,
                "!=" => *number == 0,
                _ => false,
            };
            is_positive && is_of(typed, *left, is_result)
        }
        // `if self.claim(&document).await? { … }`.
        ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Local(_) => {
            is_itself(typed, cond, is_result)
        }
        _ => false,
    }
}

/// The variable that a statement binds to what `inner` gives.
pub(super) fn bound_to(typed: &TypedBody<'_>, stmt: &Stmt, inner: ExprId) -> Option<LocalId> {
    match stmt {
        Stmt::Let {
            pat,
            init: Some(init),
            ..
        } if *init == inner => match typed.body.pat(*pat).kind {
            PatKind::Bind { local, .. } => Some(local),
            _ => None,
        },
        _ => None,
    }
}

/// `if result.modified_count == 1 { return … }`, `match result { Some(it) => return …, None => … }`.
pub(super) fn exits_on_success(
    typed: &TypedBody<'_>,
    id: ExprId,
    result: LocalId,
    label: Option<&Name>,
) -> bool {
    let is_result =
        |it: ExprId| matches!(typed.kind(it), ExprKind::Local(local) if *local == result);
    match typed.kind(id) {
        ExprKind::If { cond, then, .. } => {
            asks_for_success(typed, *cond, &is_result) && exits(typed, *then, label, true)
        }
        ExprKind::Match { value, arms } if is_of(typed, *value, &is_result) => {
            let mut success = arms
                .iter()
                .filter(|it| is_variant(typed.body, it.pat, &["Ok", "Some"]))
                .peekable();
            success.peek().is_some() && success.all(|it| exits(typed, it.body, label, true))
        }
        _ => false,
    }
}

/// Whether an expression is the result, or a part of it: `result?.modified_count`.
fn is_of(typed: &TypedBody<'_>, id: ExprId, is_result: &dyn Fn(ExprId) -> bool) -> bool {
    let mut at = id;
    while !is_result(at) {
        at = match typed.kind(at) {
            ExprKind::Field { base, .. } => *base,
            ExprKind::Method { receiver, name, .. } if METHODS.same_result.has(name) => *receiver,
            ExprKind::Await(expr)
            | ExprKind::Try(expr)
            | ExprKind::Deref(expr)
            | ExprKind::Ref { expr, .. } => *expr,
            _ => return false,
        };
    }
    true
}

fn is_itself(typed: &TypedBody<'_>, id: ExprId, is_result: &dyn Fn(ExprId) -> bool) -> bool {
    let mut at = id;
    while !is_result(at) {
        at = match typed.kind(at) {
            ExprKind::Await(expr) | ExprKind::Try(expr) => *expr,
            _ => return false,
        };
    }
    true
}
