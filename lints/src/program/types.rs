//! Types as inference knows them, their substitution and unification.
//!
//! References are transparent: `&T` is `T`. What is not known is [`Ty::Unknown`] and matches everything, but proves nothing.

use std::sync::Arc;

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
    Slice(Arc<Ty>),
    /// A function as a value.
    FnDef(DefId),
    /// A closure: the definition whose body it stands in, and the expression.
    Closure(DefId, ExprId),
    /// `fn(A) -> B`.
    FnPtr(Args, Arc<Ty>),
    /// A type parameter: its owner and number; [`SELF`] for a trait's `Self`.
    Param(DefId, u16),
    /// `impl A + B`, `dyn A + B`.
    Bounds(Arc<[Bound]>),
    /// What an async block or function gives.
    Future(Arc<Ty>),
    /// `<T as Trait>::Name`, not yet projected.
    Proj(Arc<Ty>, Option<DefId>, Name),
}

/// Type arguments.
pub(crate) type Args = Arc<[Ty]>;

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
    pub(crate) bindings: Arc<[(Name, Ty)]>,
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
        Ty::Tuple(Arc::from([]))
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
            Ty::Slice(ty) | Ty::Future(ty) | Ty::Proj(ty, ..) => ty.fits(left),
            Ty::FnPtr(params, ret) => params.iter().all(|it| it.fits(left)) && ret.fits(left),
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
            (Ty::Slice(a), Ty::Slice(b)) => Ty::Slice(Arc::new(a.merge(b))),
            (Ty::Future(a), Ty::Future(b)) => Ty::Future(Arc::new(a.merge(b))),
            (Ty::Proj(..), other) if !other.is_unknown() => other.clone(),
            _ => self.clone(),
        }
    }

    /// Rebuilds the type with `change` applied to each parameter.
    pub(crate) fn map_params(&self, change: &mut impl FnMut(DefId, u16) -> Option<Ty>) -> Ty {
        let mut all =
            |args: &Args| -> Args { args.iter().map(|it| it.map_params(change)).collect() };
        match self {
            Ty::Param(owner, index) => change(*owner, *index).unwrap_or_else(|| self.clone()),
            Ty::Adt(def, args) if !args.is_empty() => Ty::Adt(*def, all(args)),
            Ty::Tuple(args) if !args.is_empty() => Ty::Tuple(all(args)),
            Ty::Slice(ty) => Ty::Slice(Arc::new(ty.map_params(change))),
            Ty::Future(ty) => Ty::Future(Arc::new(ty.map_params(change))),
            Ty::FnPtr(params, ret) => {
                let params = all(params);
                Ty::FnPtr(params, Arc::new(ret.map_params(change)))
            }
            Ty::Proj(ty, of, name) => Ty::Proj(Arc::new(ty.map_params(change)), *of, name.clone()),
            Ty::Bounds(bounds) => Ty::Bounds(
                bounds
                    .iter()
                    .map(|it| Bound {
                        of: it.of,
                        args: it.args.iter().map(|it| it.map_params(change)).collect(),
                        bindings: it
                            .bindings
                            .iter()
                            .map(|(name, ty)| (name.clone(), ty.map_params(change)))
                            .collect(),
                    })
                    .collect(),
            ),
            _ => self.clone(),
        }
    }

    /// Whether a parameter occurs.
    pub(crate) fn has_params(&self) -> bool {
        let mut found = false;
        self.map_params(&mut |_, _| {
            found = true;
            None
        });
        found
    }
}
