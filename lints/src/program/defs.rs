//! The arenas of the linked program: crates, modules and definitions, each behind a small index.

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::facts::{
    Attr, BodyId, Field, Fields, FileFacts, Function, Item, ItemId, ItemKind, Name, TextRange,
    UseLeaf, Variant,
};
use crate::tree::{FileId, PackageId, Span, TargetKind};

/// Index into [`Defs::krates`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct KrateId(pub(crate) u32);

/// Index into [`Defs::modules`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ModId(pub(crate) u32);

/// Index into [`Defs::defs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct DefId(pub(crate) u32);

/// One crate: a target of a package, or a stub.
#[derive(Debug)]
pub(crate) struct Krate {
    pub(crate) name: Name,
    pub(crate) origin: Origin,
    pub(crate) root: ModId,
    pub(crate) edition: u16,
    /// Names of other crates, as code writes them.
    pub(crate) externs: FxHashMap<Name, KrateId>,
    /// Crates whose macros are in scope everywhere (`#[macro_use] extern crate`).
    pub(crate) macro_use: Vec<KrateId>,
    /// `macro_rules!` by name: textual scope is not followed, the first of a name stands for all.
    pub(crate) macros: FxHashMap<Name, DefId>,
}

/// Where a crate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A target of a package of the tree.
    Target {
        package: PackageId,
        index: u32,
        kind: TargetKind,
    },
    /// A model's stub.
    Stub,
}

/// One module, or the items declared within one function body.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) krate: KrateId,
    pub(crate) parent: Option<ModId>,
    pub(crate) name: Name,
    /// Scope of a body: names not found here are looked up in the parent.
    pub(crate) is_block: bool,
    pub(crate) is_test: bool,
    pub(crate) scope: FxHashMap<Name, PerNs>,
    pub(crate) uses: FxHashMap<Name, Vec<Import>>,
    pub(crate) globs: Vec<Import>,
}

/// A `use` leaf with the file it stands in.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) file: FileId,
    pub(crate) item: ItemId,
    pub(crate) leaf: u32,
}

/// What a name means in each namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PerNs {
    pub(crate) ty: Option<Res>,
    pub(crate) val: Option<DefId>,
    pub(crate) mac: Option<DefId>,
    /// Something that is not known: an import from a crate that is not read. It shadows globs and preludes.
    pub(crate) opaque: bool,
}

impl PerNs {
    /// Nothing at all is known of the name.
    pub(crate) fn is_none(self) -> bool {
        self.ty.is_none() && self.val.is_none() && self.mac.is_none() && !self.opaque
    }

    /// Fills the namespaces that are still empty.
    pub(crate) fn or(self, other: PerNs) -> PerNs {
        if self.opaque {
            return self;
        }
        PerNs {
            ty: self.ty.or(other.ty),
            val: self.val.or(other.val),
            mac: self.mac.or(other.mac),
            opaque: self.is_none() && other.opaque,
        }
    }
}

/// What a name in the type namespace means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Res {
    Mod(ModId),
    Def(DefId),
    Prim(Prim),
}

/// Built-in types. Widths of numbers do not matter to any lint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Prim {
    Str,
    Bool,
    Char,
    Int,
    Float,
}

impl Prim {
    pub(crate) fn named(name: &str) -> Option<Prim> {
        match name {
            "str" => Some(Prim::Str),
            "bool" => Some(Prim::Bool),
            "char" => Some(Prim::Char),
            "f32" | "f64" => Some(Prim::Float),
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64"
            | "i128" | "isize" => Some(Prim::Int),
            _ => None,
        }
    }
}

/// One definition.
#[derive(Clone, Debug)]
pub(crate) struct Def {
    pub(crate) kind: DefKind,
    pub(crate) name: Name,
    pub(crate) file: FileId,
    pub(crate) item: ItemId,
    /// The module whose names it sees.
    pub(crate) module: ModId,
    /// The impl, trait or enum it stands in.
    pub(crate) parent: Option<DefId>,
    /// Test code, by its own attributes or by where it stands.
    pub(crate) is_test: bool,
}

/// What kind of definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefKind {
    Fn,
    Struct,
    Enum,
    /// The n-th variant of its parent.
    Variant(u32),
    Trait,
    Impl,
    TypeAlias,
    Const,
    Static,
    MacroRules,
    /// An item macro whose content is read as expressions.
    MacroCall,
}

/// All arenas. Files beyond those of the tree are stubs.
#[derive(Debug, Default)]
pub(crate) struct Defs<'a> {
    pub(crate) files: Vec<&'a FileFacts>,
    pub(crate) krates: Vec<Krate>,
    pub(crate) modules: Vec<Module>,
    pub(crate) all: Vec<Def>,
    /// Children of impls and traits, in order.
    pub(crate) members: FxHashMap<DefId, Vec<DefId>>,
    /// The scope of a body that declares items.
    pub(crate) body_scopes: FxHashMap<DefId, ModId>,
    /// Modules whose file is missing.
    pub(crate) missing: Vec<(Span, Vec<PathBuf>)>,
    /// The crates that each file belongs to.
    pub(crate) file_krates: Vec<Vec<KrateId>>,
}

impl<'a> Defs<'a> {
    pub(crate) fn def(&self, id: DefId) -> &Def {
        crate::work::step();
        &self.all[id.0 as usize]
    }

    pub(crate) fn module(&self, id: ModId) -> &Module {
        &self.modules[id.0 as usize]
    }

    pub(crate) fn krate(&self, id: KrateId) -> &Krate {
        &self.krates[id.0 as usize]
    }

    pub(crate) fn krate_of(&self, id: DefId) -> &Krate {
        self.krate(self.module(self.def(id).module).krate)
    }

    pub(crate) fn is_stub(&self, id: DefId) -> bool {
        self.krate_of(id).origin == Origin::Stub
    }

    pub(crate) fn item(&self, id: DefId) -> &'a Item {
        let def = self.def(id);
        &self.files[def.file.0 as usize].items[def.item.index()]
    }

    pub(crate) fn attrs(&self, id: DefId) -> &'a [Attr] {
        match self.variant(id) {
            Some(variant) => &variant.attrs,
            None => &self.item(id).attrs,
        }
    }

    pub(crate) fn function(&self, id: DefId) -> Option<&'a Function> {
        match &self.item(id).kind {
            ItemKind::Fn(function) if self.def(id).kind == DefKind::Fn => Some(function),
            _ => None,
        }
    }

    fn variant(&self, id: DefId) -> Option<&'a Variant> {
        match (self.def(id).kind, &self.item(id).kind) {
            (DefKind::Variant(index), ItemKind::Enum(variants)) => variants.get(index as usize),
            _ => None,
        }
    }

    /// The fields of a struct or a variant.
    pub(crate) fn fields(&self, id: DefId) -> Option<&'a Fields> {
        match &self.item(id).kind {
            ItemKind::Struct(fields) => Some(fields),
            _ => self.variant(id).map(|it| &it.fields),
        }
    }

    pub(crate) fn field(&self, id: DefId, name: &str) -> Option<&'a Field> {
        self.fields(id)?.fields.iter().find(|it| it.name == name)
    }

    /// The body of a function, constant, static or item macro.
    pub(crate) fn body(&self, id: DefId) -> Option<BodyId> {
        match &self.item(id).kind {
            ItemKind::Fn(function) => function.body,
            ItemKind::Const { body, .. }
            | ItemKind::Static { body, .. }
            | ItemKind::MacroCall { body, .. } => *body,
            ItemKind::MacroRules(arms) => arms.iter().find_map(|it| it.body),
            _ => None,
        }
    }

    pub(crate) fn members(&self, id: DefId) -> &[DefId] {
        self.members.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn member(&self, id: DefId, name: &str) -> Option<DefId> {
        self.members(id)
            .iter()
            .copied()
            .find(|it| self.def(*it).name == name)
    }

    pub(crate) fn span(&self, id: DefId) -> Span {
        Span {
            file: self.def(id).file,
            range: self.item(id).name_range,
        }
    }

    pub(crate) fn import(&self, import: &Import) -> Option<&'a UseLeaf> {
        match &self.files[import.file.0 as usize].items[import.item.index()].kind {
            ItemKind::Use(leaves) => leaves.get(import.leaf as usize),
            _ => None,
        }
    }

    pub(crate) fn place(file: FileId, range: TextRange) -> Span {
        Span { file, range }
    }

    /// The nearest module that is no block.
    pub(crate) fn real_module(&self, mut id: ModId) -> ModId {
        while self.module(id).is_block {
            match self.module(id).parent {
                Some(parent) => id = parent,
                None => break,
            }
        }
        id
    }

    /// `crate::module::Type::name`, by where it is defined.
    pub(crate) fn canonical(&self, id: DefId) -> String {
        let def = self.def(id);
        let mut parts = vec![def.name.clone()];
        if let Some(parent) = def.parent {
            match self.def(parent).kind {
                DefKind::Impl => {
                    if let ItemKind::Impl {
                        self_ty: crate::facts::TypeRef::Path(path),
                        ..
                    } = &self.item(parent).kind
                        && let Some(segment) = path.segments.last()
                    {
                        parts.push(segment.name.clone());
                    }
                }
                _ => parts.push(self.def(parent).name.clone()),
            }
        }
        let mut module = Some(self.real_module(def.module));
        while let Some(id) = module {
            let it = self.module(id);
            if it.parent.is_none() {
                parts.push(self.krate(it.krate).name.clone());
                break;
            }
            parts.push(it.name.clone());
            module = it.parent;
        }
        parts.reverse();
        parts.join("::")
    }
}

/// Facts shared by their owner; the linker borrows them.
pub(crate) fn borrow(facts: &[Arc<FileFacts>]) -> Vec<&FileFacts> {
    facts.iter().map(AsRef::as_ref).collect()
}
