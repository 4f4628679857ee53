//! What locks protect: where the program puts a handle behind one, and what waits for it.

mod waits;

use crate::facts::{ExprId, ExprKind, ItemKind, TypeRef};
use crate::program::Program;
use crate::program::defs::{DefId, DefKind, Defs};
use crate::program::holders::Held;
use crate::program::locks::waits::Use;
use crate::program::types::Ty;
use crate::tree::Span;

/// A handle behind a lock.
#[derive(Clone, Debug)]
pub struct LockedHandle {
    /// The line that declares it: a field, a static, an alias, or the call that makes the lock.
    pub span: Span,
    /// `Mutex`, `RwLock`.
    pub lock: String,
    /// `Client`, `Database`, `Collection`.
    pub handle: String,
    /// Where the lock is taken, and the operation that runs before it is given back, where one was seen.
    pub waits: Option<(Span, Span)>,
    /// The lock's type.
    pub(crate) ty: Ty,
}

/// One lock type that the program names, and where.
struct Declared {
    span: Span,
    ty: Ty,
}

/// One place where a lock is taken.
struct Taken {
    at: Span,
    is_shared: bool,
    used: Use,
}

impl Program<'_> {
    /// Locks that operations wait for though the handle behind them needs none, sorted by place. A slot that is
    /// filled late, and a registry, count only where an operation was seen to run under the lock.
    pub fn locked_handles(&self) -> Vec<LockedHandle> {
        let declared = self.declared_locks();
        let made = self.made_locks();
        let made = made.into_iter().filter(|it| {
            declared
                .iter()
                .all(|other| !self.is_same(&it.ty, &other.ty))
        });
        let mut locks: Vec<Declared> = made.collect();
        locks.extend(declared);
        if locks.is_empty() {
            return Vec::new();
        }
        let operating = self.operating();
        let mut found: Vec<LockedHandle> = locks
            .iter()
            .filter_map(|it| {
                let (held, handle) = self.held(it.ty.args().first()?)?;
                let waits = self.judge(it, held, &operating)?;
                let lock = it
                    .ty
                    .adt()
                    .map(|it| self.world.defs.def(it).name.to_string())
                    .unwrap_or_default();
                Some(LockedHandle {
                    span: it.span,
                    lock,
                    handle: self.world.defs.def(handle).name.to_string(),
                    waits,
                    ty: it.ty.clone(),
                })
            })
            .collect();
        found.sort_by_key(|it| it.span);
        found.dedup_by_key(|it| it.span);
        found
    }

    /// Whether the lock is worth a word, and the proof that somebody waits.
    #[allow(clippy::option_option)] // outside: whether it is reported; inside: whether a proof can be shown
    fn judge(
        &self,
        lock: &Declared,
        held: Held,
        operating: &rustc_hash::FxHashSet<DefId>,
    ) -> Option<Option<(Span, Span)>> {
        let readers = self.roles.locks.get(&lock.ty.adt()?)?.readers;
        let taken = self.taken(&lock.ty, operating);
        let proof = taken
            .iter()
            .filter(|it| !it.is_shared)
            .find_map(|it| match it.used {
                Use::Waits(span) => Some((it.at, span)),
                _ => None,
            });
        if readers {
            let only_writes = taken.iter().all(|it| !it.is_shared);
            return (only_writes && proof.is_some()).then_some(proof);
        }
        let is_harmless = !taken.is_empty() && taken.iter().all(|it| it.used == Use::Harmless);
        match held {
            Held::Itself => Some(proof),
            Held::InField if !is_harmless => Some(proof),
            _ => proof.map(Some),
        }
    }

    /// Locks in the types of fields, statics and aliases.
    fn declared_locks(&self) -> Vec<Declared> {
        let defs = &self.world.defs;
        let mut found = Vec::new();
        for index in 0..defs.all.len() {
            let id = DefId(index as u32);
            let def = defs.def(id);
            if defs.is_stub(id) || def.is_test {
                continue;
            }
            let written: Vec<(Span, &TypeRef)> = match (&defs.item(id).kind, def.kind) {
                (ItemKind::Static { ty, .. }, DefKind::Static) => vec![(defs.span(id), ty)],
                (ItemKind::TypeAlias { ty: Some(ty), .. }, DefKind::TypeAlias)
                    if def.parent.is_none() =>
                {
                    vec![(defs.span(id), ty)]
                }
                (_, DefKind::Struct | DefKind::Variant(_)) => match defs.fields(id) {
                    Some(fields) => fields
                        .fields
                        .iter()
                        .map(|it| (type_span(def.file, &it.ty, it.range), &it.ty))
                        .collect(),
                    None => continue,
                },
                _ => continue,
            };
            let scope = self.world.scope(id);
            for (span, ty) in written {
                self.written_types(ty, &scope, &mut |ty| {
                    if self.is_lock(ty) {
                        found.push(Declared {
                            span,
                            ty: ty.clone(),
                        });
                    }
                });
            }
        }
        found
    }

    /// Locks that code makes: `Mutex::new(client)`.
    fn made_locks(&self) -> Vec<Declared> {
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            for (at, callee) in &typed.types.callees {
                let ty = &typed.types.exprs[at.index()];
                let is_made = self.is_lock(ty) && self.world.defs.is_stub(callee.def);
                if is_made && let ExprKind::Call { args, .. } = typed.kind(*at) {
                    // What is made for a trait object is known by the trait only.
                    let is_of_arg =
                        args.len() == 1 && callee.on.adt() == ty.adt() || callee.on.is_unknown();
                    if is_of_arg {
                        found.push(Declared {
                            span: self.span_of(typed.def, *at),
                            ty: ty.clone(),
                        });
                    }
                }
            }
        }
        found
    }

    fn is_lock(&self, ty: &Ty) -> bool {
        ty.adt()
            .is_some_and(|it| self.roles.locks.contains_key(&it))
    }

    fn is_same(&self, a: &Ty, b: &Ty) -> bool {
        a.adt() == b.adt()
            && self
                .world
                .unify(a, b, &mut crate::program::types::Subst::default())
    }

    /// Every place outside test code where a lock of this type is taken.
    fn taken(&self, lock: &Ty, operating: &rustc_hash::FxHashSet<DefId>) -> Vec<Taken> {
        let mut found = Vec::new();
        for typed in self
            .bodies
            .iter()
            .filter(|it| !self.world.defs.def(it.def).is_test)
        {
            let mut calls: Vec<(&ExprId, _)> = typed.types.callees.iter().collect();
            calls.sort_by_key(|it| *it.0);
            for (at, callee) in calls {
                let ExprKind::Method { name, .. } = typed.kind(*at) else {
                    continue;
                };
                let is_taken = ["lock", "write", "read"].iter().any(|it| name.contains(it))
                    && name != "clear_poison";
                if is_taken && callee.on.adt() == lock.adt() && self.is_same(&callee.on, lock) {
                    let used = waits::Flow::new(self, typed, operating).of(*at);
                    let is_shared = name.contains("read");
                    found.push(Taken {
                        at: self.method_span(typed, *at),
                        is_shared,
                        used,
                    });
                }
            }
        }
        found
    }
}

/// Where a field's type is written: attributes and documentation stand before it.
fn type_span(file: crate::tree::FileId, ty: &TypeRef, range: crate::facts::TextRange) -> Span {
    let range = match ty {
        TypeRef::Path(path) => path.range,
        _ => crate::facts::TextRange {
            start: range.end.saturating_sub(1),
            end: range.end,
        },
    };
    Defs::place(file, range)
}
