//! The items of implementations, traits and foreign blocks.

use syn::{ForeignItem, ImplItem, TraitItem};

use super::{Head, head, signature_start, start};
use crate::facts::{ItemId, ItemKind, List, Name, TypeRef, Visibility};
use crate::lower::{Lowering, spans, types};

impl Lowering<'_> {
    pub(super) fn impl_item(&mut self, item: &syn::ItemImpl) -> Option<ItemId> {
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
                .map(|(path, _)| TypeRef::Path(types::path(path, None)));
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
                    bounds: List::new(),
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

    pub(super) fn trait_item(&mut self, item: &TraitItem, ids: &mut Vec<ItemId>) {
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

    pub(super) fn foreign_item(&mut self, item: &ForeignItem, ids: &mut Vec<ItemId>) {
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
                    bounds: List::new(),
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
}
