//! What a pipeline matches, stage by stage.

use crate::facts::{DocEntry, DocKey, ExprId, ExprKind, Literal, LocalId};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::cursors::filter::{Filter, Reading};
use crate::program::values::{Step, Value, changed_place};

impl Program<'_> {
    pub(super) fn pipeline_made(
        &self,
        value: &Value,
        reading: &Reading<'_>,
        depth: u32,
    ) -> Option<Filter> {
        let typed = self.typed(value)?;
        // A list of the program's own kind: what its iterator gives cannot be seen, and may be a `$limit`.
        let adt = typed.types.exprs[value.expr.index()].adt();
        if adt.is_some_and(|it| !self.world.defs.is_stub(it)) {
            return Some(Filter::Bounded);
        }
        if let Some((base, field)) = self.field_read(value) {
            let changes = self.changes_within(&base, field);
            if !changes.is_empty() {
                let added = changes.iter().map(|it| self.added_by(it, reading)).max();
                let before = self.before(value, depth, reading, &|this, it, depth| {
                    this.pipeline_made(it, reading, depth)
                });
                return added.map(|it| it.max(before));
            }
        }
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
            // `[base(), more()].concat()`: lists of stages, of which each may bound.
            ExprKind::Method { receiver, name, .. }
                if name == "concat"
                    && let ExprKind::Array { elems, .. } = typed.kind(*receiver) =>
            {
                let lists = elems.iter().map(|expr| {
                    let list = Value {
                        expr: *expr,
                        ..value.clone()
                    };
                    self.all_of(&list, depth + 1, reading, &|this, it, depth| {
                        this.pipeline_made(it, reading, depth)
                    })
                });
                lists.max()
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
                found.extend(added(typed, name, args));
            }
        }
        found
    }

    /// The stages that a change within a field adds to the pipeline there; what cannot be seen may bound it.
    fn added_by(&self, change: &Value, reading: &Reading<'_>) -> Filter {
        let Some(typed) = self.typed(change) else {
            return Filter::Bounded;
        };
        let place = changed_place(typed, change.expr);
        match typed.body.parent(place).map(|it| typed.kind(it)) {
            Some(ExprKind::Method { name, args, .. }) => {
                let stages = added(typed, name, args);
                if stages.is_empty() {
                    Filter::Bounded
                } else {
                    self.stages(change, &stages, reading)
                }
            }
            _ => Filter::Bounded,
        }
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

/// The stages that a method adds to the list it is called on.
fn added(typed: &TypedBody<'_>, name: &str, args: &[ExprId]) -> Vec<ExprId> {
    match (name, args) {
        ("push" | "push_back", [stage]) | ("insert", [_, stage]) => vec![*stage],
        ("extend" | "append" | "extend_from_slice", [list, ..]) => match typed.kind(*list) {
            ExprKind::Array { elems, .. } => elems.to_vec(),
            // Whatever is added there may bound it.
            _ => vec![*list],
        },
        _ => Vec::new(),
    }
}
