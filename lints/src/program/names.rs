//! What a path means in a module: `use` trees, globs, re-exports, crate renames, preludes.
//!
//! Names are resolved on demand. A name that leads out of the known crates resolves to nothing: unknown, never a guess.

use std::cell::RefCell;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{Name, UseLeaf, Visibility};
use crate::program::defs::{DefId, DefKind, Defs, Import, KrateId, ModId, PerNs, Prim, Res};

/// Answers of finished look-ups.
#[derive(Debug, Default)]
pub(crate) struct NameCache {
    found: RefCell<FxHashMap<(ModId, Name), PerNs>>,
}

/// How far a path could be followed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Resolved {
    /// What the followed part means.
    pub(crate) res: PerNs,
    /// How many segments are left: names of associated items, to be looked up on a type.
    pub(crate) rest: usize,
}

pub(crate) struct Names<'p, 'a> {
    pub(crate) defs: &'p Defs<'a>,
    pub(crate) cache: &'p NameCache,
    /// `std::prelude::v1` and the crate itself.
    pub(crate) std: Option<(KrateId, ModId)>,
}

/// One look-up on its way through imports that may lead back to where it began.
#[derive(Default)]
struct Search {
    open: FxHashSet<(ModId, Name)>,
    /// What this look-up has asked and found nothing for, while other questions were open. Without it, modules that import
    /// all of each other are walked along every path between them.
    vain: FxHashSet<(ModId, Name)>,
}

impl Names<'_, '_> {
    /// Follows `path` from `module`. Segments that cannot be followed as names (`Type::method`) are left over.
    pub(crate) fn resolve(&self, module: ModId, absolute: bool, path: &[Name]) -> Resolved {
        self.resolve_with(module, absolute, path, &mut Search::default())
    }

    fn resolve_with(
        &self,
        module: ModId,
        absolute: bool,
        path: &[Name],
        search: &mut Search,
    ) -> Resolved {
        let Some((first, mut rest)) = path.split_first() else {
            return Resolved::default();
        };
        let krate = self.defs.module(module).krate;
        let mut res = match first.as_str() {
            "crate" | "$crate" => PerNs {
                ty: Some(Res::Mod(self.defs.krate(krate).root)),
                ..PerNs::default()
            },
            "self" => PerNs {
                ty: Some(Res::Mod(self.defs.real_module(module))),
                ..PerNs::default()
            },
            "super" => self.parent(module),
            _ if absolute => {
                self.extern_crate(krate, first)
                    .or(if self.defs.krate(krate).edition < 2018 {
                        self.in_module(self.defs.krate(krate).root, first, search)
                    } else {
                        PerNs::default()
                    })
            }
            _ => self.in_scope(module, first, search),
        };
        while let Some((name, tail)) = rest.split_first() {
            let next = match res.ty {
                Some(Res::Mod(module)) if name == "super" => self.parent(module),
                Some(Res::Mod(module)) if name == "self" => PerNs {
                    ty: Some(Res::Mod(module)),
                    ..PerNs::default()
                },
                Some(Res::Mod(module)) => self.in_module(module, name, search),
                Some(Res::Def(def)) => match self.variant(def, name) {
                    Some(found) => found,
                    None => {
                        return Resolved {
                            res,
                            rest: rest.len(),
                        };
                    }
                },
                Some(Res::Prim(_)) => {
                    return Resolved {
                        res,
                        rest: rest.len(),
                    };
                }
                None => return Resolved::default(),
            };
            res = next;
            rest = tail;
        }
        Resolved { res, rest: 0 }
    }

    fn parent(&self, module: ModId) -> PerNs {
        let real = self.defs.real_module(module);
        PerNs {
            ty: self
                .defs
                .module(real)
                .parent
                .map(|it| Res::Mod(self.defs.real_module(it))),
            ..PerNs::default()
        }
    }

    fn extern_crate(&self, krate: KrateId, name: &str) -> PerNs {
        let found = self.defs.krate(krate).externs.get(name).copied();
        PerNs {
            ty: found.map(|it| Res::Mod(self.defs.krate(it).root)),
            ..PerNs::default()
        }
    }

    /// A variant of an enum, also through an alias of the enum.
    fn variant(&self, def: DefId, name: &str) -> Option<PerNs> {
        if self.defs.def(def).kind != DefKind::Enum {
            return None;
        }
        let member = self.defs.member(def, name)?;
        Some(PerNs {
            ty: Some(Res::Def(member)),
            val: Some(member),
            mac: None,
            opaque: false,
        })
    }

    /// The first segment of a relative path: blocks outward, the module, other crates, preludes.
    fn in_scope(&self, module: ModId, name: &Name, search: &mut Search) -> PerNs {
        let mut found = PerNs::default();
        let mut at = module;
        loop {
            found = found.or(self.in_module(at, name, search));
            let here = self.defs.module(at);
            match here.parent {
                Some(parent) if here.is_block => at = parent,
                _ => break,
            }
        }
        if found.opaque {
            return found;
        }
        let krate = self.defs.krate(self.defs.module(module).krate);
        if found.ty.is_none() {
            found.ty = self.extern_crate(self.defs.module(module).krate, name).ty;
        }
        if found.mac.is_none() {
            found.mac = krate.macros.get(name).copied();
        }
        for used in &krate.macro_use {
            if found.mac.is_none() {
                found.mac = self
                    .in_module(self.defs.krate(*used).root, name, search)
                    .mac;
                found.mac = found
                    .mac
                    .or_else(|| self.defs.krate(*used).macros.get(name).copied());
            }
        }
        if let Some((_, prelude)) = self.std {
            found = found.or(self.in_module(prelude, name, search));
        }
        if found.ty.is_none() {
            found.ty = Prim::named(name).map(Res::Prim);
        }
        found
    }

    /// A name as another module sees it: declared there, or imported there. Visibility is not asked: the code compiles.
    fn in_module(&self, module: ModId, name: &Name, search: &mut Search) -> PerNs {
        if let Some(found) = self.cache.found.borrow().get(&(module, name.clone())) {
            return *found;
        }
        let key = (module, name.clone());
        if search.vain.contains(&key) || !search.open.insert(key.clone()) {
            // `mod foo; pub use foo::foo;`: what is declared here is known even while its imports are looked up.
            let here = self.defs.module(module);
            return here.scope.get(name).copied().unwrap_or_default();
        }
        let here = self.defs.module(module);
        let mut found = here.scope.get(name).copied().unwrap_or_default();
        for import in here.uses.get(name).into_iter().flatten() {
            found = found.or(self.import(module, import, search));
        }
        if found.is_none() && here.uses.contains_key(name) {
            found.opaque = true;
        }
        if found.ty.is_none() || found.val.is_none() || found.mac.is_none() {
            for glob in &here.globs {
                found = found.or(self.glob(module, glob, name, search));
            }
        }
        search.open.remove(&key);
        // Within a cycle an answer may lack what an outer look-up still adds: nothing is only kept as the outermost answer.
        if search.open.is_empty() || !found.is_none() {
            self.cache.found.borrow_mut().insert(key, found);
        } else {
            search.vain.insert(key);
        }
        found
    }

    fn import(&self, module: ModId, import: &Import, search: &mut Search) -> PerNs {
        let Some(leaf) = self.defs.import(import) else {
            return PerNs::default();
        };
        let resolved = self.use_path(module, leaf, search);
        if resolved.rest > 0 {
            PerNs::default()
        } else {
            resolved.res
        }
    }

    fn glob(&self, module: ModId, glob: &Import, name: &Name, search: &mut Search) -> PerNs {
        let Some(leaf) = self.defs.import(glob) else {
            return PerNs::default();
        };
        if leaf.path.is_empty() {
            return PerNs::default();
        }
        match self.use_path(module, leaf, search).res.ty {
            Some(Res::Mod(target)) if target != module && self.is_hidden(module, target, name) => {
                PerNs::default()
            }
            Some(Res::Mod(target)) if target != module => {
                let found = self.in_module(target, name, search);
                let macros = self.defs.module(target).parent.is_none().then(|| {
                    let krate = self.defs.module(target).krate;
                    self.defs.krate(krate).macros.get(name).copied()
                });
                found.or(PerNs {
                    mac: macros.flatten(),
                    ..PerNs::default()
                })
            }
            Some(Res::Def(def)) => self.variant(def, name).unwrap_or_default(),
            _ => PerNs::default(),
        }
    }

    /// Another crate's private `use` is not part of what a glob brings in.
    fn is_hidden(&self, module: ModId, target: ModId, name: &Name) -> bool {
        let there = self.defs.module(target);
        there.krate != self.defs.module(module).krate
            && !there.scope.contains_key(name)
            && there
                .uses
                .get(name)
                .is_some_and(|it| it.iter().all(|it| self.is_private(it)))
    }

    fn is_private(&self, import: &Import) -> bool {
        let items = &self.defs.files[import.file.0 as usize].items;
        items[import.item.index()].vis == Visibility::Private
    }

    fn use_path(&self, module: ModId, leaf: &UseLeaf, search: &mut Search) -> Resolved {
        let krate = self.defs.krate(self.defs.module(module).krate);
        if krate.edition < 2018 && !leaf.absolute {
            let root = self.resolve_with(krate.root, false, &leaf.path, search);
            if !root.res.is_none() {
                return root;
            }
        }
        let found = self.resolve_with(module, leaf.absolute, &leaf.path, search);
        if found.res.is_none() && leaf.path.len() == 2 {
            // `use crate::name` and `use other::name` also import macros that are exported at the root.
            if let Some(Res::Mod(target)) = self
                .resolve_with(module, leaf.absolute, &leaf.path[..1], search)
                .res
                .ty
            {
                let krate = self.defs.module(target).krate;
                let mac = self.defs.krate(krate).macros.get(&leaf.path[1]).copied();
                return Resolved {
                    res: PerNs {
                        mac,
                        ..PerNs::default()
                    },
                    rest: 0,
                };
            }
        }
        found
    }
}
