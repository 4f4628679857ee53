//! From each target's root file through `mod`, `#[path]`, inline modules and `include!` to a tree of modules.

mod conditions;
mod definitions;
pub(crate) mod files;

use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use crate::facts::{ItemId, ItemKind, Name};
use crate::program::defs::{DefId, DefKind, Defs, Import, Krate, KrateId, ModId, Module, Origin};
use crate::program::modules::conditions::is_test_only;
use crate::tree::FileId;

/// Which version a stub is read for: items marked for others are left out.
pub(crate) type StubVersion = Option<(u64, u64)>;

/// Builds the module trees of crates, one after the other.
pub(crate) struct Collector<'d, 'a> {
    pub(crate) defs: &'d mut Defs<'a>,
    pub(crate) paths: &'d FxHashMap<PathBuf, FileId>,
    /// Paths of the files of the tree, by id.
    pub(crate) file_paths: &'d [PathBuf],
    pub(crate) version: StubVersion,
    /// `extern crate` items met on the way: module, crate, alias, whether its macros come into scope.
    pub(crate) extern_crates: Vec<(ModId, Name, Name, bool)>,
    /// Files from the root down to here: a module that includes itself ends there.
    stack: Vec<FileId>,
}

#[derive(Clone)]
struct Place {
    module: ModId,
    file: FileId,
    /// Where `mod name;` looks for its file.
    dir: PathBuf,
    /// Within an inline module: where `#[path]` starts from.
    inline: bool,
    is_test: bool,
    parent: Option<DefId>,
}

impl<'d, 'a> Collector<'d, 'a> {
    pub(crate) fn new(
        defs: &'d mut Defs<'a>,
        paths: &'d FxHashMap<PathBuf, FileId>,
        file_paths: &'d [PathBuf],
        version: StubVersion,
    ) -> Self {
        Collector {
            defs,
            paths,
            file_paths,
            version,
            extern_crates: Vec::new(),
            stack: Vec::new(),
        }
    }

    /// Adds one crate whose root is a file of the tree.
    pub(crate) fn target(
        &mut self,
        name: Name,
        origin: Origin,
        edition: u16,
        root: FileId,
        is_test: bool,
    ) -> KrateId {
        let krate = self.krate(name, origin, edition);
        let module = self.defs.krates[krate.0 as usize].root;
        self.defs.modules[module.0 as usize].is_test = is_test;
        let dir = self.file_paths[root.0 as usize]
            .parent()
            .map(Path::to_path_buf)
            .unwrap_or_default();
        self.file(
            root,
            &Place {
                module,
                file: root,
                dir,
                inline: false,
                is_test,
                parent: None,
            },
        );
        krate
    }

    /// Adds a crate for each top-level module of a stub.
    pub(crate) fn stub(&mut self, file: FileId) -> Vec<KrateId> {
        let facts = self.defs.files[file.0 as usize];
        let mut krates = Vec::new();
        for root in &facts.roots {
            let item = &facts.items[root.index()];
            if let ItemKind::Mod {
                content: Some(content),
            } = &item.kind
            {
                let krate = self.krate(item.name.clone(), Origin::Stub, 2024);
                let module = self.defs.krates[krate.0 as usize].root;
                let place = Place {
                    module,
                    file,
                    dir: PathBuf::new(),
                    inline: true,
                    is_test: false,
                    parent: None,
                };
                self.items(content, &place);
                krates.push(krate);
            }
        }
        krates
    }

    fn krate(&mut self, name: Name, origin: Origin, edition: u16) -> KrateId {
        let krate = KrateId(self.defs.krates.len() as u32);
        let root = self.module(krate, None, name.clone());
        self.defs.krates.push(Krate {
            name,
            origin,
            root,
            edition,
            externs: FxHashMap::default(),
            macro_use: Vec::new(),
            macros: FxHashMap::default(),
        });
        krate
    }

    fn module(&mut self, krate: KrateId, parent: Option<ModId>, name: Name) -> ModId {
        let id = ModId(self.defs.modules.len() as u32);
        self.defs.modules.push(Module {
            krate,
            parent,
            name,
            is_block: false,
            is_test: false,
            scope: FxHashMap::default(),
            uses: FxHashMap::default(),
            globs: Vec::new(),
        });
        id
    }

    fn file(&mut self, file: FileId, place: &Place) {
        if self.stack.contains(&file) {
            return;
        }
        self.stack.push(file);
        let facts = self.defs.files[file.0 as usize];
        let krate = self.defs.module(place.module).krate;
        let krates = &mut self.defs.file_krates[file.0 as usize];
        if !krates.contains(&krate) {
            krates.push(krate);
        }
        let is_test = place.is_test || is_test_only(&facts.attrs);
        self.defs.modules[place.module.0 as usize].is_test |= is_test;
        self.items(
            &facts.roots,
            &Place {
                file,
                is_test,
                ..place.clone()
            },
        );
        self.stack.pop();
    }

    fn items(&mut self, items: &'a [ItemId], place: &Place) {
        for item in items {
            self.item(*item, place);
        }
    }

    fn item(&mut self, id: ItemId, place: &Place) {
        let item = &self.defs.files[place.file.0 as usize].items[id.index()];
        if !self.is_for_version(&item.attrs) {
            return;
        }
        let is_test = place.is_test || is_test_only(&item.attrs);
        match &item.kind {
            ItemKind::Mod { content } => self.child_module(id, content.as_deref(), place, is_test),
            ItemKind::Use(leaves) => {
                for (index, leaf) in leaves.iter().enumerate() {
                    let import = Import {
                        file: place.file,
                        item: id,
                        leaf: index as u32,
                    };
                    let module = &mut self.defs.modules[place.module.0 as usize];
                    if leaf.glob {
                        module.globs.push(import);
                    } else {
                        module
                            .uses
                            .entry(leaf.name.clone())
                            .or_default()
                            .push(import);
                    }
                }
            }
            ItemKind::ExternCrate { krate, alias } => {
                let macro_use = item.attrs.iter().any(|it| it.is("macro_use"));
                let name = alias.clone().unwrap_or_else(|| krate.clone());
                self.extern_crates
                    .push((place.module, krate.clone(), name, macro_use));
            }
            ItemKind::Fn(function) => {
                let def = self.def(DefKind::Fn, id, place, is_test);
                self.body_items(function.body, def, place, is_test);
            }
            ItemKind::Struct(_) => {
                self.def(DefKind::Struct, id, place, is_test);
            }
            ItemKind::Enum(variants) => {
                let def = self.def(DefKind::Enum, id, place, is_test);
                let inner = Place {
                    parent: Some(def),
                    ..place.clone()
                };
                for (index, variant) in variants.iter().enumerate() {
                    let member = self.push(
                        DefKind::Variant(index as u32),
                        variant.name.clone(),
                        id,
                        &inner,
                        is_test,
                    );
                    self.defs.members.entry(def).or_default().push(member);
                }
            }
            ItemKind::Trait { items, .. } => {
                let def = self.def(DefKind::Trait, id, place, is_test);
                self.items(
                    items,
                    &Place {
                        parent: Some(def),
                        is_test,
                        ..place.clone()
                    },
                );
            }
            ItemKind::Impl { items, .. } => {
                let def = self.def(DefKind::Impl, id, place, is_test);
                self.items(
                    items,
                    &Place {
                        parent: Some(def),
                        is_test,
                        ..place.clone()
                    },
                );
            }
            ItemKind::TypeAlias { .. } => {
                self.def(DefKind::TypeAlias, id, place, is_test);
            }
            ItemKind::Const { body, .. } => {
                let def = self.def(DefKind::Const, id, place, is_test);
                self.body_items(*body, def, place, is_test);
            }
            ItemKind::Static { body, .. } => {
                let def = self.def(DefKind::Static, id, place, is_test);
                self.body_items(*body, def, place, is_test);
            }
            ItemKind::MacroRules(arms) => {
                let def = self.def(DefKind::MacroRules, id, place, is_test);
                for arm in arms {
                    self.body_items(arm.body, def, place, is_test);
                    self.scoped(&arm.items, place, is_test);
                }
            }
            ItemKind::MacroCall { path, items, body } => {
                if path.segments.last().is_some_and(|it| it.name == "include") {
                    self.include(*body, place);
                } else if body.is_some() {
                    self.def(DefKind::MacroCall, id, place, is_test);
                }
                self.items(
                    items,
                    &Place {
                        is_test,
                        ..place.clone()
                    },
                );
            }
        }
    }
}
