//! The options of a Client one by one: what URIs and code set, in what order, and where.

pub(crate) mod keys;
mod uris;

use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::construct::Construction;
use crate::program::defs::DefId;
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

    /// `Duration::from_millis(…)`, `Duration::from_secs(…)`.
    fn milliseconds(&self, value: &Value) -> Option<u64> {
        let origins = self.origins(value);
        let [(origin, _)] = origins.as_slice() else {
            return None;
        };
        let typed = self.typed(origin)?;
        let ExprKind::Call { callee, args } = typed.kind(origin.expr) else {
            return None;
        };
        let (ExprKind::Path(path), [arg]) = (typed.kind(*callee), args.as_slice()) else {
            return None;
        };
        let number = u64::try_from(self.integer(&Value {
            expr: *arg,
            ..origin.clone()
        })?)
        .ok()?;
        match path.segments.last()?.name.as_str() {
            "from_millis" => Some(number),
            "from_secs" => number.checked_mul(1000),
            _ => None,
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

    /// What is set on the options in a variable before a place, and whether that is all that is done to them.
    fn set_on(
        &self,
        typed: &TypedBody<'a>,
        value: &Value,
        local: LocalId,
        before: u32,
        depth: u32,
    ) -> (Vec<Setting>, bool) {
        let mut found = Vec::new();
        let mut is_complete = true;
        for used in typed.uses[local.index()]
            .iter()
            .filter(|it| typed.body.expr(**it).range.start < before)
        {
            let Some(parent) = typed.body.parent(*used) else {
                continue;
            };
            match typed.kind(parent) {
                ExprKind::Field { base, name } if base == used => {
                    let Some(grand) = typed
                        .body
                        .parent(parent)
                        .filter(|_| self.is_options(typed, *used))
                    else {
                        continue;
                    };
                    let by = if is_always(typed, local, parent) {
                        SetBy::Code
                    } else {
                        SetBy::CodeAtTimes
                    };
                    match typed.kind(grand) {
                        ExprKind::Assign {
                            target,
                            value: given,
                            ..
                        } if *target == parent => {
                            let span = Some(self.span_of(typed.def, parent));
                            if self.is_none_literal(typed, *given) {
                                is_complete = false;
                            } else {
                                found.push(self.setting(
                                    name,
                                    &Value {
                                        expr: *given,
                                        ..value.clone()
                                    },
                                    span,
                                    by,
                                ));
                            }
                        }
                        ExprKind::Method {
                            receiver,
                            name: method,
                            ..
                        } if *receiver == parent => {
                            is_complete &= [
                                "is_none",
                                "is_some",
                                "as_ref",
                                "clone",
                                "unwrap_or",
                                "iter",
                                "len",
                            ]
                            .contains(&method.as_str());
                        }
                        ExprKind::Ref { mutable: true, .. } => is_complete = false,
                        _ => {}
                    }
                }
                ExprKind::Ref { mutable: true, .. } => {
                    let call = typed.body.parent(parent);
                    match call
                        .and_then(|it| self.helper(typed, parent, it))
                        .filter(|_| depth < 8)
                    {
                        Some((callee, local)) => {
                            let Some(body) = self.bodies.get(callee) else {
                                continue;
                            };
                            let inner = Value {
                                def: callee,
                                expr: body.body.root,
                                calls: None,
                            };
                            let (set, all) = self.set_on(body, &inner, local, u32::MAX, depth + 1);
                            found.extend(set);
                            is_complete &= all;
                        }
                        None => is_complete = false,
                    }
                }
                ExprKind::Call { .. } | ExprKind::Method { .. }
                    if matches!(typed.bindings[local.index()], Binding::Param(..)) =>
                {
                    is_complete &= before != u32::MAX;
                }
                _ => {}
            }
        }
        (found, is_complete)
    }

    /// The function of the program that gets the options as `&mut`, and what it calls them.
    fn helper(&self, typed: &TypedBody<'_>, arg: ExprId, call: ExprId) -> Option<(DefId, LocalId)> {
        let (args, offset) = match typed.kind(call) {
            ExprKind::Call { args, .. } => (args, 0),
            ExprKind::Method { args, .. } => (args, 1),
            _ => return None,
        };
        let index = args.iter().position(|it| *it == arg)? + offset;
        let callee = typed.types.callees.get(&call)?.def;
        let body = self.bodies.get(callee)?;
        match body.body.pat(*body.body.params.get(index)?).kind {
            crate::facts::PatKind::Bind { local, .. } => Some((callee, local)),
            _ => None,
        }
    }

    /// Options that code sets to a number, wherever that is; the version's own limits are for the caller to know.
    pub fn numbers_set(&self) -> Vec<Setting> {
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                let (on, field, given, span) = match typed.kind(at) {
                    ExprKind::Assign { op, target, value } if op == "=" => {
                        match typed.kind(*target) {
                            ExprKind::Field { base, name } => {
                                (*base, name, *value, self.span_of(typed.def, *target))
                            }
                            _ => continue,
                        }
                    }
                    ExprKind::Method {
                        receiver,
                        name,
                        args,
                        ..
                    } if args.len() == 1 => (*receiver, name, args[0], self.method_span(typed, at)),
                    _ => continue,
                };
                if keys::of_field(field).is_some() && self.is_options(typed, on) {
                    let setting = self.setting(
                        field,
                        &self.value(typed.def, given),
                        Some(span),
                        SetBy::Code,
                    );
                    found.extend(setting.value.is_some().then_some(setting));
                }
            }
        }
        found
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
