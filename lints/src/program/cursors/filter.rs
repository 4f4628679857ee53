//! What a filter or a pipeline matches, as far as its document is written down.

use std::cell::Cell;

use crate::facts::{DocEntry, DocKey, ExprId, ExprKind, Literal, LocalId};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::settings::is_always;
use crate::program::values::{Part, Step, Text, Value};

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
                    let key = self.key(value, &DocKey::Expr(*key));
                    key.is_some_and(|it| it == "_id" || reading.unique.contains(&it))
                        && self.is_identity(typed, value, *given)
                }
                _ => false,
            }
        })
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

    /// A document with entries: by identity, by a list, or by anything else.
    fn narrowed(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        entries: &[DocEntry],
        reading: &Reading<'_>,
    ) -> Filter {
        let is_bound = entries.iter().any(|entry| {
            let Some(key) = self.key(value, &entry.key) else {
                return false;
            };
            match key.as_str() {
                "$or" => match typed.kind(entry.value) {
                    ExprKind::Array { elems, .. } => elems.iter().all(|it| {
                        self.filter_at(
                            &Value {
                                expr: *it,
                                ..value.clone()
                            },
                            reading,
                        ) == Filter::Bounded
                    }),
                    _ => false,
                },
                "$and" => match typed.kind(entry.value) {
                    ExprKind::Array { elems, .. } => elems.iter().any(|it| {
                        self.filter_at(
                            &Value {
                                expr: *it,
                                ..value.clone()
                            },
                            reading,
                        ) == Filter::Bounded
                    }),
                    _ => false,
                },
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
    fn key(&self, value: &Value, key: &DocKey) -> Option<String> {
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
    fn is_identity(&self, typed: &TypedBody<'_>, value: &Value, id: ExprId) -> bool {
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

    fn pipeline_made(&self, value: &Value, reading: &Reading<'_>, depth: u32) -> Option<Filter> {
        let typed = self.typed(value)?;
        match typed.kind(value.expr) {
            ExprKind::Array { elems, .. } => Some(self.stages(value, elems, reading)),
            ExprKind::Path(_) if self.is_none_literal(typed, value.expr) => {
                Some(Filter::Everything)
            }
            ExprKind::Call { callee, args } => match typed.kind(*callee) {
                ExprKind::Path(path)
                    if args.is_empty()
                        && path
                            .segments
                            .last()
                            .is_some_and(|it| it.name == "new" || it.name == "default") =>
                {
                    self.is_from_stub(typed, value.expr)
                        .then_some(Filter::Everything)
                }
                _ => None,
            },
            ExprKind::Local(local) => {
                let pushed = self.pushed(typed, value, *local);
                if pushed.is_empty() {
                    return None;
                }
                let base = match self.step(value) {
                    Step::To(values) if values.len() == 1 => {
                        self.all_of(&values[0], depth + 1, reading, &|this, it, depth| {
                            this.pipeline_made(it, reading, depth)
                        })
                    }
                    _ => Filter::Some,
                };
                Some(base.max(self.stages(value, &pushed, reading)))
            }
            // Two lists of stages, one after the other: each may bound.
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } if matches!((name.as_str(), args.as_slice()), ("chain", [_])) => {
                let read = |expr: ExprId| {
                    let list = Value {
                        expr,
                        ..value.clone()
                    };
                    self.all_of(&list, depth + 1, reading, &|this, it, depth| {
                        this.pipeline_made(it, reading, depth)
                    })
                };
                Some(read(*receiver).max(read(args[0])))
            }
            ExprKind::Method { receiver, name, .. }
                if matches!(
                    name.as_str(),
                    "into_iter" | "iter" | "clone" | "to_vec" | "into" | "cloned" | "collect"
                ) =>
            {
                Some(self.all_of(
                    &Value {
                        expr: *receiver,
                        ..value.clone()
                    },
                    depth + 1,
                    reading,
                    &|this, it, depth| this.pipeline_made(it, reading, depth),
                ))
            }
            _ => None,
        }
    }

    /// The stages that are pushed onto a pipeline before its use.
    fn pushed(&self, typed: &TypedBody<'_>, value: &Value, local: LocalId) -> Vec<ExprId> {
        let before = typed.body.expr(value.expr).range.start;
        let mut found = Vec::new();
        for used in &typed.uses[local.index()] {
            if typed.body.expr(*used).range.start >= before {
                continue;
            }
            if let Some(parent) = typed.body.parent(*used)
                && let ExprKind::Method {
                    receiver,
                    name,
                    args,
                    ..
                } = typed.kind(parent)
                && receiver == used
            {
                match name.as_str() {
                    "push" => found.extend(args.first()),
                    "insert" => found.extend(args.get(1)),
                    "extend" | "append" | "extend_from_slice" => {
                        match args.first().map(|it| typed.kind(*it)) {
                            Some(ExprKind::Array { elems, .. }) => found.extend(elems),
                            // Whatever is added there may bound it.
                            _ => found.extend(args.first()),
                        }
                    }
                    _ => {}
                }
            }
        }
        found
    }

    fn stages(&self, value: &Value, stages: &[ExprId], reading: &Reading<'_>) -> Filter {
        let found = stages.iter().map(|it| {
            self.stage(
                &Value {
                    expr: *it,
                    ..value.clone()
                },
                reading,
            )
        });
        found.max().unwrap_or(Filter::Everything)
    }

    fn stage(&self, value: &Value, reading: &Reading<'_>) -> Filter {
        let origins = self.origins(value);
        let mut found = Vec::new();
        for (origin, _) in &origins {
            let Some(typed) = self.typed(origin) else {
                return Filter::Bounded;
            };
            match typed.kind(origin.expr) {
                ExprKind::Doc { entries, .. } => {
                    found.push(self.stage_of(typed, origin, entries, reading));
                }
                // A stage that cannot be seen may be a `$limit`.
                _ => found.push(Filter::Bounded),
            }
        }
        found.into_iter().max().unwrap_or(Filter::Bounded)
    }

    fn stage_of(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        entries: &[DocEntry],
        reading: &Reading<'_>,
    ) -> Filter {
        let Some(DocEntry {
            key: DocKey::Text(key),
            value: body,
            ..
        }) = entries.first()
        else {
            return Filter::Bounded;
        };
        let body_value = Value {
            expr: *body,
            ..value.clone()
        };
        match key.as_str() {
            "$match" => self.filter_at(&body_value, reading),
            "$group" => self.group(typed, *body),
            "$limit" | "$sample" | "$count" | "$facet" | "$bucket" | "$bucketAuto" | "$out"
            | "$merge" | "$currentOp" | "$listSessions" | "$listLocalSessions" | "$indexStats"
            | "$collStats" | "$vectorSearch" | "$planCacheStats" | "$documents"
            | "$changeStream" => Filter::Bounded,
            "$search" | "$searchMeta" | "$geoNear" => Filter::Some,
            _ => Filter::Everything,
        }
    }

    /// `{ "$push": "$$ROOT" }`: the groups hold every document.
    fn keeps_whole_documents(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let ExprKind::Doc { entries, .. } = typed.kind(id) else {
            return false;
        };
        entries.iter().any(|it| {
            matches!(&it.key, DocKey::Text(key) if key == "$push" || key == "$addToSet")
                && matches!(typed.kind(it.value), ExprKind::Lit(Literal::Str(text)) if text == "$$ROOT")
        })
    }

    /// `$group` by nothing gives one document; by a computed key few; by a field as many as the field has values.
    fn group(&self, typed: &TypedBody<'_>, id: ExprId) -> Filter {
        let ExprKind::Doc { entries, .. } = typed.kind(id) else {
            return Filter::Bounded;
        };
        if entries
            .iter()
            .any(|it| self.keeps_whole_documents(typed, it.value))
        {
            return Filter::Everything;
        }
        let key = entries
            .iter()
            .find(|it| matches!(&it.key, DocKey::Text(key) if key == "_id"));
        match key.map(|it| typed.kind(it.value)) {
            Some(ExprKind::Lit(Literal::Str(text))) if text.starts_with('$') => Filter::Everything,
            Some(ExprKind::Doc { entries, .. }) => {
                let is_plain = entries.iter().all(|it| {
                    matches!(&it.key, DocKey::Text(key) if !key.starts_with('$'))
                        && matches!(typed.kind(it.value), ExprKind::Lit(Literal::Str(text)) if text.starts_with('$'))
                });
                if is_plain && !entries.is_empty() {
                    Filter::Everything
                } else {
                    Filter::Bounded
                }
            }
            _ => Filter::Bounded,
        }
    }
}
