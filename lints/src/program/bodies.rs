//! Each body with its types, and what is asked of it again and again: where a local comes from, where it is used,
//! which closure and which loops an expression stands in.

mod assigned;

use rustc_hash::FxHashMap;

use crate::facts::{Body, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::program::defs::DefId;
use crate::program::infer::BodyTypes;

/// A body that was inferred.
pub(crate) struct TypedBody<'a> {
    pub(crate) def: DefId,
    /// The body of a function, rather than of a constant or static.
    pub(crate) is_fn: bool,
    pub(crate) body: &'a Body,
    pub(crate) types: BodyTypes,
    /// Where each local is bound.
    pub(crate) bindings: Vec<Binding>,
    /// The expressions that name each local, in source order.
    pub(crate) uses: Vec<Vec<ExprId>>,
    /// The innermost closure around each expression.
    pub(crate) closures: Vec<Option<ExprId>>,
}

/// Where a local comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binding {
    /// The n-th parameter; `self` counts.
    Param(u32, PatId),
    /// `let pat = value`.
    Let(Option<ExprId>, PatId),
    /// An arm of a match over this value, or `if let`.
    Match(ExprId, PatId),
    /// `for pat in iter`.
    For(ExprId, PatId),
    /// The n-th parameter of a closure.
    Closure(ExprId, u32, PatId),
    /// Not seen.
    Unknown,
}

impl<'a> TypedBody<'a> {
    pub(crate) fn new(def: DefId, is_fn: bool, body: &'a Body, types: BodyTypes) -> TypedBody<'a> {
        let mut typed = TypedBody {
            def,
            is_fn,
            body,
            types,
            bindings: vec![Binding::Unknown; body.locals.len()],
            uses: vec![Vec::new(); body.locals.len()],
            closures: vec![None; body.exprs.len()],
        };
        for (index, pat) in body.params.iter().enumerate() {
            typed.bind(*pat, Binding::Param(index as u32, *pat));
        }
        typed.visit(body.root);
        for uses in &mut typed.uses {
            uses.sort_by_key(|it| body.expr(*it).range);
        }
        typed
    }

    fn visit(&mut self, root: ExprId) {
        let mut stack = vec![(root, None)];
        while let Some((id, closure)) = stack.pop() {
            self.closures[id.index()] = closure;
            let kind = &self.body.expr(id).kind;
            let mut inner = closure;
            match kind {
                ExprKind::Local(local) => self.uses[local.index()].push(id),
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        if let Stmt::Let { pat, init, .. } = stmt {
                            self.bind(*pat, Binding::Let(*init, *pat));
                        }
                    }
                }
                ExprKind::Let { pat, value } => self.bind(*pat, Binding::Match(*value, *pat)),
                ExprKind::Match { value, arms } => {
                    let is_select = matches!(&self.body.expr(*value).kind, ExprKind::Tuple(it) if it.is_empty());
                    for arm in arms {
                        let from = if is_select {
                            arm.guard.unwrap_or(*value)
                        } else {
                            *value
                        };
                        self.bind(arm.pat, Binding::Match(from, arm.pat));
                    }
                }
                ExprKind::For { pat, iter, .. } => self.bind(*pat, Binding::For(*iter, *pat)),
                ExprKind::Closure { params, .. } => {
                    for (index, (pat, _)) in params.iter().enumerate() {
                        self.bind(*pat, Binding::Closure(id, index as u32, *pat));
                    }
                    inner = Some(id);
                }
                _ => {}
            }
            kind.for_each_child(|it| stack.push((it, inner)));
        }
    }

    fn bind(&mut self, pat: PatId, binding: Binding) {
        for local in self.bound_by(pat) {
            self.bindings[local.index()] = binding;
        }
    }

    /// The locals that a pattern binds, in the order of their numbers.
    pub(crate) fn bound_by(&self, pat: PatId) -> Vec<LocalId> {
        let mut found = Vec::new();
        let mut stack = vec![pat];
        while let Some(pat) = stack.pop() {
            match &self.body.pat(pat).kind {
                PatKind::Bind { local, sub } => {
                    found.push(*local);
                    stack.extend(sub);
                }
                PatKind::TupleStruct { elems, .. }
                | PatKind::Tuple(elems)
                | PatKind::Slice(elems)
                | PatKind::Or(elems) => {
                    stack.extend(elems);
                }
                PatKind::Struct { fields, .. } => stack.extend(fields.iter().map(|(_, pat)| *pat)),
                _ => {}
            }
        }
        found.sort_unstable_by_key(|it| it.0);
        found
    }

    pub(crate) fn kind(&self, id: ExprId) -> &'a ExprKind {
        &self.body.expr(id).kind
    }

    pub(crate) fn ancestors(&self, id: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.body.parent(id), |it| self.body.parent(*it))
    }

    /// All expressions below and including `root`, closures included.
    pub(crate) fn descendants(&self, root: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        let mut stack = vec![root];
        while let Some(id) = stack.pop() {
            found.push(id);
            self.kind(id).for_each_child(|it| stack.push(it));
        }
        found
    }

    /// The local a pattern binds as a whole, and the pattern's way to a local within it.
    pub(crate) fn way_to(&self, pat: PatId, local: LocalId) -> Option<Vec<PatStep<'a>>> {
        let body = self.body;
        match &body.pat(pat).kind {
            PatKind::Bind { local: bound, sub } => {
                if *bound == local {
                    return Some(Vec::new());
                }
                sub.and_then(|it| self.way_to(it, local))
            }
            PatKind::TupleStruct { path, elems } => {
                elems.iter().enumerate().find_map(|(index, it)| {
                    let rest = self.way_to(*it, local)?;
                    let name = path.segments.last().map_or("", |it| it.name.as_str());
                    Some([vec![PatStep::Variant(name, index)], rest].concat())
                })
            }
            PatKind::Tuple(elems) => elems.iter().enumerate().find_map(|(index, it)| {
                Some([vec![PatStep::Tuple(index)], self.way_to(*it, local)?].concat())
            }),
            PatKind::Struct { fields, .. } => fields.iter().find_map(|(name, it)| {
                Some([vec![PatStep::Field(name)], self.way_to(*it, local)?].concat())
            }),
            PatKind::Or(elems) => elems.iter().find_map(|it| self.way_to(*it, local)),
            PatKind::Slice(elems) => elems
                .iter()
                .find_map(|it| Some([vec![PatStep::Element], self.way_to(*it, local)?].concat())),
            _ => None,
        }
    }
}

/// One step from what a pattern matches to a variable in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PatStep<'a> {
    Variant(&'a str, usize),
    Tuple(usize),
    Field(&'a str),
    Element,
}

/// All bodies, by definition.
#[derive(Default)]
pub(crate) struct Bodies<'a> {
    all: FxHashMap<DefId, TypedBody<'a>>,
    order: Vec<DefId>,
}

impl<'a> Bodies<'a> {
    pub(crate) fn insert(&mut self, body: TypedBody<'a>) {
        self.order.push(body.def);
        self.all.insert(body.def, body);
    }

    pub(crate) fn get(&self, def: DefId) -> Option<&TypedBody<'a>> {
        self.all.get(&def)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &TypedBody<'a>> {
        self.order.iter().filter_map(|it| self.all.get(it))
    }
}
