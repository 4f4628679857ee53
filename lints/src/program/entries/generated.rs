//! Entries by generated traits: a macro on a trait makes another one, whose methods the framework calls.

use rustc_hash::FxHashMap;

use crate::facts::{ItemKind, Name, TypeRef};
use crate::models::{Entry, Via};
use crate::program::calls::Code;
use crate::program::defs::{DefId, DefKind, Defs};
use crate::program::entries::{EntryPoint, attribute_models};
use crate::program::roles::Roles;
use crate::program::world::World;

/// Traits that macros generate, by their names: nothing else of them is there to be read.
pub(super) struct Generated<'m> {
    models: FxHashMap<Name, &'m Entry>,
}

pub(super) fn traits<'m>(world: &World<'_>, roles: &Roles<'m>) -> Generated<'m> {
    let mut models = FxHashMap::default();
    for index in 0..world.defs.all.len() {
        let def = DefId(index as u32);
        if world.defs.def(def).kind != DefKind::Trait || world.defs.is_stub(def) {
            continue;
        }
        for attr in &world.defs.item(def).attrs {
            for model in attribute_models(world, roles, def, attr) {
                if model.via == Via::Generated {
                    let name = format!("{}{}", world.defs.def(def).name, model.suffix);
                    models.insert(Name::new(name), model);
                }
            }
        }
    }
    Generated { models }
}

impl<'m> Generated<'m> {
    /// The methods of an impl, where its trait is none that is declared and has a generated one's name.
    pub(super) fn implemented(
        &self,
        world: &World<'_>,
        def: DefId,
        entries: &mut Vec<EntryPoint<'m>>,
    ) {
        let ItemKind::Impl {
            of_trait: Some(TypeRef::Path(path)),
            ..
        } = &world.defs.item(def).kind
        else {
            return;
        };
        let name = path.segments.last().map(|it| &it.name);
        let Some(model) = name.and_then(|it| self.models.get(it)) else {
            return;
        };
        if world.impls.get(def).is_some_and(|it| it.of.is_some()) {
            return;
        }
        let registered = Defs::place(world.defs.def(def).file, world.defs.item(def).name_range);
        for member in world.defs.members(def) {
            if world.defs.def(*member).kind == DefKind::Fn && world.defs.body(*member).is_some() {
                entries.push(EntryPoint {
                    code: Code {
                        def: *member,
                        closure: None,
                    },
                    model,
                    registered,
                });
            }
        }
    }
}
