//! From each target's root file through `mod`, `#[path]`, inline modules and `include!` to a tree of modules.

use std::path::{Component, Path, PathBuf};

use rustc_hash::FxHashMap;

use crate::facts::{Attr, AttrValue, BodyId, ExprKind, ItemId, ItemKind, Literal, Name, Stmt};
use crate::program::defs::{
    Def, DefId, DefKind, Defs, Import, Krate, KrateId, ModId, Module, Origin, PerNs, Res,
};
use crate::tree::{FileId, Span};

/// Names of modules and features that hold nothing but support for tests.
const TEST_NAMES: [&str; 14] = [
    "test",
    "tests",
    "testing",
    "test_utils",
    "test_util",
    "tests_utils",
    "testutils",
    "testutil",
    "test_helpers",
    "test_helper",
    "test_support",
    "test_common",
    "mock",
    "mocks",
];

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

    fn child_module(
        &mut self,
        id: ItemId,
        content: Option<&'a [ItemId]>,
        place: &Place,
        is_test: bool,
    ) {
        let item = &self.defs.files[place.file.0 as usize].items[id.index()];
        let krate = self.defs.module(place.module).krate;
        let module = self.module(krate, Some(place.module), item.name.clone());
        let is_test = is_test || TEST_NAMES.contains(&item.name.as_str());
        self.defs.modules[module.0 as usize].is_test = is_test;
        let scope = &mut self.defs.modules[place.module.0 as usize].scope;
        scope
            .entry(item.name.clone())
            .or_default()
            .ty
            .get_or_insert(Res::Mod(module));
        let path = item
            .attrs
            .iter()
            .find(|it| it.is("path"))
            .and_then(Attr::text);
        if let Some(content) = content {
            let dir = place.dir.join(path.unwrap_or(&item.name));
            self.items(
                content,
                &Place {
                    module,
                    dir,
                    inline: true,
                    is_test,
                    parent: None,
                    ..place.clone()
                },
            );
            return;
        }
        let candidates = match path {
            Some(path) if place.inline => vec![normalise(&place.dir.join(path))],
            Some(path) => {
                let base = self
                    .file_paths
                    .get(place.file.0 as usize)
                    .and_then(|it| it.parent());
                vec![normalise(&base.unwrap_or(Path::new("")).join(path))]
            }
            None => vec![
                normalise(&place.dir.join(format!("{}.rs", item.name))),
                normalise(&place.dir.join(item.name.as_str()).join("mod.rs")),
            ],
        };
        let Some(file) = candidates.iter().find_map(|it| self.paths.get(it)).copied() else {
            if !item.attrs.iter().any(|it| it.is("cfg")) {
                self.defs.missing.push((
                    Span {
                        file: place.file,
                        range: item.name_range,
                    },
                    candidates,
                ));
            }
            return;
        };
        let found = &self.file_paths[file.0 as usize];
        let folder = found.parent().map(Path::to_path_buf).unwrap_or_default();
        let is_mod_rs = path.is_some() || found.file_name().is_some_and(|it| it == "mod.rs");
        let dir = if is_mod_rs {
            folder
        } else {
            folder.join(item.name.as_str())
        };
        self.file(
            file,
            &Place {
                module,
                file,
                dir,
                inline: false,
                is_test,
                parent: None,
            },
        );
    }

    /// `include!("file.rs")`: its items stand in this module.
    fn include(&mut self, body: Option<BodyId>, place: &Place) {
        let facts = self.defs.files[place.file.0 as usize];
        let Some(body) = body.map(|it| &facts.bodies[it.index()]) else {
            return;
        };
        let text = body.exprs.iter().find_map(|it| match &it.kind {
            ExprKind::Lit(Literal::Str(text)) => Some(text),
            _ => None,
        });
        let base = self
            .file_paths
            .get(place.file.0 as usize)
            .and_then(|it| it.parent());
        if let (Some(text), Some(base)) = (text, base)
            && let Some(file) = self.paths.get(&normalise(&base.join(text))).copied()
        {
            self.file(
                file,
                &Place {
                    file,
                    ..place.clone()
                },
            );
        }
    }

    /// Items declared within a body get a scope of their own.
    fn body_items(&mut self, body: Option<BodyId>, def: DefId, place: &Place, is_test: bool) {
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
        if items.is_empty() {
            return;
        }
        let krate = self.defs.module(place.module).krate;
        let module = self.module(krate, Some(place.module), Name::default());
        self.defs.modules[module.0 as usize].is_block = true;
        self.defs.modules[module.0 as usize].is_test = is_test;
        self.defs.body_scopes.insert(def, module);
        let inner = Place {
            module,
            is_test,
            parent: None,
            ..place.clone()
        };
        for item in items {
            self.item(item, &inner);
        }
    }

    fn def(&mut self, kind: DefKind, id: ItemId, place: &Place, is_test: bool) -> DefId {
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

    fn push(
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

    fn is_for_version(&self, attrs: &[Attr]) -> bool {
        let Some(version) = self.version else {
            return true;
        };
        attrs.iter().all(|attr| {
            let bound = || {
                let text = attr.list.first().and_then(Attr::text)?;
                let mut parts = text.split('.').map(|it| it.parse::<u64>().ok());
                Some((parts.next()??, parts.next().flatten().unwrap_or(0)))
            };
            match attr.path.first().map(Name::as_str) {
                Some("since") => bound().is_none_or(|it| version >= it),
                Some("until") => bound().is_none_or(|it| version < it),
                _ => true,
            }
        })
    }
}

/// Whether attributes say that an item is compiled for tests only, or is a test.
fn is_test_only(attrs: &[Attr]) -> bool {
    attrs
        .iter()
        .any(|attr| match attr.path.last().map(Name::as_str) {
            Some(
                "test" | "bench" | "rstest" | "test_case" | "quickcheck" | "proptest" | "test_log",
            ) => true,
            Some("cfg") => attr.list.iter().any(requires_test),
            _ => false,
        })
}

/// Whether a `cfg` predicate holds in tests only.
fn requires_test(predicate: &Attr) -> bool {
    match predicate.path.first().map(Name::as_str) {
        Some("test") => true,
        Some("feature") => match &predicate.value {
            Some(AttrValue::Lit(Literal::Str(name))) => {
                TEST_NAMES.contains(&name.replace('-', "_").as_str())
            }
            _ => false,
        },
        Some("all") => predicate.list.iter().any(requires_test),
        Some("any") => !predicate.list.is_empty() && predicate.list.iter().all(requires_test),
        _ => false,
    }
}

/// Removes `.` and `..` without asking the file system.
pub(crate) fn normalise(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                if matches!(result.components().next_back(), Some(Component::Normal(_))) {
                    result.pop();
                } else {
                    result.push("..");
                }
            }
            other => result.push(other),
        }
    }
    result
}
