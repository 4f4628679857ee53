//! The traits of the standard library that run unnamed, and the program's own impls of them.

use rustc_hash::FxHashMap;

use crate::facts::Name;
use crate::program::defs::{DefId, Res};
use crate::program::types::Ty;
use crate::program::world::World;

/// Traits of the standard library whose methods the language or the library calls, and the method.
const TRAITS: [(&str, &str); 33] = [
    ("ops::Deref", "deref"),
    ("ops::Index", "index"),
    ("ops::Not", "not"),
    ("ops::Neg", "neg"),
    ("ops::Add", "add"),
    ("ops::Sub", "sub"),
    ("ops::Mul", "mul"),
    ("ops::Div", "div"),
    ("ops::Rem", "rem"),
    ("ops::BitAnd", "bitand"),
    ("ops::BitOr", "bitor"),
    ("ops::BitXor", "bitxor"),
    ("ops::Shl", "shl"),
    ("ops::Shr", "shr"),
    ("ops::AddAssign", "add_assign"),
    ("ops::SubAssign", "sub_assign"),
    ("ops::BitOrAssign", "bitor_assign"),
    ("cmp::PartialEq", "eq"),
    ("cmp::PartialOrd", "partial_cmp"),
    ("fmt::Display", "fmt"),
    ("fmt::Debug", "fmt"),
    ("future::Future", "poll"),
    ("future::IntoFuture", "into_future"),
    ("iter::Iterator", "next"),
    ("iter::IntoIterator", "into_iter"),
    ("iter::FromIterator", "from_iter"),
    ("iter::Extend", "extend"),
    ("str::FromStr", "from_str"),
    ("string::ToString", "to_string"),
    ("convert::From", "from"),
    ("convert::TryFrom", "try_from"),
    ("convert::TryInto", "try_into"),
    ("default::Default", "default"),
];

/// The trait of an operator.
pub(super) fn of_operator(op: &str) -> Option<&'static str> {
    Some(match op {
        "+" => "ops::Add",
        "-" => "ops::Sub",
        "*" => "ops::Mul",
        "/" => "ops::Div",
        "%" => "ops::Rem",
        "&" => "ops::BitAnd",
        "|" => "ops::BitOr",
        "^" => "ops::BitXor",
        "<<" => "ops::Shl",
        ">>" => "ops::Shr",
        "+=" => "ops::AddAssign",
        "-=" => "ops::SubAssign",
        "|=" => "ops::BitOrAssign",
        "==" | "!=" => "cmp::PartialEq",
        "<" | ">" | "<=" | ">=" => "cmp::PartialOrd",
        _ => return None,
    })
}

/// The traits of the standard library, and which of them the program implements.
pub(crate) struct Implicit {
    /// Every trait of the table.
    pub(super) traits: FxHashMap<&'static str, DefId>,
    pub(super) impls: FxHashMap<&'static str, Own>,
}

/// The program's own impls of a trait: the impl and its method.
#[derive(Default)]
pub(super) struct Own {
    of_adt: FxHashMap<DefId, Vec<(DefId, DefId)>>,
    /// Those for every type, and for types that are not known.
    blanket: Vec<(DefId, DefId)>,
}

impl Implicit {
    pub(crate) fn new(world: &World<'_>) -> Implicit {
        let mut implicit = Implicit {
            traits: FxHashMap::default(),
            impls: FxHashMap::default(),
        };
        let Some((krate, _)) = world.std else {
            return implicit;
        };
        let root = world.defs.krate(krate).root;
        for (path, method) in TRAITS {
            let names: Vec<Name> = ["crate"]
                .into_iter()
                .chain(path.split("::"))
                .map(Name::new)
                .collect();
            let Some(Res::Def(of)) = world.resolve(root, false, &names).res.ty else {
                continue;
            };
            implicit.traits.insert(path, of);
            let own = world
                .impls
                .of_trait(of)
                .filter(|it| !world.defs.is_stub(it.def))
                .filter_map(|it| Some((it.def, world.defs.member(it.def, method)?)));
            for (of_impl, method) in own {
                let own = implicit.impls.entry(path).or_default();
                let adt = world.impls.self_ty(of_impl).and_then(Ty::adt);
                adt.map_or(&mut own.blanket, |it| own.of_adt.entry(it).or_default())
                    .push((of_impl, method));
            }
        }
        implicit
    }

    /// The program's own impl of a trait for a type; `arg` is the trait's argument, where it has one.
    pub(super) fn own(
        &self,
        world: &World<'_>,
        path: &'static str,
        ty: &Ty,
        arg: Option<&Ty>,
    ) -> Option<DefId> {
        let Ty::Adt(adt, _) = ty else {
            return None;
        };
        let of = *self.traits.get(path)?;
        let own = self.impls.get(path)?;
        let of_adt = own.of_adt.get(adt).into_iter().flatten();
        of_adt.chain(&own.blanket).find_map(|(of_impl, method)| {
            crate::work::step();
            let it = world.impls.get(*of_impl)?;
            let subst = world.matches(it, ty)?;
            let bound = it.of.as_ref().filter(|it| it.of == of)?;
            let is_arg = match (bound.args.first(), arg) {
                (Some(pattern), Some(arg)) => {
                    !arg.is_unknown() && world.unify(pattern, arg, &mut subst.clone())
                }
                _ => true,
            };
            is_arg.then_some(*method)
        })
    }
}
