//! Functions and closures that are kept in fields, tables and statics: what a call through them may run.
//!
//! A closure runs where it is made, and a parameter is followed no further: whoever hands it in has the edge already.
//! What is kept in memory is different, for then the place of the call says nothing of the closure.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::calls::{Code, Edge};
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;
use crate::program::values::{Step, Value, results};

/// How many calls, locals and containers lie between a call and what it runs, at most.
const MAX_DEPTH: u32 = 16;

/// A table of more functions than this says nothing of any of them.
const MAX_CODES: usize = 64;

/// Something that keeps values while the code around it comes and goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Place {
    Field(DefId, Name),
    Static(DefId),
    /// A variable that is filled by methods (`map.insert(…)`) before it is put elsewhere.
    Local(DefId, LocalId),
}

/// What containers are filled with.
type Fillings = FxHashMap<Place, Vec<(DefId, ExprId)>>;

/// Whether memory lies between the call and what is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Call,
    Memory,
}

/// One search.
struct Search<'s> {
    fillings: &'s Fillings,
    seen: FxHashSet<(DefId, ExprId, bool)>,
    found: Vec<Code>,
}

impl Program<'_> {
    /// The edges from calls of kept functions to those functions.
    pub(crate) fn stored_calls(&self) -> Vec<Edge> {
        let sites = self.indirect_calls();
        if sites.is_empty() {
            return Vec::new();
        }
        let fillings = self.fillings();
        let mut edges = Vec::new();
        for (def, at, callee) in sites {
            let Some(typed) = self.bodies.get(def) else {
                continue;
            };
            let mut search = Search {
                fillings: &fillings,
                seen: FxHashSet::default(),
                found: Vec::new(),
            };
            self.kept_in(&mut search, &self.value(def, callee), Side::Call, 0);
            let mut codes = search.found;
            codes.sort_unstable();
            codes.dedup();
            if codes.len() > MAX_CODES {
                continue;
            }
            let wanted = self.world.callable(&typed.types.exprs[callee.index()]);
            for to in codes {
                if wanted.as_ref().is_none_or(|it| self.may_be(to, it)) {
                    edges.push(Edge {
                        from: Code {
                            def,
                            closure: typed.closures[at.index()],
                        },
                        to,
                        at,
                        is_guarded: false,
                        is_repeated: false,
                    });
                }
            }
        }
        edges
    }

    /// Calls of something that is no function's name: whose body, the call, and what is called.
    fn indirect_calls(&self) -> Vec<(DefId, ExprId, ExprId)> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                if let ExprKind::Call { callee, .. } = typed.kind(at)
                    && !typed.types.callees.contains_key(&at)
                    && self.is_kept_function(&typed.types.exprs[callee.index()])
                {
                    found.push((typed.def, at, *callee));
                }
            }
        }
        found
    }

    /// A pointer or a trait object: a type parameter is another one for each value, and a closure's type is itself.
    fn is_kept_function(&self, ty: &Ty) -> bool {
        match ty {
            Ty::FnPtr(..) => true,
            Ty::Bounds(bounds) => bounds.iter().any(|it| self.world.fn_bound(it).is_some()),
            Ty::Adt(..) => self
                .world
                .deref(ty)
                .is_some_and(|it| self.is_kept_function(&it)),
            _ => false,
        }
    }

    fn may_be(&self, code: Code, wanted: &(Vec<Ty>, Ty)) -> bool {
        match code.closure {
            None => {
                let signature = self.world.signature(code.def);
                let mut subst = crate::program::types::Subst::default();
                signature.params.len() + usize::from(signature.has_receiver) == wanted.0.len()
                    && self.world.unify(&wanted.1, &signature.ret, &mut subst)
            }
            Some(closure) => self.bodies.get(code.def).is_some_and(|it| {
                matches!(it.kind(closure), ExprKind::Closure { params, .. } if params.len() == wanted.0.len())
            }),
        }
    }

    /// Everything that methods of containers put into fields, statics and variables.
    fn fillings(&self) -> Fillings {
        let mut fillings = Fillings::default();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                let ExprKind::Method { receiver, args, .. } = typed.kind(at) else {
                    continue;
                };
                if !self.is_of_container(typed, at) {
                    continue;
                }
                let given = args
                    .iter()
                    .filter(|it| self.holds_function(&typed.types.exprs[it.index()], 0));
                let given: Vec<ExprId> = given.copied().collect();
                if given.is_empty() {
                    continue;
                }
                if let Some(place) = self.place_of(typed, *receiver) {
                    let values = given.iter().map(|it| (typed.def, *it));
                    fillings.entry(place).or_default().extend(values);
                }
            }
        }
        fillings
    }

    /// Whether a method is not the program's own: those of the program are read instead.
    fn is_of_container(&self, typed: &TypedBody<'_>, at: ExprId) -> bool {
        let callee = typed.types.callees.get(&at);
        callee.is_none_or(|it| self.world.defs.is_stub(it.def))
    }

    fn holds_function(&self, ty: &Ty, depth: u32) -> bool {
        match ty {
            Ty::FnDef(_) | Ty::Closure(..) | Ty::FnPtr(..) => true,
            Ty::Bounds(bounds) => bounds.iter().any(|it| self.world.fn_bound(it).is_some()),
            Ty::Param(owner, index) => self
                .world
                .bounds(*owner, *index)
                .iter()
                .any(|it| self.world.fn_bound(it).is_some()),
            Ty::Adt(_, args) | Ty::Tuple(args) => {
                depth < 4 && args.iter().any(|it| self.holds_function(it, depth + 1))
            }
            Ty::Slice(ty) => depth < 4 && self.holds_function(ty, depth + 1),
            _ => false,
        }
    }

    /// Where a container is kept: `self.handlers.lock().unwrap()` is the field.
    fn place_of(&self, typed: &TypedBody<'_>, at: ExprId) -> Option<Place> {
        match typed.kind(at) {
            ExprKind::Field { base, name } => {
                let owner = self.owner_of_field(&typed.types.exprs[base.index()], name)?;
                Some(Place::Field(owner, name.clone()))
            }
            ExprKind::Path(_) => {
                let (_, def) = typed.types.mentions.iter().find(|it| it.0 == at)?;
                let kind = self.world.defs.def(*def).kind;
                (kind == DefKind::Static).then_some(Place::Static(*def))
            }
            ExprKind::Local(local) => match typed.bindings[local.index()] {
                Binding::Let(Some(from), _) | Binding::Match(from, _) => self
                    .place_of(typed, from)
                    .filter(|it| !matches!(it, Place::Local(..)))
                    .or(Some(Place::Local(typed.def, *local))),
                _ => Some(Place::Local(typed.def, *local)),
            },
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Try(expr)
            | ExprKind::Await(expr) => self.place_of(typed, *expr),
            ExprKind::Index { base, .. } => self.place_of(typed, *base),
            ExprKind::Method { receiver, .. } if self.is_of_container(typed, at) => {
                self.place_of(typed, *receiver)
            }
            _ => None,
        }
    }

    /// The functions that a value is, or holds.
    fn kept_in(&self, search: &mut Search<'_>, value: &Value, side: Side, depth: u32) {
        let key = (value.def, value.expr, side == Side::Memory);
        if depth > MAX_DEPTH || search.found.len() > MAX_CODES || !search.seen.insert(key) {
            return;
        }
        let Some(typed) = self.typed(value) else {
            return;
        };
        if side == Side::Memory
            && let Some(code) = self.code_named(&typed.types.exprs[value.expr.index()])
        {
            search.found.push(code);
            return;
        }
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        let mut next: Vec<(Value, Side)> = Vec::new();
        let mut read_from = None;
        match typed.kind(value.expr) {
            ExprKind::Local(local) => {
                read_from = Some(Place::Local(typed.def, *local));
                next.extend(self.before_local(typed, value, *local, side));
            }
            ExprKind::Field { base, name } => {
                match self.owner_of_field(&typed.types.exprs[base.index()], name) {
                    Some(owner) => {
                        let stores = self.stores().of(owner, name).iter();
                        next.extend(stores.map(|it| (self.value(it.0, it.1), Side::Memory)));
                        read_from = Some(Place::Field(owner, name.clone()));
                    }
                    None => next.push((on(*base), side)),
                }
            }
            ExprKind::Path(_) => {
                let mention = typed.types.mentions.iter().find(|it| it.0 == value.expr);
                if let Some((_, def)) = mention
                    && let Some(body) = self.bodies.get(*def).filter(|it| !it.is_fn)
                {
                    next.push((self.value(*def, body.body.root), Side::Memory));
                    read_from = Some(Place::Static(*def));
                }
            }
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Try(expr)
            | ExprKind::Await(expr)
            | ExprKind::Cast { expr, .. } => next.push((on(*expr), side)),
            ExprKind::Index { base, .. } => next.push((on(*base), side)),
            ExprKind::Tuple(elems) | ExprKind::Array { elems, .. } => {
                next.extend(elems.iter().map(|it| (on(*it), side)));
            }
            ExprKind::Repeat { value: elem, .. } => next.push((on(*elem), side)),
            ExprKind::Macro { args, .. } => next.extend(args.iter().map(|it| (on(*it), side))),
            ExprKind::Block { .. }
            | ExprKind::If { .. }
            | ExprKind::Match { .. }
            | ExprKind::Loop { .. } => {
                let results = results(typed, value.expr);
                next.extend(results.into_iter().map(|it| (on(it), side)));
            }
            ExprKind::Call { args, .. } => match self.step(value) {
                Step::To(values) => next.extend(values.into_iter().map(|it| (it, side))),
                // `Box::new(closure)`, `HashMap::from([…])`, `Arc::clone(&self.make)`.
                _ if self.is_made_by_another(typed, value.expr) => {
                    next.extend(args.iter().map(|it| (on(*it), side)));
                }
                _ => {}
            },
            ExprKind::Method { receiver, .. } => {
                if self.is_of_container(typed, value.expr) {
                    next.push((on(*receiver), side));
                } else if let Step::To(values) = self.step(value) {
                    next.extend(values.into_iter().map(|it| (it, side)));
                }
            }
            _ => {}
        }
        if let Some(place) = read_from {
            let filled = search.fillings.get(&place).into_iter().flatten();
            next.extend(filled.map(|it| (self.value(it.0, it.1), Side::Memory)));
        }
        for (value, side) in next {
            self.kept_in(search, &value, side, depth + 1);
        }
    }

    /// Where a variable comes from, element by element.
    fn before_local(
        &self,
        typed: &TypedBody<'_>,
        value: &Value,
        local: LocalId,
        side: Side,
    ) -> Vec<(Value, Side)> {
        let on = |expr: ExprId| Value {
            expr,
            ..value.clone()
        };
        match typed.bindings[local.index()] {
            Binding::Let(Some(from), _) | Binding::Match(from, _) | Binding::For(from, _) => {
                vec![(on(from), side)]
            }
            Binding::Closure(closure, ..) => match typed.body.parent(closure) {
                Some(call) => match typed.kind(call) {
                    ExprKind::Method { receiver, .. } if self.is_of_container(typed, call) => {
                        vec![(on(*receiver), side)]
                    }
                    _ => Vec::new(),
                },
                None => Vec::new(),
            },
            Binding::Param(..) if side == Side::Memory => match self.step(value) {
                Step::To(values) => values.into_iter().map(|it| (it, side)).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// A function of a dependency, or a variant: not a struct of the program, whose fields are places of their own.
    fn is_made_by_another(&self, typed: &TypedBody<'_>, at: ExprId) -> bool {
        typed.types.callees.get(&at).is_none_or(|it| {
            self.world.defs.is_stub(it.def)
                || matches!(self.world.defs.def(it.def).kind, DefKind::Variant(_))
        })
    }

    fn code_named(&self, ty: &Ty) -> Option<Code> {
        match ty {
            Ty::FnDef(def) if self.bodies.get(*def).is_some() => Some(Code {
                def: *def,
                closure: None,
            }),
            Ty::Closure(def, closure) => Some(Code {
                def: *def,
                closure: Some(*closure),
            }),
            _ => None,
        }
    }
}
