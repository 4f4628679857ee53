//! Macro calls where items stand.

use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Attribute, Expr, Ident, Item, Macro, Token, Type, Visibility, token};

use crate::facts::{ExprKind, ItemId, ItemKind, MacroArm, Name};
use crate::lower::items::{Head, visibility};
use crate::lower::{Lowering, name, spans, types};

use super::last_name;

/// `static ref NAME: Type = value;`.
struct Static {
    attrs: Vec<Attribute>,
    vis: Visibility,
    keyword: Token![static],
    mutable: bool,
    ident: Ident,
    ty: Type,
    value: Option<Expr>,
}

/// Items in braces.
struct Braced(Vec<Item>);

/// Whether a macro of this name declares statics.
pub(in crate::lower) fn declares_statics(name: &str) -> bool {
    matches!(name, "lazy_static" | "thread_local" | "task_local")
}

impl Parse for Static {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let keyword = input.parse()?;
        input.parse::<Option<Token![ref]>>()?;
        let mutable = input.parse::<Option<Token![mut]>>()?.is_some();
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let value = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
        Ok(Static {
            attrs,
            vis,
            keyword,
            mutable,
            ident,
            ty,
            value,
        })
    }
}

impl Parse for Braced {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let content;
        syn::braced!(content in input);
        all(&content).map(Braced)
    }
}

/// Whether an item only declares, and does nothing that a lint could speak of.
fn declares_types(item: &Item) -> bool {
    matches!(
        item,
        Item::Struct(_) | Item::Enum(_) | Item::Union(_) | Item::Type(_) | Item::Use(_)
    )
}

fn all<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        all.push(input.parse()?);
    }
    Ok(all)
}

/// The branches of `cfg_if! { if #[cfg(a)] { … } else if #[cfg(b)] { … } else { … } }`.
pub(super) fn branches<T: Parse>(input: ParseStream) -> syn::Result<Vec<T>> {
    let mut branches = Vec::new();
    while !input.is_empty() {
        if !branches.is_empty() {
            input.parse::<Token![else]>()?;
        }
        if !input.peek(token::Brace) {
            input.parse::<Token![if]>()?;
            input.call(Attribute::parse_outer)?;
        }
        branches.push(input.parse()?);
    }
    Ok(branches)
}

impl Lowering<'_> {
    /// A macro call where an item stands; `end` is its last token.
    pub(in crate::lower) fn macro_item(
        &mut self,
        attrs: &[Attribute],
        ident: Option<&Ident>,
        mac: &Macro,
        end: proc_macro2::Span,
        ids: &mut Vec<ItemId>,
    ) {
        let last = last_name(&mac.path).unwrap_or_default();
        if declares_statics(&last)
            && let Some(statics) = self.macro_statics(mac)
        {
            ids.extend(statics);
            return;
        }
        let path = types::path(&mac.path, None);
        let head = Head {
            attrs,
            vis: crate::facts::Visibility::Private,
            name: ident.map(name).unwrap_or_default(),
            name_range: ident.map_or(path.range, |it| spans::range(it.span())),
            range: spans::cover(path.range, spans::range(end)),
        };
        let id = self.add(head, &syn::Generics::default(), |this| match ident {
            Some(ident) if last == "macro_rules" => {
                let arms = this.nested(|this| this.macro_arms(mac));
                let is_read =
                    |it: &Option<MacroArm>| it.as_ref().is_some_and(|it| it.body.is_some());
                this.define(ident, mac, &arms.iter().map(is_read).collect::<Vec<_>>());
                ItemKind::MacroRules(arms.into_iter().flatten().collect())
            }
            _ => this.nested(|this| this.macro_call(mac, path, &last)),
        });
        ids.push(id);
    }

    fn macro_call(&mut self, mac: &Macro, path: crate::facts::Path, last: &str) -> ItemKind {
        if let Some(expanded) = self.expanded(mac)
            && let Ok(mut items) = all::<Item>.parse2(expanded.tokens)
        {
            if expanded.is_lent {
                items.retain(declares_types);
            }
            if !expanded.is_lent || !items.is_empty() {
                return ItemKind::MacroCall {
                    path,
                    items: self.within_expansion(|this| this.items(&items)),
                    body: None,
                };
            }
        }
        let items = match last {
            "cfg_if" => {
                let branches = self.parse(mac, branches::<Braced>).unwrap_or_default();
                branches.into_iter().flat_map(|it| it.0).collect()
            }
            _ => self.parse(mac, all::<Item>).unwrap_or_default(),
        };
        if !items.is_empty() {
            return ItemKind::MacroCall {
                path,
                items: self.items(&items),
                body: None,
            };
        }
        let mut parsed = false;
        let bodies = self.facts.bodies.len();
        let body = self.body(|this| {
            let root = this.macro_expr(mac);
            parsed = !matches!(
                this.body.kind(root.id),
                ExprKind::Macro { parsed: false, .. }
            );
            root
        });
        if !parsed {
            self.facts.bodies.truncate(bodies);
        }
        ItemKind::MacroCall {
            path,
            items: Vec::new(),
            body: parsed.then_some(body),
        }
    }

    /// The statics that a macro declares, where it is written as `lazy_static!` and its kin are.
    pub(in crate::lower) fn macro_statics(&mut self, mac: &Macro) -> Option<Vec<ItemId>> {
        let statics = self.parse(mac, all::<Static>)?;
        let macro_name = last_name(&mac.path);
        Some(
            statics
                .iter()
                .map(|it| self.macro_static(it, macro_name.clone()))
                .collect(),
        )
    }

    fn macro_static(&mut self, item: &Static, macro_name: Option<Name>) -> ItemId {
        let start = match &item.vis {
            Visibility::Public(it) => it.span,
            Visibility::Restricted(it) => it.pub_token.span,
            Visibility::Inherited => item.keyword.span,
        };
        let mut range = spans::cover(spans::range(start), spans::ty(&item.ty));
        let name_range = spans::range(item.ident.span());
        // The range reaches to the end of the value, which is known once it is lowered.
        let head = Head {
            attrs: &item.attrs,
            vis: visibility(&item.vis),
            name: name(&item.ident),
            name_range,
            range,
        };
        let id = self.add(head, &syn::Generics::default(), |this| {
            let body = item.value.as_ref().map(|value| {
                this.body(|this| {
                    let value = this.expr(value);
                    range = spans::cover(range, value.range);
                    value
                })
            });
            ItemKind::Static {
                ty: types::ty(&item.ty),
                body,
                mutable: item.mutable,
                macro_name,
            }
        });
        self.facts.items[id.index()].range.end = range.end;
        id
    }
}
