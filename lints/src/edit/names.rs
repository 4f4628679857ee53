//! How code at a place names things of the driver, and the imports that this takes.

use crate::edit::Edit;
use crate::edit::site::Site;
use crate::facts::{ItemKind, Name};
use crate::program::defs::{DefId, Origin, Res};

/// A path to something, with the import that makes it mean that.
pub(super) struct Named {
    pub(super) text: String,
    pub(super) import: Option<Edit>,
}

impl Site<'_, '_> {
    /// The shortest path to an item of the driver; an import is added beside the file's own imports of the driver.
    pub(super) fn driver(&self, path: &[&str]) -> Option<Named> {
        let krate = self.driver_name()?;
        let mut full = vec![krate.clone()];
        full.extend(path.iter().map(Name::new));
        let wanted = self.named(true, &full)?;
        let last = path.last()?;
        if self.named(false, &[Name::new(last)]) == Some(wanted) {
            return Some(Named {
                text: (*last).to_owned(),
                import: None,
            });
        }
        let written = full.join("::");
        let is_plain = self.named(false, &full) == Some(wanted);
        if is_plain
            && !self.is_taken(last)
            && let Some(import) = self.import(&krate, &written)
        {
            return Some(Named {
                text: (*last).to_owned(),
                import: Some(import),
            });
        }
        let text = if is_plain {
            written
        } else {
            format!("::{written}")
        };
        Some(Named { text, import: None })
    }

    /// What the driver's crate is called in this one.
    fn driver_name(&self) -> Option<Name> {
        let defs = &self.program.world.defs;
        let externs = &defs.krate_of(self.typed.def).externs;
        let is_driver = |it: &&Name| {
            let krate = defs.krate(externs[*it]);
            krate.name == "mongodb" && krate.origin == Origin::Stub
        };
        externs.keys().filter(is_driver).min().cloned()
    }

    fn named(&self, absolute: bool, path: &[Name]) -> Option<DefId> {
        let module = self.program.world.body_module(self.typed.def);
        let found = self.program.world.resolve(module, absolute, path);
        match found.res.ty {
            Some(Res::Def(def)) if found.rest == 0 => Some(def),
            _ => None,
        }
    }

    /// Whether a name means something in this file already, or may.
    fn is_taken(&self, name: &str) -> bool {
        let module = self.program.world.body_module(self.typed.def);
        let found = self
            .program
            .world
            .resolve(module, false, &[Name::new(name)]);
        !found.res.is_none() || self.source().contains(&format!("as {name}"))
    }

    /// An import after the last one of the same crate at the top of the file.
    fn import(&self, krate: &Name, path: &str) -> Option<Edit> {
        let defs = &self.program.world.defs;
        let facts = self.program.facts(self.file);
        let def = defs.def(self.typed.def);
        let outer = def.parent.map_or(def.item, |it| defs.def(it).item);
        if !facts.roots.contains(&outer) {
            return None;
        }
        let uses = facts.roots.iter().filter_map(|it| {
            let item = &facts.items[it.index()];
            match &item.kind {
                ItemKind::Use(leaves) if item.attrs.is_empty() => {
                    let is_same = leaves.iter().any(|it| it.path.first() == Some(krate));
                    is_same.then_some(item.range)
                }
                _ => None,
            }
        });
        let after = uses.max_by_key(|it| it.end)?;
        let text = format!("{}use {path};", self.newline());
        Some(self.insert(after.end, text))
    }
}
