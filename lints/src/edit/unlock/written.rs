//! Every type that is written anywhere: where it is the lock around the handle, the handle stays.

use crate::edit::Edit;
use crate::edit::site::is_generated;
use crate::edit::unlock::seen::Seen;
use crate::edit::unlock::{Lock, between};
use crate::facts::{ExprKind, Generics, ItemKind, Path, Stmt, TypeRef};
use crate::program::bodies::TypedBody;
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::world::Scope;
use crate::tree::{FileId, Span};

/// One walk over written types.
struct Walk<'l, 'p, 'a> {
    lock: &'l Lock<'p, 'a>,
    seen: &'l mut Seen,
    edits: Vec<Edit>,
    /// Something stands for the lock that is not written out.
    is_hidden: bool,
}

impl Lock<'_, '_> {
    /// The edits of all written types; none where one may mean the lock without being written as one.
    pub(super) fn written(&self, seen: &mut Seen) -> Option<Vec<Edit>> {
        let mut walk = Walk {
            lock: self,
            seen,
            edits: Vec::new(),
            is_hidden: false,
        };
        let defs = &self.program.world.defs;
        for index in 0..defs.all.len() {
            let def = DefId(index as u32);
            if !defs.is_stub(def) {
                walk.item(def);
            }
        }
        for typed in self.program.bodies.iter() {
            if !defs.is_stub(typed.def) {
                walk.body(typed);
            }
        }
        (!walk.is_hidden).then_some(walk.edits)
    }
}

impl Walk<'_, '_, '_> {
    fn item(&mut self, id: DefId) {
        let world = &self.lock.program.world;
        let def = world.defs.def(id);
        let (file, scope) = (def.file, world.scope(id));
        if let DefKind::Variant(_) | DefKind::Struct = def.kind {
            for field in world.defs.fields(id).into_iter().flat_map(|it| &it.fields) {
                self.ty(file, &field.ty, &scope);
            }
        }
        if let DefKind::Variant(_) = def.kind {
            return;
        }
        let item = world.defs.item(id);
        match &item.kind {
            ItemKind::Fn(function) => {
                let receiver = function.receiver.iter().filter_map(|it| it.ty.as_ref());
                let params = function.params.iter().map(|it| &it.ty);
                for ty in receiver.chain(params).chain(&function.ret) {
                    self.ty(file, ty, &scope);
                }
            }
            ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => self.ty(file, ty, &scope),
            ItemKind::TypeAlias { bounds, ty } => {
                for ty in bounds.iter().chain(ty) {
                    self.ty(file, ty, &scope);
                }
            }
            ItemKind::Trait { bounds, .. } => {
                for ty in bounds {
                    self.ty(file, ty, &scope);
                }
            }
            ItemKind::Impl {
                of_trait, self_ty, ..
            } => {
                for ty in of_trait.iter().chain([self_ty]) {
                    self.ty(file, ty, &scope);
                }
                // What is implemented for the lock may be implemented for the handle already.
                self.is_hidden |= world.impl_self(id).adt() == Some(self.lock.adt);
            }
            _ => {}
        }
        self.generics(file, &item.generics, &scope);
    }

    fn generics(&mut self, file: FileId, generics: &Generics, scope: &Scope) {
        for param in &generics.params {
            for ty in param.bounds.iter().chain(&param.default) {
                self.ty(file, ty, scope);
            }
        }
        for (ty, bounds) in &generics.wheres {
            for ty in bounds.iter().chain([ty]) {
                self.ty(file, ty, scope);
            }
        }
    }

    fn body(&mut self, typed: &TypedBody<'_>) {
        let world = &self.lock.program.world;
        let (file, scope) = (world.defs.def(typed.def).file, world.body_scope(typed.def));
        for it in &typed.body.exprs {
            match &it.kind {
                ExprKind::Path(path)
                | ExprKind::Struct { path, .. }
                | ExprKind::Format { path, .. }
                | ExprKind::Macro { path, .. } => self.args(file, path, &scope),
                ExprKind::Method { turbofish, .. } => {
                    for ty in turbofish {
                        self.ty(file, ty, &scope);
                    }
                }
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        if let Stmt::Let { ty: Some(ty), .. } = stmt {
                            self.ty(file, ty, &scope);
                        }
                    }
                }
                ExprKind::Closure { params, ret, .. } => {
                    for ty in params.iter().map(|it| &it.1).chain(ret) {
                        self.ty(file, ty, &scope);
                    }
                }
                ExprKind::Cast { ty, .. } => self.ty(file, ty, &scope),
                _ => {}
            }
        }
    }

    fn args(&mut self, file: FileId, path: &Path, scope: &Scope) {
        self.seen.path(file, path);
        if let Some(qself) = &path.qself {
            for ty in qself.1.iter().chain([&qself.0]) {
                self.ty(file, ty, scope);
            }
        }
        for segment in &path.segments {
            let bound = segment.bindings.iter().map(|it| &it.1);
            for ty in segment.args.iter().chain(bound) {
                self.ty(file, ty, scope);
            }
        }
    }

    fn ty(&mut self, file: FileId, ty: &TypeRef, scope: &Scope) {
        match ty {
            TypeRef::Path(path) => {
                self.path(file, path, ty, scope);
                self.args(file, path, scope);
            }
            TypeRef::Ref { ty, .. } | TypeRef::Ptr(ty) | TypeRef::Slice(ty) => {
                self.ty(file, ty, scope);
            }
            TypeRef::Tuple(all) | TypeRef::Impl(all) | TypeRef::Dyn(all) => {
                for ty in all {
                    self.ty(file, ty, scope);
                }
            }
            TypeRef::Fn { params, ret } => {
                for ty in params.iter().chain(ret.as_deref()) {
                    self.ty(file, ty, scope);
                }
            }
            TypeRef::Never | TypeRef::Infer | TypeRef::Unknown => {}
        }
    }

    fn path(&mut self, file: FileId, path: &Path, ty: &TypeRef, scope: &Scope) {
        let world = &self.lock.program.world;
        let meant = world.ty(ty, scope);
        let names: Vec<_> = path.segments.iter().map(|it| it.name.clone()).collect();
        let found = world.resolve(scope.module, path.absolute, &names).res.ty;
        if let Some(Res::Def(def)) = found
            && world.defs.def(def).kind == DefKind::TypeAlias
            && !world.defs.is_stub(def)
        {
            // An alias is mended where it is declared, unless its parameters make it a lock around the handle.
            let is_open = !world.generics(def).params.is_empty();
            self.is_hidden |= is_open && self.holds(&meant);
            return;
        }
        let is_guard =
            |adt: DefId| world.defs.is_stub(adt) && world.defs.def(adt).name.contains("Guard");
        if meant.adt().is_some_and(is_guard) {
            let inner = meant.args().first();
            self.is_hidden |=
                inner.is_none_or(|it| it.has_unknown() || *it == self.lock.ty.args()[0]);
        }
        match self.lock.is_this(&meant) {
            Some(false) => {}
            Some(true) => match path.segments.last().map(|it| it.args.as_slice()) {
                Some([TypeRef::Path(handle)]) => {
                    let (outer, inner) = (path.range, handle.range);
                    let program = self.lock.program;
                    self.is_hidden |= program.is_of_macro(Span { file, range: outer })
                        || is_generated(program, file) != Some(false);
                    for range in [
                        between(outer.start, inner.start),
                        between(inner.end, outer.end),
                    ] {
                        self.edits.push(Edit::replace(file, range, ""));
                    }
                }
                _ => self.is_hidden = true,
            },
            None => self.is_hidden = true,
        }
    }

    /// Whether a type has the lock in it.
    fn holds(&self, ty: &crate::program::types::Ty) -> bool {
        use crate::program::types::Ty;
        self.lock.is_this(ty) != Some(false)
            || match ty {
                Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(|it| self.holds(it)),
                Ty::Slice(inner) | Ty::Future(inner) => self.holds(inner),
                _ => false,
            }
    }
}
