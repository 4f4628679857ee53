//! Items, associated items and their signatures.

use proc_macro2::Span;
use syn::{Attribute, FnArg, ForeignItem, ImplItem, ReceiverKind, TraitItem};

use super::body::Placed;
use super::{Lowering, name, spans, types, uses};
use crate::facts::{
    BodyId, Field, Fields, Function, Item, ItemId, ItemKind, Name, Param, Receiver, TextRange,
    Variant, Visibility,
};

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
                    bounds: Vec::new(),
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

    fn impl_item(&mut self, item: &syn::ItemImpl) -> Option<ItemId> {
        if item.modifiers.polarity.is_some() {
            return None;
        }
        let before = [
            item.modifiers.defaultness.map(|it| it.span),
            item.unsafety.map(|it| it.span),
        ];
        let start = before
            .into_iter()
            .flatten()
            .next()
            .unwrap_or(item.impl_token.span);
        let head = Head {
            attrs: &item.attrs,
            vis: Visibility::Private,
            name: Name::default(),
            name_range: spans::range(item.impl_token.span),
            range: spans::between(start, item.brace_token.span.close()),
        };
        Some(self.add(head, &item.generics, |this| {
            let of_trait = item
                .trait_
                .as_ref()
                .map(|(path, _)| crate::facts::TypeRef::Path(types::path(path, None)));
            let self_ty = types::ty(&item.self_ty);
            let mut items = Vec::new();
            item.items
                .iter()
                .for_each(|it| this.impl_member(it, &mut items));
            ItemKind::Impl {
                of_trait,
                self_ty,
                items,
            }
        }))
    }

    fn impl_member(&mut self, item: &ImplItem, ids: &mut Vec<ItemId>) {
        let id = match item {
            ImplItem::Const(it) => {
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
            ImplItem::Fn(it) => {
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
            ImplItem::Type(it) => {
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
                    bounds: Vec::new(),
                    ty: Some(types::ty(&it.ty)),
                })
            }
            ImplItem::Macro(it) => {
                let end = it
                    .semi_token
                    .map_or_else(|| it.mac.delimiter.span().close(), |it| it.span);
                return self.macro_item(&it.attrs, None, &it.mac, end, ids);
            }
            _ => return,
        };
        ids.push(id);
    }

    fn trait_item(&mut self, item: &TraitItem, ids: &mut Vec<ItemId>) {
        let id = match item {
            TraitItem::Const(it) => {
                let head = head(
                    &it.attrs,
                    None,
                    &it.ident,
                    it.const_token.span,
                    it.semi_token.span,
                );
                self.add(head, &it.generics, |this| {
                    let body = it
                        .default
                        .as_ref()
                        .map(|(_, it)| this.body(|this| this.expr(it)));
                    ItemKind::Const {
                        ty: types::ty(&it.ty),
                        body,
                    }
                })
            }
            TraitItem::Fn(it) => {
                let end = match (&it.default, &it.semi_token) {
                    (Some(block), _) => block.brace_token.span.close(),
                    (None, Some(semi)) => semi.span,
                    (None, None) => it.sig.paren_token.span.close(),
                };
                let head = head(
                    &it.attrs,
                    None,
                    &it.sig.ident,
                    signature_start(&it.sig),
                    end,
                );
                self.function(head, &it.sig, it.default.as_ref())
            }
            TraitItem::Type(it) => {
                let head = head(
                    &it.attrs,
                    None,
                    &it.ident,
                    it.type_token.span,
                    it.semi_token.span,
                );
                self.add(head, &it.generics, |_| ItemKind::TypeAlias {
                    bounds: types::bounds(&it.bounds),
                    ty: it.default.as_ref().map(|(_, it)| types::ty(it)),
                })
            }
            TraitItem::Macro(it) => {
                let end = it
                    .semi_token
                    .map_or_else(|| it.mac.delimiter.span().close(), |it| it.span);
                return self.macro_item(&it.attrs, None, &it.mac, end, ids);
            }
            _ => return,
        };
        ids.push(id);
    }

    fn foreign_item(&mut self, item: &ForeignItem, ids: &mut Vec<ItemId>) {
        let id = match item {
            ForeignItem::Fn(it) => {
                let start = start(&it.vis, [], signature_start(&it.sig));
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.sig.ident,
                    start,
                    it.semi_token.span,
                );
                self.function(head, &it.sig, None)
            }
            ForeignItem::Static(it) => {
                let start = start(&it.vis, [], it.static_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.semi_token.span,
                );
                self.add(head, &syn::Generics::default(), |_| ItemKind::Static {
                    ty: types::ty(&it.ty),
                    body: None,
                    mutable: matches!(it.mutability, syn::StaticMutability::Mut(_)),
                    macro_name: None,
                })
            }
            ForeignItem::Type(it) => {
                let start = start(&it.vis, [], it.type_token.span);
                let head = head(
                    &it.attrs,
                    Some(&it.vis),
                    &it.ident,
                    start,
                    it.semi_token.span,
                );
                self.add(head, &it.generics, |_| ItemKind::TypeAlias {
                    bounds: Vec::new(),
                    ty: None,
                })
            }
            ForeignItem::Macro(it) => {
                let end = it
                    .semi_token
                    .map_or_else(|| it.mac.delimiter.span().close(), |it| it.span);
                return self.macro_item(&it.attrs, None, &it.mac, end, ids);
            }
            _ => return,
        };
        ids.push(id);
    }

    fn function(
        &mut self,
        head: Head<'_>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) -> ItemId {
        self.add(head, &sig.generics, |this| {
            let body = block.map(|it| this.function_body(sig, it));
            let receiver = sig.receiver().map(|it| Receiver {
                is_mut_ref: matches!(&it.kind, ReceiverKind::Reference(_, _, Some(_))),
                ty: match &it.kind {
                    ReceiverKind::Typed(_, ty) => Some(types::ty(ty)),
                    _ => None,
                },
            });
            ItemKind::Fn(Function {
                receiver,
                params: sig.inputs.iter().filter_map(|it| this.param(it)).collect(),
                ret: types::output(&sig.output),
                is_async: sig.asyncness.is_some(),
                body,
            })
        })
    }

    fn function_body(&mut self, sig: &syn::Signature, block: &syn::Block) -> BodyId {
        self.body(|this| {
            for input in &sig.inputs {
                let Placed { id, .. } = match input {
                    FnArg::Receiver(it) => this.self_pat(it),
                    FnArg::Typed(it) => this.pat(&it.pat),
                };
                this.body.params.push(id);
            }
            this.plain_block(block)
        })
    }

    fn param(&self, input: &FnArg) -> Option<Param> {
        let FnArg::Typed(it) = input else { return None };
        let name = match &*it.pat {
            syn::Pat::Ident(it) if it.subpat.is_none() => Some(name(&it.ident)),
            _ => None,
        };
        let colon = spans::range(it.colon_token.span);
        let start = spans::pat_start(&it.pat).unwrap_or(colon);
        let range = spans::with_attrs(&it.attrs, spans::cover(start, spans::ty(&it.ty)));
        Some(Param {
            name,
            ty: types::ty(&it.ty),
            attrs: self.attrs(&it.attrs),
            range,
        })
    }

    fn fields(&self, fields: &syn::Fields) -> Fields {
        let named = matches!(fields, syn::Fields::Named(_));
        Fields {
            named,
            fields: fields
                .iter()
                .enumerate()
                .map(|(at, it)| self.field(at, it))
                .collect(),
        }
    }

    fn field(&self, at: usize, field: &syn::Field) -> Field {
        let ty = spans::ty(&field.ty);
        let start = vis_start(&field.vis)
            .or_else(|| field.ident.as_ref().map(syn::Ident::span))
            .map_or(ty, spans::range);
        Field {
            name: field
                .ident
                .as_ref()
                .map_or_else(|| smol_str::format_smolstr!("{at}"), name),
            ty: types::ty(&field.ty),
            attrs: self.attrs(&field.attrs),
            vis: visibility(&field.vis),
            range: spans::with_attrs(&field.attrs, spans::cover(start, ty)),
        }
    }

    fn variant(&self, variant: &syn::Variant) -> Variant {
        let end = match &variant.fields {
            syn::Fields::Unit => variant.ident.span(),
            fields => fields_end(fields),
        };
        Variant {
            name: name(&variant.ident),
            fields: self.fields(&variant.fields),
            attrs: self.attrs(&variant.attrs),
            range: spans::with_attrs(&variant.attrs, spans::between(variant.ident.span(), end)),
        }
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
