//! Functions that run though no call names them: `From` behind `into`, `Default` behind `..`.

use crate::facts::ExprId;
use crate::program::defs::DefId;
use crate::program::infer::Infer;
use crate::program::types::{Subst, Ty};

/// How deep a derived default is followed through fields.
const MAX_FIELDS: u32 = 4;
impl Infer<'_, '_> {
    /// A default value that nobody wrote a function for is made from those of its fields.
    pub(super) fn implicit_default(&mut self, id: ExprId, ty: &Ty, depth: u32) {
        let world = self.world;
        let (Some(of), Some(def)) = (world.lang.default, ty.adt()) else {
            return;
        };
        if world.defs.is_stub(def) || depth > MAX_FIELDS {
            return;
        }
        if let Some((it, _)) = world.find_impl(ty, of) {
            let written = world.defs.member(it.def, "default");
            self.out.implicit.extend(written.map(|it| (id, it)));
            return;
        }
        let fields = world.defs.fields(def).map_or(&[][..], |it| &it.fields);
        for field in fields {
            let inner = world.ty(&field.ty, &world.scope(def));
            self.implicit_default(id, &inner, depth + 1);
        }
    }

    /// `x.into()` runs the target's `From::from`.
    pub(super) fn implicit_conversion(
        &mut self,
        id: ExprId,
        def: DefId,
        from: Option<Ty>,
        to: &Ty,
    ) {
        let world = self.world;
        let is_into = world.defs.def(def).parent == world.lang.into
            || world
                .defs
                .def(def)
                .parent
                .and_then(|it| world.impls.get(it))
                .and_then(|it| it.of.as_ref())
                .map(|it| it.of)
                == world.lang.into;
        let (true, Some(from), Some(of), Some(_)) = (
            is_into && world.lang.into.is_some(),
            from,
            world.lang.from,
            to.adt(),
        ) else {
            return;
        };
        for it in world.impls.of_trait(of) {
            let Some(bound) = &it.of else { continue };
            let mut subst = Subst::default();
            let is_to = it.self_ty.adt() == to.adt();
            let is_from = bound
                .args
                .first()
                .is_some_and(|it| !it.has_params() && world.unify(it, &from, &mut subst));
            if is_to && is_from {
                self.out
                    .implicit
                    .extend(world.defs.member(it.def, "from").map(|it| (id, it)));
            }
        }
    }
}
