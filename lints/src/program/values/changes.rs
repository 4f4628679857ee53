//! What is done within a field between the making of its struct and the place where the field is read: by setters
//! that take `self` by value, by those that borrow it, and by functions that are lent the struct.

use std::rc::Rc;

use crate::facts::{ExprId, ExprKind, LocalId, PatKind};
use crate::program::Program;
use crate::program::bodies::{Binding, Bodies, PatStep, TypedBody};
use crate::program::defs::{DefId, DefKind};
use crate::program::values::{Calls, Frame, MAX_CALLS, Step, Value};

/// How many values one question looks at, before all that is ever done within the field counts.
const MAX_VALUES: usize = 256;

/// Methods that lend what is inside for changes.
const LENDS: [&str; 12] = [
    "as_mut",
    "as_deref_mut",
    "borrow_mut",
    "entry",
    "expect",
    "get_mut",
    "get_or_insert",
    "get_or_insert_default",
    "get_or_insert_with",
    "lock",
    "unwrap",
    "write",
];

/// Methods that change what they are called on.
const CHANGES: [&str; 8] = [
    "append",
    "extend",
    "extend_from_slice",
    "insert",
    "insert_many",
    "push",
    "push_back",
    "replace",
];

/// One question.
struct Search<'s> {
    owner: DefId,
    field: &'s str,
    /// The values that the struct may be, to look at.
    pending: Vec<Value>,
    /// Reads of the field that change what it holds.
    found: Vec<Value>,
    /// Whether every way back was followed to where the struct is made.
    is_exact: bool,
}

impl<'a> Program<'a> {
    /// The struct and the name of the field that an expression reads, by `base.name` or by a pattern.
    pub(crate) fn field_read(&self, value: &Value) -> Option<(Value, &'a str)> {
        let typed = self.typed(value)?;
        let (base, name) = match typed.kind(value.expr) {
            ExprKind::Field { base, name } => (*base, name.as_str()),
            ExprKind::Local(local) => match typed.bindings[local.index()] {
                Binding::Let(Some(from), pat) | Binding::Match(from, pat) => {
                    match typed.way_to(pat, *local)?.as_slice() {
                        [PatStep::Field(name)] => (from, *name),
                        _ => return None,
                    }
                }
                _ => return None,
            },
            _ => return None,
        };
        let base = Value {
            expr: base,
            ..value.clone()
        };
        Some((base, name))
    }

    /// The reads of a field that change what it holds, each as `base.name` within the change, on the ways to `base`;
    /// all of the program where those ways cannot be followed.
    pub(crate) fn changes_within(&self, base: &Value, field: &str) -> Vec<Value> {
        let owner = self
            .typed(base)
            .and_then(|it| self.owner_of_field(&it.types.exprs[base.expr.index()], field));
        let Some(owner) = owner.filter(|it| !self.world.defs.is_stub(*it)) else {
            return Vec::new();
        };
        let all = self.stores().changed(owner, field);
        if all.is_empty() {
            return Vec::new();
        }
        let mut search = Search {
            owner,
            field,
            pending: vec![base.clone()],
            found: Vec::new(),
            is_exact: true,
        };
        for _ in 0..MAX_VALUES {
            match search.pending.pop() {
                Some(value) => self.look_at(&mut search, &value),
                None => break,
            }
        }
        if search.is_exact && search.pending.is_empty() {
            return search.found;
        }
        all.iter()
            .map(|(def, expr)| self.value(*def, *expr))
            .collect()
    }

    /// One value that the struct may be.
    fn look_at(&self, search: &mut Search<'_>, value: &Value) {
        let Some(typed) = self.typed(value) else {
            search.is_exact = false;
            return;
        };
        match typed.kind(value.expr) {
            ExprKind::Struct { fields, rest, .. } => {
                if fields.iter().all(|it| it.0 != search.field)
                    && let Some(rest) = rest
                {
                    search.pending.push(Value {
                        expr: *rest,
                        ..value.clone()
                    });
                }
                return;
            }
            ExprKind::Call { args, .. } => match typed.types.callees.get(&value.expr) {
                // A derived default.
                None if args.is_empty() => return,
                Some(callee) if self.world.defs.def(callee.def).kind == DefKind::Struct => return,
                Some(callee) if self.world.defs.is_stub(callee.def) && args.is_empty() => return,
                _ => {}
            },
            // What others hold too may be changed by others.
            ExprKind::Field { .. } | ExprKind::Path(_) => search.is_exact = false,
            ExprKind::Method { receiver, name, .. } => {
                let is_of_program = typed
                    .types
                    .callees
                    .get(&value.expr)
                    .is_some_and(|it| self.bodies.get(it.def).is_some());
                let hands_on = name == "clone" || self.is_option_or_result(typed, *receiver);
                search.is_exact &= is_of_program || hands_on;
            }
            ExprKind::Local(local) => {
                let before = typed.body.expr(value.expr).range.start;
                let since = typed.assigned_at(*local, value.expr).since;
                for used in &typed.uses[local.index()] {
                    let start = typed.body.expr(*used).range.start;
                    if start < before && start >= since {
                        let used = Value {
                            expr: *used,
                            ..value.clone()
                        };
                        self.look_at_use(search, typed, &used);
                    }
                }
            }
            _ => {}
        }
        if !search.is_exact {
            return;
        }
        match self.step(value) {
            Step::To(values) => search.pending.extend(values),
            _ => search.is_exact = false,
        }
    }

    /// One use of a variable that holds the struct.
    fn look_at_use(&self, search: &mut Search<'_>, typed: &TypedBody<'a>, used: &Value) {
        let Some(parent) = typed.body.parent(used.expr) else {
            return;
        };
        match typed.kind(parent) {
            ExprKind::Field { name, .. }
                if name == search.field && is_change(&self.bodies, typed, parent) =>
            {
                search.found.push(Value {
                    expr: parent,
                    ..used.clone()
                });
            }
            ExprKind::Ref { mutable: true, .. } => match typed.body.parent(parent) {
                Some(call) => self.lent(search, typed, used, parent, call),
                None => search.is_exact = false,
            },
            ExprKind::Method { receiver, .. } if *receiver == used.expr => {
                self.lent_to_methods(search, typed, used, parent);
            }
            // A variable that is `&mut` itself is handed on.
            ExprKind::Call { args, .. } if args.contains(&used.expr) => {
                self.lent(search, typed, used, used.expr, parent);
            }
            ExprKind::Method { args, .. } if args.contains(&used.expr) => {
                self.lent(search, typed, used, used.expr, parent);
            }
            _ => {}
        }
    }

    /// `query.limit(3).sort(…)`: into each method in turn, as long as they hand on what they were lent.
    fn lent_to_methods(
        &self,
        search: &mut Search<'_>,
        typed: &TypedBody<'a>,
        used: &Value,
        first: ExprId,
    ) {
        let mut receiver = used.expr;
        let mut call = first;
        loop {
            let ExprKind::Method {
                receiver: on, name, ..
            } = typed.kind(call)
            else {
                return;
            };
            if *on != receiver {
                return;
            }
            let callee = typed.types.callees.get(&call);
            if callee.is_some_and(|it| self.bodies.get(it.def).is_some()) {
                self.lent(search, typed, used, receiver, call);
            } else if LENDS.contains(&name.as_str()) {
                search.is_exact = false;
                return;
            }
            let given = &typed.types.exprs[call.index()];
            let is_same = self.owner_of_field(given, search.field) == Some(search.owner);
            match typed.body.parent(call).filter(|_| is_same) {
                Some(parent) => {
                    receiver = call;
                    call = parent;
                }
                None => return,
            }
        }
    }

    /// Into a function that gets the struct, or a reference to it.
    fn lent(
        &self,
        search: &mut Search<'_>,
        typed: &TypedBody<'a>,
        used: &Value,
        arg: ExprId,
        call: ExprId,
    ) {
        let index = match typed.kind(call) {
            ExprKind::Method { receiver, .. } if *receiver == arg => Some(0),
            ExprKind::Method { args, .. } => args.iter().position(|it| *it == arg).map(|it| it + 1),
            ExprKind::Call { args, .. } => args.iter().position(|it| *it == arg),
            _ => None,
        };
        let depth = used.calls.as_ref().map_or(0, |it| it.depth) + 1;
        let callee = typed
            .types
            .callees
            .get(&call)
            .filter(|_| depth <= MAX_CALLS);
        let body = callee.and_then(|it| self.bodies.get(it.def));
        let (Some(index), Some(body)) = (index, body) else {
            // `Some(query)` and `drop(query)` change nothing; who borrows it for changes may.
            search.is_exact &= !matches!(typed.kind(arg), ExprKind::Ref { mutable: true, .. });
            return;
        };
        let local = body
            .body
            .params
            .get(index)
            .map(|it| &body.body.pat(*it).kind);
        let Some(PatKind::Bind { local, .. }) = local else {
            search.is_exact = false;
            return;
        };
        let calls = Some(Rc::new(Frame {
            callee: body.def,
            site: (used.def, call),
            outer: used.calls.clone(),
            depth,
        }));
        self.look_at_uses(search, body, *local, &calls);
    }

    /// All that a function does to what it was lent.
    fn look_at_uses(
        &self,
        search: &mut Search<'_>,
        body: &TypedBody<'a>,
        local: LocalId,
        calls: &Calls,
    ) {
        for used in &body.uses[local.index()] {
            let used = Value {
                def: body.def,
                expr: *used,
                calls: calls.clone(),
            };
            self.look_at_use(search, body, &used);
        }
    }
}

/// Whether `base.name` stands where what the field holds is changed.
pub(super) fn is_change(bodies: &Bodies<'_>, typed: &TypedBody<'_>, at: ExprId) -> bool {
    let place = changed_place(typed, at);
    let Some(parent) = typed.body.parent(place) else {
        return false;
    };
    match typed.kind(parent) {
        ExprKind::Ref { mutable, .. } => *mutable,
        ExprKind::Index { base, .. } => *base == place && is_target(typed, parent),
        ExprKind::Field { .. } => is_target(typed, parent) || is_change(bodies, typed, parent),
        ExprKind::Method { receiver, name, .. } if *receiver == place => {
            let callee = typed.types.callees.get(&parent);
            CHANGES.contains(&name.as_str())
                || callee.is_some_and(|it| bodies.get(it.def).is_some())
        }
        _ => place != at && !is_taken(typed, at),
    }
}

/// Where a change happens: past `unwrap`, `as_mut` and the like.
pub(crate) fn changed_place(typed: &TypedBody<'_>, at: ExprId) -> ExprId {
    let mut place = at;
    while let Some(parent) = typed.body.parent(place)
        && let ExprKind::Method { receiver, name, .. } = typed.kind(parent)
        && *receiver == place
        && LENDS.contains(&name.as_str())
    {
        place = parent;
    }
    place
}

/// `self.options.unwrap()`: the value is taken, and nothing is lent.
fn is_taken(typed: &TypedBody<'_>, at: ExprId) -> bool {
    let parent = typed.body.parent(at);
    matches!(parent.map(|it| typed.kind(it)), Some(ExprKind::Method { name, .. })
        if name == "unwrap" || name == "expect")
}

fn is_target(typed: &TypedBody<'_>, at: ExprId) -> bool {
    let parent = typed.body.parent(at);
    matches!(parent.map(|it| typed.kind(it)), Some(ExprKind::Assign { target, .. }) if *target == at)
}
