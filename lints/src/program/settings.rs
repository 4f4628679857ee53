//! The options of a Client one by one: what URIs and code set, in what order, and where.

mod changes;
pub(crate) mod keys;
mod numbers;
mod uris;

use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::construct::Construction;
use crate::program::settings::keys::Key;
use crate::program::values::{Step, Value};
use crate::tree::Span;

pub use uris::{FaultKind, UriFault};

/// One way that the options of a construction may come about.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What is set, in order.
    pub all: Vec<Setting>,
    /// Nothing else is set: the URI is known, and nothing unseen touched the options.
    pub is_complete: bool,
    pub(crate) uri: Option<Value>,
}

/// One option that is set.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The key as URIs have it, in lower case; for fields without a key the field's name.
    pub key: Name,
    /// The number that it is set to, in the unit of the URI (milliseconds for times), where that is known.
    pub value: Option<u64>,
    /// Where; not known of a URI that is put together from parts.
    pub span: Option<Span>,
    /// By whom.
    pub by: SetBy,
}

/// Who sets an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetBy {
    /// The connection string.
    Uri,
    /// Code, on every way through the function.
    Code,
    /// Code, on some ways only.
    CodeAtTimes,
}

impl Settings {
    /// What an option is in the end.
    pub fn last(&self, key: &str) -> Option<&Setting> {
        self.all.iter().rev().find(|it| it.key == key)
    }
}

impl<'a> Program<'a> {
    /// What the options of a construction are set to, for each way that they may come about.
    pub fn settings(&self, construction: &Construction<'_>) -> Vec<Settings> {
        let (def, at) = (construction.code.def, construction.at);
        let Some(typed) = self.bodies.get(def) else {
            return Vec::new();
        };
        self.settings_at(typed, &self.value(def, at))
    }

    /// The same for a construction, read for one chain of calls.
    pub(crate) fn settings_at(&self, typed: &TypedBody<'a>, at: &Value) -> Vec<Settings> {
        let Some(callee) = typed.types.callees.get(&at.expr) else {
            return self.settings_of_mention(typed, at);
        };
        let Some(model) = self.roles.constructors.get(&callee.def) else {
            return Vec::new();
        };
        let on = |expr: ExprId| Value { expr, ..at.clone() };
        match typed.kind(at.expr) {
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
                match (model.uri, model.options) {
                    (Some(index), _) => args
                        .get(index)
                        .map_or_else(Vec::new, |it| self.settings_of_uri(&on(*it))),
                    (_, Some(index)) => args
                        .get(index)
                        .map_or_else(Vec::new, |it| self.settings_of(&on(*it), 0)),
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    /// `options.and_then(Client::with_options)`.
    fn settings_of_mention(&self, typed: &TypedBody<'a>, at: &Value) -> Vec<Settings> {
        let mention = typed.types.mentions.iter().find(|it| it.0 == at.expr);
        let model = mention.and_then(|it| self.roles.constructors.get(&it.1));
        let parent = typed.body.parent(at.expr).map(|it| typed.kind(it));
        match (model, parent) {
            (Some(model), Some(ExprKind::Method { receiver, name, .. }))
                if ["and_then", "map"].contains(&name.as_str())
                    && self.is_option_or_result(typed, *receiver) =>
            {
                let value = Value {
                    expr: *receiver,
                    ..at.clone()
                };
                if model.uri.is_some() {
                    self.settings_of_uri(&value)
                } else {
                    self.settings_of(&value, 0)
                }
            }
            _ => Vec::new(),
        }
    }

    fn settings_of(&self, value: &Value, depth: u32) -> Vec<Settings> {
        let Some(typed) = self.typed(value).filter(|_| depth < 24) else {
            return vec![Settings::default()];
        };
        let step = |value: &Value| match self.step(value) {
            Step::To(values) if values.len() < 8 => values
                .iter()
                .flat_map(|it| self.settings_of(it, depth + 1))
                .collect(),
            _ => vec![Settings::default()],
        };
        match typed.kind(value.expr) {
            ExprKind::Local(local) => {
                let mut found: Vec<Settings> = step(value);
                let before = typed.body.expr(value.expr).range.start;
                let (set, is_complete) = self.set_on(typed, value, *local, before, depth);
                for it in &mut found {
                    it.all.extend(set.iter().cloned());
                    it.is_complete &= is_complete;
                }
                found
            }
            ExprKind::Call { args, .. } => {
                let model = typed
                    .types
                    .callees
                    .get(&value.expr)
                    .and_then(|it| self.roles.options.get(&it.def));
                match model.map(|it| it.uri.and_then(|it| args.get(it))) {
                    Some(Some(uri)) => self.settings_of_uri(&Value {
                        expr: *uri,
                        ..value.clone()
                    }),
                    Some(None) => vec![Settings {
                        is_complete: true,
                        ..Settings::default()
                    }],
                    None => step(value),
                }
            }
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } => {
                let on = Value {
                    expr: *receiver,
                    ..value.clone()
                };
                let callee = typed.types.callees.get(&value.expr);
                if !callee.is_some_and(|it| self.world.defs.is_stub(it.def))
                    || !self.is_of_driver(typed, *receiver)
                {
                    return step(value);
                }
                let mut found = self.settings_of(&on, depth + 1);
                if let ([arg], true) = (args.as_slice(), self.is_options(typed, *receiver)) {
                    let span = Some(self.method_span(typed, value.expr));
                    let setting = self.setting(
                        name,
                        &Value {
                            expr: *arg,
                            ..value.clone()
                        },
                        span,
                        SetBy::Code,
                    );
                    for it in &mut found {
                        it.all.push(setting.clone());
                    }
                }
                found
            }
            _ => step(value),
        }
    }

    fn setting(&self, field: &Name, value: &Value, span: Option<Span>, by: SetBy) -> Setting {
        let key = keys::of_field(field);
        let number = match key {
            Some(Key { is_time: true, .. }) => self.milliseconds(value),
            _ => self.integer(value).and_then(|it| u64::try_from(it).ok()),
        };
        Setting {
            key: key.map_or_else(|| field.clone(), |it| Name::new(it.name)),
            value: number,
            span,
            by,
        }
    }

    fn is_of_driver(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let adt = typed.types.exprs[id.index()].adt();
        adt.is_some_and(|it| self.world.defs.krate_of(it).name == "mongodb")
    }

    /// Whether an expression is `ClientOptions`, its builder or a `ConnectionString`.
    fn is_options(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let name = typed.types.exprs[id.index()]
            .adt()
            .map(|it| &self.world.defs.def(it).name);
        self.is_of_driver(typed, id)
            && name.is_some_and(|it| {
                ["ClientOptions", "ClientOptionsBuilder", "ConnectionString"].contains(&it.as_str())
            })
    }
}

/// Whether a place runs whenever the variable is there: no branch or loop lies between.
pub(crate) fn is_always(typed: &TypedBody<'_>, local: LocalId, place: ExprId) -> bool {
    let bound = typed.body.locals[local.index()].range;
    typed.ancestors(place).all(|it| match typed.kind(it) {
        ExprKind::If { .. }
        | ExprKind::Match { .. }
        | ExprKind::Loop { .. }
        | ExprKind::While { .. }
        | ExprKind::For { .. }
        | ExprKind::Closure { .. } => typed.body.expr(it).range.contains(bound),
        _ => true,
    })
}
