//! A handle without the lock around it: the type wherever it is written, what makes the lock, and what takes it.

mod guards;
mod seen;
mod written;

use crate::edit::imports::without_import;
use crate::edit::site::Site;
use crate::edit::{Applicability, Edit, Fix};
use crate::facts::{ExprId, ExprKind, TextRange};
use crate::program::bodies::TypedBody;
use crate::program::defs::DefId;
use crate::program::types::Ty;
use crate::program::{LockedHandle, Program};
use crate::tree::{FileId, Span};

use guards::Taken;
use seen::Seen;

/// What makes a lock around its one argument.
const MAKERS: [&str; 3] = ["new", "const_new", "const_mutex"];

/// What makes a lock without naming it.
const HIDDEN_MAKERS: [&str; 4] = ["into", "from", "default", "try_into"];

/// What gives the way to the handle, and nothing else.
const TAKERS: [&str; 4] = ["lock", "read", "write", "blocking_lock"];

/// How many types of locks are looked at: each takes a walk over the whole program.
const TYPES: usize = 16;

/// For each lock, what shares the handle as it is, everywhere that a lock of this type is used; none unless all of its uses are
/// seen and can do without.
pub fn unlock(program: &Program<'_>, locks: &[LockedHandle]) -> Vec<Option<Fix>> {
    let mut known: Vec<(&Ty, Option<Fix>)> = Vec::new();
    let fixes = locks.iter().map(|it| {
        if let Some(known) = known.iter().find(|known| *known.0 == it.ty) {
            return known.1.clone();
        }
        if known.len() == TYPES {
            return None;
        }
        let fix = of_type(program, &it.ty);
        known.push((&it.ty, fix.clone()));
        fix
    });
    fixes.collect()
}

fn of_type(program: &Program<'_>, ty: &Ty) -> Option<Fix> {
    let lock = Lock::of(program, ty)?;
    let mut seen = Seen::default();
    let mut edits = lock.written(&mut seen)?;
    for typed in program.bodies.iter() {
        if !program.world.defs.is_stub(typed.def) {
            edits.extend(lock.used(typed, &mut seen)?);
        }
    }
    if !seen.is_all(&lock) {
        return None;
    }
    let mut edits = outermost(edits);
    let mut files: Vec<FileId> = edits.iter().map(|it| it.span.file).collect();
    files.sort();
    files.dedup();
    for file in files {
        let removed: Vec<TextRange> = edits
            .iter()
            .filter(|it| it.span.file == file)
            .map(|it| it.span.range)
            .collect();
        edits.extend(without_import(program, file, lock.name(), &removed)?);
    }
    let title = format!("share the `{}` without a lock", lock.handle_name());
    Some(Fix::new(title, Applicability::Suggested, edits))
}

/// What stands within an edit that removes or replaces it needs none of its own.
fn outermost(edits: Vec<Edit>) -> Vec<Edit> {
    let is_within = |inner: &Span, outer: &Span| {
        inner != outer
            && inner.file == outer.file
            && outer.range.start < outer.range.end
            && outer.range.contains(inner.range)
    };
    let spans: Vec<Span> = edits.iter().map(|it| it.span).collect();
    let mut edits = edits;
    edits.retain(|it| !spans.iter().any(|outer| is_within(&it.span, outer)));
    edits
}

/// A lock right around a handle.
struct Lock<'p, 'a> {
    program: &'p Program<'a>,
    ty: &'p Ty,
    adt: DefId,
    handle: DefId,
}

impl<'p, 'a> Lock<'p, 'a> {
    fn of(program: &'p Program<'a>, ty: &'p Ty) -> Option<Lock<'p, 'a>> {
        let handle = ty.args().first()?.adt()?;
        let is_known = !ty.has_unknown() && !ty.has_params() && ty.args().len() == 1;
        (is_known && program.roles.handles.contains(&handle)).then_some(Lock {
            program,
            ty,
            adt: ty.adt()?,
            handle,
        })
    }

    fn name(&self) -> &'p str {
        &self.program.world.defs.def(self.adt).name
    }

    fn handle_name(&self) -> &'p str {
        &self.program.world.defs.def(self.handle).name
    }

    /// Whether a type is this lock; none where it may be.
    fn is_this(&self, ty: &Ty) -> Option<bool> {
        if ty.adt() != Some(self.adt) {
            return Some(false);
        }
        if ty == self.ty {
            return Some(true);
        }
        let is_open = ty.has_unknown() || ty.has_params();
        (!is_open || !self.may_be(ty)).then_some(false)
    }

    fn may_be(&self, ty: &Ty) -> bool {
        let subst = &mut crate::program::types::Subst::default();
        self.program.world.unify(ty, self.ty, subst)
    }

    /// The edits of one body; none where the lock is used in a way that cannot do without it.
    fn used(&self, typed: &TypedBody<'a>, seen: &mut Seen) -> Option<Vec<Edit>> {
        let mut edits = Vec::new();
        for index in 0..typed.body.exprs.len() {
            let at = ExprId(index as u32);
            seen.expr(self.program, typed, at);
            match typed.kind(at) {
                ExprKind::Call { args, .. } if self.is_this(self.ty_of(typed, at))? => {
                    edits.extend(self.made(typed, at, args)?);
                }
                ExprKind::Method { receiver, name, .. } => {
                    if self.is_this(self.ty_of(typed, at))? && HIDDEN_MAKERS.contains(&&**name) {
                        return None;
                    }
                    let on = typed.types.callees.get(&at).map(|it| &it.on);
                    let receiver_ty = self.ty_of(typed, *receiver);
                    let is_taken = on.map_or(Some(false), |it| self.is_this(it))?
                        || self.is_this(receiver_ty)?;
                    if is_taken {
                        let taken = Taken::new(self, typed, at, *receiver, name)?;
                        edits.extend(taken.edits()?);
                    } else if on.is_none() && receiver_ty.is_unknown() && is_of_locks(name) {
                        return None;
                    }
                }
                _ => {}
            }
        }
        let is_named = |def: &DefId| {
            let parent = self.program.world.defs.def(*def).parent;
            parent.is_some_and(|it| self.program.world.impl_self(it).adt() == Some(self.adt))
        };
        let is_mentioned = typed.types.mentions.iter().any(|it| is_named(&it.1));
        (!is_mentioned).then_some(edits)
    }

    fn ty_of<'t>(&self, typed: &'t TypedBody<'a>, at: ExprId) -> &'t Ty {
        &typed.types.exprs[at.index()]
    }

    /// `Mutex::new(client)`: the client.
    fn made(&self, typed: &TypedBody<'a>, call: ExprId, args: &[ExprId]) -> Option<Vec<Edit>> {
        let defs = &self.program.world.defs;
        let Some(callee) = typed.types.callees.get(&call) else {
            return Some(Vec::new());
        };
        let name = &*defs.def(callee.def).name;
        if HIDDEN_MAKERS.contains(&name) {
            return None;
        }
        let is_maker =
            callee.on.adt() == Some(self.adt) || name == "const_mutex" && defs.is_stub(callee.def);
        if !is_maker {
            return Some(Vec::new());
        }
        let [arg] = args else {
            return None;
        };
        if !MAKERS.contains(&name) {
            return None;
        }
        let site = Site::new(self.program, typed.def, call)?;
        let is_whole = matches!(
            site.kind(*arg),
            ExprKind::Local(_)
                | ExprKind::Path(_)
                | ExprKind::Call { .. }
                | ExprKind::Method { .. }
                | ExprKind::Field { .. }
                | ExprKind::Await(_)
                | ExprKind::Try(_)
        );
        let (outer, inner) = (site.range(call), site.range(*arg));
        // `client: Mutex::new(client)` is `client` alone.
        let before = site.text_of(between(0, outer.start)).trim_end();
        let field = before.strip_suffix(':').and_then(|it| {
            let is_field = matches!(
                site.parent(call).map(|it| site.kind(it)),
                Some(ExprKind::Struct { .. })
            );
            it.strip_suffix(site.text(*arg)).filter(|_| is_field)
        });
        let start = match field {
            Some(it) if it.ends_with(char::is_whitespace) => it.len() as u32,
            _ => outer.start,
        };
        is_whole.then(|| {
            vec![
                site.replace(between(start, inner.start), ""),
                site.replace(between(inner.end, outer.end), ""),
            ]
        })
    }
}

/// Names that a lock of unknown type may be asked by.
fn is_of_locks(name: &str) -> bool {
    name.contains("lock") || name == "get_mut" || name == "into_inner"
}

fn between(start: u32, end: u32) -> TextRange {
    TextRange { start, end }
}
