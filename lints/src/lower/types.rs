//! Types, paths and generics.

use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

use super::{name, spans};
use crate::facts::{GenericParam, Generics, List, Name, Path, Segment, TypeRef};

/// A type.
pub(super) fn ty(ty: &Type) -> TypeRef {
    match ty {
        Type::Array(it) => TypeRef::Slice(Box::new(self::ty(&it.elem))),
        Type::FnPtr(it) => TypeRef::Fn {
            params: it.inputs.iter().map(|it| self::ty(&it.ty)).collect(),
            ret: output(&it.output).map(Box::new),
        },
        Type::Group(it) => self::ty(&it.elem),
        Type::ImplTrait(it) => TypeRef::Impl(bounds(&it.bounds)),
        Type::Infer(_) => TypeRef::Infer,
        Type::Never(_) => TypeRef::Never,
        Type::Paren(it) => self::ty(&it.elem),
        Type::Path(it) => TypeRef::Path(path(&it.path, it.qself.as_ref())),
        Type::Ptr(it) => TypeRef::Ptr(Box::new(self::ty(&it.elem))),
        Type::Reference(it) => TypeRef::Ref {
            mutable: it.mutability.is_some(),
            ty: Box::new(self::ty(&it.elem)),
        },
        Type::Slice(it) => TypeRef::Slice(Box::new(self::ty(&it.elem))),
        Type::TraitObject(it) => TypeRef::Dyn(bounds(&it.bounds)),
        Type::Tuple(it) => TypeRef::Tuple(it.elems.iter().map(self::ty).collect()),
        _ => TypeRef::Unknown,
    }
}

/// The type after `->`.
pub(super) fn output(output: &ReturnType) -> Option<TypeRef> {
    match output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => Some(self::ty(ty)),
    }
}

/// Trait bounds; lifetimes, `?Sized` and `use<…>` are left out.
pub(super) fn bounds<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>) -> List<TypeRef> {
    bounds
        .into_iter()
        .filter_map(|it| match it {
            TypeParamBound::Trait(it) if it.maybe.is_none() => {
                Some(TypeRef::Path(path(&it.path, None)))
            }
            _ => None,
        })
        .collect()
}

/// A path with its `<T as Trait>`.
pub(super) fn path(path: &syn::Path, qself: Option<&syn::QSelf>) -> Path {
    let range = spans::path(path, qself);
    let absolute = path.leading_colon.is_some();
    let mut segments: List<Segment> = path.segments.iter().map(segment).collect();
    let Some(qself) = qself else {
        return Path {
            absolute,
            qself: None,
            segments,
            range,
        };
    };
    let rest = segments.split_off(qself.position.min(segments.len()));
    let of_trait = segments
        .first()
        .zip(segments.last())
        .map(|(first, last)| spans::cover(first.range, last.range));
    let of_trait = of_trait.map(|range| {
        TypeRef::Path(Path {
            absolute,
            qself: None,
            segments,
            range,
        })
    });
    Path {
        absolute: false,
        qself: Some(Box::new((ty(&qself.ty), of_trait))),
        segments: rest,
        range,
    }
}

fn segment(segment: &syn::PathSegment) -> Segment {
    let mut args = List::new();
    let mut bindings = List::new();
    match &segment.arguments {
        PathArguments::None => {}
        PathArguments::AngleBracketed(angle) => {
            for arg in &angle.args {
                match arg {
                    GenericArgument::Type(it) => args.push(ty(it)),
                    GenericArgument::AssocType(it) => bindings.push((name(&it.ident), ty(&it.ty))),
                    GenericArgument::Constraint(it) => {
                        bindings.push((name(&it.ident), TypeRef::Impl(bounds(&it.bounds))));
                    }
                    _ => {}
                }
            }
        }
        PathArguments::Parenthesized(paren) => {
            args.push(TypeRef::Tuple(
                paren.inputs.iter().map(|it| ty(&it.ty)).collect(),
            ));
            let output = output(&paren.output).unwrap_or(TypeRef::Tuple(List::new()));
            bindings.push((Name::new_static("Output"), output));
        }
    }
    Segment {
        name: name(&segment.ident),
        args,
        bindings,
        range: spans::range(segment.ident.span()),
    }
}

/// The explicit type arguments of a method call.
pub(super) fn turbofish(args: Option<&syn::AngleBracketedGenericArguments>) -> List<TypeRef> {
    args.into_iter()
        .flat_map(|it| &it.args)
        .filter_map(|it| match it {
            GenericArgument::Type(it) => Some(ty(it)),
            _ => None,
        })
        .collect()
}

/// Generic parameters; what a where clause says of a parameter joins its bounds.
pub(super) fn generics(generics: &syn::Generics) -> Generics {
    let mut result = Generics::default();
    for param in &generics.params {
        if let syn::GenericParam::Type(it) = param {
            let default = it.default.as_ref().map(|(_, it)| ty(it));
            result.params.push(GenericParam {
                name: name(&it.ident),
                bounds: bounds(&it.bounds),
                default,
            });
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|it| &it.predicates) {
        let syn::WherePredicate::Type(it) = predicate else {
            continue;
        };
        let bounds = bounds(&it.bounds);
        let bounded = ty(&it.bounded_ty);
        match plain(&bounded).and_then(|name| result.params.iter_mut().find(|it| it.name == *name))
        {
            Some(param) => param.bounds.extend(bounds),
            None => result.wheres.push((bounded, bounds)),
        }
    }
    result
}

/// The name of a type that is one identifier.
fn plain(ty: &TypeRef) -> Option<&Name> {
    match ty {
        TypeRef::Path(Path {
            absolute: false,
            qself: None,
            segments,
            ..
        }) => match segments.as_slice() {
            [one] if one.args.is_empty() => Some(&one.name),
            _ => None,
        },
        _ => None,
    }
}

/// A path of one name.
pub(super) fn simple(name: &str, range: crate::facts::TextRange) -> Path {
    let segment = Segment {
        name: name.into(),
        args: List::new(),
        bindings: List::new(),
        range,
    };
    Path {
        absolute: false,
        qself: None,
        segments: List::from([segment]),
        range,
    }
}
