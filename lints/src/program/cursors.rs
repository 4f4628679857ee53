//! Cursors: from the call that makes one to where it ends.

mod filter;
mod flow;
mod immortal;
mod single;
mod watched;

use std::rc::Rc;

use crate::facts::{ExprId, ExprKind};
use crate::models::{CursorKind, CursorSource};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::{DefId, Defs};
use crate::program::values::{Calls, Frame, Step, Value};
use crate::tree::Span;

pub use filter::Filter;
pub use flow::{CursorEnd, Drain};
pub use immortal::ImmortalCursor;
pub use single::SingleFind;
pub use watched::ChangeStreamWatch;

/// A cursor over documents, as one chain of calls makes it.
#[derive(Clone, Debug)]
pub struct Cursor {
    /// Where filter and options become known: the driver's method, or the call of the project's own wrapper.
    pub span: Span,
    /// The driver's method, where the finding stands elsewhere.
    pub made: Option<Span>,
    /// `find` or `aggregate`.
    pub method: String,
    /// Whether it is test code.
    pub is_test: bool,
    /// What it matches.
    pub filter: Filter,
    /// Whether something bounds it, or may.
    pub is_bounded: bool,
    /// What becomes of it.
    pub end: CursorEnd,
    /// The driver's call: `find(doc! {}, None)` of 1.x and 2.x, or a builder of 3.x.
    pub takes_options: bool,
    pub(crate) def: DefId,
    pub(crate) at: ExprId,
}

/// How many wrappers a filter is followed out of.
const MAX_WRAPPERS: u32 = 4;

impl<'a> Program<'a> {
    /// Every cursor over documents, sorted by place.
    pub fn cursors(&self, unique_fields: &[String]) -> Vec<Cursor> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            for (at, callee) in &typed.types.callees {
                let Some(model) = self.roles.cursors.get(&callee.def) else {
                    continue;
                };
                if matches!(model.kind, CursorKind::Find | CursorKind::Aggregate) {
                    self.instances(typed, *at, model, unique_fields, &mut found);
                }
            }
        }
        found.sort_by_key(|it| (it.span, it.made, it.is_bounded));
        found
    }

    fn instances(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        model: &CursorSource,
        unique_fields: &[String],
        found: &mut Vec<Cursor>,
    ) {
        let mut pending: Vec<(Calls, Span)> = vec![(None, self.method_span(typed, at))];
        while let Some((calls, span)) = pending.pop() {
            let depth = calls.as_ref().map_or(0, |it| it.depth);
            let value = Value {
                def: typed.def,
                expr: at,
                calls: calls.clone(),
            };
            // A wrapper's filter or options are known at its callers.
            let wrapper = self
                .open_parameter(&value, model)
                .filter(|_| depth < MAX_WRAPPERS);
            if let Some(wrapper) = wrapper {
                let sites = self.graph.sites(wrapper);
                let mut any = false;
                let mut is_open = false;
                for site in sites {
                    let Some(outer) = self
                        .bodies
                        .get(site.0)
                        .filter(|_| !self.world.defs.def(site.0).is_test)
                    else {
                        continue;
                    };
                    if self.is_recursive(&calls, site.0) || site.0 == typed.def {
                        continue;
                    }
                    let calls = extend(&calls, wrapper, site);
                    let inner = Value {
                        calls: calls.clone(),
                        ..value.clone()
                    };
                    if self.is_written(&inner, model) {
                        any = true;
                        pending.push((calls, self.method_span(outer, site.1)));
                    } else {
                        is_open = true;
                    }
                }
                if any && !is_open {
                    continue;
                }
            }
            found.push(self.instance(typed, &value, model, span, unique_fields));
        }
    }

    fn is_recursive(&self, calls: &Calls, def: DefId) -> bool {
        let mut at = calls.as_ref();
        while let Some(frame) = at {
            if frame.callee == def || frame.site.0 == def {
                return true;
            }
            at = frame.outer.as_ref();
        }
        false
    }

    fn instance(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        model: &CursorSource,
        span: Span,
        unique: &[String],
    ) -> Cursor {
        let at = value.expr;
        let args = arguments(typed, at);
        let arg = |index: Option<usize>| {
            index.and_then(|it| args.get(it)).map(|it| Value {
                expr: *it,
                ..value.clone()
            })
        };
        let mut filter = match (model.kind, arg(model.filter), arg(model.pipeline)) {
            (CursorKind::Aggregate, _, Some(pipeline)) => self.pipeline(&pipeline, unique),
            (_, Some(filter), _) => self.filter(&filter, unique),
            _ => Filter::Everything,
        };
        if matches!(typed.kind(at), ExprKind::Method { .. }) && self.is_watching(typed, at) {
            filter = Filter::Bounded;
        }
        let options = arg(model.options).is_some_and(|it| self.may_limit(&it, 0));
        let flow = self.flow_from(value);
        let made = self.method_span(typed, at);
        Cursor {
            span,
            made: (made != span).then_some(made),
            method: match typed.kind(at) {
                ExprKind::Method { name, .. } => name.to_string(),
                _ => String::from("find"),
            },
            is_test: self.world.defs.def(typed.def).is_test,
            is_bounded: options || flow.is_bounded || filter == Filter::Bounded,
            filter,
            end: flow.end,
            takes_options: args.len() > 1,
            def: typed.def,
            at,
        }
    }

    fn is_watching(&self, typed: &TypedBody<'_>, at: ExprId) -> bool {
        let callee = typed.types.callees.get(&at);
        callee
            .and_then(|it| self.roles.cursors.get(&it.def))
            .is_some_and(|it| it.kind == CursorKind::Watch)
    }

    /// The method's name of a call: where findings about cursors stand.
    pub(crate) fn method_span(&self, typed: &TypedBody<'_>, at: ExprId) -> Span {
        let file = self.world.defs.def(typed.def).file;
        let range = match typed.kind(at) {
            ExprKind::Method { name_range, .. } => *name_range,
            ExprKind::Call { callee, .. } => match typed.kind(*callee) {
                ExprKind::Path(path) => path.segments.last().map_or(path.range, |it| it.range),
                _ => typed.body.expr(at).range,
            },
            _ => typed.body.expr(at).range,
        };
        Defs::place(file, range)
    }

    /// Whether what arrives as filter or pipeline is written out at the call, or is that caller's own parameter.
    fn is_written(&self, value: &Value, model: &CursorSource) -> bool {
        if self.open_parameter(value, model).is_some() {
            return true;
        }
        let Some(typed) = self.typed(value) else {
            return false;
        };
        let args = arguments(typed, value.expr);
        [model.filter, model.pipeline]
            .into_iter()
            .flatten()
            .filter_map(|it| args.get(it))
            .all(|arg| {
                let origins = self.origins(&Value {
                    expr: *arg,
                    ..value.clone()
                });
                !origins.is_empty()
                    && origins.iter().all(|(origin, step)| {
                        matches!(step, Step::Made) && self.is_document(origin)
                    })
            })
    }

    /// A document, a pipeline or nothing, written out.
    fn is_document(&self, value: &Value) -> bool {
        let Some(typed) = self.typed(value) else {
            return false;
        };
        match typed.kind(value.expr) {
            ExprKind::Doc { .. } | ExprKind::Array { .. } | ExprKind::Path(_) => true,
            ExprKind::Call { args, .. } => args.is_empty(),
            ExprKind::Method { receiver, name, .. } if name == "into" => self.is_document(&Value {
                expr: *receiver,
                ..value.clone()
            }),
            _ => false,
        }
    }

    /// The function whose parameter the filter, pipeline or options are, when that is still open.
    fn open_parameter(&self, value: &Value, model: &CursorSource) -> Option<DefId> {
        let typed = self.typed(value)?;
        let args = arguments(typed, value.expr);
        let indexes = [model.filter, model.pipeline, model.options];
        indexes
            .into_iter()
            .flatten()
            .filter_map(|it| args.get(it))
            .find_map(|arg| {
                self.parameter_behind(&Value {
                    expr: *arg,
                    ..value.clone()
                })
            })
    }

    /// The function whose parameter a value is, where no call is known that fills it.
    fn parameter_behind(&self, value: &Value) -> Option<DefId> {
        let mut at = value.clone();
        for _ in 0..24 {
            let typed = self.typed(&at)?;
            if let ExprKind::Local(local) = typed.kind(at.expr)
                && let Binding::Param(_, pat) = typed.bindings[local.index()]
            {
                let is_whole = typed.way_to(pat, *local).is_some_and(|it| it.is_empty());
                let is_self = typed.body.locals[local.index()].name == "self";
                let is_open = at.calls.as_ref().is_none_or(|it| it.callee != at.def);
                if is_open {
                    return (is_whole && !is_self).then_some(at.def);
                }
            }
            match self.step(&at) {
                Step::To(values) if values.len() == 1 => at = values[0].clone(),
                _ => return None,
            }
        }
        None
    }
}

/// Adds the call of an outer wrapper: the innermost frames stay first.
#[allow(clippy::unnecessary_wraps)] // a chain of calls is optional everywhere else
fn extend(calls: &Calls, callee: DefId, site: (DefId, ExprId)) -> Calls {
    match calls {
        None => Some(Rc::new(Frame {
            callee,
            site,
            outer: None,
            depth: 1,
        })),
        Some(frame) => {
            let outer = extend(&frame.outer, callee, site);
            Some(Rc::new(Frame {
                callee: frame.callee,
                site: frame.site,
                outer,
                depth: frame.depth + 1,
            }))
        }
    }
}

/// The arguments of a call without its receiver.
pub(crate) fn arguments(typed: &TypedBody<'_>, at: ExprId) -> Vec<ExprId> {
    match typed.kind(at) {
        ExprKind::Method { args, .. } => args.to_vec(),
        ExprKind::Call { args, .. } => {
            let skip = usize::from(typed.types.callees.get(&at).is_some_and(|it| it.is_ufcs));
            args.iter().skip(skip).copied().collect()
        }
        _ => Vec::new(),
    }
}
