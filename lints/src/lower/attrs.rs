//! Attributes, read as nested lists of names and values as far as they are that.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Meta};

use super::{Lowering, literals, name, spans};
use crate::facts::{Attr, AttrValue, Literal, TextRange};

impl Lowering<'_> {
    /// Attributes; documentation is left out.
    pub(super) fn attrs(&self, attrs: &[Attribute]) -> Vec<Attr> {
        attrs
            .iter()
            .filter(|it| !is_documentation(it))
            .map(|it| self.attr(it))
            .collect()
    }

    fn attr(&self, attr: &Attribute) -> Attr {
        let range = spans::cover(
            spans::range(attr.pound_token.span),
            spans::range(attr.bracket_token.span.close()),
        );
        let path = attr
            .meta
            .path()
            .segments
            .iter()
            .map(|it| name(&it.ident))
            .collect();
        let (value, list) = match &attr.meta {
            Meta::Path(_) => (None, Vec::new()),
            Meta::List(it) => (None, self.entries(&it.tokens)),
            Meta::NameValue(it) => (
                Some(self.value(attr, &it.value, it.eq_token.span)),
                Vec::new(),
            ),
        };
        Attr {
            path,
            value,
            list,
            range,
        }
    }

    fn value(&self, attr: &Attribute, value: &syn::Expr, eq: proc_macro2::Span) -> AttrValue {
        if let syn::Expr::Lit(it) = value {
            return AttrValue::Lit(literals::literal(&it.lit));
        }
        let start = spans::range(eq).end;
        let end = spans::range(attr.bracket_token.span.close()).start;
        AttrValue::Text(self.slice(TextRange { start, end }).trim().to_owned())
    }

    /// The entries between commas that can be read.
    fn entries(&self, tokens: &TokenStream) -> Vec<Attr> {
        let mut entries = Vec::new();
        let mut entry = Vec::new();
        for token in tokens.clone() {
            match &token {
                TokenTree::Punct(it) if it.as_char() == ',' => {
                    entries.extend(self.entry(&entry));
                    entry.clear();
                }
                _ => entry.push(token),
            }
        }
        entries.extend(self.entry(&entry));
        entries
    }

    fn entry(&self, tokens: &[TokenTree]) -> Option<Attr> {
        let range = spans::between(tokens.first()?.span(), tokens.last()?.span());
        if let [TokenTree::Literal(it)] = tokens {
            let value = literals::literal(&syn::Lit::new(it.clone()));
            return Some(Attr {
                path: Vec::new(),
                value: Some(AttrValue::Lit(value)),
                list: Vec::new(),
                range,
            });
        }
        let mut path = Vec::new();
        let mut rest = tokens;
        while let [token, after @ ..] = rest {
            match token {
                TokenTree::Ident(it) => path.push(name(it)),
                TokenTree::Punct(it) if it.as_char() == ':' => {}
                _ => break,
            }
            rest = after;
        }
        if path.is_empty() {
            return None;
        }
        let (value, list) = match rest {
            [] => (None, Vec::new()),
            [TokenTree::Group(it)] if it.delimiter() != Delimiter::None => {
                (None, self.entries(&it.stream()))
            }
            [TokenTree::Punct(eq), value @ ..] if eq.as_char() == '=' => {
                (self.entry_value(value), Vec::new())
            }
            _ => return None,
        };
        Some(Attr {
            path,
            value,
            list,
            range,
        })
    }

    fn entry_value(&self, tokens: &[TokenTree]) -> Option<AttrValue> {
        match tokens {
            [TokenTree::Literal(it)] => Some(AttrValue::Lit(literals::literal(&syn::Lit::new(
                it.clone(),
            )))),
            [TokenTree::Punct(minus), TokenTree::Literal(it)] if minus.as_char() == '-' => {
                let negated = match literals::literal(&syn::Lit::new(it.clone())) {
                    Literal::Int(it) => Literal::Int(-it),
                    other => other,
                };
                Some(AttrValue::Lit(negated))
            }
            [TokenTree::Ident(it)] if it == "true" => Some(AttrValue::Lit(Literal::Bool(true))),
            [TokenTree::Ident(it)] if it == "false" => Some(AttrValue::Lit(Literal::Bool(false))),
            [first, ..] => {
                let last = tokens.last().unwrap_or(first);
                Some(AttrValue::Text(
                    self.slice(spans::between(first.span(), last.span()))
                        .to_owned(),
                ))
            }
            [] => None,
        }
    }
}

/// Whether an attribute is a doc comment or `#[doc = "…"]`.
fn is_documentation(attr: &Attribute) -> bool {
    match &attr.meta {
        Meta::NameValue(it) => it.path.is_ident("doc"),
        _ => false,
    }
}
