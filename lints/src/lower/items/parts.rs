//! Functions and fields: what is inside a signature or a type's declaration.

use syn::{FnArg, ReceiverKind};

use super::{Head, fields_end, vis_start, visibility};
use crate::facts::{BodyId, Field, Fields, Function, ItemId, ItemKind, Param, Receiver, Variant};
use crate::lower::body::Placed;
use crate::lower::{Lowering, name, spans, types};

impl Lowering<'_> {
    pub(super) fn function(
        &mut self,
        head: Head<'_>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) -> ItemId {
        self.add(head, &sig.generics, |this| {
            let body = block.map(|it| this.function_body(sig, it));
            let receiver = sig.receiver().map(|it| Receiver {
                is_ref: matches!(&it.kind, ReceiverKind::Reference(..)),
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

    pub(super) fn fields(&self, fields: &syn::Fields) -> Fields {
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

    pub(super) fn field(&self, at: usize, field: &syn::Field) -> Field {
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

    pub(super) fn variant(&self, variant: &syn::Variant) -> Variant {
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
