//! What a crate offers, by names alone: functions with what they give, fields with their setters.

use std::collections::{BTreeMap, BTreeSet};

use mongo_lint::facts::{
    Attr, Field, FileFacts, Item, ItemId, ItemKind, Name, Path, TypeRef, Visibility,
};

/// Traits whose functions callers name or call without naming them; those of the crate's own traits are not offered.
const TRAITS: [&str; 5] = ["Default", "Deserialize", "From", "FromStr", "TryFrom"];

/// What a crate offers.
#[derive(Default)]
pub(crate) struct Surface {
    functions: Vec<Function>,
    fields: BTreeMap<String, Vec<OptionField>>,
    actions: Vec<Action>,
}

/// A function of a type.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    /// `Collection::find`, or `sync::Collection::find`.
    pub(crate) key: String,
    /// The file.
    pub(crate) place: String,
    /// It goes on with an action that another function began.
    pub(crate) continues: bool,
}

struct Function {
    method: Method,
    /// Others can call it.
    is_public: bool,
    owner: Name,
    gives: Vec<Named>,
}

/// What is awaited, or run, for a result.
struct Action {
    named: Named,
    gives: Vec<Named>,
}

/// The last segment of a path, and all names among its arguments.
#[derive(Clone, Debug)]
struct Named {
    name: Name,
    args: BTreeSet<Name>,
}

/// A field of a struct of options.
pub(crate) struct OptionField {
    /// Its name.
    pub(crate) name: String,
    /// It is `pub`.
    pub(crate) is_public: bool,
    /// The builder has a function that sets it.
    pub(crate) has_setter: bool,
}

impl Surface {
    /// Reads files, each with its path within the package.
    pub(crate) fn of(files: &[(String, FileFacts)]) -> Surface {
        let mut surface = Surface::default();
        for (place, facts) in files {
            let is_sync = place.split(['/', '.']).any(|it| it == "sync");
            surface.items(facts, &facts.roots, place, is_sync);
        }
        surface
    }

    /// Public functions that give a value of one of these types, themselves or through what they give to await.
    pub(crate) fn giving(&self, types: &[&str]) -> Vec<Method> {
        let is_one = |it: &Named| types.contains(&it.name.as_str());
        let leads = |it: &Named| {
            self.actions.iter().any(|action| {
                action.named.name == it.name
                    && it.args.is_subset(&action.named.args)
                    && action.gives.iter().any(is_one)
            })
        };
        let found = self.functions.iter().filter(|it| it.is_public);
        found
            .filter(|it| it.gives.iter().any(|it| is_one(it) || leads(it)))
            .map(|it| Method {
                continues: self.actions.iter().any(|of| of.named.name == it.owner),
                ..it.method.clone()
            })
            .collect()
    }

    /// Whether there is such a function.
    pub(crate) fn has_method(&self, key: &str) -> bool {
        self.functions.iter().any(|it| it.method.key == key)
    }

    /// Whether a struct has such a field.
    pub(crate) fn has_field(&self, owner: &str, name: &str) -> bool {
        self.fields(owner).iter().any(|it| it.name == name)
    }

    /// The fields of a struct.
    pub(crate) fn fields(&self, owner: &str) -> &[OptionField] {
        self.fields.get(owner).map_or(&[], Vec::as_slice)
    }

    fn items(&mut self, facts: &FileFacts, ids: &[ItemId], place: &str, is_sync: bool) {
        for id in ids {
            let item = &facts.items[id.index()];
            if is_test(item) {
                continue;
            }
            match &item.kind {
                ItemKind::Mod { content: Some(ids) } => {
                    self.items(facts, ids, place, is_sync || item.name == "sync");
                }
                ItemKind::MacroCall { items, .. } => self.items(facts, items, place, is_sync),
                ItemKind::Struct(fields) => {
                    let has_builder = names(&item.attrs, &["derive", "TypedBuilder"]);
                    let fields = fields.fields.iter();
                    let fields = fields.map(|it| option_field(it, has_builder)).collect();
                    self.fields.insert(item.name.to_string(), fields);
                }
                ItemKind::Impl {
                    of_trait,
                    self_ty: TypeRef::Path(owner),
                    items,
                } => {
                    let methods: Vec<&Item> =
                        items.iter().map(|it| &facts.items[it.index()]).collect();
                    self.implementation(owner, of_trait.as_ref(), &methods, place, is_sync);
                }
                _ => {}
            }
        }
    }

    fn implementation(
        &mut self,
        owner: &Path,
        of_trait: Option<&TypeRef>,
        methods: &[&Item],
        place: &str,
        is_sync: bool,
    ) {
        let Some(named) = named(owner) else { return };
        let is_sync = is_sync || owner.segments.iter().any(|it| it.name == "sync");
        let is_action = of_trait.is_some_and(|it| last(it) == Some("Action"));
        for item in methods {
            let ItemKind::Fn(function) = &item.kind else {
                continue;
            };
            let mut gives = Vec::new();
            collect(function.ret.as_ref(), &mut gives);
            for it in gives.iter_mut().filter(|it| it.name == "Self") {
                it.clone_from(&named);
            }
            if is_action {
                let named = named.clone();
                self.actions.push(Action { named, gives });
                continue;
            }
            let sync = if is_sync { "sync::" } else { "" };
            let is_offered = match of_trait {
                Some(it) => last(it).is_some_and(|it| TRAITS.contains(&it)),
                None => item.vis == Visibility::Public,
            };
            self.functions.push(Function {
                method: Method {
                    key: format!("{sync}{}::{}", named.name, item.name),
                    place: place.to_owned(),
                    continues: false,
                },
                is_public: is_offered,
                owner: named.name.clone(),
                gives,
            });
        }
    }
}

/// Every path within a type that is given by value.
fn collect(ty: Option<&TypeRef>, found: &mut Vec<Named>) {
    match ty {
        Some(TypeRef::Path(path)) => {
            found.extend(named(path));
            for segment in &path.segments {
                let bound = segment.bindings.iter().map(|it| &it.1);
                for it in segment.args.iter().chain(bound) {
                    collect(Some(it), found);
                }
            }
        }
        Some(TypeRef::Tuple(all) | TypeRef::Impl(all) | TypeRef::Dyn(all)) => {
            for it in all {
                collect(Some(it), found);
            }
        }
        _ => {}
    }
}

fn named(path: &Path) -> Option<Named> {
    let segment = path.segments.last()?;
    let mut args = Vec::new();
    for it in &segment.args {
        collect(Some(it), &mut args);
    }
    Some(Named {
        name: segment.name.clone(),
        args: args.into_iter().map(|it| it.name).collect(),
    })
}

fn last(ty: &TypeRef) -> Option<&str> {
    match ty {
        TypeRef::Path(path) => path.segments.last().map(|it| it.name.as_str()),
        _ => None,
    }
}

/// `#[cfg(test)]`.
fn is_test(item: &Item) -> bool {
    let mut cfg = item.attrs.iter().filter(|it| it.path == ["cfg"]);
    cfg.any(|it| it.list.iter().any(|it| it.path == ["test"]))
}

/// A builder of `typed_builder` has a setter for each field without `#[builder(setter(skip))]`.
fn option_field(field: &Field, has_builder: bool) -> OptionField {
    OptionField {
        name: field.name.to_string(),
        is_public: field.vis == Visibility::Public,
        has_setter: has_builder && !names(&field.attrs, &["builder", "setter", "skip"]),
    }
}

/// Whether one of the attributes names `path`, each entry within the one before.
fn names(attrs: &[Attr], path: &[&str]) -> bool {
    let Some((first, rest)) = path.split_first() else {
        return true;
    };
    attrs
        .iter()
        .any(|it| it.path == [*first] && names(&it.list, rest))
}
