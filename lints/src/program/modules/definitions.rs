//! Items become definitions, those within bodies too.

use crate::facts::{BodyId, ExprKind, ItemId, ItemKind, Name, Stmt};
use crate::program::defs::{Def, DefId, DefKind, ModId, PerNs, Res};
use crate::program::modules::{Collector, Place};

impl Collector<'_, '_> {
    /// Items declared within a body get a scope of their own.
    pub(super) fn body_items(
        &mut self,
        body: Option<BodyId>,
        def: DefId,
        place: &Place,
        is_test: bool,
    ) {
        let Some(body) = body else { return };
        let body = &self.defs.files[place.file.0 as usize].bodies[body.index()];
        let items: Vec<ItemId> = body
            .exprs
            .iter()
            .filter_map(|it| match &it.kind {
                ExprKind::Block { stmts, .. } => Some(stmts),
                _ => None,
            })
            .flatten()
            .filter_map(|it| match it {
                Stmt::Item(item) => Some(*item),
                _ => None,
            })
            .collect();
        if let Some(module) = self.scoped(&items, place, is_test) {
            self.defs.body_scopes.insert(def, module);
        }
    }

    /// Items in a scope of their own, which sees the names around it; none if there are no items.
    pub(super) fn scoped(
        &mut self,
        items: &[ItemId],
        place: &Place,
        is_test: bool,
    ) -> Option<ModId> {
        if items.is_empty() {
            return None;
        }
        let krate = self.defs.module(place.module).krate;
        let module = self.module(krate, Some(place.module), Name::default());
        self.defs.modules[module.0 as usize].is_block = true;
        self.defs.modules[module.0 as usize].is_test = is_test;
        let inner = Place {
            module,
            is_test,
            parent: None,
            ..place.clone()
        };
        for item in items {
            self.item(*item, &inner);
        }
        Some(module)
    }

    pub(super) fn def(&mut self, kind: DefKind, id: ItemId, place: &Place, is_test: bool) -> DefId {
        let item = &self.defs.files[place.file.0 as usize].items[id.index()];
        let def = self.push(kind, item.name.clone(), id, place, is_test);
        if let Some(parent) = place.parent {
            self.defs.members.entry(parent).or_default().push(def);
            return def;
        }
        let module = &mut self.defs.modules[place.module.0 as usize];
        let is_macro = item.attrs.iter().any(|it| {
            it.path
                .first()
                .is_some_and(|it| it.starts_with("proc_macro"))
        });
        let found = match kind {
            _ if is_macro => PerNs {
                mac: Some(def),
                ..PerNs::default()
            },
            DefKind::Fn | DefKind::Const | DefKind::Static => PerNs {
                val: Some(def),
                ..PerNs::default()
            },
            DefKind::Struct => {
                let is_value = matches!(&item.kind, ItemKind::Struct(fields) if !fields.named);
                PerNs {
                    ty: Some(Res::Def(def)),
                    val: is_value.then_some(def),
                    ..PerNs::default()
                }
            }
            DefKind::Enum | DefKind::Trait | DefKind::TypeAlias => PerNs {
                ty: Some(Res::Def(def)),
                ..PerNs::default()
            },
            DefKind::MacroRules => PerNs {
                mac: Some(def),
                ..PerNs::default()
            },
            DefKind::Impl | DefKind::Variant(_) | DefKind::MacroCall => PerNs::default(),
        };
        if !found.is_none() {
            // Of several definitions under different `cfg`s the one that is no test code stands for all.
            let slot = module.scope.entry(item.name.clone()).or_default();
            let replaces = slot
                .val
                .is_some_and(|it| self.defs.all[it.0 as usize].is_test)
                && !is_test;
            *slot = if replaces {
                found.or(*slot)
            } else {
                slot.or(found)
            };
        }
        if kind == DefKind::MacroRules {
            let krate = module.krate;
            self.defs.krates[krate.0 as usize]
                .macros
                .entry(item.name.clone())
                .or_insert(def);
        }
        def
    }

    pub(super) fn push(
        &mut self,
        kind: DefKind,
        name: Name,
        item: ItemId,
        place: &Place,
        is_test: bool,
    ) -> DefId {
        let id = DefId(self.defs.all.len() as u32);
        self.defs.all.push(Def {
            kind,
            name,
            file: place.file,
            item,
            module: place.module,
            parent: place.parent,
            is_test: is_test || self.defs.module(place.module).is_test,
        });
        id
    }
}
