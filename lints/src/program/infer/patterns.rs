//! What patterns bind.

use crate::facts::{Name, PatId, PatKind, Path};
use crate::program::defs::{DefId, DefKind, Res};
use crate::program::infer::Infer;
use crate::program::types::Ty;

impl Infer<'_, '_> {
    /// Gives every variable of a pattern its part of `ty`.
    pub(crate) fn bind(&mut self, pat: PatId, ty: &Ty) {
        let body = self.body;
        match &body.pat(pat).kind {
            PatKind::Bind { local, sub } => {
                let slot = &mut self.out.locals[local.index()];
                *slot = ty.merge(slot);
                if let Some(sub) = sub {
                    self.bind(*sub, ty);
                }
            }
            PatKind::TupleStruct { path, elems } => {
                let def = self.pattern_def(path, ty);
                self.bind_positions(
                    elems,
                    |this, index, ()| this.part(def, ty, &index.to_string()),
                    def_arity(self, def),
                );
            }
            PatKind::Struct { path, fields } => {
                let def = self.pattern_def(path, ty);
                for (name, pat) in fields {
                    let part = self.part(def, ty, name);
                    self.bind(*pat, &part);
                }
            }
            PatKind::Tuple(elems) => {
                let parts = ty.args().to_vec();
                let arity = if matches!(ty, Ty::Tuple(_)) {
                    Some(parts.len())
                } else {
                    None
                };
                self.bind_positions(
                    elems,
                    |_, index, ()| parts.get(index).cloned().unwrap_or(Ty::Unknown),
                    arity,
                );
            }
            PatKind::Slice(elems) => {
                let elem = self.item_of(ty);
                for pat in elems {
                    self.bind(*pat, &elem);
                }
            }
            PatKind::Or(alternatives) => {
                for pat in alternatives {
                    self.bind(*pat, ty);
                }
            }
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Lit(_) | PatKind::Other => {
            }
        }
    }

    /// Binds by position; after `..` positions count from the end.
    fn bind_positions(
        &mut self,
        elems: &[PatId],
        part: impl Fn(&Self, usize, ()) -> Ty,
        arity: Option<usize>,
    ) {
        let rest = elems
            .iter()
            .position(|it| matches!(self.body.pat(*it).kind, PatKind::Rest));
        for (index, pat) in elems.iter().enumerate() {
            let place = match (rest, arity) {
                (Some(rest), Some(arity)) if index > rest => {
                    (index + arity).checked_sub(elems.len())
                }
                (Some(rest), None) if index > rest => None,
                _ => Some(index),
            };
            let ty = place.map_or(Ty::Unknown, |it| part(self, it, ()));
            self.bind(*pat, &ty);
        }
    }

    fn pattern_def(&self, path: &Path, ty: &Ty) -> Option<DefId> {
        let names: Vec<Name> = path.segments.iter().map(|it| it.name.clone()).collect();
        if names.first().is_some_and(|it| it == "Self") {
            let own = self.scope.self_ty.as_ref().and_then(Ty::adt)?;
            return match names.get(1) {
                Some(variant) => self.world.defs.member(own, variant),
                None => Some(own),
            };
        }
        let found = self.world.resolve(self.scope.module, path.absolute, &names);
        let def = match (found.rest, found.res.val, found.res.ty) {
            (0, Some(def), _) => def,
            (0, None, Some(Res::Def(def))) => def,
            // A variant through an alias of its enum.
            (1, _, Some(Res::Def(_))) => {
                let of = ty.adt()?;
                return self.world.defs.member(of, names.last()?);
            }
            _ => return None,
        };
        match self.world.defs.def(def).kind {
            DefKind::TypeAlias => self.world.instantiate(def, Vec::new()).adt(),
            _ => Some(def),
        }
    }

    /// One field of what a pattern takes apart, through dereferencing.
    fn part(&self, def: Option<DefId>, ty: &Ty, name: &str) -> Ty {
        let Some(def) = def else { return Ty::Unknown };
        let owner = match self.world.defs.def(def).kind {
            DefKind::Variant(_) => self.world.defs.def(def).parent.unwrap_or(def),
            _ => def,
        };
        let mut at = Some(ty.clone());
        for _ in 0..6 {
            match at {
                Some(it) if it.adt() == Some(owner) => {
                    return self.field_of(def, &it, name).unwrap_or(Ty::Unknown);
                }
                Some(it) => at = self.world.deref(&it),
                None => break,
            }
        }
        let unknown = self.world.instantiate(owner, Vec::new());
        self.field_of(def, &unknown, name).unwrap_or(Ty::Unknown)
    }
}

fn def_arity(infer: &Infer<'_, '_>, def: Option<DefId>) -> Option<usize> {
    infer.world.defs.fields(def?).map(|it| it.fields.len())
}
