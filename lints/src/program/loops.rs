//! Loops: whether an expression runs once a turn, and which loops are none in this sense: retries, supervisors,
//! one Client for each configured server.

mod failures;
mod serving;
mod success;

use crate::facts::{Body, ExprId, ExprKind, Name, PatId, PatKind, Stmt};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::calls::{Code, Edge};
use crate::program::loops::failures::is_on_error;
pub(crate) use crate::program::loops::serving::{is_served, waits};
use crate::program::loops::serving::{serves, serves_after};
use crate::program::loops::success::{asks_for_success, bound_to, exits_on_success};
use crate::program::types::Ty;

/// Whether a place runs once a turn of a loop.
pub(crate) enum Repetition {
    Loop(ExprId),
    None,
}

/// The innermost loop around `place`, within the same closure, that runs it again after it succeeded.
///
/// `origin` is the construction that `place` leads to, by the calls of `way`.
pub(crate) fn repetition(
    program: &Program<'_>,
    typed: &TypedBody<'_>,
    closure: Option<ExprId>,
    place: ExprId,
    origin: (Code, ExprId),
    way: &[Edge],
) -> Repetition {
    let mut inner = place;
    for outer in typed.ancestors(place) {
        if Some(outer) == closure {
            break;
        }
        let is_turn = match typed.kind(outer) {
            ExprKind::Loop { .. } => true,
            ExprKind::While { cond, .. } => *cond != inner || !is_error_condition(typed, *cond),
            ExprKind::For {
                body, iter, pat, ..
            } => *body == inner && !names_its_target(program, typed, *pat, *iter, origin, way),
            _ => false,
        };
        let start = typed.body.expr(outer).range.start;
        if is_turn
            && !leaves(typed, place, outer)
            && !supervises(program, typed, place, outer)
            && !supervises_call(program, typed, place, outer, origin, way)
            && !is_on_error(typed, place, outer)
            && !program.is_memoised_since(
                Code {
                    def: typed.def,
                    closure,
                },
                place,
                Some(start),
            )
        {
            return Repetition::Loop(outer);
        }
        inner = outer;
    }
    Repetition::None
}

/// `while let Err(_) = connect()`: turned only by failure.
fn is_error_condition(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Err", "None"]),
        ExprKind::Method { name, .. } => name == "is_err" || name == "is_none",
        _ => false,
    }
}

pub(crate) fn is_variant(body: &Body, pat: PatId, names: &[&str]) -> bool {
    match &body.pat(pat).kind {
        PatKind::TupleStruct { path, .. } | PatKind::Path(path) | PatKind::Struct { path, .. } => {
            path.segments
                .last()
                .is_some_and(|it| names.contains(&it.name.as_str()))
        }
        PatKind::Bind { sub: Some(sub), .. } => is_variant(body, *sub, names),
        PatKind::Or(elems) => elems.iter().all(|it| is_variant(body, *it, names)),
        _ => false,
    }
}

/// Whether the loop is left once `place` has succeeded.
pub(crate) fn leaves(typed: &TypedBody<'_>, place: ExprId, outer: ExprId) -> bool {
    let label = label(typed, outer);
    let mut inner = place;
    for at in typed.ancestors(place) {
        if at == outer {
            return false;
        }
        let left = match typed.kind(at) {
            ExprKind::Return(_) | ExprKind::Break { .. } => true,
            ExprKind::Match { value, arms } if *value == inner => {
                let success = arms
                    .iter()
                    .filter(|it| is_variant(typed.body, it.pat, &["Ok", "Some"]));
                let success: Vec<_> = success.collect();
                !success.is_empty()
                    && success
                        .iter()
                        .all(|it| exits(typed, it.body, label.as_ref(), true))
            }
            ExprKind::If { cond, then, .. } if *cond == inner => {
                let is_let = condition_of(typed, place)
                    .is_some_and(|it| is_variant(typed.body, it, &["Ok", "Some"]));
                (is_let || asks_for_success(typed, *cond, &|it| it == place))
                    && exits(typed, *then, label.as_ref(), true)
            }
            ExprKind::Block { stmts, tail, .. } => {
                let after = stmts.iter().skip_while(|it| !holds(it, inner)).skip(1);
                let later = after.filter_map(|it| match it {
                    Stmt::Let { init, .. } => *init,
                    Stmt::Expr(expr) => Some(*expr),
                    Stmt::Item(_) => None,
                });
                let tail = tail.filter(|it| *it != inner);
                let result = stmts.iter().find_map(|it| bound_to(typed, it, inner));
                later.chain(tail).any(|it| {
                    exits(typed, it, label.as_ref(), true)
                        || result.is_some_and(|result| {
                            exits_on_success(typed, it, result, label.as_ref())
                        })
                })
            }
            _ => false,
        };
        if left {
            return true;
        }
        inner = at;
    }
    false
}

fn holds(stmt: &Stmt, id: ExprId) -> bool {
    match stmt {
        Stmt::Let {
            init, otherwise, ..
        } => *init == Some(id) || *otherwise == Some(id),
        Stmt::Expr(expr) => *expr == id,
        Stmt::Item(_) => false,
    }
}

/// The pattern of the innermost `let` condition that holds `place`.
fn condition_of(typed: &TypedBody<'_>, place: ExprId) -> Option<PatId> {
    typed.ancestors(place).find_map(|it| match typed.kind(it) {
        ExprKind::Let { pat, .. } => Some(*pat),
        _ => None,
    })
}

fn label(typed: &TypedBody<'_>, id: ExprId) -> Option<Name> {
    match typed.kind(id) {
        ExprKind::Loop { label, .. }
        | ExprKind::While { label, .. }
        | ExprKind::For { label, .. } => label.clone(),
        _ => None,
    }
}

/// Whether evaluating `id` leaves the loop when all goes well: by `break`, `return`, or for good by a panic. `is_direct` while
/// no other loop lies between.
pub(crate) fn exits(
    typed: &TypedBody<'_>,
    id: ExprId,
    label: Option<&Name>,
    is_direct: bool,
) -> bool {
    match typed.kind(id) {
        ExprKind::Return(_) => true,
        ExprKind::Break { label: to, .. } => {
            if to.is_some() {
                to.as_ref() == label
            } else {
                is_direct
            }
        }
        ExprKind::Continue { .. } => false,
        ExprKind::Block { stmts, tail, .. } => {
            stmts.iter().any(|it| match it {
                Stmt::Let {
                    init: Some(init), ..
                } => exits(typed, *init, label, is_direct),
                Stmt::Expr(expr) => exits(typed, *expr, label, is_direct),
                _ => false,
            }) || tail.is_some_and(|it| exits(typed, it, label, is_direct))
        }
        ExprKind::If { cond, then, .. } if is_success_condition(typed, *cond) => {
            exits(typed, *then, label, is_direct)
        }
        ExprKind::If {
            then,
            otherwise: Some(otherwise),
            ..
        } => exits(typed, *then, label, is_direct) && exits(typed, *otherwise, label, is_direct),
        ExprKind::Match { arms, .. }
            if arms
                .iter()
                .any(|it| is_variant(typed.body, it.pat, &["Ok"])) =>
        {
            let mut success = arms
                .iter()
                .filter(|it| is_variant(typed.body, it.pat, &["Ok"]));
            success.all(|it| exits(typed, it.body, label, is_direct))
        }
        ExprKind::Match { arms, .. } => {
            !arms.is_empty()
                && arms
                    .iter()
                    .all(|it| exits(typed, it.body, label, is_direct))
        }
        ExprKind::Loop { body, .. } => {
            let inner = typed.descendants(*body);
            typed.types.exprs[id.index()] == Ty::Never
                && inner.iter().any(|it| exits(typed, *it, label, false))
        }
        _ => typed.types.exprs[id.index()] == Ty::Never && !has_continue(typed, id),
    }
}

/// `if let Ok(_) = …`, `if ….is_ok()`.
fn is_success_condition(typed: &TypedBody<'_>, cond: ExprId) -> bool {
    match typed.kind(cond) {
        ExprKind::Let { pat, .. } => is_variant(typed.body, *pat, &["Ok"]),
        ExprKind::Method { name, .. } => name == "is_ok",
        _ => false,
    }
}

fn has_continue(typed: &TypedBody<'_>, id: ExprId) -> bool {
    typed
        .descendants(id)
        .iter()
        .any(|it| matches!(typed.kind(*it), ExprKind::Continue { .. }))
}

/// `loop { connect; serve until it fails; pause }`: a new Client only after an error.
fn supervises(program: &Program<'_>, typed: &TypedBody<'_>, place: ExprId, outer: ExprId) -> bool {
    let ExprKind::Loop { body, .. } = typed.kind(outer) else {
        return false;
    };
    let ExprKind::Block { stmts, tail, .. } = typed.kind(*body) else {
        return false;
    };
    // After the place, within the turn, something runs on its own until it ends: an inner endless loop, or a call of a
    // function that has one and whose failure starts the next turn.
    let mut after = false;
    let mut later: Vec<ExprId> = Vec::new();
    for stmt in stmts {
        let expr = match stmt {
            Stmt::Let { init, .. } => *init,
            Stmt::Expr(expr) => Some(*expr),
            Stmt::Item(_) => None,
        };
        let Some(expr) = expr else { continue };
        if after {
            later.push(expr);
        }
        after |= typed.descendants(expr).contains(&place);
    }
    later.extend(tail.filter(|_| after));
    later.iter().any(|it| {
        typed
            .descendants(*it)
            .iter()
            .any(|it| match typed.kind(*it) {
                ExprKind::Loop { .. } | ExprKind::While { .. } => true,
                ExprKind::Call { .. } | ExprKind::Method { .. } => {
                    survives_failure(program, typed, *it) && serves(program, typed, *it)
                }
                _ => false,
            })
    })
}

/// `loop { if let Err(error) = run().await { log } pause }`, where `run` makes the Client and serves until it fails,
/// for no unit of work in particular.
fn supervises_call(
    program: &Program<'_>,
    typed: &TypedBody<'_>,
    place: ExprId,
    outer: ExprId,
    origin: (Code, ExprId),
    way: &[Edge],
) -> bool {
    let is_supervised = matches!(typed.kind(outer), ExprKind::Loop { .. })
        && survives_failure(program, typed, place)
        && !takes_from_turn(typed, place, outer);
    if !is_supervised {
        return false;
    }
    let places = way.iter().skip(1).map(|it| (it.from, it.at));
    places.chain([origin]).any(|(code, at)| {
        let callee = program.bodies.get(code.def);
        callee.is_some_and(|it| it.def != typed.def && serves_after(program, it, at))
    })
}

/// Whether the call at `place` is awaited, and its failure does not end the loop.
fn survives_failure(program: &Program<'_>, typed: &TypedBody<'_>, place: ExprId) -> bool {
    let is_awaited = |it: &ExprId| matches!(typed.kind(*it), ExprKind::Await(_));
    let result = typed.body.parent(place).filter(is_awaited).unwrap_or(place);
    let parent = typed.body.parent(result);
    typed.types.exprs[result.index()].adt() == program.world.lang.result
        && !parent.is_some_and(|it| matches!(typed.kind(it), ExprKind::Try(_)))
}

/// Whether the call at `place` is given what this turn of the loop made: a connection that it accepted, a message.
fn takes_from_turn(typed: &TypedBody<'_>, place: ExprId, outer: ExprId) -> bool {
    let turn = typed.body.expr(outer).range;
    typed.descendants(place).iter().any(|it| {
        matches!(typed.kind(*it), ExprKind::Local(local)
            if typed.body.locals[local.index()].range.start >= turn.start)
    })
}

/// One Client for each configured server: what the construction is given comes from the variable of a `for` loop over
/// something other than numbers.
fn names_its_target(
    program: &Program<'_>,
    typed: &TypedBody<'_>,
    pat: PatId,
    iter: ExprId,
    origin: (Code, ExprId),
    way: &[Edge],
) -> bool {
    if matches!(typed.kind(iter), ExprKind::Range { .. }) {
        return false;
    }
    program.flows_from(way, origin.0, origin.1, &|body, local| {
        body.def == typed.def
            && matches!(body.bindings[local.index()], Binding::For(_, it) if it == pat)
    })
}
