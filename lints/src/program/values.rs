//! Where values come from: from an expression back through locals, parameters, fields, statics, branches and
//! the functions that return it, to the expressions that make it.

mod calls;
mod changes;
mod fields;
mod locals;
mod stores;
mod text;

use std::rc::Rc;

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::defs::DefId;
use crate::program::types::Ty;

pub(crate) use changes::changed_place;
pub(crate) use stores::Stores;
pub(crate) use text::{Part, Text, appended};

/// An expression of a body, read for one chain of calls.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) def: DefId,
    pub(crate) expr: ExprId,
    pub(crate) calls: Calls,
}

/// The calls that lead into the body that is read, innermost first; none where any caller may have led there.
pub(crate) type Calls = Option<Rc<Frame>>;

/// One call.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The function called.
    pub(crate) callee: DefId,
    /// Whose body the call stands in, and the call.
    pub(crate) site: (DefId, ExprId),
    pub(crate) outer: Calls,
    pub(crate) depth: u32,
}

/// One step back from a value.
pub(crate) enum Step {
    /// It is one of these.
    To(Vec<Value>),
    /// It is made right here.
    Made,
    /// It comes from outside the program.
    Outside,
    /// It is a parameter that nothing in the program fills.
    Parameter,
    Unknown,
}

/// How far values are followed.
const MAX_CALLS: u32 = 8;
/// Steps in all that one question may take, the questions that it leads to included: fields that are given other fields
/// branch without end.
const MAX_STEPS: u32 = 4096;
const MAX_VALUES: usize = 24;

/// How many values at once wait for the origins of others.
const MAX_NESTING: usize = 16;

impl<'a> Program<'a> {
    pub(crate) fn value(&self, def: DefId, expr: ExprId) -> Value {
        Value {
            def,
            expr,
            calls: None,
        }
    }

    pub(crate) fn typed(&self, value: &Value) -> Option<&TypedBody<'a>> {
        self.bodies.get(value.def)
    }

    /// Follows a value to the expressions that make it; what cannot be followed ends the list as it is.
    pub(crate) fn origins(&self, value: &Value) -> Vec<(Value, Step)> {
        let at = (value.def, value.expr);
        if self.traced.borrow().contains(&at) || self.traced.borrow().len() > MAX_NESTING {
            return vec![(value.clone(), Step::Unknown)];
        }
        if self.traced.borrow().is_empty() {
            self.steps_left.set(MAX_STEPS);
        }
        self.traced.borrow_mut().push(at);
        let mut found = Vec::new();
        let mut stack = vec![(value.clone(), 0)];
        while let Some((value, depth)) = stack.pop() {
            let Some(left) = self.steps_left.get().checked_sub(1) else {
                found.push((value, Step::Unknown));
                continue;
            };
            self.steps_left.set(left);
            match self.step(&value) {
                Step::To(values) if depth < 40 && found.len() + stack.len() < MAX_VALUES => {
                    stack.extend(values.into_iter().rev().map(|it| (it, depth + 1)));
                }
                Step::To(_) => found.push((value, Step::Unknown)),
                step => found.push((value, step)),
            }
        }
        self.traced.borrow_mut().pop();
        found
    }

    /// One step back.
    pub(crate) fn step(&self, value: &Value) -> Step {
        let Some(typed) = self.typed(value) else {
            return Step::Unknown;
        };
        let to = |exprs: Vec<ExprId>| {
            Step::To(
                exprs
                    .into_iter()
                    .map(|expr| Value {
                        expr,
                        ..value.clone()
                    })
                    .collect(),
            )
        };
        match typed.kind(value.expr) {
            ExprKind::Local(local) => self.local(typed, value, *local),
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Try(expr)
            | ExprKind::Await(expr)
            | ExprKind::Cast { expr, .. } => to(vec![*expr]),
            ExprKind::Block { .. }
            | ExprKind::If { .. }
            | ExprKind::Match { .. }
            | ExprKind::Loop { .. } => to(results(typed, value.expr)),
            ExprKind::Path(_) => match typed.types.mentions.iter().find(|it| it.0 == value.expr) {
                Some((_, def)) => self.constant(*def),
                None => Step::Made,
            },
            ExprKind::Field { base, name } => self.field_step(typed, value, *base, name),
            ExprKind::Call { callee, args } => self.call_step(typed, value, *callee, args),
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } => self.method_step(typed, value, *receiver, name, args),
            ExprKind::Macro { path, args, .. } => {
                match path.segments.last().map_or("", |it| it.name.as_str()) {
                    "dbg" | "ready" => to(args.to_vec()),
                    "env" | "option_env" | "include_str" | "dotenv" => Step::Outside,
                    _ => Step::Made,
                }
            }
            _ => Step::Made,
        }
    }
}

/// What a function returns: its last expression and those of its `return`s.
pub(crate) fn returns(typed: &TypedBody<'_>) -> Vec<ExprId> {
    let mut found = vec![typed.body.root];
    for index in 0..typed.body.exprs.len() {
        let id = ExprId(index as u32);
        if typed.closures[index].is_none()
            && let ExprKind::Return(Some(value)) = typed.kind(id)
        {
            found.push(*value);
        }
    }
    found.retain(|it| typed.types.exprs[it.index()] != Ty::Never);
    found
}

/// The values of a block, an `if`, a `match` or a `loop`: branches that go elsewhere are left out.
pub(crate) fn results(typed: &TypedBody<'_>, id: ExprId) -> Vec<ExprId> {
    let mut found = match typed.kind(id) {
        ExprKind::Block {
            tail: Some(tail), ..
        } => vec![*tail],
        ExprKind::Block {
            stmts, tail: None, ..
        } => match stmts.last() {
            Some(Stmt::Expr(last)) if matches!(typed.kind(*last), ExprKind::Return(_)) => vec![],
            _ => vec![],
        },
        ExprKind::If {
            then, otherwise, ..
        } => [Some(*then), *otherwise].into_iter().flatten().collect(),
        ExprKind::Match { arms, .. } => arms.iter().map(|it| it.body).collect(),
        ExprKind::Loop { body, .. } => {
            let breaks =
                typed
                    .descendants(*body)
                    .into_iter()
                    .filter_map(|it| match typed.kind(it) {
                        ExprKind::Break { value, .. } => *value,
                        _ => None,
                    });
            breaks.collect()
        }
        _ => vec![],
    };
    found.retain(|it| typed.types.exprs[it.index()] != Ty::Never);
    found
}
