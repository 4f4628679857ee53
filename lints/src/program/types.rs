//! Types as inference knows them, their substitution and unification.
//!
//! References are transparent: `&T` is `T`. What is not known is [`Ty::Unknown`] and matches everything, but proves nothing.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::facts::{ExprId, Name};
use crate::program::defs::{DefId, Prim};

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ty {
    /// Not known.
    Unknown,
    /// Code that comes here does not go on.
    Never,
    /// A built-in type.
    Prim(Prim),
    /// A struct or enum with its type arguments.
    Adt(DefId, Args),
    /// A tuple; `()` is empty.
    Tuple(Args),
    /// `[T]`, `[T; N]`.
    Slice(Rc<Ty>),
    /// A function as a value.
    FnDef(DefId),
    /// A closure: the definition whose body it stands in, and the expression.
    Closure(DefId, ExprId),
    /// `fn(A) -> B`: the parameters and the result.
    FnPtr(Rc<(Vec<Ty>, Ty)>),
    /// A type parameter: its owner and number; [`SELF`] for a trait's `Self`.
    Param(DefId, u16),
    /// `impl A + B`, `dyn A + B`.
    Bounds(Rc<[Bound]>),
    /// What an async block or function gives.
    Future(Rc<Ty>),
    /// `<T as Trait>::Name`, not yet projected.
    Proj(Rc<Projection>),
}

/// An associated type that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Projection {
    pub(crate) on: Ty,
    /// The trait, where it is named.
    pub(crate) of: Option<DefId>,
    pub(crate) name: Name,
}

/// Type arguments.
pub(crate) type Args = Rc<[Ty]>;

thread_local! {
    static NO_ARGS: Args = Rc::from([]);
}

/// Type arguments of what has none; all of them are one.
pub(crate) fn no_args() -> Args {
    NO_ARGS.with(Rc::clone)
}

/// The number of a trait's `Self` among its parameters.
pub(crate) const SELF: u16 = u16::MAX;

/// How many parts a type may have. No type that people write comes near; types made of two of themselves, turn by turn, would
/// have as many as there are atoms.
const MOST: u32 = 1000;

/// One trait that a type is known to implement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bound {
    pub(crate) of: DefId,
    pub(crate) args: Args,
    /// `Item = T`.
    pub(crate) bindings: Rc<[(Name, Ty)]>,
}

/// What stands for each parameter.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Subst(FxHashMap<(DefId, u16), Ty>);

impl Subst {
    pub(crate) fn get(&self, owner: DefId, index: u16) -> Option<&Ty> {
        self.0.get(&(owner, index))
    }

    /// Sets a parameter, or adds to what is known of it.
    pub(crate) fn bind(&mut self, owner: DefId, index: u16, ty: Ty) {
        if matches!(ty, Ty::Unknown | Ty::Never) {
            return;
        }
        match self.0.get_mut(&(owner, index)) {
            Some(old) => *old = old.merge(&ty),
            None => {
                self.0.insert((owner, index), ty);
            }
        }
    }

    pub(crate) fn extend(&mut self, other: &Subst) {
        for ((owner, index), ty) in &other.0 {
            self.bind(*owner, *index, ty.clone());
        }
    }
}

impl Ty {
    pub(crate) fn unit() -> Ty {
        Ty::Tuple(no_args())
    }

    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self, Ty::Unknown)
    }

    /// Whether any part is not known.
    pub(crate) fn has_unknown(&self) -> bool {
        match self {
            Ty::Unknown | Ty::Proj(..) => true,
            Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(Ty::has_unknown),
            Ty::Slice(ty) | Ty::Future(ty) => ty.has_unknown(),
            _ => false,
        }
    }

    /// The type, unless it has so many parts that asking about it would take too long.
    #[must_use]
    pub(crate) fn bounded(self) -> Ty {
        let mut left = MOST;
        if self.fits(&mut left) {
            self
        } else {
            Ty::Unknown
        }
    }

    /// Whether there are at most `left` parts; takes them off.
    fn fits(&self, left: &mut u32) -> bool {
        crate::work::step();
        let Some(rest) = left.checked_sub(1) else {
            return false;
        };
        *left = rest;
        match self {
            Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().all(|it| it.fits(left)),
            Ty::Slice(ty) | Ty::Future(ty) => ty.fits(left),
            Ty::Proj(it) => it.on.fits(left),
            Ty::FnPtr(it) => it.0.iter().all(|it| it.fits(left)) && it.1.fits(left),
            Ty::Bounds(bounds) => bounds.iter().all(|it| {
                let mut bindings = it.bindings.iter();
                it.args.iter().all(|it| it.fits(left)) && bindings.all(|it| it.1.fits(left))
            }),
            _ => true,
        }
    }

    /// The definition of a struct or enum.
    pub(crate) fn adt(&self) -> Option<DefId> {
        match self {
            Ty::Adt(def, _) => Some(*def),
            _ => None,
        }
    }

    pub(crate) fn args(&self) -> &[Ty] {
        match self {
            Ty::Adt(_, args) | Ty::Tuple(args) => args,
            _ => &[],
        }
    }

    /// What both say together: unknown parts of one are taken from the other.
    #[must_use]
    pub(crate) fn merge(&self, other: &Ty) -> Ty {
        match (self, other) {
            (Ty::Unknown | Ty::Never, _) => other.clone(),
            (Ty::Adt(a, args), Ty::Adt(b, others))
                if a == b && self.has_unknown() && args.len() == others.len() =>
            {
                Ty::Adt(
                    *a,
                    args.iter()
                        .zip(others.iter())
                        .map(|(a, b)| a.merge(b))
                        .collect(),
                )
            }
            (Ty::Tuple(args), Ty::Tuple(others))
                if self.has_unknown() && args.len() == others.len() =>
            {
                Ty::Tuple(
                    args.iter()
                        .zip(others.iter())
                        .map(|(a, b)| a.merge(b))
                        .collect(),
                )
            }
            (Ty::Slice(a), Ty::Slice(b)) => Ty::Slice(Rc::new(a.merge(b))),
            (Ty::Future(a), Ty::Future(b)) => Ty::Future(Rc::new(a.merge(b))),
            (Ty::Proj(..), other) if !other.is_unknown() => other.clone(),
            _ => self.clone(),
        }
    }

    /// The type with `change` applied to each parameter.
    pub(crate) fn map_params(&self, change: &mut impl FnMut(DefId, u16) -> Option<Ty>) -> Ty {
        self.changed(change).unwrap_or_else(|| self.clone())
    }

    /// The same, where any parameter changes.
    fn changed(&self, change: &mut impl FnMut(DefId, u16) -> Option<Ty>) -> Option<Ty> {
        match self {
            Ty::Param(owner, index) => change(*owner, *index),
            Ty::Adt(def, args) => Some(Ty::Adt(*def, all_changed(args, change)?.into())),
            Ty::Tuple(args) => Some(Ty::Tuple(all_changed(args, change)?.into())),
            Ty::Slice(ty) => Some(Ty::Slice(Rc::new(ty.changed(change)?))),
            Ty::Future(ty) => Some(Ty::Future(Rc::new(ty.changed(change)?))),
            Ty::FnPtr(it) => {
                let params = all_changed(&it.0, change);
                let ret = it.1.changed(change);
                let is_changed = params.is_some() || ret.is_some();
                is_changed.then(|| {
                    Ty::FnPtr(Rc::new((
                        params.unwrap_or_else(|| it.0.clone()),
                        ret.unwrap_or_else(|| it.1.clone()),
                    )))
                })
            }
            Ty::Proj(it) => Some(Ty::Proj(Rc::new(Projection {
                on: it.on.changed(change)?,
                ..(**it).clone()
            }))),
            Ty::Bounds(bounds) => {
                let mut is_changed = false;
                let mut take = |ty: &Ty| {
                    let changed = ty.changed(change);
                    is_changed |= changed.is_some();
                    changed.unwrap_or_else(|| ty.clone())
                };
                let bounds: Vec<Bound> = bounds
                    .iter()
                    .map(|it| Bound {
                        of: it.of,
                        args: it.args.iter().map(&mut take).collect(),
                        bindings: it
                            .bindings
                            .iter()
                            .map(|(name, ty)| (name.clone(), take(ty)))
                            .collect(),
                    })
                    .collect();
                is_changed.then(|| Ty::Bounds(bounds.into()))
            }
            _ => None,
        }
    }

    /// Whether a parameter occurs.
    pub(crate) fn has_params(&self) -> bool {
        match self {
            Ty::Param(..) => true,
            Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(Ty::has_params),
            Ty::Slice(ty) | Ty::Future(ty) => ty.has_params(),
            Ty::FnPtr(it) => it.0.iter().any(Ty::has_params) || it.1.has_params(),
            Ty::Proj(it) => it.on.has_params(),
            Ty::Bounds(bounds) => bounds.iter().any(|it| {
                let mut bindings = it.bindings.iter();
                it.args.iter().any(Ty::has_params) || bindings.any(|it| it.1.has_params())
            }),
            _ => false,
        }
    }
}

/// All types, where a parameter in any of them changes.
fn all_changed(types: &[Ty], change: &mut impl FnMut(DefId, u16) -> Option<Ty>) -> Option<Vec<Ty>> {
    let mut changed: Option<Vec<Ty>> = None;
    for (index, ty) in types.iter().enumerate() {
        if let Some(new) = ty.changed(change) {
            changed.get_or_insert_with(|| types.to_vec())[index] = new;
        }
    }
    changed
}
