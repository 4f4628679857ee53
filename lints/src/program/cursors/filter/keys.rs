//! What the keys of a filter prove: identity, uniqueness, equality.

use crate::facts::{DocEntry, DocKey, ExprId, ExprKind};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::cursors::filter::{Filter, Reading};
use crate::program::values::{Part, Text, Value};

impl Program<'_> {
    /// A document with entries: by identity, by a list, or by anything else.
    pub(super) fn narrowed(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        entries: &[DocEntry],
        reading: &Reading<'_>,
    ) -> Filter {
        let is_bounded = |it: &ExprId| {
            let value = Value {
                expr: *it,
                ..value.clone()
            };
            self.filter_at(&value, reading) == Filter::Bounded
        };
        let alternatives = |entry: &DocEntry| match typed.kind(entry.value) {
            ExprKind::Array { elems, .. } => Some(elems.as_slice()),
            _ => None,
        };
        let is_bound = entries.iter().any(|entry| {
            let Some(key) = self.key(value, &entry.key) else {
                return false;
            };
            match key.as_str() {
                "$or" => alternatives(entry).is_some_and(|it| it.iter().all(is_bounded)),
                "$and" => alternatives(entry).is_some_and(|it| it.iter().any(is_bounded)),
                key => {
                    (key == "_id" || reading.unique.iter().any(|it| it == key))
                        && self.is_identity(typed, value, entry.value)
                }
            }
        });
        if is_bound {
            return Filter::Bounded;
        }
        // `{ "$and": [] }` and a `$match` of nothing narrow nothing, but nobody writes them.
        Filter::Some
    }

    /// The key of an entry: a literal, or a constant's text.
    pub(super) fn key(&self, value: &Value, key: &DocKey) -> Option<String> {
        match key {
            DocKey::Text(text) => Some(text.to_string()),
            DocKey::Expr(expr) => {
                let texts = self.texts(&Value {
                    expr: *expr,
                    ..value.clone()
                });
                match texts.as_slice() {
                    [Text::Known(parts)] => match parts.as_slice() {
                        [Part::Lit(text)] => Some(text.clone()),
                        _ => None,
                    },
                    _ => None,
                }
            }
        }
    }

    /// Equality, or membership in a list.
    pub(super) fn is_identity(&self, typed: &TypedBody<'_>, value: &Value, id: ExprId) -> bool {
        match typed.kind(id) {
            ExprKind::Doc { entries, .. } => entries.iter().all(|it| match &it.key {
                DocKey::Text(key) => !key.starts_with('$') || key == "$eq" || key == "$in",
                DocKey::Expr(_) => false,
            }),
            ExprKind::Local(_) => {
                let origins = self.origins(&Value {
                    expr: id,
                    ..value.clone()
                });
                origins.iter().all(|(origin, _)| {
                    match self.typed(origin).map(|it| (it, it.kind(origin.expr))) {
                        Some((typed, ExprKind::Doc { .. })) => {
                            self.is_identity(typed, origin, origin.expr)
                        }
                        _ => true,
                    }
                })
            }
            _ => true,
        }
    }
}
