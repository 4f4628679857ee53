//! Construction sites of Clients, and what can be proved of their options.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::models::Sets;
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::program::calls::Code;
use crate::program::defs::{DefId, Defs};
use crate::program::reach::Reach;
use crate::program::uri::{self, Uri};
use crate::program::values::{Step, Text, Value};
use crate::tree::{FileId, Span};

/// A call that makes a Client.
#[derive(Clone, Debug)]
pub struct Construction<'p> {
    /// The call, from its first byte.
    pub span: Span,
    /// Whether it is test code.
    pub is_test: bool,
    /// How the program gets there.
    pub reach: Reach<'p>,
    /// What its options may be, one entry for each way that they may come about.
    pub options: Vec<Options>,
    /// The URI's value is named by the arguments of the entry that reaches it: the tool's user chooses the server.
    pub is_for_named_server: bool,
    pub(crate) code: Code,
    pub(crate) at: ExprId,
}

/// What is known of the options of one construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What code sets as `max_pool_size`.
    pub pool_size: PoolSize,
    /// Where the URI comes from, and what it says.
    pub uri: UriKind,
}

/// What code sets as `max_pool_size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoolSize {
    /// Provably nothing.
    Unset,
    /// Something, on some path at least.
    Set,
    /// The options come from where nothing can be seen.
    Unknown,
}

/// What is known of a URI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UriKind {
    /// It names a pool size.
    WithPoolSize,
    /// It provably names none; the text as far as it is known.
    WithoutPoolSize(String),
    /// It comes from the environment, a file or an argument.
    Outside,
    /// It cannot be seen.
    Unknown,
}

impl<'a> Program<'a> {
    /// Every construction of the program, sorted by place. A file that belongs to several targets gives one each.
    pub fn constructions(&self) -> &[Construction<'a>] {
        &self.built
    }

    pub(crate) fn find_constructions(&self) -> Vec<Construction<'a>> {
        let sites = self.construction_sites();
        let make = |(code, at): (Code, ExprId)| {
            let reach = self.reach(code, at);
            let named = reach
                .entry
                .as_ref()
                .is_some_and(|(entry, way)| self.is_named_by(entry, way, code, at));
            Construction {
                span: self.span_of(code.def, at),
                is_test: self.world.defs.def(code.def).is_test,
                reach,
                options: self.options_of(code, at),
                is_for_named_server: named,
                code,
                at,
            }
        };
        sites.into_iter().map(make).collect()
    }

    fn construction_sites(&self) -> Vec<(Code, ExprId)> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            let mentioned = typed
                .types
                .mentions
                .iter()
                .filter(|it| self.roles.constructors.contains_key(&it.1));
            found.extend(mentioned.map(|it| {
                (
                    Code {
                        def: typed.def,
                        closure: typed.closures[it.0.index()],
                    },
                    it.0,
                )
            }));
            for (at, callee) in &typed.types.callees {
                if self.roles.constructors.contains_key(&callee.def) {
                    found.push((
                        Code {
                            def: typed.def,
                            closure: typed.closures[at.index()],
                        },
                        *at,
                    ));
                }
            }
        }
        found.sort_by_key(|(code, at)| (self.span_of(code.def, *at), code.def));
        found
    }

    /// The span of an expression of a body.
    pub(crate) fn span_of(&self, def: DefId, at: ExprId) -> Span {
        let file: FileId = self.world.defs.def(def).file;
        let range = self
            .bodies
            .get(def)
            .map(|it| it.body.expr(at).range)
            .unwrap_or_default();
        Defs::place(file, range)
    }

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
    fn options(&self, value: &Value, depth: u32) -> Vec<Options> {
        let Some(typed) = self.typed(value) else {
            return vec![UNKNOWN];
        };
        if depth > 32 {
            return vec![UNKNOWN];
        }
        match typed.kind(value.expr) {
            ExprKind::Local(local) => {
                let base = match self.step(value) {
                    Step::To(values) => values
                        .iter()
                        .flat_map(|it| self.options(it, depth + 1))
                        .collect(),
                    _ => vec![UNKNOWN],
                };
                let before = typed.body.expr(value.expr).range.start;
                return with(base, self.mutations(typed, value, *local, before, depth));
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

    fn is_driver_type(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let adt = typed.types.exprs[id.index()].adt();
        adt.is_some_and(|it| self.world.defs.krate_of(it).name == "mongodb")
    }

    /// What is done to the options in a variable before they are used: fields set, `&mut` handed out.
    fn mutations(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        local: LocalId,
        before: u32,
        depth: u32,
    ) -> Option<PoolSize> {
        let mut found = None;
        for used in &typed.uses[local.index()] {
            if typed.body.expr(*used).range.start >= before
                && !self.is_loop_around(typed, *used, value.expr)
            {
                continue;
            }
            let Some(parent) = typed.body.parent(*used) else {
                continue;
            };
            match typed.kind(parent) {
                ExprKind::Field { base, name } if base == used => {
                    let owner = self.owner_of_field(&typed.types.exprs[used.index()], name);
                    let sets =
                        owner.and_then(|it| self.roles.bound_fields.get(&(it, name.clone())));
                    if sets == Some(&Sets::MaxPoolSize)
                        && let Some(grand) = typed.body.parent(parent)
                    {
                        found = self.field_use(typed, parent, grand).or(found);
                    }
                }
                ExprKind::Ref { mutable: true, .. } => {
                    if let Some(outer) = typed.body.parent(parent) {
                        found = match typed.kind(outer) {
                            // `let options = &mut o;`: what is done through it is not followed.
                            ExprKind::Block { .. } | ExprKind::Let { .. } => {
                                Some(PoolSize::Unknown)
                            }
                            _ => self
                                .handed_out(typed, value, parent, outer, depth)
                                .or(found),
                        };
                    }
                }
                // `options.tune()` of the project's own trait.
                ExprKind::Method { receiver, .. } if receiver == used => {
                    let callee = typed.types.callees.get(&parent);
                    if callee.is_some_and(|it| self.bodies.get(it.def).is_some()) {
                        found = self
                            .handed_out(typed, value, *used, parent, depth)
                            .or(found);
                    }
                }
                ExprKind::Call { .. } if typed.body.locals[local.index()].mutable || depth > 0 => {
                    // A parameter that is `&mut ClientOptions` itself is handed on.
                    if matches!(
                        typed.bindings[local.index()],
                        crate::program::bodies::Binding::Param(..)
                    ) {
                        found = self
                            .handed_out(typed, value, *used, parent, depth)
                            .or(found);
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn is_loop_around(&self, typed: &TypedBody<'_>, used: ExprId, at: ExprId) -> bool {
        let _ = (typed, used, at);
        false
    }

    /// `options.max_pool_size = …`, or a method on the field that sets it.
    fn field_use(&self, typed: &TypedBody<'_>, field: ExprId, parent: ExprId) -> Option<PoolSize> {
        match typed.kind(parent) {
            ExprKind::Assign { target, value, .. } if *target == field => {
                if self.is_none_literal(typed, *value) {
                    Some(PoolSize::Unset)
                } else {
                    Some(PoolSize::Set)
                }
            }
            ExprKind::Method { receiver, name, .. } if *receiver == field => {
                let sets = ["replace", "insert", "get_or_insert", "get_or_insert_with"]
                    .contains(&name.as_str());
                sets.then_some(PoolSize::Set)
            }
            ExprKind::Ref { mutable: true, .. } => Some(PoolSize::Unknown),
            _ => None,
        }
    }

    /// `helper(&mut options)`.
    fn handed_out(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        arg: ExprId,
        call: ExprId,
        depth: u32,
    ) -> Option<PoolSize> {
        let (args, offset) = match typed.kind(call) {
            ExprKind::Call { args, .. } => (args, 0),
            ExprKind::Method { args, .. } => (args, 1),
            _ => return None,
        };
        let index = match typed.kind(call) {
            ExprKind::Method { receiver, .. } if *receiver == arg => 0,
            _ => args.iter().position(|it| *it == arg)? + offset,
        };
        let Some(callee) = typed.types.callees.get(&call) else {
            return Some(PoolSize::Unknown);
        };
        let Some(body) = self.bodies.get(callee.def).filter(|_| depth < 8) else {
            return Some(PoolSize::Unknown);
        };
        let pat = *body.body.params.get(index)?;
        let crate::facts::PatKind::Bind { local, .. } = body.body.pat(pat).kind else {
            return Some(PoolSize::Unknown);
        };
        self.mutations(
            body,
            &Value {
                def: callee.def,
                ..value.clone()
            },
            local,
            u32::MAX,
            depth + 1,
        )
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
