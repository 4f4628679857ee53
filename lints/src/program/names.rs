//! What a path means in a module: `use` trees, globs, re-exports, crate renames, preludes.
//!
//! Names are resolved on demand. A name that leads out of the known crates resolves to nothing: unknown, never a guess.

mod somewhere;

use std::cell::{OnceCell, RefCell};

use rustc_hash::FxHashMap;

use self::somewhere::{Somewhere, somewhere};
use crate::facts::{Name, UseLeaf, Visibility};
use crate::program::defs::{DefId, DefKind, Defs, Import, KrateId, ModId, PerNs, Prim, Res};

/// Answers of finished look-ups.
#[derive(Debug, Default)]
pub(crate) struct NameCache {
    found: RefCell<FxHashMap<ModId, FxHashMap<Name, PerNs>>>,
    somewhere: OnceCell<FxHashMap<Name, Somewhere>>,
}

impl NameCache {
    fn get(&self, module: ModId, name: &str) -> Option<PerNs> {
        self.found.borrow().get(&module)?.get(name).copied()
    }

    fn keep(&self, (module, name): Question, found: PerNs) {
        let mut known = self.found.borrow_mut();
        known.entry(module).or_default().insert(name, found);
    }
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

/// A name in a module.
type Question = (ModId, Name);

/// One look-up on its way through imports that may lead back to where it began.
struct Search {
    /// The questions that are being answered, each with its number, from 1 on.
    open: FxHashMap<Question, usize>,
    /// What this look-up has asked and found nothing for, while an open question was met that may still add to it: the number
    /// of the outermost one, or [`LACKING`]. Without it, modules that import all of each other are walked along every path
    /// between them.
    vain: FxHashMap<Question, usize>,
    /// Those of them that nothing is found for either if nothing is for the open questions, in the order they were asked.
    pending: Vec<Question>,
    /// The outermost open question that was met since the innermost one was opened.
    met: usize,
}

/// Stands for the number of a question that is closed, and has found what may be missing in an answer.
const LACKING: usize = 0;

impl Default for Search {
    fn default() -> Search {
        Search {
            open: FxHashMap::default(),
            vain: FxHashMap::default(),
            pending: Vec::new(),
            met: usize::MAX,
        }
    }
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
        if let Some(found) = self.cache.get(module, name) {
            return found;
        }
        let key = (module, name.clone());
        let here = self.defs.module(module);
        let declared = here.scope.get(name).copied().unwrap_or_default();
        if let Some(met) = search.open.get(&key).or_else(|| search.vain.get(&key)) {
            // `mod foo; pub use foo::foo;`: what is declared here is known even while its imports are looked up.
            if declared.ty.is_none() {
                search.met = search.met.min(*met);
            }
            return declared;
        }
        crate::work::step();
        let number = search.open.len() + 1;
        let met_before = std::mem::replace(&mut search.met, usize::MAX);
        let pending_before = search.pending.len();
        search.open.insert(key.clone(), number);
        let mut found = declared;
        for import in here.uses.get(name).into_iter().flatten() {
            found = found.or(self.import(module, import, search));
        }
        if found.is_none() && here.uses.contains_key(name) {
            found.opaque = true;
        }
        let somewhere = self.somewhere(name);
        for glob in &here.globs {
            if !somewhere.adds_to(found) {
                break;
            }
            found = found.or(self.glob(module, glob, name, search));
        }
        search.open.remove(&key);
        let met = std::mem::replace(&mut search.met, met_before);
        let is_whole = met >= number;
        if !is_whole {
            search.met = search.met.min(met);
        }
        // Within a cycle an answer may lack what an outer look-up still adds: nothing is only kept as the outermost answer, and
        // where no question outside of it was met.
        if !found.is_none() {
            for lacking in search.pending.drain(pending_before..) {
                search.vain.insert(lacking, LACKING);
            }
            self.cache.keep(key, found);
        } else if search.open.is_empty() && !is_whole {
            self.cache.keep(key, found);
        } else if is_whole {
            for vain in search.pending.drain(pending_before..).chain([key]) {
                self.cache.keep(vain, PerNs::default());
            }
        } else {
            search.pending.push(key.clone());
            search.vain.insert(key, met);
        }
        found
    }

    /// What any module, enum or crate may mean by a name.
    fn somewhere(&self, name: &Name) -> Somewhere {
        let all = self.cache.somewhere.get_or_init(|| somewhere(self.defs));
        all.get(name).copied().unwrap_or_default()
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
        let target = self.declared(module, leaf);
        let target = target.map(Res::Mod);
        match target.or_else(|| self.use_path(module, leaf, search).res.ty) {
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

    /// The module that a path leads to by nothing but modules that are declared where they are named: they win over imports,
    /// so that none need be looked through.
    fn declared(&self, module: ModId, leaf: &UseLeaf) -> Option<ModId> {
        let krate = self.defs.module(module).krate;
        if leaf.absolute || self.defs.krate(krate).edition < 2018 {
            return None;
        }
        let mut at = module;
        for (index, segment) in leaf.path.iter().enumerate() {
            let scope = &self.defs.module(at).scope;
            let found = match segment.as_str() {
                "crate" | "$crate" => Some(Res::Mod(self.defs.krate(krate).root)),
                "self" if index == 0 => Some(Res::Mod(self.defs.real_module(at))),
                "super" => self.parent(at).ty,
                _ => scope.get(segment).and_then(|it| it.ty),
            };
            let Some(Res::Mod(found)) = found else {
                return None;
            };
            at = found;
        }
        Some(at)
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
