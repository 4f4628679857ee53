//! Ways out of a loop over a cursor that no error takes.

use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::defs::Prim;
use crate::program::loops::is_variant;
use crate::program::operations::root_local;
use crate::program::types::Ty;

impl Program<'_> {
    /// A `break` or `return` that is taken for another reason than an error or the cursor's end, or a loop that goes on
    /// only while little is kept.
    pub(super) fn has_way_out(&self, typed: &TypedBody<'_>, outer: ExprId, body: ExprId) -> bool {
        if let ExprKind::While { cond, .. } = typed.kind(outer)
            && compares(typed, *cond, &|it| {
                is_size(typed, it, outer) || is_count(typed, it, outer)
            })
        {
            return true;
        }
        typed.descendants(body).into_iter().any(|id| {
            if self.is_cap(typed, id, outer) {
                return true;
            }
            let is_exit = match typed.kind(id) {
                ExprKind::Break { .. } => self.loop_of(typed, id) == Some(outer),
                ExprKind::Return(value) => !value.is_some_and(|it| is_error(typed, it)),
                _ => false,
            };
            is_exit && !self.is_on_error_or_end(typed, id, outer)
        })
    }

    /// `if all.len() > 10_000 { return Err(…) }`, `ensure!(all.len() < 10_000)`: whatever is returned, no more is kept.
    fn is_cap(&self, typed: &TypedBody<'_>, id: ExprId, outer: ExprId) -> bool {
        let asks = |cond: ExprId| compares(typed, cond, &|it| is_size(typed, it, outer));
        let leaves = |branch: ExprId| {
            typed.types.exprs[branch.index()] == Ty::Never
                || typed
                    .descendants(branch)
                    .into_iter()
                    .any(|it| match typed.kind(it) {
                        ExprKind::Return(_) => true,
                        ExprKind::Break { .. } => self.loop_of(typed, it) == Some(outer),
                        _ => false,
                    })
        };
        match typed.kind(id) {
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => asks(*cond) && (leaves(*then) || otherwise.is_some_and(leaves)),
            ExprKind::Format {
                path, before: args, ..
            }
            | ExprKind::Macro { path, args, .. } => {
                let name = path.segments.last().map_or("", |it| it.name.as_str());
                matches!(name, "ensure" | "assert") && args.first().is_some_and(|it| asks(*it))
            }
            _ => false,
        }
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

/// Whether a condition compares such an expression with something.
fn compares(typed: &TypedBody<'_>, cond: ExprId, is: &dyn Fn(ExprId) -> bool) -> bool {
    match typed.kind(cond) {
        ExprKind::Binary { op, left, right } => match op.as_str() {
            "&&" | "||" => compares(typed, *left, is) || compares(typed, *right, is),
            "<" | "<=" | ">" | ">=" | "==" | "!=" => is(*left) || is(*right),
            _ => false,
        },
        ExprKind::Unary { expr, .. } => compares(typed, *expr, is),
        _ => false,
    }
}

/// `all.len()` of something older than the loop.
fn is_size(typed: &TypedBody<'_>, id: ExprId, outer: ExprId) -> bool {
    matches!(typed.kind(id), ExprKind::Method { receiver, name, .. }
        if name == "len" && root_local(typed, *receiver).is_some_and(|it| is_older(typed, it, outer)))
}

/// A variable that counts: `while taken < 10`.
fn is_count(typed: &TypedBody<'_>, id: ExprId, outer: ExprId) -> bool {
    matches!(typed.kind(id), ExprKind::Local(local)
        if typed.body.locals[local.index()].mutable
            && typed.types.locals[local.index()] == Ty::Prim(Prim::Int)
            && is_older(typed, *local, outer))
}

fn is_older(typed: &TypedBody<'_>, local: LocalId, outer: ExprId) -> bool {
    typed.body.locals[local.index()].range.start < typed.body.expr(outer).range.start
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
