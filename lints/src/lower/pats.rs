//! Patterns, and the variables that they bind.

use syn::{Member, Pat};

use super::body::Placed;
use super::{Lowering, literals, name, spans, types};
use crate::facts::{List, Local, Name, PatId, PatKind, TextRange};

impl Lowering<'_> {
    /// A pattern; what it binds is in scope from here on.
    pub(super) fn pat(&mut self, pat: &Pat) -> Placed<PatId> {
        match pat {
            Pat::Guard(it) => self.pat(&it.pat),
            Pat::Ident(it) => self.ident_pat(it),
            Pat::Lit(it) => {
                let range = spans::range(it.lit.span());
                self.body
                    .pat(PatKind::Lit(literals::literal(&it.lit)), range)
            }
            Pat::Or(it) => {
                let outer = self.body.begin_or();
                let (cases, range) = self.pats(&it.cases);
                self.body.end_or(outer);
                let range = match &it.leading_vert {
                    Some(vert) => spans::cover(spans::range(vert.span), range),
                    None => range,
                };
                self.body.pat(PatKind::Or(cases), range)
            }
            Pat::Paren(it) => {
                let inner = self.pat(&it.pat);
                Placed {
                    id: inner.id,
                    range: spans::range(it.paren_token.span.join()),
                }
            }
            Pat::Path(it) => {
                let path = types::path(&it.path, it.qself.as_ref());
                let range = path.range;
                self.body.pat(PatKind::Path(path), range)
            }
            Pat::Reference(it) => {
                let inner = self.pat(&it.pat);
                Placed {
                    id: inner.id,
                    range: spans::cover(spans::range(it.and_token.span), inner.range),
                }
            }
            Pat::Rest(it) => self
                .body
                .pat(PatKind::Rest, spans::joined(&it.dot2_token.spans)),
            Pat::Slice(it) => {
                let (elems, _) = self.pats(&it.elems);
                self.body.pat(
                    PatKind::Slice(elems),
                    spans::range(it.bracket_token.span.join()),
                )
            }
            Pat::Struct(it) => self.struct_pat(it),
            Pat::Tuple(it) => {
                let (elems, _) = self.pats(&it.elems);
                self.body.pat(
                    PatKind::Tuple(elems),
                    spans::range(it.paren_token.span.join()),
                )
            }
            Pat::TupleStruct(it) => {
                let path = types::path(&it.path, it.qself.as_ref());
                let (elems, _) = self.pats(&it.elems);
                let range = spans::cover(path.range, spans::range(it.paren_token.span.close()));
                self.body.pat(PatKind::TupleStruct { path, elems }, range)
            }
            Pat::Type(it) => {
                let inner = self.pat(&it.pat);
                Placed {
                    id: inner.id,
                    range: spans::cover(inner.range, spans::ty(&it.ty)),
                }
            }
            Pat::Wild(it) => self
                .body
                .pat(PatKind::Wild, spans::range(it.underscore_token.span)),
            Pat::Const(it) => {
                let range = spans::between(it.const_token.span, it.block.brace_token.span.close());
                self.body.pat(PatKind::Other, range)
            }
            Pat::Macro(it) => self.body.pat(PatKind::Other, spans::mac(&it.mac)),
            Pat::Range(it) => {
                let tokens = quote::ToTokens::to_token_stream(it);
                self.body
                    .pat(PatKind::Other, spans::tokens(&tokens).unwrap_or_default())
            }
            Pat::Verbatim(it) => self
                .body
                .pat(PatKind::Other, spans::tokens(it).unwrap_or_default()),
            _ => self.body.pat(PatKind::Other, TextRange::default()),
        }
    }

    fn pats<'p>(&mut self, pats: impl IntoIterator<Item = &'p Pat>) -> (List<PatId>, TextRange) {
        let mut range = None;
        let mut ids = List::new();
        for pat in pats {
            let pat = self.pat(pat);
            range = Some(range.map_or(pat.range, |it| spans::cover(it, pat.range)));
            ids.push(pat.id);
        }
        (ids, range.unwrap_or_default())
    }

    /// The pattern of a plain `let`: a name alone binds there, whatever its case.
    pub(super) fn let_pat(&mut self, pat: &Pat) -> Placed<PatId> {
        match pat {
            Pat::Ident(it) => self.binding(it),
            pat => self.pat(pat),
        }
    }

    fn ident_pat(&mut self, pat: &syn::PatIdent) -> Placed<PatId> {
        let ident = spans::range(pat.ident.span());
        let plain = pat.by_ref.is_none() && pat.mutability.is_none() && pat.subpat.is_none();
        if plain && name(&pat.ident).starts_with(char::is_uppercase) {
            let path = types::path(&pat.ident.clone().into(), None);
            return self.body.pat(PatKind::Path(path), ident);
        }
        self.binding(pat)
    }

    fn binding(&mut self, pat: &syn::PatIdent) -> Placed<PatId> {
        let ident = spans::range(pat.ident.span());
        let local = name(&pat.ident);
        let local = self.body.bind(Local {
            name: local,
            mutable: pat.mutability.is_some(),
            range: ident,
        });
        let sub = pat.subpat.as_ref().map(|(_, it)| self.pat(it));
        let start = match (&pat.by_ref, &pat.mutability) {
            (Some(token), _) => spans::range(token.span),
            (None, Some(token)) => spans::range(token.span),
            (None, None) => ident,
        };
        let range = spans::cover(start, sub.map_or(ident, |it| it.range));
        self.body.pat(
            PatKind::Bind {
                local,
                sub: sub.map(|it| it.id),
            },
            range,
        )
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> Placed<PatId> {
        let path = types::path(&pat.path, pat.qself.as_ref());
        let fields = pat
            .fields
            .iter()
            .map(|it| (member(&it.member), self.pat(&it.pat).id))
            .collect();
        let range = spans::cover(path.range, spans::range(pat.brace_token.span.close()));
        self.body.pat(PatKind::Struct { path, fields }, range)
    }

    /// The parameter `self`.
    pub(super) fn self_pat(&mut self, receiver: &syn::Receiver) -> Placed<PatId> {
        let range = spans::range(receiver.self_token.span);
        let mutable = receiver.mutability.is_some();
        let local = self.body.bind(Local {
            name: Name::new_static("self"),
            mutable,
            range,
        });
        self.body.pat(PatKind::Bind { local, sub: None }, range)
    }
}

/// The name or number of a field.
pub(super) fn member(member: &Member) -> Name {
    match member {
        Member::Named(it) => name(it),
        Member::Unnamed(it) => smol_str::format_smolstr!("{}", it.index),
    }
}
