//! What a filter or a pipeline matches, as far as its document is written down.

mod keys;
mod pipeline;

use std::cell::Cell;

use crate::facts::{DocKey, ExprId, ExprKind, LocalId};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::settings::is_always;
use crate::program::values::{Step, Value, changed_place};

/// What a cursor matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    /// Every document of the collection.
    Everything,
    /// Fewer, but nobody can say how few.
    Some,
    /// One document, a list of them, or as many as the pipeline allows.
    Bounded,
}

const MAX_DEPTH: u32 = 24;

/// How many values one question may look at: filters that are made from themselves branch without end.
const MAX_STEPS: u32 = 2048;

/// One question: what is unique, and how much may still be looked at.
struct Reading<'u> {
    unique: &'u [String],
    left: Cell<u32>,
}

impl<'u> Reading<'u> {
    fn new(unique: &'u [String]) -> Reading<'u> {
        Reading {
            unique,
            left: Cell::new(MAX_STEPS),
        }
    }

    /// Whether one more value may be looked at.
    fn takes_a_step(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
}

impl Program<'_> {
    /// What a filter matches.
    pub(crate) fn filter(&self, value: &Value, unique: &[String]) -> Filter {
        self.filter_at(value, &Reading::new(unique))
    }

    fn filter_at(&self, value: &Value, reading: &Reading<'_>) -> Filter {
        self.all_of(value, 0, reading, &|this, value, depth| {
            this.filter_made(value, reading, depth)
        })
    }

    /// What a pipeline yields.
    pub(crate) fn pipeline(&self, value: &Value, unique: &[String]) -> Filter {
        let reading = Reading::new(unique);
        self.all_of(value, 0, &reading, &|this, value, depth| {
            this.pipeline_made(value, &reading, depth)
        })
    }

    /// The loosest that every origin of a value agrees on: all match everything, or it is built dynamically.
    fn all_of(
        &self,
        value: &Value,
        depth: u32,
        reading: &Reading<'_>,
        read: &dyn Fn(&Self, &Value, u32) -> Option<Filter>,
    ) -> Filter {
        if depth > MAX_DEPTH || !reading.takes_a_step() {
            return Filter::Some;
        }
        if let Some(found) = read(self, value, depth) {
            return found;
        }
        self.before(value, depth, reading, read)
    }

    /// What every value that a value comes from agrees on.
    fn before(
        &self,
        value: &Value,
        depth: u32,
        reading: &Reading<'_>,
        read: &dyn Fn(&Self, &Value, u32) -> Option<Filter>,
    ) -> Filter {
        match self.step(value) {
            Step::To(values) => {
                let mut found: Vec<Filter> = values
                    .iter()
                    .map(|it| self.all_of(it, depth + 1, reading, read))
                    .collect();
                found.sort_unstable();
                found.dedup();
                match found.as_slice() {
                    [one] => *one,
                    [.., Filter::Bounded]
                        if !found.contains(&Filter::Everything)
                            && !found.contains(&Filter::Some) =>
                    {
                        Filter::Bounded
                    }
                    _ => Filter::Some,
                }
            }
            _ => Filter::Some,
        }
    }

    fn filter_made(&self, value: &Value, reading: &Reading<'_>, depth: u32) -> Option<Filter> {
        let typed = self.typed(value)?;
        if let Some((base, field)) = self.field_read(value) {
            let changes = self.changes_within(&base, field);
            if !changes.is_empty() {
                let narrowed = changes.iter().map(|it| self.narrowed_by(it, reading)).max();
                let before = self.before(value, depth, reading, &|this, it, depth| {
                    this.filter_made(it, reading, depth)
                });
                return narrowed.map(|it| it.max(before));
            }
        }
        match typed.kind(value.expr) {
            ExprKind::Doc { entries, .. } if entries.is_empty() => Some(Filter::Everything),
            ExprKind::Doc { entries, .. } => Some(self.narrowed(typed, value, entries, reading)),
            ExprKind::Path(_) if self.is_none_literal(typed, value.expr) => {
                Some(Filter::Everything)
            }
            ExprKind::Call { callee, args } => {
                let name = match typed.kind(*callee) {
                    ExprKind::Path(path) => path.segments.last().map_or("", |it| it.name.as_str()),
                    _ => "",
                };
                match (name, args.as_slice()) {
                    ("new" | "default", []) if self.is_from_stub(typed, value.expr) => {
                        Some(Filter::Everything)
                    }
                    ("from" | "into", [inner]) => Some(self.all_of(
                        &Value {
                            expr: *inner,
                            ..value.clone()
                        },
                        depth + 1,
                        reading,
                        &|this, it, depth| this.filter_made(it, reading, depth),
                    )),
                    _ => None,
                }
            }
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } if name == "into" && args.is_empty() => Some(self.all_of(
                &Value {
                    expr: *receiver,
                    ..value.clone()
                },
                depth + 1,
                reading,
                &|this, it, depth| this.filter_made(it, reading, depth),
            )),
            ExprKind::Local(local) if self.is_given_identity(typed, value, *local, reading) => {
                Some(Filter::Bounded)
            }
            ExprKind::Local(local) => self
                .is_extended(typed, value, *local)
                .then_some(Filter::Some),
            _ => None,
        }
    }

    /// `filter.insert("_id", id)` before the use, whatever else happens.
    fn is_given_identity(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        local: LocalId,
        reading: &Reading<'_>,
    ) -> bool {
        let before = typed.body.expr(value.expr).range.start;
        typed.uses[local.index()].iter().any(|used| {
            let Some(parent) = typed.body.parent(*used) else {
                return false;
            };
            let ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } = typed.kind(parent)
            else {
                return false;
            };
            let is_insert =
                receiver == used && name == "insert" && typed.body.expr(parent).range.end <= before;
            match args.as_slice() {
                [key, given] if is_insert && is_always(typed, local, parent) => {
                    self.names_identity(typed, value, *key, *given, reading)
                }
                _ => false,
            }
        })
    }

    /// A change within a field that holds a filter: `self.filter.insert("_id", id)` leaves one document.
    fn narrowed_by(&self, change: &Value, reading: &Reading<'_>) -> Filter {
        let Some(typed) = self.typed(change) else {
            return Filter::Some;
        };
        let place = changed_place(typed, change.expr);
        match typed.body.parent(place).map(|it| typed.kind(it)) {
            Some(ExprKind::Method { name, args, .. }) if name == "insert" => {
                match args.as_slice() {
                    [key, given] if self.names_identity(typed, change, *key, *given, reading) => {
                        Filter::Bounded
                    }
                    _ => Filter::Some,
                }
            }
            _ => Filter::Some,
        }
    }

    /// `_id` or another unique key, and one value or a list of them.
    fn names_identity(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        key: ExprId,
        given: ExprId,
        reading: &Reading<'_>,
    ) -> bool {
        let key = self.key(value, &DocKey::Expr(key));
        key.is_some_and(|it| it == "_id" || reading.unique.contains(&it))
            && self.is_identity(typed, value, given)
    }

    fn is_from_stub(&self, typed: &TypedBody<'_>, at: ExprId) -> bool {
        match typed.types.callees.get(&at) {
            Some(callee) => self.world.defs.is_stub(callee.def),
            // `Default::default()` and derived defaults.
            None => true,
        }
    }

    /// `filter.insert(…)` and the like before the use: the document is built dynamically.
    fn is_extended(&self, typed: &TypedBody<'_>, value: &Value, local: LocalId) -> bool {
        let before = typed.body.expr(value.expr).range.start;
        typed.uses[local.index()].iter().any(|used| {
            if typed.body.expr(*used).range.start >= before {
                return false;
            }
            let Some(parent) = typed.body.parent(*used) else {
                return false;
            };
            match typed.kind(parent) {
                ExprKind::Method { receiver, name, .. } => {
                    receiver == used
                        && matches!(
                            name.as_str(),
                            "insert"
                                | "extend"
                                | "push"
                                | "append"
                                | "get_or_insert"
                                | "insert_many"
                        )
                }
                ExprKind::Ref { mutable, .. } => *mutable,
                ExprKind::Index { base, .. } => base == used,
                _ => false,
            }
        })
    }
}
