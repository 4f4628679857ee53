//! Ways out of a loop over a cursor that no error takes.

use crate::facts::{ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::loops::is_variant;

impl Program<'_> {
    /// A `break` or `return` that is taken for another reason than an error or the cursor's end.
    pub(super) fn has_way_out(&self, typed: &TypedBody<'_>, outer: ExprId, body: ExprId) -> bool {
        typed.descendants(body).into_iter().any(|id| {
            let is_exit = match typed.kind(id) {
                ExprKind::Break { .. } => self.loop_of(typed, id) == Some(outer),
                ExprKind::Return(value) => !value.is_some_and(|it| is_error(typed, it)),
                _ => false,
            };
            is_exit && !self.is_on_error_or_end(typed, id, outer)
        })
    }

    fn loop_of(&self, typed: &TypedBody<'_>, id: ExprId) -> Option<ExprId> {
        typed.ancestors(id).find(|it| {
            matches!(
                typed.kind(*it),
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
            )
        })
    }

    fn is_on_error_or_end(&self, typed: &TypedBody<'_>, id: ExprId, outer: ExprId) -> bool {
        let mut inner = id;
        for at in typed.ancestors(id) {
            if at == outer {
                return false;
            }
            match typed.kind(at) {
                ExprKind::Match { arms, .. } => {
                    if let Some(arm) = arms.iter().find(|it| it.body == inner)
                        && is_variant_or_wild(typed, arm.pat)
                    {
                        return true;
                    }
                }
                ExprKind::If {
                    cond,
                    then,
                    otherwise,
                } => {
                    if *then == inner && condition_is_failure(typed, *cond) {
                        return true;
                    }
                    if *otherwise == Some(inner) && condition_is_success(typed, *cond) {
                        return true;
                    }
                }
                ExprKind::Block { stmts, .. } => {
                    let is_else = stmts.iter().any(
                        |it| matches!(it, Stmt::Let { otherwise: Some(it), .. } if *it == inner),
                    );
                    if is_else {
                        return true;
                    }
                }
                _ => {}
            }
            inner = at;
        }
        false
    }
}

fn is_error(typed: &TypedBody<'_>, id: ExprId) -> bool {
    match typed.kind(id) {
        ExprKind::Call { callee, .. } => {
            matches!(typed.kind(*callee), ExprKind::Path(path) if path.segments.last().is_some_and(|it| it.name == "Err"))
        }
        _ => false,
    }
}

/// `Err(_)`, `None`, or `_` beside another arm.
fn is_variant_or_wild(typed: &TypedBody<'_>, pat: PatId) -> bool {
    let mut at = pat;
    loop {
        if is_variant(typed.body, at, &["Err", "None"]) {
            return true;
        }
        match &typed.body.pat(at).kind {
            PatKind::TupleStruct { path, elems }
                if path
                    .segments
                    .last()
                    .is_some_and(|it| it.name == "Some" || it.name == "Ok") =>
            {
                match elems.first() {
                    Some(inner) => at = *inner,
                    None => return false,
                }
            }
            PatKind::Wild => return at == pat,
            _ => return false,
        }
    }
}

fn condition_is_failure(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Err", "None"]),
        ExprKind::Method { name, .. } => name == "is_err" || name == "is_none",
        _ => false,
    }
}

fn condition_is_success(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Ok", "Some"]),
        ExprKind::Method { name, .. } => name == "is_ok" || name == "is_some",
        _ => false,
    }
}
