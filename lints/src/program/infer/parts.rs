//! Types of parts: what a type gives when it is awaited, tried, iterated, indexed or asked for a field.

use std::rc::Rc;

use crate::facts::Name;
use crate::program::defs::{DefId, DefKind};
use crate::program::infer::Infer;
use crate::program::types::Ty;

impl Infer<'_, '_> {
    pub(super) fn sequence(&self, is_vec: bool, elem: Ty) -> Ty {
        if is_vec {
            self.world.vec(elem)
        } else {
            Ty::Slice(Rc::new(elem))
        }
    }

    pub(super) fn element(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Slice(elem) => (**elem).clone(),
            Ty::Adt(def, args) if Some(*def) == self.world.lang.vec => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            _ => Ty::Unknown,
        }
    }

    /// What `?` gives.
    pub(crate) fn success(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Adt(def, args)
                if Some(*def) == self.world.lang.option || Some(*def) == self.world.lang.result =>
            {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Never => Ty::Never,
            _ => Ty::Unknown,
        }
    }

    /// What `.await` gives.
    pub(crate) fn awaited(&self, ty: &Ty) -> Ty {
        let world = self.world;
        match ty {
            Ty::Future(output) => (**output).clone(),
            Ty::Never => Ty::Never,
            _ => {
                let name = Name::new("Output");
                world
                    .project(ty, world.lang.into_future, &name)
                    .or_else(|| world.project(ty, world.lang.future, &name))
                    .filter(|it| !matches!(it, Ty::Proj(..)))
                    .unwrap_or(Ty::Unknown)
            }
        }
    }

    /// What a `for` loop over this yields.
    pub(crate) fn item_of(&self, ty: &Ty) -> Ty {
        let world = self.world;
        if let Ty::Slice(elem) = ty {
            return (**elem).clone();
        }
        let name = Name::new("Item");
        world
            .project(ty, world.lang.into_iterator, &name)
            .or_else(|| world.project(ty, world.lang.iterator, &name))
            .or_else(|| world.project(ty, world.lang.stream, &name))
            .filter(|it| !matches!(it, Ty::Proj(..)))
            .unwrap_or(Ty::Unknown)
    }

    /// A field, through dereferencing.
    pub(crate) fn field(&self, ty: &Ty, name: &str) -> Ty {
        let mut at = Some(ty.clone());
        for _ in 0..8 {
            let Some(ty) = at else { break };
            match &ty {
                Ty::Tuple(elems) => {
                    return name
                        .parse()
                        .ok()
                        .and_then(|it: usize| elems.get(it).cloned())
                        .unwrap_or(Ty::Unknown);
                }
                Ty::Adt(def, _) => {
                    if let Some(found) = self.field_of(*def, &ty, name) {
                        return found;
                    }
                }
                _ => {}
            }
            at = self.world.deref(&ty);
        }
        Ty::Unknown
    }

    /// A field of a struct, or of a variant of the enum `ty`.
    pub(super) fn field_of(&self, def: DefId, ty: &Ty, name: &str) -> Option<Ty> {
        let field = self.world.defs.field(def, name)?;
        let owner = match self.world.defs.def(def).kind {
            DefKind::Variant(_) => self.world.defs.def(def).parent?,
            _ => def,
        };
        let mut subst = crate::program::types::Subst::default();
        for (index, arg) in ty.args().iter().enumerate() {
            subst.bind(owner, index as u16, arg.clone());
        }
        let written = self.world.ty(&field.ty, &self.world.scope(owner));
        Some(self.world.apply_or_unknown(&written, &subst, owner))
    }

    pub(super) fn indexed(&self, base: &Ty, index: &Ty) -> Ty {
        if let Some(def) = base.adt()
            && !self.world.defs.is_stub(def)
            && let Some(found) = self.world.project(base, self.world.lang.index, "Output")
        {
            return found;
        }
        let mut at = Some(base.clone());
        let is_range = index.adt().is_some();
        for _ in 0..4 {
            match &at {
                Some(Ty::Slice(elem)) if is_range => return Ty::Slice(elem.clone()),
                Some(Ty::Slice(elem)) => return (**elem).clone(),
                Some(Ty::Adt(_, args)) if args.len() == 2 => return args[1].clone(),
                Some(ty) => at = self.world.deref(ty),
                None => break,
            }
        }
        Ty::Unknown
    }
}
