//! What the options of a construction may be, back through builders, variables and URIs.

use crate::facts::{ExprId, ExprKind};
use crate::models::Sets;
use crate::program::Program;
use crate::program::calls::Code;
use crate::program::construct::{Options, PoolSize, UriKind};
use crate::program::uri::{self, Uri};
use crate::program::values::{Step, Text, Value};

impl Program<'_> {
    /// What the options of a construction may be.
    pub(crate) fn options_of(&self, code: Code, at: ExprId) -> Vec<Options> {
        let Some(typed) = self.bodies.get(code.def) else {
            return Vec::new();
        };
        let Some(callee) = typed.types.callees.get(&at) else {
            return self.options_of_mention(code, at);
        };
        let Some(model) = self.roles.constructors.get(&callee.def) else {
            return Vec::new();
        };
        let (args, receiver) = match typed.kind(at) {
            ExprKind::Call { args, .. } => (args.as_slice(), None),
            ExprKind::Method { args, receiver, .. } => (args.as_slice(), Some(*receiver)),
            _ => return Vec::new(),
        };
        let value = |expr: ExprId| self.value(code.def, expr);
        let mut found = match (model.uri, model.options, receiver) {
            (Some(index), _, _) => match args.get(index) {
                Some(arg) => self.with_uris(PoolSize::Unset, &value(*arg)),
                None => Vec::new(),
            },
            (_, Some(index), _) => match args.get(index) {
                Some(arg) => self.options(&value(*arg), 0),
                None => Vec::new(),
            },
            (_, _, Some(receiver)) if model.receiver => self.options(&value(receiver), 0),
            _ => Vec::new(),
        };
        if found.is_empty() {
            found.push(UNKNOWN);
        }
        found
    }

    /// `options.and_then(Client::with_options)`.
    fn options_of_mention(&self, code: Code, at: ExprId) -> Vec<Options> {
        let found = self.bodies.get(code.def).and_then(|typed| {
            let def = typed.types.mentions.iter().find(|it| it.0 == at)?.1;
            let model = self.roles.constructors.get(&def)?;
            let parent = typed.body.parent(at)?;
            match typed.kind(parent) {
                ExprKind::Method { receiver, name, .. } if name == "and_then" || name == "map" => {
                    let value = self.value(code.def, *receiver);
                    let is_one = self.is_option_or_result(typed, *receiver);
                    is_one.then(|| {
                        if model.uri.is_some() {
                            self.with_uris(PoolSize::Unset, &value)
                        } else {
                            self.options(&value, 0)
                        }
                    })
                }
                _ => None,
            }
        });
        found.unwrap_or_else(|| vec![UNKNOWN])
    }

    fn with_uris(&self, pool_size: PoolSize, uri: &Value) -> Vec<Options> {
        let mut found = Vec::new();
        for text in self.texts(uri) {
            let uri = match text {
                Text::Outside => UriKind::Outside,
                Text::Unknown => UriKind::Unknown,
                Text::Known(parts) => match uri::read(&parts) {
                    Uri::With => UriKind::WithPoolSize,
                    Uri::Without(text) => UriKind::WithoutPoolSize(text),
                    Uri::Unknown => UriKind::Unknown,
                },
            };
            let options = Options { pool_size, uri };
            if !found.contains(&options) {
                found.push(options);
            }
        }
        found
    }

    /// What a value of type `ClientOptions`, or a builder of one, may hold.
    pub(super) fn options(&self, value: &Value, depth: u32) -> Vec<Options> {
        let Some(typed) = self.typed(value) else {
            return vec![UNKNOWN];
        };
        if depth > 32 {
            return vec![UNKNOWN];
        }
        match typed.kind(value.expr) {
            ExprKind::Local(local) => {
                let mut base = self.options_before(value, depth);
                let assigned = typed.assigned_at(*local, value.expr);
                if assigned.values.len() + usize::from(assigned.keeps_first) > 1 {
                    base = chosen(base);
                }
                let before = typed.body.expr(value.expr).range.start;
                return with(base, self.mutations(typed, value, *local, before, depth));
            }
            ExprKind::Field { base, name } => {
                let base = Value {
                    expr: *base,
                    ..value.clone()
                };
                let changed = self.changes_in_field(&base, name, depth);
                return with(self.options_before(value, depth), changed);
            }
            ExprKind::If { .. } | ExprKind::Match { .. } => {
                return chosen(self.options_before(value, depth));
            }
            ExprKind::Block { tail: None, .. } => return Vec::new(),
            ExprKind::Call { args, .. } => {
                if let Some(callee) = typed.types.callees.get(&value.expr)
                    && let Some(model) = self.roles.options.get(&callee.def)
                {
                    return match model.uri.and_then(|it| args.get(it)) {
                        Some(arg) => self.parsed(
                            &Value {
                                expr: *arg,
                                ..value.clone()
                            },
                            depth,
                        ),
                        None => vec![Options {
                            pool_size: PoolSize::Unset,
                            uri: UriKind::WithoutPoolSize(String::from(
                                "mongodb://localhost:27017",
                            )),
                        }],
                    };
                }
            }
            ExprKind::Method { receiver, args, .. } => {
                let on = Value {
                    expr: *receiver,
                    ..value.clone()
                };
                if let Some(callee) = typed.types.callees.get(&value.expr) {
                    let sets = self.roles.bounds.get(&callee.def).map(|it| it.sets);
                    if sets == Some(Sets::MaxPoolSize) {
                        let is_none = args
                            .first()
                            .is_some_and(|it| self.is_none_literal(typed, *it));
                        return with(
                            self.options(&on, depth + 1),
                            (!is_none).then_some(PoolSize::Set),
                        );
                    }
                    // Other setters and `build` of the driver's own builders hand the options on.
                    if self.world.defs.is_stub(callee.def) && self.is_driver_type(typed, *receiver)
                    {
                        return self.options(&on, depth + 1);
                    }
                }
            }
            _ => {}
        }
        self.options_before(value, depth)
    }

    /// What the values may hold that a value comes from.
    fn options_before(&self, value: &Value, depth: u32) -> Vec<Options> {
        match self.step(value) {
            Step::To(values) => values
                .iter()
                .flat_map(|it| self.options(it, depth + 1))
                .collect(),
            _ => vec![UNKNOWN],
        }
    }

    /// Options parsed from a URI, or from a `ConnectionString` that may have been changed since.
    fn parsed(&self, uri: &Value, depth: u32) -> Vec<Options> {
        let mut pool_size = PoolSize::Unset;
        let mut at = uri.clone();
        for _ in 0..8 {
            let Some(typed) = self.typed(&at) else { break };
            if let ExprKind::Local(local) = typed.kind(at.expr) {
                let before = typed.body.expr(at.expr).range.start;
                if let Some(found) = self.mutations(typed, &at, *local, before, depth) {
                    pool_size = found;
                }
            }
            if let ExprKind::Call { args, .. } = typed.kind(at.expr)
                && let Some(callee) = typed.types.callees.get(&at.expr)
                && let Some(arg) = self
                    .roles
                    .options
                    .get(&callee.def)
                    .and_then(|it| it.uri)
                    .and_then(|it| args.get(it))
            {
                return self.with_uris(
                    pool_size,
                    &Value {
                        expr: *arg,
                        ..at.clone()
                    },
                );
            }
            match self.step(&at) {
                Step::To(values) if values.len() == 1 => at = values[0].clone(),
                _ => break,
            }
        }
        self.with_uris(pool_size, uri)
    }
}

const UNKNOWN: Options = Options {
    pool_size: PoolSize::Unknown,
    uri: UriKind::Unknown,
};

fn with(mut options: Vec<Options>, pool_size: Option<PoolSize>) -> Vec<Options> {
    if let Some(pool_size) = pool_size {
        for it in &mut options {
            it.pool_size = pool_size;
        }
    }
    options
}

/// What one branch only sets is still somebody's choice.
fn chosen(options: Vec<Options>) -> Vec<Options> {
    let is_set = options.iter().any(has_pool_size);
    with(options, is_set.then_some(PoolSize::Set))
}

fn has_pool_size(options: &Options) -> bool {
    options.pool_size == PoolSize::Set || options.uri == UriKind::WithPoolSize
}
