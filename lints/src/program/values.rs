//! Where values come from: from an expression back through locals, parameters, fields, statics, branches and
//! the functions that return it, to the expressions that make it.

mod stores;
mod text;

use std::rc::Rc;

pub(crate) use stores::Stores;
pub(crate) use text::{Part, Text};

use crate::facts::{ExprId, ExprKind, LocalId, Name, Stmt};
use crate::program::Program;
use crate::program::bodies::{Binding, PatStep, TypedBody};
use crate::program::calls::targets;
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;

/// An expression of a body, read for one chain of calls.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) def: DefId,
    pub(crate) expr: ExprId,
    pub(crate) calls: Calls,
}

/// The calls that lead into the body that is read, innermost first; none where any caller may have led there.
pub(crate) type Calls = Option<Rc<Frame>>;

/// One call.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The function called.
    pub(crate) callee: DefId,
    /// Whose body the call stands in, and the call.
    pub(crate) site: (DefId, ExprId),
    pub(crate) outer: Calls,
    pub(crate) depth: u32,
}

/// One step back from a value.
pub(crate) enum Step {
    /// It is one of these.
    To(Vec<Value>),
    /// It is made right here.
    Made,
    /// It comes from outside the program.
    Outside,
    /// It is a parameter that nothing in the program fills.
    Parameter,
    Unknown,
}

/// How far values are followed.
const MAX_CALLS: u32 = 8;
/// Steps in all that one question may take, the questions that it leads to included: fields that are given other fields
/// branch without end.
const MAX_STEPS: u32 = 4096;
const MAX_VALUES: usize = 24;

/// How many values at once wait for the origins of others.
const MAX_NESTING: usize = 16;

/// Methods of `Option` and `Result` that hand the value on.
const HANDS_ON: [&str; 27] = [
    "unwrap",
    "expect",
    "unwrap_or_default",
    "ok",
    "map_err",
    "context",
    "with_context",
    "wrap_err",
    "wrap_err_with",
    "ok_or",
    "ok_or_else",
    "as_ref",
    "as_deref",
    "as_mut",
    "cloned",
    "copied",
    "take",
    "clone",
    "filter",
    "inspect",
    "inspect_err",
    "transpose",
    "to_owned",
    "unwrap_unchecked",
    "iter",
    "flatten",
    "expect_or_log",
];

impl<'a> Program<'a> {
    pub(crate) fn value(&self, def: DefId, expr: ExprId) -> Value {
        Value {
            def,
            expr,
            calls: None,
        }
    }

    pub(crate) fn typed(&self, value: &Value) -> Option<&TypedBody<'a>> {
        self.bodies.get(value.def)
    }

    /// Follows a value to the expressions that make it; what cannot be followed ends the list as it is.
    pub(crate) fn origins(&self, value: &Value) -> Vec<(Value, Step)> {
        let at = (value.def, value.expr);
        if self.traced.borrow().contains(&at) || self.traced.borrow().len() > MAX_NESTING {
            return vec![(value.clone(), Step::Unknown)];
        }
        if self.traced.borrow().is_empty() {
            self.steps_left.set(MAX_STEPS);
        }
        self.traced.borrow_mut().push(at);
        let mut found = Vec::new();
        let mut stack = vec![(value.clone(), 0)];
        while let Some((value, depth)) = stack.pop() {
            let Some(left) = self.steps_left.get().checked_sub(1) else {
                found.push((value, Step::Unknown));
                continue;
            };
            self.steps_left.set(left);
            match self.step(&value) {
                Step::To(values) if depth < 40 && found.len() + stack.len() < MAX_VALUES => {
                    stack.extend(values.into_iter().rev().map(|it| (it, depth + 1)));
                }
                Step::To(_) => found.push((value, Step::Unknown)),
                step => found.push((value, step)),
            }
        }
        self.traced.borrow_mut().pop();
        found
    }

    /// One step back.
    pub(crate) fn step(&self, value: &Value) -> Step {
        let Some(typed) = self.typed(value) else {
            return Step::Unknown;
        };
        let to = |exprs: Vec<ExprId>| {
            Step::To(
                exprs
                    .into_iter()
                    .map(|expr| Value {
                        expr,
                        ..value.clone()
                    })
                    .collect(),
            )
        };
        match typed.kind(value.expr) {
            ExprKind::Local(local) => self.local(typed, value, *local),
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Try(expr)
            | ExprKind::Await(expr)
            | ExprKind::Cast { expr, .. } => to(vec![*expr]),
            ExprKind::Block { .. }
            | ExprKind::If { .. }
            | ExprKind::Match { .. }
            | ExprKind::Loop { .. } => to(results(typed, value.expr)),
            ExprKind::Path(_) => match typed.types.mentions.iter().find(|it| it.0 == value.expr) {
                Some((_, def)) => self.constant(*def),
                None => Step::Made,
            },
            ExprKind::Field { base, name } => self.field_step(typed, value, *base, name),
            ExprKind::Call { callee, args } => self.call_step(typed, value, *callee, args),
            ExprKind::Method {
                receiver,
                name,
                args,
                ..
            } => self.method_step(typed, value, *receiver, name, args),
            ExprKind::Macro { path, args, .. } => {
                match path.segments.last().map_or("", |it| it.name.as_str()) {
                    "dbg" | "ready" => to(args.clone()),
                    "env" | "option_env" | "include_str" | "dotenv" => Step::Outside,
                    _ => Step::Made,
                }
            }
            _ => Step::Made,
        }
    }

    fn local(&self, typed: &TypedBody<'_>, value: &Value, local: LocalId) -> Step {
        let mut step = match typed.bindings[local.index()] {
            Binding::Param(index, pat) => match typed.way_to(pat, local) {
                Some(way) if way.is_empty() => self.parameter(value, index),
                Some(way) => self.by_type(typed, local, &way),
                None => Step::Unknown,
            },
            Binding::Let(None, _) => Step::To(Vec::new()),
            Binding::Let(Some(from), pat) | Binding::Match(from, pat) => {
                let way = typed.way_to(pat, local).unwrap_or_default();
                self.taken_apart(
                    typed,
                    &Value {
                        expr: from,
                        ..value.clone()
                    },
                    &way,
                )
            }
            Binding::Closure(closure, 0, _) => self.closure_parameter(typed, value, closure),
            Binding::Closure(..) | Binding::For(..) | Binding::Unknown => Step::Unknown,
        };
        // Later assignments to the whole variable are further values.
        if let Step::To(values) = &mut step {
            for used in &typed.uses[local.index()] {
                if let Some(parent) = typed.body.parent(*used)
                    && let ExprKind::Assign {
                        op,
                        target,
                        value: assigned,
                    } = typed.kind(parent)
                    && op == "="
                    && target == used
                    && *assigned != value.expr
                {
                    values.push(Value {
                        expr: *assigned,
                        ..value.clone()
                    });
                }
            }
            if values.is_empty() {
                return Step::Unknown;
            }
        }
        step
    }

    /// A variable bound within a pattern.
    fn taken_apart(&self, typed: &TypedBody<'_>, from: &Value, way: &[PatStep<'_>]) -> Step {
        match way {
            [] => Step::To(vec![from.clone()]),
            [
                PatStep::Variant("Ok" | "Some" | "Ready" | "Continue", 0),
                rest @ ..,
            ] => self.taken_apart(typed, from, rest),
            [PatStep::Tuple(index), rest @ ..] => {
                let mut values = Vec::new();
                for (origin, _) in self.origins(from) {
                    let body = self.typed(&origin);
                    if let Some(ExprKind::Tuple(elems)) = body.map(|it| it.kind(origin.expr))
                        && let Some(elem) = elems.get(*index)
                    {
                        values.push(Value {
                            expr: *elem,
                            ..origin
                        });
                    }
                }
                match (values.is_empty(), rest) {
                    (false, []) => Step::To(values),
                    _ => Step::Unknown,
                }
            }
            [PatStep::Field(name)] => self.field_of_value(typed, from, name),
            _ => Step::Unknown,
        }
    }

    /// A variable bound within a parameter's pattern: `State(state)`, `Config { uri, .. }`.
    fn by_type(&self, typed: &TypedBody<'_>, local: LocalId, way: &[PatStep<'_>]) -> Step {
        let _ = (typed, local, way);
        Step::Unknown
    }

    /// The parameter of a closure that a method of `Option` or `Result` calls with its value.
    fn closure_parameter(&self, typed: &TypedBody<'_>, value: &Value, closure: ExprId) -> Step {
        let Some(parent) = typed.body.parent(closure) else {
            return Step::Unknown;
        };
        match typed.kind(parent) {
            ExprKind::Method { receiver, name, .. }
                if ["map", "and_then", "map_or", "map_or_else", "inspect"]
                    .contains(&name.as_str())
                    && self.is_option_or_result(typed, *receiver) =>
            {
                Step::To(vec![Value {
                    expr: *receiver,
                    ..value.clone()
                }])
            }
            _ => Step::Unknown,
        }
    }

    pub(crate) fn is_option_or_result(&self, typed: &TypedBody<'_>, id: ExprId) -> bool {
        let adt = typed.types.exprs[id.index()].adt();
        adt.is_some() && (adt == self.world.lang.option || adt == self.world.lang.result)
    }

    /// A parameter: the argument of the call that led here, or of every call there is.
    fn parameter(&self, value: &Value, index: u32) -> Step {
        let def = value.def;
        if let Some(frame) = value.calls.as_ref().filter(|it| it.callee == def) {
            return match self.argument(def, frame.site, index) {
                Some(expr) => Step::To(vec![Value {
                    def: frame.site.0,
                    expr,
                    calls: frame.outer.clone(),
                }]),
                None => Step::Unknown,
            };
        }
        if value.calls.is_some() {
            return Step::Unknown;
        }
        let sites = self.graph.sites.get(&def).map_or(&[][..], Vec::as_slice);
        let sites = sites
            .iter()
            .filter(|it| !self.world.defs.def(it.0).is_test || self.world.defs.def(def).is_test);
        let arguments: Vec<Value> = sites
            .filter_map(|site| {
                Some(Value {
                    def: site.0,
                    expr: self.argument(def, *site, index)?,
                    calls: None,
                })
            })
            .collect();
        if arguments.is_empty() {
            Step::Parameter
        } else {
            Step::To(arguments)
        }
    }

    /// The argument of a call that fills a parameter; `index` counts `self`.
    fn argument(&self, def: DefId, site: (DefId, ExprId), index: u32) -> Option<ExprId> {
        let typed = self.bodies.get(site.0)?;
        let has_receiver = self.world.signature(def).has_receiver;
        match typed.kind(site.1) {
            ExprKind::Method { receiver, args, .. } => match index.checked_sub(1) {
                None => Some(*receiver),
                Some(index) if has_receiver => args.get(index as usize).copied(),
                Some(_) => args.get(index as usize).copied(),
            },
            ExprKind::Call { args, .. } => args.get(index as usize).copied(),
            _ => None,
        }
    }

    fn constant(&self, def: DefId) -> Step {
        match self.world.defs.def(def).kind {
            DefKind::Const | DefKind::Static => match self.bodies.get(def) {
                Some(body) => Step::To(vec![self.value(def, body.body.root)]),
                None => Step::Unknown,
            },
            _ => Step::Made,
        }
    }

    fn field_step(&self, typed: &TypedBody<'_>, value: &Value, base: ExprId, name: &Name) -> Step {
        self.field_of_value(
            typed,
            &Value {
                expr: base,
                ..value.clone()
            },
            name,
        )
    }

    fn field_of_value(&self, typed: &TypedBody<'_>, base: &Value, name: &str) -> Step {
        // Where the very value is at hand, its own field counts; else every value that the field is ever given.
        if matches!(typed.kind(base.expr), ExprKind::Local(_)) {
            let mut values = Vec::new();
            for (origin, step) in self.origins(base) {
                let made = self.typed(&origin).map(|it| it.kind(origin.expr));
                match (step, made) {
                    (Step::Made, Some(ExprKind::Struct { fields, .. })) => {
                        match fields.iter().find(|it| it.0 == name) {
                            Some((_, expr)) => values.push(Value {
                                expr: *expr,
                                ..origin
                            }),
                            None => return self.stored(typed, base.expr, name),
                        }
                    }
                    _ => return self.stored(typed, base.expr, name),
                }
            }
            if !values.is_empty() {
                return Step::To(values);
            }
        }
        self.stored(typed, base.expr, name)
    }

    fn stored(&self, typed: &TypedBody<'_>, base: ExprId, name: &str) -> Step {
        if self.is_uncalled_parameter(typed, base) {
            return Step::Unknown;
        }
        let Some(owner) = self.owner_of_field(&typed.types.exprs[base.index()], name) else {
            return Step::Unknown;
        };
        let stores = self.stores().of(owner, name);
        if stores.is_empty() {
            return if self.is_filled_from_outside(owner) {
                Step::Outside
            } else {
                Step::Unknown
            };
        }
        Step::To(
            stores
                .iter()
                .map(|(def, expr)| self.value(*def, *expr))
                .collect(),
        )
    }

    /// A parameter of a function that nothing calls: no value of the program gets there.
    fn is_uncalled_parameter(&self, typed: &TypedBody<'_>, base: ExprId) -> bool {
        let ExprKind::Local(local) = typed.kind(base) else {
            return false;
        };
        let def = typed.def;
        let is_parameter = matches!(typed.bindings[local.index()], Binding::Param(..));
        is_parameter
            && self.world.defs.def(def).parent.is_none()
            && !self.graph.sites.contains_key(&def)
            && self.entries.iter().all(|it| it.code.def != def)
            && !self.is_mentioned(def)
    }

    fn is_mentioned(&self, def: DefId) -> bool {
        self.graph
            .callers(crate::program::calls::Code { def, closure: None })
            .next()
            .is_some()
    }

    /// The struct that has the field, through dereferencing.
    pub(crate) fn owner_of_field(&self, ty: &Ty, name: &str) -> Option<DefId> {
        let mut at = Some(ty.clone());
        for _ in 0..8 {
            let ty = at?;
            if let Some(def) = ty.adt()
                && self.world.defs.field(def, name).is_some()
            {
                return Some(def);
            }
            at = self.world.deref(&ty);
        }
        None
    }

    fn call_step(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        callee: ExprId,
        args: &[ExprId],
    ) -> Step {
        let Some(found) = typed.types.callees.get(&value.expr) else {
            if let Ty::Closure(def, closure) = &typed.types.exprs[callee.index()]
                && *def == value.def
                && let ExprKind::Closure { body, .. } = typed.kind(*closure)
            {
                return Step::To(vec![Value {
                    expr: *body,
                    ..value.clone()
                }]);
            }
            return Step::Unknown;
        };
        if let Some(arg) = self.roles.texts.get(&found.def) {
            return args.get(*arg).map_or(Step::Made, |it| {
                Step::To(vec![Value {
                    expr: *it,
                    ..value.clone()
                }])
            });
        }
        if self.roles.outside.contains_key(&found.def) {
            return Step::Outside;
        }
        // `LazyLock::new(|| …)`: what it holds is what its closure gives.
        if let Some(guard) = self.roles.guards.get(&found.def)
            && self.world.defs.is_stub(found.def)
            && let Some(made) = args.get(guard.arg)
        {
            return match (self.function_named(typed, *made), typed.kind(*made)) {
                (Some(def), _) => self.returned(value, def, false),
                (None, ExprKind::Closure { body, .. }) => Step::To(vec![Value {
                    expr: *body,
                    ..value.clone()
                }]),
                _ => Step::Unknown,
            };
        }
        if let DefKind::Variant(_) = self.world.defs.def(found.def).kind
            && matches!(self.world.defs.def(found.def).name.as_str(), "Some" | "Ok")
        {
            return Step::To(
                args.iter()
                    .map(|it| Value {
                        expr: *it,
                        ..value.clone()
                    })
                    .collect(),
            );
        }
        self.returned(value, found.def, found.is_dynamic)
    }

    fn method_step(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        receiver: ExprId,
        name: &Name,
        args: &[ExprId],
    ) -> Step {
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        let closure_or = |expr: ExprId| match typed.kind(expr) {
            ExprKind::Closure { body, .. } => on(*body),
            _ => on(expr),
        };
        let result_or = |expr: ExprId| match self.function_named(typed, expr) {
            Some(def) => match self.returned(value, def, false) {
                Step::To(values) => values,
                _ => vec![on(expr)],
            },
            None => vec![closure_or(expr)],
        };
        if self.is_option_or_result(typed, receiver) {
            match (name.as_str(), args) {
                ("unwrap_or" | "or", [other]) => return Step::To(vec![on(receiver), on(*other)]),
                ("unwrap_or_else" | "or_else", [other]) => {
                    let mut values = vec![on(receiver)];
                    values.extend(result_or(*other));
                    return Step::To(values);
                }
                ("map" | "and_then", [change])
                    if matches!(typed.kind(*change), ExprKind::Closure { .. }) =>
                {
                    return Step::To(vec![closure_or(*change)]);
                }
                ("map_or", [other, change]) => {
                    return Step::To(vec![on(*other), closure_or(*change)]);
                }
                ("map_or_else", [other, change]) => {
                    return Step::To(vec![closure_or(*other), closure_or(*change)]);
                }
                ("map" | "and_then", [change]) => {
                    return match self.function_named(typed, *change) {
                        Some(def) => self.returned(value, def, false),
                        None => Step::To(vec![on(receiver)]),
                    };
                }
                (name, _) if HANDS_ON.contains(&name) => return Step::To(vec![on(receiver)]),
                _ => {}
            }
        }
        let Some(found) = typed.types.callees.get(&value.expr) else {
            return match name.as_str() {
                "clone" | "to_owned" | "to_string" => Step::To(vec![on(receiver)]),
                _ => Step::Unknown,
            };
        };
        if self.roles.texts.contains_key(&found.def) {
            return Step::To(vec![on(receiver)]);
        }
        if self.roles.outside.contains_key(&found.def) {
            return Step::Outside;
        }
        if let Some(guard) = self.roles.guards.get(&found.def)
            && let Some(arg) = args.get(guard.arg)
        {
            return Step::To(result_or(*arg));
        }
        if self.world.defs.is_stub(found.def)
            && matches!(
                name.as_str(),
                "clone" | "as_ref" | "lock" | "read" | "borrow" | "get"
            )
        {
            return Step::To(vec![on(receiver)]);
        }
        self.returned(value, found.def, found.is_dynamic)
    }

    /// The function of the program that an expression names: `options.map(tuned)`.
    fn function_named(&self, typed: &TypedBody<'_>, at: ExprId) -> Option<DefId> {
        let (_, def) = typed.types.mentions.iter().find(|it| it.0 == at)?;
        let is_function = self.world.defs.def(*def).kind == DefKind::Fn;
        (is_function && self.bodies.get(*def).is_some()).then_some(*def)
    }

    /// What a function of the program returns.
    fn returned(&self, value: &Value, def: DefId, is_dynamic: bool) -> Step {
        let depth = value.calls.as_ref().map_or(0, |it| it.depth) + 1;
        let found = targets(&self.world, def, is_dynamic);
        if found.is_empty() {
            return Step::Made;
        }
        if depth > MAX_CALLS {
            return Step::Unknown;
        }
        let mut values = Vec::new();
        for callee in found {
            let Some(body) = self.bodies.get(callee) else {
                continue;
            };
            if self.world.defs.def(callee).kind != DefKind::Fn {
                return Step::Unknown;
            }
            let frame = Frame {
                callee,
                site: (value.def, value.expr),
                outer: value.calls.clone(),
                depth,
            };
            let calls = Some(Rc::new(frame));
            values.extend(returns(body).into_iter().map(|expr| Value {
                def: callee,
                expr,
                calls: calls.clone(),
            }));
        }
        if values.is_empty() {
            Step::Unknown
        } else {
            Step::To(values)
        }
    }
}

/// What a function returns: its last expression and those of its `return`s.
pub(crate) fn returns(typed: &TypedBody<'_>) -> Vec<ExprId> {
    let mut found = vec![typed.body.root];
    for index in 0..typed.body.exprs.len() {
        let id = ExprId(index as u32);
        if typed.closures[index].is_none()
            && let ExprKind::Return(Some(value)) = typed.kind(id)
        {
            found.push(*value);
        }
    }
    found.retain(|it| typed.types.exprs[it.index()] != Ty::Never);
    found
}

/// The values of a block, an `if`, a `match` or a `loop`: branches that go elsewhere are left out.
pub(crate) fn results(typed: &TypedBody<'_>, id: ExprId) -> Vec<ExprId> {
    let mut found = match typed.kind(id) {
        ExprKind::Block {
            tail: Some(tail), ..
        } => vec![*tail],
        ExprKind::Block {
            stmts, tail: None, ..
        } => match stmts.last() {
            Some(Stmt::Expr(last)) if matches!(typed.kind(*last), ExprKind::Return(_)) => vec![],
            _ => vec![],
        },
        ExprKind::If {
            then, otherwise, ..
        } => [Some(*then), *otherwise].into_iter().flatten().collect(),
        ExprKind::Match { arms, .. } => arms.iter().map(|it| it.body).collect(),
        ExprKind::Loop { body, .. } => {
            let breaks =
                typed
                    .descendants(*body)
                    .into_iter()
                    .filter_map(|it| match typed.kind(it) {
                        ExprKind::Break { value, .. } => *value,
                        _ => None,
                    });
            breaks.collect()
        }
        _ => vec![],
    };
    found.retain(|it| typed.types.exprs[it.index()] != Ty::Never);
    found
}
