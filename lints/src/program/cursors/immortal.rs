//! Cursors that the server must not close when they are idle.

use crate::facts::{ExprId, ExprKind, Literal};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::defs::{DefId, Defs};
use crate::program::values::{Step, Value};
use crate::tree::Span;

/// A setter that turns the server's idle timeout off.
#[derive(Clone, Debug)]
pub struct ImmortalCursor {
    /// The setter, or the field that is set.
    pub span: Span,
    /// Whether it is test code.
    pub is_test: bool,
    pub(crate) def: DefId,
    pub(crate) at: ExprId,
}

impl<'a> Program<'a> {
    /// Every `no_cursor_timeout` that is set to true, sorted by place.
    pub fn immortal_cursors(&self) -> Vec<ImmortalCursor> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            let is_test = self.world.defs.def(typed.def).is_test;
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                let span = self.set_immortal(typed, at);
                found.extend(span.map(|span| ImmortalCursor {
                    span,
                    is_test,
                    def: typed.def,
                    at,
                }));
            }
        }
        found.sort_by_key(|it| it.span);
        found
    }

    fn set_immortal(&self, typed: &TypedBody<'a>, at: ExprId) -> Option<Span> {
        let file = self.world.defs.def(typed.def).file;
        let is_true = |it: ExprId| self.is_true(&self.value(typed.def, it), 0);
        match typed.kind(at) {
            ExprKind::Method { args, .. } => {
                let callee = typed.types.callees.get(&at)?;
                let bound = self
                    .roles
                    .bounds
                    .get(&callee.def)
                    .filter(|it| it.sets == Sets::NoCursorTimeout)?;
                is_true(*args.get(bound.arg)?).then(|| self.method_span(typed, at))
            }
            ExprKind::Assign { op, target, value } if op == "=" => {
                let ExprKind::Field { base, name } = typed.kind(*target) else {
                    return None;
                };
                let owner = self.owner_of_field(&typed.types.exprs[base.index()], name)?;
                let sets = self.roles.bound_fields.get(&(owner, name.clone()));
                (sets == Some(&Sets::NoCursorTimeout) && is_true(*value))
                    .then(|| self.span_of(typed.def, *target))
            }
            ExprKind::Struct { fields, .. } => {
                let owner = typed.types.exprs[at.index()].adt()?;
                let is_set = |name| {
                    self.roles.bound_fields.get(&(owner, name)) == Some(&Sets::NoCursorTimeout)
                };
                let (_, value) = fields
                    .iter()
                    .find(|(name, value)| is_set(name.clone()) && is_true(*value))?;
                Some(Defs::place(file, typed.body.expr(*value).range))
            }
            _ => None,
        }
    }

    /// Whether a value is always `true` or `Some(true)`.
    fn is_true(&self, value: &Value, depth: u32) -> bool {
        let Some(typed) = self.typed(value).filter(|_| depth < 16) else {
            return false;
        };
        match typed.kind(value.expr) {
            ExprKind::Lit(literal) => *literal == Literal::Bool(true),
            ExprKind::Method { receiver, name, .. } if name == "into" => self.is_true(
                &Value {
                    expr: *receiver,
                    ..value.clone()
                },
                depth + 1,
            ),
            _ => match self.step(value) {
                Step::To(values) => {
                    !values.is_empty() && values.iter().all(|it| self.is_true(it, depth + 1))
                }
                _ => false,
            },
        }
    }
}
