//! Loops without an end of their own: what works in one goes on with what it has.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::defs::DefId;
use crate::program::types::Ty;

/// Whether a call is of a function that loops without an end of its own, or calls one that does.
pub(super) fn serves(program: &Program<'_>, typed: &TypedBody<'_>, call: ExprId) -> bool {
    let mut seen = FxHashSet::default();
    let mut next: Vec<DefId> = typed
        .types
        .callees
        .get(&call)
        .map(|it| it.def)
        .into_iter()
        .collect();
    while let Some(def) = next.pop() {
        let Some(callee) = program.bodies.get(def).filter(|_| seen.insert(def)) else {
            continue;
        };
        let mut all = (0..callee.body.exprs.len()).map(|it| ExprId(it as u32));
        if all.any(|it| is_endless(callee, it)) {
            return true;
        }
        next.extend(callee.types.callees.values().map(|it| it.def));
    }
    false
}

/// `loop` that nothing breaks.
fn is_endless(typed: &TypedBody<'_>, id: ExprId) -> bool {
    matches!(typed.kind(id), ExprKind::Loop { .. }) && typed.types.exprs[id.index()] == Ty::Never
}

/// Whether `place` stands in a loop without an end of its own that begins after `made`: whoever runs it works on and on with
/// what was made once.
pub(crate) fn is_served(typed: &TypedBody<'_>, made: ExprId, place: ExprId) -> bool {
    let end = typed.body.expr(made).range.end;
    typed.ancestors(place).any(|it| {
        typed.body.expr(it).range.start >= end
            && match typed.kind(it) {
                ExprKind::While { cond, .. } => waits(typed, *cond),
                _ => is_endless(typed, it),
            }
    })
}

/// Whether the condition of a `while` waits for what others send, or for a time.
pub(crate) fn waits(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    const WAITS: [&str; 4] = ["recv", "recv_async", "changed", "tick"];
    typed
        .descendants(cond)
        .iter()
        .any(|it| matches!(typed.kind(*it), ExprKind::Method { name, .. } if WAITS.contains(&name.as_str())))
}

/// Whether an endless loop follows `at` in its body, rather than one over a cursor's documents.
pub(super) fn serves_after(program: &Program<'_>, typed: &TypedBody<'_>, at: ExprId) -> bool {
    let end = typed.body.expr(at).range.end;
    (0..typed.body.exprs.len()).any(|it| {
        let id = ExprId(it as u32);
        let is_over_cursor = |cond: ExprId| {
            let parts = typed.descendants(cond);
            let mut types = parts.iter().map(|it| &typed.types.exprs[it.index()]);
            types.any(|it| program.is_cursor_type(it))
        };
        let is_endless = match typed.kind(id) {
            ExprKind::Loop { .. } => true,
            ExprKind::While { cond, .. } => !is_over_cursor(*cond),
            _ => false,
        };
        is_endless && typed.body.expr(id).range.start >= end
    })
}
