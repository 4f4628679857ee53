//! What the models say, tied to the definitions it is about.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::Name;
use crate::models::{
    Bound, Constructor, Consumption, CursorSource, Entry, Guard, Holds, Lock, Models,
    OptionsSource, Sets,
};
use crate::program::defs::{DefId, DefKind, KrateId, Res};
use crate::program::world::World;

/// Roles of definitions and fields.
#[derive(Debug, Default)]
pub(crate) struct Roles<'m> {
    pub(crate) entries: FxHashMap<DefId, Vec<&'m Entry>>,
    pub(crate) entry_fields: FxHashMap<(DefId, Name), Vec<&'m Entry>>,
    /// Attributes with handler names in strings are known by their last segment only.
    pub(crate) text_entries: Vec<&'m Entry>,
    pub(crate) constructors: FxHashMap<DefId, &'m Constructor>,
    pub(crate) options: FxHashMap<DefId, &'m OptionsSource>,
    pub(crate) cursors: FxHashMap<DefId, &'m CursorSource>,
    pub(crate) bounds: FxHashMap<DefId, &'m Bound>,
    pub(crate) bound_fields: FxHashMap<(DefId, Name), Sets>,
    pub(crate) consume: FxHashMap<DefId, Consumption>,
    pub(crate) guards: FxHashMap<DefId, &'m Guard>,
    pub(crate) repeats: FxHashMap<DefId, usize>,
    pub(crate) blocking: FxHashMap<DefId, usize>,
    pub(crate) operations: FxHashMap<DefId, usize>,
    pub(crate) handles: FxHashSet<DefId>,
    /// Types that hand shared state to an entry.
    pub(crate) shared: FxHashSet<DefId>,
    pub(crate) locks: FxHashMap<DefId, &'m Lock>,
    pub(crate) containers: FxHashMap<DefId, Holds>,
    pub(crate) managers: FxHashSet<DefId>,
    /// Collections that take more room with each value.
    pub(crate) growing: FxHashSet<DefId>,
    pub(crate) texts: FxHashMap<DefId, usize>,
    pub(crate) outside: FxHashMap<DefId, usize>,
    /// Paths that name nothing: wrong in a project's configuration, a mistake in a built-in model.
    pub(crate) unresolved: Vec<String>,
}

/// What a canonical path names.
enum Found {
    Defs(Vec<DefId>),
    Field(DefId, Name),
    Nothing,
}

impl<'m> Roles<'m> {
    pub(crate) fn resolve(world: &World<'_>, models: &'m Models) -> Roles<'m> {
        let mut by_name: FxHashMap<&str, Vec<KrateId>> = FxHashMap::default();
        for (index, krate) in world.defs.krates.iter().enumerate() {
            by_name
                .entry(krate.name.as_str())
                .or_default()
                .push(KrateId(index as u32));
        }
        let mut roles = Roles::default();
        let mut unresolved = Vec::new();
        let mut each = |paths: &[Name], take: &mut dyn FnMut(Found)| {
            for path in paths {
                let (krate, _) = path.split_once("::").unwrap_or((path, ""));
                let mut any = false;
                for krate in by_name.get(krate).into_iter().flatten() {
                    let found = find(world, *krate, path);
                    any |= !matches!(found, Found::Nothing);
                    take(found);
                }
                if !any {
                    unresolved.push(path.to_string());
                }
            }
        };
        for model in &models.models {
            for it in &model.entry {
                each(&it.paths, &mut |found| match found {
                    Found::Field(def, name) => {
                        roles.entry_fields.entry((def, name)).or_default().push(it);
                    }
                    found => defs(found, |def| roles.entries.entry(def).or_default().push(it)),
                });
                if it.via == crate::models::Via::Text {
                    roles.text_entries.push(it);
                }
            }
            for it in &model.constructor {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.constructors.insert(def, it);
                    });
                });
            }
            for it in &model.options {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.options.insert(def, it);
                    });
                });
            }
            for it in &model.cursor {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.cursors.insert(def, it);
                    });
                });
            }
            for it in &model.bound {
                each(&it.paths, &mut |found| match found {
                    Found::Field(def, name) => {
                        roles.bound_fields.insert((def, name), it.sets);
                    }
                    found => defs(found, |def| {
                        roles.bounds.insert(def, it);
                    }),
                });
            }
            for it in &model.consume {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.consume.insert(def, it.how);
                    });
                });
            }
            for it in &model.guard {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.guards.insert(def, it);
                    });
                });
            }
            let sets = [
                (&model.repeat, &mut roles.repeats),
                (&model.blocking, &mut roles.blocking),
                (&model.operation, &mut roles.operations),
                (&model.text, &mut roles.texts),
                (&model.outside, &mut roles.outside),
            ];
            for (calls, set) in sets {
                for it in calls {
                    each(&it.paths, &mut |found| {
                        defs(found, |def| {
                            set.insert(def, it.arg);
                        });
                    });
                }
            }
            for it in &model.handle {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.handles.insert(def);
                    });
                });
            }
            for it in &model.lock {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.locks.insert(def, it);
                    });
                });
            }
            for it in &model.manager {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.managers.insert(def);
                    });
                });
            }
            for it in &model.grows {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.growing.insert(def);
                    });
                });
            }
            for it in &model.container {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.containers.insert(def, it.holds);
                    });
                });
            }
            for it in &model.shared {
                each(&it.paths, &mut |found| {
                    defs(found, |def| {
                        roles.shared.insert(def);
                    });
                });
            }
        }
        unresolved.sort();
        unresolved.dedup();
        roles.unresolved = unresolved;
        roles
    }
}

fn defs(found: Found, mut take: impl FnMut(DefId)) {
    if let Found::Defs(defs) = found {
        defs.into_iter().for_each(&mut take);
    }
}

/// What `crate::module::Type::name`, `…::Type.field` or `…::Type::*` names in a crate.
fn find(world: &World<'_>, krate: KrateId, path: &str) -> Found {
    let (path, field) = match path.split_once('.') {
        Some((path, field)) => (path, Some(Name::new(field))),
        None => (path, None),
    };
    let mut names: Vec<Name> = path.split("::").map(Name::new).collect();
    names[0] = Name::new("crate");
    let root = world.defs.krate(krate).root;
    let last = names.last().cloned().unwrap_or_default();
    if last != "*" {
        let found = world.resolve(root, false, &names);
        let def = match found.res.ty {
            Some(Res::Def(def)) => Some(def),
            _ => None,
        };
        if found.rest == 0 {
            return match (field, found.res.mac.or(found.res.val), def) {
                (Some(field), _, Some(def)) => Found::Field(def, field),
                (None, value, def) => {
                    let all: Vec<DefId> = value.into_iter().chain(def).collect();
                    if all.is_empty() {
                        Found::Nothing
                    } else {
                        Found::Defs(all)
                    }
                }
                _ => Found::Nothing,
            };
        }
    }
    names.pop();
    let Some(Res::Def(owner)) = world.resolve(root, false, &names).res.ty else {
        return Found::Nothing;
    };
    let mut found = Vec::new();
    let mut take = |members: &[DefId]| {
        for member in members {
            if world.defs.def(*member).kind == DefKind::Fn
                && (last == "*" || world.defs.def(*member).name == last)
            {
                found.push(*member);
            }
        }
    };
    if world.defs.def(owner).kind == DefKind::Trait {
        take(world.defs.members(owner));
    } else {
        world
            .impls
            .of_adt(owner)
            .iter()
            .for_each(|it| take(world.defs.members(*it)));
    }
    if found.is_empty() {
        Found::Nothing
    } else {
        Found::Defs(found)
    }
}
