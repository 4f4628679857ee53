//! Where a lock is taken: the way to the handle without the lock, and what was done with the guard.

use crate::edit::Edit;
use crate::edit::site::Site;
use crate::edit::unlock::{Lock, TAKERS, between};
use crate::facts::{ExprId, ExprKind, LocalId, PatKind, Stmt, TypeRef};
use crate::program::bodies::TypedBody;
use crate::program::defs::DefKind;

/// One place where a lock is taken.
pub(super) struct Taken<'l, 'p, 'a> {
    lock: &'l Lock<'p, 'a>,
    site: Site<'l, 'a>,
    /// What is locked.
    owner: ExprId,
    /// The guard: the call with what waits for it or opens it.
    guard: ExprId,
}

impl<'l, 'p: 'l, 'a> Taken<'l, 'p, 'a> {
    pub(super) fn new(
        lock: &'l Lock<'p, 'a>,
        typed: &TypedBody<'a>,
        at: ExprId,
        owner: ExprId,
        name: &str,
    ) -> Option<Taken<'l, 'p, 'a>> {
        if !TAKERS.contains(&name) {
            return None;
        }
        let site = Site::new(lock.program, typed.def, at)?;
        let parent = site.parent(at)?;
        let guard = match site.kind(parent) {
            ExprKind::Await(_) => parent,
            ExprKind::Method { receiver, name, .. } if *receiver == at && opens(name) => parent,
            _ => at,
        };
        // An unopened result is no guard: it is asked whether another thread has panicked.
        let path = lock.program.world.defs.canonical(lock.adt);
        let is_direct = path.starts_with("parking_lot") || name == "blocking_lock";
        let is_whole = site.range(guard).start == site.range(owner).start
            && !site.text(owner).starts_with(['&', '*', '-', '!']);
        (is_whole && (guard != at || is_direct)).then_some(Taken {
            lock,
            site,
            owner,
            guard,
        })
    }

    pub(super) fn edits(&self) -> Option<Vec<Edit>> {
        let site = self.site;
        let parent = site.parent(self.guard)?;
        match site.kind(parent) {
            ExprKind::Method { receiver, name, .. } if *receiver == self.guard => {
                if !self.is_of_handle(parent) {
                    return None;
                }
                if name == "clone" && !self.is_plain() {
                    return self.cloned(parent);
                }
                Some(vec![self.removed()])
            }
            ExprKind::Deref(_) if self.is_coerced() => {
                let outer = site.parent(parent)?;
                self.is_argument(outer).then(|| {
                    let start = site.range(outer).start;
                    let owner = site.range(self.owner).start;
                    vec![site.replace(between(start, owner), "&"), self.removed()]
                })
            }
            ExprKind::Ref { .. } if self.is_coerced() && self.is_argument(parent) => {
                Some(vec![self.removed()])
            }
            ExprKind::Block { stmts, .. } => stmts.iter().find_map(|it| match it {
                Stmt::Let {
                    pat,
                    ty: None,
                    init: Some(init),
                    otherwise: None,
                    ..
                } if *init == self.guard => match site.typed.body.pat(*pat).kind {
                    PatKind::Bind { local, sub: None } => self.named(local, *pat),
                    _ => None,
                },
                _ => None,
            }),
            _ => None,
        }
    }

    /// Takes away what follows the lock itself.
    fn removed(&self) -> Edit {
        let site = self.site;
        site.replace(
            between(site.range(self.owner).end, site.range(self.guard).end),
            "",
        )
    }

    /// `Client::clone(&state.client)`: a method would clone the pointer around the handle.
    fn cloned(&self, call: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        if !self.is_coerced() {
            return None;
        }
        let handle = self.handle()?;
        let start = site.range(self.owner).start;
        let rest = between(site.range(self.owner).end, site.range(call).end);
        let mut edits = vec![
            site.insert(start, format!("{}::clone(&", handle.0)),
            site.replace(rest, ")"),
        ];
        edits.extend(handle.1);
        Some(edits)
    }

    /// What the handle's type is called here, with the import that this takes.
    fn handle(&self) -> Option<(String, Option<Edit>)> {
        let path = self.lock.program.world.defs.canonical(self.lock.handle);
        let path: Vec<&str> = path.split("::").skip(1).collect();
        let named = self.site.driver(&path)?;
        Some((named.text, named.import))
    }

    /// A guard with a name becomes a reference with that name.
    fn named(&self, local: LocalId, pat: crate::facts::PatId) -> Option<Vec<Edit>> {
        let site = self.site;
        let name = &site.typed.body.locals[local.index()].name;
        let mut edits = vec![self.removed()];
        edits.push(site.insert(site.range(self.owner).start, "&"));
        let mut declared = name.to_string();
        if !self.is_plain() {
            if !self.is_coerced() {
                return None;
            }
            let (handle, import) = self.handle()?;
            let is_generic = !self.lock.ty.args()[0].args().is_empty();
            let args = if is_generic { "<_>" } else { "" };
            declared = format!("{name}: &{handle}{args}");
            edits.extend(import);
        }
        edits.push(site.replace(site.typed.body.pat(pat).range, declared));
        let mut is_used = false;
        for used in &site.typed.uses[local.index()] {
            let of_use = self.of_use(*used)?;
            is_used |= of_use.is_empty();
            edits.extend(of_use);
        }
        is_used.then_some(edits)
    }

    /// The edits that a use of the guard needs.
    fn of_use(&self, used: ExprId) -> Option<Vec<Edit>> {
        let site = self.site;
        let parent = site.parent(used)?;
        match site.kind(parent) {
            ExprKind::Method { receiver, .. } if *receiver == used => {
                self.is_of_handle(parent).then(Vec::new)
            }
            ExprKind::Ref { mutable: false, .. } => self.is_argument(parent).then(Vec::new),
            ExprKind::Deref(_) => {
                let outer = site.parent(parent)?;
                let is_read = matches!(site.kind(outer), ExprKind::Ref { mutable: false, .. })
                    || self.is_of_handle(outer);
                is_read.then(Vec::new)
            }
            ExprKind::Call { callee, .. } if is_drop(site, *callee) => {
                site.without_statement(parent).map(|it| vec![it])
            }
            _ => None,
        }
    }

    /// Whether a call is one of the handle's own methods, all of which take `&self`.
    fn is_of_handle(&self, call: ExprId) -> bool {
        let callee = self.site.typed.types.callees.get(&call);
        callee.is_some_and(|it| it.on.adt() == Some(self.lock.handle))
    }

    /// Whether a reference is handed to a function whose parameter says what it is.
    fn is_argument(&self, reference: ExprId) -> bool {
        let site = self.site;
        let ExprKind::Ref { mutable: false, .. } = site.kind(reference) else {
            return false;
        };
        let Some(call) = site.parent(reference) else {
            return false;
        };
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = site.kind(call) else {
            return false;
        };
        let Some(callee) = site.typed.types.callees.get(&call) else {
            return false;
        };
        let is_function = site.program.world.defs.function(callee.def).is_some();
        let is_open = !site.program.world.generics(callee.def).params.is_empty();
        args.contains(&reference) && is_function && !is_open
    }

    /// Whether a reference to what is locked becomes one to the handle where one is asked for: the value of a `?` or a `match`
    /// would have to be the handle itself.
    fn is_coerced(&self) -> bool {
        matches!(
            self.site.kind(self.owner),
            ExprKind::Local(_)
                | ExprKind::Path(_)
                | ExprKind::Field { .. }
                | ExprKind::Index { .. }
                | ExprKind::Call { .. }
                | ExprKind::Method { .. }
        )
    }

    /// Whether what is locked is the lock itself, rather than a pointer to it.
    fn is_plain(&self) -> bool {
        let site = self.site;
        let world = &site.program.world;
        let is_lock = |ty: &TypeRef| match ty {
            TypeRef::Path(path) => {
                let last = path.segments.last();
                last.is_some_and(|it| it.name == self.lock.name())
            }
            _ => false,
        };
        match site.kind(self.owner) {
            ExprKind::Field { base, name } => {
                let Some(adt) = site.typed.types.exprs[base.index()].adt() else {
                    return false;
                };
                let field = world.defs.field(adt, name);
                field.is_some_and(|it| is_lock(&it.ty))
            }
            ExprKind::Path(path) => {
                let names: Vec<_> = path.segments.iter().map(|it| it.name.clone()).collect();
                let module = world.body_module(site.typed.def);
                let found = world.resolve(module, path.absolute, &names).res.val;
                match found {
                    Some(def) if world.defs.def(def).kind == DefKind::Static => {
                        match &world.defs.item(def).kind {
                            crate::facts::ItemKind::Static { ty, macro_name, .. } => {
                                macro_name.is_none() && is_lock(ty)
                            }
                            _ => false,
                        }
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }
}

fn opens(name: &str) -> bool {
    matches!(name, "unwrap" | "expect" | "unwrap_or_else")
}

fn is_drop(site: Site<'_, '_>, callee: ExprId) -> bool {
    matches!(site.kind(callee), ExprKind::Path(path) if path.segments.last().is_some_and(|it| it.name == "drop"))
}
