//! Every value that a field is given anywhere in the program.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{AttrValue, ExprId, ExprKind, Name};
use crate::program::Program;
use crate::program::bodies::Bodies;
use crate::program::defs::{DefId, DefKind};
use crate::program::types::Ty;
use crate::program::values::changes::is_change;
use crate::program::world::World;

/// Whose body the value stands in, and the value.
type Store = (DefId, ExprId);

/// Stores by struct and field.
#[derive(Debug, Default)]
pub(crate) struct Stores {
    all: FxHashMap<(DefId, Name), Vec<Store>>,
    /// Fields that are given a value after their struct is made.
    assigned: FxHashSet<(DefId, Name)>,
    /// Reads of fields that change what they hold: `self.options.limit = …`, `self.stages.push(…)`.
    changed: FxHashMap<(DefId, Name), Vec<Store>>,
}

impl Stores {
    pub(crate) fn of(&self, owner: DefId, field: &str) -> &[Store] {
        self.all
            .get(&(owner, Name::new(field)))
            .map_or(&[], Vec::as_slice)
    }

    /// Whether code assigns to a field: what its struct was made with is not all that may be there.
    pub(crate) fn is_assigned(&self, owner: DefId, field: &str) -> bool {
        self.assigned.contains(&(owner, Name::new(field)))
    }

    /// The reads of a field, each as `base.name`, that change what the field holds.
    pub(super) fn changed(&self, owner: DefId, field: &str) -> &[Store] {
        self.changed
            .get(&(owner, Name::new(field)))
            .map_or(&[], Vec::as_slice)
    }

    pub(crate) fn collect(world: &World<'_>, bodies: &Bodies<'_>) -> Stores {
        let mut stores = Stores::default();
        for typed in bodies.iter().filter(|it| !world.defs.def(it.def).is_test) {
            for index in 0..typed.body.exprs.len() {
                let id = ExprId(index as u32);
                match typed.kind(id) {
                    ExprKind::Struct { fields, .. } => {
                        if let Some(owner) = typed.types.exprs[index].adt() {
                            for (name, value) in fields {
                                stores
                                    .all
                                    .entry((owner, name.clone()))
                                    .or_default()
                                    .push((typed.def, *value));
                            }
                        }
                    }
                    ExprKind::Assign { op, target, value } if op == "=" => {
                        if let ExprKind::Field { base, name } = typed.kind(*target)
                            && let Some(owner) =
                                owner(world, &typed.types.exprs[base.index()], name)
                        {
                            stores.assigned.insert((owner, name.clone()));
                            stores
                                .all
                                .entry((owner, name.clone()))
                                .or_default()
                                .push((typed.def, *value));
                        }
                    }
                    ExprKind::Field { base, name } if is_change(bodies, typed, id) => {
                        if let Some(owner) = owner(world, &typed.types.exprs[base.index()], name) {
                            let changes = stores.changed.entry((owner, name.clone()));
                            changes.or_default().push((typed.def, id));
                        }
                    }
                    ExprKind::Call { args, .. } => {
                        let Some(callee) = typed.types.callees.get(&id) else {
                            continue;
                        };
                        if world.defs.def(callee.def).kind == DefKind::Struct
                            && !world.defs.is_stub(callee.def)
                        {
                            for (index, arg) in args.iter().enumerate() {
                                let name = Name::new(index.to_string());
                                stores
                                    .all
                                    .entry((callee.def, name))
                                    .or_default()
                                    .push((typed.def, *arg));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        stores
    }
}

fn owner(world: &World<'_>, ty: &Ty, name: &str) -> Option<DefId> {
    let mut at = Some(ty.clone());
    for _ in 0..8 {
        let ty = at?;
        if let Some(def) = ty.adt()
            && world.defs.field(def, name).is_some()
        {
            return Some(def);
        }
        at = world.deref(&ty);
    }
    None
}

impl Program<'_> {
    pub(crate) fn stores(&self) -> &Stores {
        self.stores
            .get_or_init(|| Stores::collect(&self.world, &self.bodies))
    }

    /// Whether a struct is filled by a parser: of arguments, of files, of the environment.
    pub(crate) fn is_filled_from_outside(&self, owner: DefId) -> bool {
        const PARSERS: [&str; 7] = [
            "Deserialize",
            "Parser",
            "Args",
            "Subcommand",
            "StructOpt",
            "FromArgs",
            "Envconfig",
        ];
        let attrs = self.world.defs.attrs(owner);
        attrs
            .iter()
            .filter(|it| it.is("derive"))
            .flat_map(|it| &it.list)
            .any(|it| {
                it.path
                    .last()
                    .is_some_and(|it| PARSERS.contains(&it.as_str()))
            })
    }

    /// The default that a parser gives a field: a literal text, or a function.
    pub(crate) fn parsed_default(&self, owner: DefId, field: &str) -> Option<FieldDefault> {
        let field = self.world.defs.field(owner, field)?;
        for attr in &field.attrs {
            for entry in &attr.list {
                match entry.path.last().map(Name::as_str) {
                    Some("default_value" | "default_value_t") => {
                        if let Some(text) = entry.text() {
                            return Some(FieldDefault::Text(text.to_owned()));
                        }
                        if let Some(AttrValue::Text(code)) = &entry.value {
                            return self.default_in(owner, code);
                        }
                    }
                    Some("default")
                        if attr.is("serde") || attr.is("envconfig") || attr.is("argh") =>
                    {
                        let text = entry.text()?;
                        if !attr.is("serde") {
                            return Some(FieldDefault::Text(text.to_owned()));
                        }
                        let names: Vec<Name> = text.split("::").map(Name::new).collect();
                        let found =
                            self.world
                                .resolve(self.world.defs.def(owner).module, false, &names);
                        return found
                            .res
                            .val
                            .map(FieldDefault::Function)
                            .or_else(|| self.associated_default(owner, &names));
                    }
                    _ => {}
                }
            }
        }
        None
    }

    /// `default_value = DEFAULT_URI`, `default_value_t = String::from("…")`.
    fn default_in(&self, owner: DefId, code: &str) -> Option<FieldDefault> {
        let quoted: Vec<&str> = code.split('"').collect();
        if let [_, text, _] = quoted.as_slice() {
            let is_plain = !text.contains('\\');
            return is_plain.then(|| FieldDefault::Text((*text).to_owned()));
        }
        let path = code
            .trim_end_matches("()")
            .trim_end_matches(".to_string")
            .trim_end_matches(".to_owned")
            .trim_end_matches(".into");
        let names: Vec<Name> = path.split("::").map(|it| Name::new(it.trim())).collect();
        let module = self.world.defs.def(owner).module;
        let found = self.world.resolve(module, false, &names);
        found.res.val.map(FieldDefault::Function)
    }

    /// `#[serde(default = "Config::uri")]`.
    fn associated_default(&self, owner: DefId, names: &[Name]) -> Option<FieldDefault> {
        let scope = self.world.scope(owner);
        let ty = match names {
            [own, _] if own == "Self" => scope.self_ty?,
            [rest @ .., _] if !rest.is_empty() => {
                match self.world.resolve(scope.module, false, rest).res.ty {
                    Some(crate::program::defs::Res::Def(def)) => {
                        self.world.instantiate(def, Vec::new())
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        self.world
            .method_here(&ty, names.last()?)
            .map(|it| FieldDefault::Function(it.def))
    }
}

/// What a parser gives a field that is not there.
pub(crate) enum FieldDefault {
    Text(String),
    /// A function's result, or a constant.
    Function(DefId),
}
