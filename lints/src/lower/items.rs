//! Items.

use proc_macro2::Span;
use syn::Attribute;

use super::{Lowering, name, spans, types, uses};
use crate::facts::{Fields, Item, ItemId, ItemKind, List, Name, TextRange, Visibility};

mod members;
mod parts;

/// What all items have.
pub(super) struct Head<'s> {
    pub(super) attrs: &'s [Attribute],
    pub(super) vis: Visibility,
    pub(super) name: Name,
    pub(super) name_range: TextRange,
    /// From the visibility to the last token.
    pub(super) range: TextRange,
}

impl Lowering<'_> {
    pub(super) fn items(&mut self, items: &[syn::Item]) -> Vec<ItemId> {
        let mut ids = Vec::new();
        for item in items {
            self.item(item, &mut ids);
        }
        ids
    }

    /// An item; some are several or none.
    pub(super) fn item(&mut self, item: &syn::Item, ids: &mut Vec<ItemId>) {
        let id = match item {
            syn::Item::Const(it) => {
                let start = start(
                    &it.vis,
                    [it.modifiers.defaultness.map(|it| it.span)],
                    it.const_token.span,
                );
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.semi_token.span,
                );
                self.add(head, &it.generics, |this| {
                    let body = Some(this.body(|this| this.expr(&it.expr)));
                    ItemKind::Const {
                        ty: types::ty(&it.ty),
                        body,
                    }
                })
            }
            syn::Item::Enum(it) => {
                let start = start(&it.vis, [], it.enum_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.brace_token.span.close(),
                );
                self.add(head, &it.generics, |this| {
                    ItemKind::Enum(it.variants.iter().map(|it| this.variant(it)).collect())
                })
            }
            syn::Item::ExternCrate(it) => {
                let start = start(&it.vis, [], it.extern_token.span);
                let alias = it.rename.as_ref().map(|(_, it)| it);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    alias.unwrap_or(&it.ident),
                    start,
                    it.semi_token.span,
                );
                self.add(head, &syn::Generics::default(), |_| ItemKind::ExternCrate {
                    krate: name(&it.ident),
                    alias: alias.map(name),
                })
            }
            syn::Item::Fn(it) => {
                let start = start(
                    &it.vis,
                    [it.modifiers.defaultness.map(|it| it.span)],
                    signature_start(&it.sig),
                );
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.sig.ident,
                    start,
                    it.block.brace_token.span.close(),
                );
                self.function(head, &it.sig, Some(&it.block))
            }
            syn::Item::ForeignMod(it) => {
                return it.items.iter().for_each(|it| self.foreign_item(it, ids));
            }
            syn::Item::Impl(it) => match self.impl_item(it) {
                Some(id) => id,
                None => return,
            },
            syn::Item::Macro(it) => {
                let end = it
                    .semi_token
                    .map_or_else(|| it.mac.delimiter.span().close(), |it| it.span);
                return self.macro_item(&it.attrs, it.ident.as_ref(), &it.mac, end, ids);
            }
            syn::Item::Mod(it) => {
                let start = start(&it.vis, [it.unsafety.map(|it| it.span)], it.mod_token.span);
                let end = match (&it.content, &it.semi) {
                    (Some((brace, _)), _) => brace.span.close(),
                    (None, Some(semi)) => semi.span,
                    (None, None) => it.ident.span(),
                };
                let head = head(&it.attrs, Some(&it.vis), &it.ident, start, end);
                self.add(head, &syn::Generics::default(), |this| ItemKind::Mod {
                    content: it.content.as_ref().map(|(_, items)| this.items(items)),
                })
            }
            syn::Item::Static(it) => {
                let start = start(&it.vis, [], it.static_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.semi_token.span,
                );
                self.add(head, &syn::Generics::default(), |this| ItemKind::Static {
                    ty: types::ty(&it.ty),
                    body: Some(this.body(|this| this.expr(&it.expr))),
                    mutable: matches!(it.mutability, syn::StaticMutability::Mut(_)),
                    macro_name: None,
                })
            }
            syn::Item::Struct(it) => {
                let start = start(&it.vis, [], it.struct_token.span);
                let end = it
                    .semi_token
                    .map_or_else(|| fields_end(&it.fields), |it| it.span);
                let head = head(&it.attrs, Some(&it.vis), &it.ident, start, end);
                self.add(head, &it.generics, |this| {
                    ItemKind::Struct(this.fields(&it.fields))
                })
            }
            syn::Item::Trait(it) => {
                let before = [
                    it.unsafety.map(|it| it.span),
                    it.modifiers.auto_token.map(|it| it.span),
                ];
                let start = start(&it.vis, before, it.trait_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.brace_token.span.close(),
                );
                self.add(head, &it.generics, |this| {
                    let mut items = Vec::new();
                    it.items
                        .iter()
                        .for_each(|it| this.trait_item(it, &mut items));
                    ItemKind::Trait {
                        bounds: types::bounds(&it.supertraits),
                        items,
                    }
                })
            }
            syn::Item::TraitAlias(it) => {
                let start = start(&it.vis, [], it.trait_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.semi_token.span,
                );
                self.add(head, &it.generics, |_| ItemKind::Trait {
                    bounds: types::bounds(&it.bounds),
                    items: Vec::new(),
                })
            }
            syn::Item::Type(it) => {
                let start = start(
                    &it.vis,
                    [it.modifiers.defaultness.map(|it| it.span)],
                    it.type_token.span,
                );
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.semi_token.span,
                );
                self.add(head, &it.generics, |_| ItemKind::TypeAlias {
                    bounds: List::new(),
                    ty: Some(types::ty(&it.ty)),
                })
            }
            syn::Item::Union(it) => {
                let start = start(&it.vis, [], it.union_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.fields.brace_token.span.close(),
                );
                self.add(head, &it.generics, |this| {
                    let fields = it.fields.named.iter().enumerate();
                    ItemKind::Struct(Fields {
                        named: true,
                        fields: fields.map(|(at, it)| this.field(at, it)).collect(),
                    })
                })
            }
            syn::Item::Use(it) => {
                let start = start(&it.vis, [], it.use_token.span);
                let head = Head {
                    attrs: &it.attrs,
                    vis: visibility(&it.vis),
                    name: Name::default(),
                    name_range: spans::range(it.use_token.span),
                    range: spans::between(start, it.semi_token.span),
                };
                self.add(head, &syn::Generics::default(), |_| {
                    ItemKind::Use(uses::leaves(it))
                })
            }
            _ => return,
        };
        ids.push(id);
    }

    /// Gives an item its number before those within get theirs.
    pub(super) fn add(
        &mut self,
        head: Head<'_>,
        generics: &syn::Generics,
        kind: impl FnOnce(&mut Self) -> ItemKind,
    ) -> ItemId {
        let id = ItemId(self.facts.items.len() as u32);
        self.facts.items.push(Item {
            name: head.name,
            range: spans::with_attrs(head.attrs, head.range),
            name_range: head.name_range,
            attrs: self.attrs(head.attrs),
            vis: head.vis,
            generics: types::generics(generics),
            kind: ItemKind::Use(Vec::new()),
        });
        let kind = kind(self);
        self.facts.items[id.index()].kind = kind;
        id
    }
}

/// The head of an item with a name.
fn head<'s>(
    attrs: &'s [Attribute],
    vis: Option<&syn::Visibility>,
    ident: &syn::Ident,
    start: Span,
    end: Span,
) -> Head<'s> {
    Head {
        attrs,
        vis: vis.map_or(Visibility::Private, visibility),
        name: name(ident),
        name_range: spans::range(ident.span()),
        range: spans::between(start, end),
    }
}

/// Where an item begins: at its visibility, one of the words before its keyword, or the keyword.
fn start<const N: usize>(vis: &syn::Visibility, words: [Option<Span>; N], keyword: Span) -> Span {
    vis_start(vis)
        .or_else(|| words.into_iter().flatten().next())
        .unwrap_or(keyword)
}

fn vis_start(vis: &syn::Visibility) -> Option<Span> {
    match vis {
        syn::Visibility::Public(it) => Some(it.span),
        syn::Visibility::Restricted(it) => Some(it.pub_token.span),
        syn::Visibility::Inherited => None,
    }
}

fn signature_start(sig: &syn::Signature) -> Span {
    let safety = match &sig.safety {
        syn::Safety::Safe(it) => Some(it.span),
        syn::Safety::Unsafe(it) => Some(it.span),
        syn::Safety::Default => None,
    };
    let words = [
        sig.constness.map(|it| it.span),
        sig.asyncness.map(|it| it.span),
        safety,
        sig.abi.as_ref().map(|it| it.extern_token.span),
    ];
    words
        .into_iter()
        .flatten()
        .next()
        .unwrap_or(sig.fn_token.span)
}

fn fields_end(fields: &syn::Fields) -> Span {
    match fields {
        syn::Fields::Named(it) => it.brace_token.span.close(),
        syn::Fields::Unnamed(it) => it.paren_token.span.close(),
        syn::Fields::Unit => Span::call_site(),
    }
}

/// A visibility as written.
pub(super) fn visibility(vis: &syn::Visibility) -> Visibility {
    match vis {
        syn::Visibility::Public(_) => Visibility::Public,
        syn::Visibility::Restricted(it) if it.path.is_ident("self") => Visibility::Private,
        syn::Visibility::Restricted(_) => Visibility::Crate,
        syn::Visibility::Inherited => Visibility::Private,
    }
}
