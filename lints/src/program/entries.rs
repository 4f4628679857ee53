//! Entry points: code that a framework runs, and how the program says so.

mod generated;
mod registered;

use rustc_hash::FxHashMap;

use crate::facts::{Attr, ItemKind, Name};
use crate::models::{Entry, Via};
use crate::program::bodies::Bodies;
use crate::program::calls::Code;
use crate::program::defs::{DefId, DefKind, Defs};
use crate::program::entries::registered::{Registrations, Sites, registered};
use crate::program::roles::Roles;
use crate::program::world::World;
use crate::tree::Span;

/// Code that runs once per unit of outside work.
#[derive(Clone, Copy, Debug)]
pub struct EntryPoint<'m> {
    pub(crate) code: Code,
    pub(crate) model: &'m Entry,
    /// Where the program says that it is one.
    pub(crate) registered: Span,
}

/// All entries outside test code, sorted by place.
pub(crate) fn find<'m>(
    world: &World<'_>,
    roles: &Roles<'m>,
    bodies: &Bodies<'_>,
) -> Vec<EntryPoint<'m>> {
    let mut entries = Vec::new();
    let generated = generated::traits(world, roles);
    for index in 0..world.defs.all.len() {
        let def = DefId(index as u32);
        let is_code = !world.defs.is_stub(def) && !world.defs.def(def).is_test;
        if is_code {
            declared(world, roles, def, &mut entries);
            generated.implemented(world, def, &mut entries);
        }
    }
    let mut sites: Sites = FxHashMap::default();
    for typed in bodies.iter().filter(|it| !world.defs.def(it.def).is_test) {
        for (at, callee) in &typed.types.callees {
            sites.entry(callee.def).or_default().push((typed.def, *at));
        }
    }
    for typed in bodies.iter().filter(|it| !world.defs.def(it.def).is_test) {
        registered(
            world,
            roles,
            &Registrations {
                bodies,
                sites: &sites,
            },
            typed,
            &mut entries,
        );
    }
    entries.sort_by_key(|it| (it.registered, it.code));
    entries.dedup_by_key(|it| (it.code, it.model.via, it.registered));
    entries
}

/// Entries by attribute, trait and signature.
fn declared<'m>(
    world: &World<'_>,
    roles: &Roles<'m>,
    def: DefId,
    entries: &mut Vec<EntryPoint<'m>>,
) {
    let file = world.defs.def(def).file;
    let item = world.defs.item(def);
    let mut add = |def: DefId, model: &'m Entry, registered: Span| {
        if world.defs.body(def).is_some() && !world.defs.def(def).is_test {
            entries.push(EntryPoint {
                code: Code { def, closure: None },
                model,
                registered,
            });
        }
    };
    match world.defs.def(def).kind {
        DefKind::Fn => {
            for attr in world.defs.attrs(def) {
                for model in attribute_models(world, roles, def, attr) {
                    if matches!(model.via, Via::Attribute) {
                        add(def, model, Defs::place(file, attr.range));
                    }
                }
            }
            by_signature(world, roles, def, &mut add);
        }
        DefKind::Impl => {
            for attr in &item.attrs {
                let models = attribute_models(world, roles, def, attr).into_iter();
                for model in models.filter(|it| it.via != Via::Generated) {
                    for member in world.defs.members(def) {
                        if world.defs.def(*member).kind == DefKind::Fn
                            && is_meant(world, *member, model)
                        {
                            add(*member, model, Defs::place(file, attr.range));
                        }
                    }
                }
            }
            let of = world
                .impls
                .get(def)
                .and_then(|it| it.of.as_ref())
                .map(|it| it.of);
            for model in of
                .and_then(|it| roles.entries.get(&it))
                .into_iter()
                .flatten()
            {
                for member in world.defs.members(def) {
                    let name = &world.defs.def(*member).name;
                    let is_meant = model.methods.is_empty() || model.methods.contains(name);
                    if model.via == Via::Trait
                        && is_meant
                        && world.defs.def(*member).kind == DefKind::Fn
                    {
                        add(*member, model, Defs::place(file, item.name_range));
                    }
                }
            }
        }
        DefKind::Struct | DefKind::Enum => {
            for model in &roles.text_entries {
                named_in_text(world, def, model, &mut add);
            }
        }
        _ => {}
    }
}

fn attribute_models<'m>(
    world: &World<'_>,
    roles: &Roles<'m>,
    def: DefId,
    attr: &Attr,
) -> Vec<&'m Entry> {
    let found = world
        .resolve(world.defs.def(def).module, false, &attr.path)
        .res;
    let models = found
        .mac
        .or(found.val)
        .and_then(|it| roles.entries.get(&it));
    let models = models.into_iter().flatten().copied();
    models
        .filter(|it| matches!(it.via, Via::Attribute | Via::Impl | Via::Generated))
        .collect()
}

/// Whether a function of an impl with an attribute is one that the framework runs: by its own attribute, or by its name
/// where the attribute could stand on a function.
fn is_meant(world: &World<'_>, def: DefId, model: &Entry) -> bool {
    let names = &model.methods;
    let is_named = |it: &Attr| it.path.last().is_some_and(|it| names.contains(it));
    match model.via {
        _ if names.is_empty() => true,
        Via::Attribute if names.contains(&world.defs.def(def).name) => true,
        _ => world.defs.attrs(def).iter().any(is_named),
    }
}

/// A method of a trait that the program does not declare, known by the type of a parameter.
fn by_signature<'m>(
    world: &World<'_>,
    roles: &Roles<'m>,
    def: DefId,
    add: &mut impl FnMut(DefId, &'m Entry, Span),
) {
    let Some(parent) = world
        .defs
        .def(def)
        .parent
        .filter(|it| world.defs.def(*it).kind == DefKind::Impl)
    else {
        return;
    };
    let ItemKind::Impl {
        of_trait: Some(of), ..
    } = &world.defs.item(parent).kind
    else {
        return;
    };
    if world
        .bound(of, &world.scope(parent))
        .is_some_and(|it| !is_local_declaration(world, it.of))
    {
        return;
    }
    for ty in &world.signature(def).params {
        for model in ty
            .adt()
            .and_then(|it| roles.entries.get(&it))
            .into_iter()
            .flatten()
        {
            if model.via == Via::Signature {
                let place =
                    Defs::place(world.defs.def(def).file, world.defs.item(parent).name_range);
                add(def, model, place);
            }
        }
    }
}

/// A trait of the workspace: generated server traits are sometimes checked in, so its signature still counts.
fn is_local_declaration(world: &World<'_>, of: DefId) -> bool {
    !world.defs.is_stub(of)
}

/// `#[oai(checker = "f")]` on a struct.
fn named_in_text<'m>(
    world: &World<'_>,
    def: DefId,
    model: &'m Entry,
    add: &mut impl FnMut(DefId, &'m Entry, Span),
) {
    let Some(key) = model.methods.first() else {
        return;
    };
    for path in &model.paths {
        let Some((krate, attribute)) = path.split_once("::") else {
            continue;
        };
        if !world.defs.krate_of(def).externs.contains_key(krate) {
            continue;
        }
        let attribute = attribute.rsplit("::").next().unwrap_or(attribute);
        for attr in world.defs.attrs(def).iter().filter(|it| it.is(attribute)) {
            let Some(text) = attr.entry(key).and_then(Attr::text) else {
                continue;
            };
            let names: Vec<Name> = text.split("::").map(Name::new).collect();
            if let Some(found) = world
                .resolve(world.defs.def(def).module, false, &names)
                .res
                .val
            {
                add(
                    found,
                    model,
                    Defs::place(world.defs.def(def).file, attr.range),
                );
            }
        }
    }
}
