//! Cursors and sessions that are kept from being dropped.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, Name, PatId};
use crate::methods::METHODS;
use crate::program::Program;
use crate::program::bodies::{Binding, TypedBody};
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;
use crate::tree::Span;

/// An expression that keeps a cursor or a session for good.
#[derive(Clone, Debug)]
pub struct Leak {
    /// The call, from its method's name for stores, from its first byte else.
    pub span: Span,
    /// What is kept.
    pub resource: Resource,
    /// How it is kept.
    pub how: Keeping,
    /// Whether it is test code.
    pub is_test: bool,
}

/// What the driver can only clean up when it is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// A cursor.
    Cursor,
    /// A change stream.
    ChangeStream,
    /// A session.
    Session,
}

/// How a value is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Its destructor never runs: the function that sees to it.
    Forgotten(String),
    /// It is put into this static, which is never dropped.
    Static(String),
    /// It is put into this shared field, which nothing is ever taken out of.
    Growing(String),
}

/// Where a value is put.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Place {
    Static(DefId),
    Field(DefId, Name),
}

impl<'a> Program<'a> {
    /// Every leak, sorted by place.
    pub fn leaks(&self) -> Vec<Leak> {
        let mut found = Vec::new();
        for typed in self.bodies.iter() {
            let is_test = self.world.defs.def(typed.def).is_test;
            for (at, callee) in &typed.types.callees {
                if let Some((kept, name)) = self.forgotten(typed, *at, callee.def) {
                    let how = Keeping::Forgotten(name);
                    found.push((
                        Leak {
                            span: self.span_of(typed.def, *at),
                            resource: kept,
                            how,
                            is_test,
                        },
                        None,
                    ));
                }
                if let Some((kept, place)) = self.stored_for_good(typed, *at) {
                    let span = self.method_span(typed, *at);
                    found.push((self.leaked_into(&place, span, kept, is_test), Some(place)));
                }
            }
            for index in 0..typed.body.exprs.len() {
                let at = ExprId(index as u32);
                if let Some((kept, place)) = self.assigned_for_good(typed, at) {
                    let span = self.span_of(typed.def, at);
                    found.push((self.leaked_into(&place, span, kept, is_test), Some(place)));
                }
            }
        }
        if found.iter().any(|it| it.1.is_some()) {
            let emptied = self.emptied();
            found.retain(|(_, place)| place.as_ref().is_none_or(|it| !emptied.contains(it)));
        }
        let mut found: Vec<Leak> = found.into_iter().map(|it| it.0).collect();
        found.sort_by_key(|it| it.span);
        found
    }

    fn leaked_into(&self, place: &Place, span: Span, resource: Resource, is_test: bool) -> Leak {
        let how = match place {
            Place::Static(def) => Keeping::Static(self.world.defs.def(*def).name.to_string()),
            Place::Field(_, name) => Keeping::Growing(name.to_string()),
        };
        Leak {
            span,
            resource,
            how,
            is_test,
        }
    }

    /// `mem::forget(cursor)`, `Box::leak(Box::new(cursor))`, `ManuallyDrop::new(cursor)`.
    fn forgotten(
        &self,
        typed: &TypedBody<'a>,
        at: ExprId,
        def: DefId,
    ) -> Option<(Resource, String)> {
        let canonical = self.world.defs.canonical(def);
        let name = match canonical.strip_prefix("std::")? {
            "mem::forget" => "mem::forget",
            "mem::ManuallyDrop::new" => "ManuallyDrop::new",
            "boxed::Box::leak" => "Box::leak",
            _ => return None,
        };
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = typed.kind(at) else {
            return None;
        };
        if name == "ManuallyDrop::new" && self.drops_by_hand(typed) {
            return None;
        }
        let value = *args.first()?;
        // Forgetting a reference forgets nothing.
        let is_reference = matches!(typed.kind(value), ExprKind::Ref { .. });
        let kept = self
            .owned_resource(&typed.types.exprs[value.index()], 0)
            .filter(|_| !is_reference)?;
        Some((kept, name.to_owned()))
    }

    /// Whether a body drops, or takes out, what it holds in a `ManuallyDrop`.
    fn drops_by_hand(&self, typed: &TypedBody<'a>) -> bool {
        (0..typed.body.exprs.len()).any(|index| match typed.kind(ExprId(index as u32)) {
            ExprKind::Path(path) => {
                let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
                matches!(
                    names.as_slice(),
                    [.., "ManuallyDrop", "drop" | "take" | "into_inner"]
                )
            }
            _ => false,
        })
    }

    /// `*LAST.lock() = Some(cursor)`: the last one stays in the static for good.
    fn assigned_for_good(&self, typed: &TypedBody<'a>, at: ExprId) -> Option<(Resource, Place)> {
        let ExprKind::Assign { op, target, value } = typed.kind(at) else {
            return None;
        };
        let kept = self
            .owned_resource(&typed.types.exprs[value.index()], 0)
            .filter(|_| op == "=" && !self.is_none_literal(typed, *value))?;
        let place = self.keeping_place(typed, *target, 0)?;
        matches!(place, Place::Static(_)).then_some((kept, place))
    }

    /// A cursor or session put into a static, or into a field behind a lock.
    fn stored_for_good(&self, typed: &TypedBody<'a>, at: ExprId) -> Option<(Resource, Place)> {
        let ExprKind::Method {
            receiver,
            name,
            args,
            ..
        } = typed.kind(at)
        else {
            return None;
        };
        if !METHODS.stores.has(name)
            || name == "replace" && typed.body.parent(at).is_some_and(|it| is_used(typed, it))
        {
            return None;
        }
        let kept = args
            .iter()
            .find_map(|it| self.owned_resource(&typed.types.exprs[it.index()], 0))?;
        match self.keeping_place(typed, *receiver, 0)? {
            Place::Field(owner, field) => {
                let ty = self.world.ty(
                    &self.world.defs.field(owner, &field)?.ty,
                    &self.world.scope(owner),
                );
                (self.is_locked(&ty, 0) && self.is_many(&ty, 0))
                    .then_some((kept, Place::Field(owner, field)))
            }
            place @ Place::Static(_) => Some((kept, place)),
        }
    }

    /// A cursor or session, also in a box, an option or a tuple.
    fn owned_resource(&self, ty: &Ty, depth: u32) -> Option<Resource> {
        const HOLDERS: [&str; 8] = [
            "Box", "Option", "Vec", "Pin", "Mutex", "RefCell", "Rc", "Arc",
        ];
        if let Some(def) = ty.adt() {
            let name = self.world.defs.def(def).name.as_str();
            if self.world.defs.krate_of(def).name == "mongodb" {
                return match name {
                    "Cursor" | "SessionCursor" => Some(Resource::Cursor),
                    "ChangeStream" | "SessionChangeStream" => Some(Resource::ChangeStream),
                    "ClientSession" => Some(Resource::Session),
                    _ => None,
                };
            }
            if !self.world.defs.is_stub(def) {
                let is_near = depth <= 4;
                let fields = is_near.then(|| self.field_types(def, ty));
                let mut fields = fields.into_iter().flatten();
                return fields.find_map(|it| self.owned_resource(&it, depth + 3));
            }
            if !HOLDERS.contains(&name) {
                return None;
            }
        }
        if depth > 4 {
            None
        } else {
            ty.args()
                .iter()
                .find_map(|it| self.owned_resource(it, depth + 1))
        }
    }

    /// The static or field that an expression reaches into, through locks, guards and entries.
    fn keeping_place(&self, typed: &TypedBody<'a>, at: ExprId, depth: u32) -> Option<Place> {
        if depth > 16 {
            return None;
        }
        let inner = match typed.kind(at) {
            ExprKind::Path(_) => {
                let (_, def) = typed.types.mentions.iter().find(|it| it.0 == at)?;
                return (self.world.defs.def(*def).kind == DefKind::Static)
                    .then_some(Place::Static(*def));
            }
            ExprKind::Field { base, name } => {
                let owner = self.owner_of_field(&typed.types.exprs[base.index()], name)?;
                return Some(Place::Field(owner, name.clone()));
            }
            ExprKind::Local(local) => match typed.bindings[local.index()] {
                Binding::Let(Some(from), pat) | Binding::Match(from, pat)
                    if is_whole(typed, pat, *local) =>
                {
                    from
                }
                _ => return None,
            },
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Await(expr)
            | ExprKind::Try(expr) => *expr,
            ExprKind::Index { base, .. } => *base,
            ExprKind::Call { args, .. } if args.len() == 1 => args[0],
            _ => return None,
        };
        self.keeping_place(typed, inner, depth + 1)
    }

    /// Everything that some code takes values out of, or overwrites.
    fn emptied(&self) -> FxHashSet<Place> {
        let mut found = FxHashSet::default();
        for typed in self.bodies.iter() {
            for index in 0..typed.body.exprs.len() {
                let from = match typed.kind(ExprId(index as u32)) {
                    ExprKind::Method { receiver, name, .. } if METHODS.takes.has(name) => {
                        Some(*receiver)
                    }
                    ExprKind::Assign { target, .. }
                        if self
                            .assigned_for_good(typed, ExprId(index as u32))
                            .is_none() =>
                    {
                        Some(*target)
                    }
                    // A function that is handed the place may do so; a guard that is dropped does not, nor does one that is
                    // handed what a cursor gave.
                    ExprKind::Call { callee, args } if !names_drop(typed, *callee) => args
                        .first()
                        .copied()
                        .filter(|it| self.may_hold(&typed.types.exprs[it.index()], 0)),
                    _ => None,
                };
                found.extend(from.and_then(|it| self.keeping_place(typed, it, 0)));
            }
        }
        found
    }

    /// Whether a value may be, or give access to, a cursor or session: of what is unknown, yes.
    fn may_hold(&self, ty: &Ty, depth: u32) -> bool {
        match ty {
            Ty::Unknown => true,
            Ty::Slice(inner) => self.may_hold(inner, depth),
            Ty::Adt(_, args) => {
                self.owned_resource(ty, 0).is_some()
                    || depth < 6 && args.iter().any(|it| self.may_hold(it, depth + 1))
            }
            Ty::Tuple(args) => args.iter().any(|it| self.may_hold(it, depth + 1)),
            _ => false,
        }
    }

    /// Whether a type lets many owners change what it holds.
    fn is_locked(&self, ty: &Ty, depth: u32) -> bool {
        const LOCKS: [&str; 6] = [
            "Mutex",
            "FairMutex",
            "ReentrantMutex",
            "RwLock",
            "DashMap",
            "SkipMap",
        ];
        let is_lock = ty
            .adt()
            .is_some_and(|it| LOCKS.contains(&self.world.defs.def(it).name.as_str()));
        is_lock || depth < 6 && ty.args().iter().any(|it| self.is_locked(it, depth + 1))
    }

    /// Whether a type holds any number of values.
    fn is_many(&self, ty: &Ty, depth: u32) -> bool {
        const MANY: [&str; 9] = [
            "Vec",
            "VecDeque",
            "HashMap",
            "BTreeMap",
            "HashSet",
            "LinkedList",
            "IndexMap",
            "DashMap",
            "SkipMap",
        ];
        let is_many = ty
            .adt()
            .is_some_and(|it| MANY.contains(&self.world.defs.def(it).name.as_str()));
        is_many || depth < 6 && ty.args().iter().any(|it| self.is_many(it, depth + 1))
    }
}

/// Whether something is done with what an expression gives.
fn is_used(typed: &TypedBody<'_>, parent: ExprId) -> bool {
    !matches!(typed.kind(parent), ExprKind::Block { .. })
}

fn names_drop(typed: &TypedBody<'_>, callee: ExprId) -> bool {
    matches!(typed.kind(callee), ExprKind::Path(path) if path.segments.last().is_some_and(|it| it.name == "drop"))
}

fn is_whole(typed: &TypedBody<'_>, pat: PatId, local: crate::facts::LocalId) -> bool {
    typed.way_to(pat, local).is_some_and(|it| it.len() <= 1)
}
