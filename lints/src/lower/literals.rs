//! Literals.

use syn::Lit;

use crate::facts::Literal;

/// A literal, unescaped.
pub(super) fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Str(it) => Literal::Str(it.value()),
        Lit::CStr(it) => it
            .value()
            .into_string()
            .map_or(Literal::Other, Literal::Str),
        Lit::Char(it) => Literal::Char(it.value()),
        Lit::Int(it) => it.base10_parse().map_or(Literal::Other, Literal::Int),
        Lit::Float(_) => Literal::Float,
        Lit::Bool(it) => Literal::Bool(it.value),
        _ => Literal::Other,
    }
}
