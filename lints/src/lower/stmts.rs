//! Blocks and statements.

use proc_macro2::Span;

use super::body::Placed;
use super::{Lowering, macros, name, spans, types};
use crate::facts::{BlockKind, ExprId, ExprKind, List, Name, Stmt, TextRange};

impl Lowering<'_> {
    /// A block whose text begins with a keyword or a label before the brace.
    pub(super) fn block(
        &mut self,
        kind: BlockKind,
        label: Option<Name>,
        block: &syn::Block,
        start: Span,
    ) -> Placed<ExprId> {
        let range = spans::between(start, block.brace_token.span.close());
        self.statements(kind, label, &block.stmts, range)
    }

    /// `{ … }`.
    pub(super) fn plain_block(&mut self, block: &syn::Block) -> Placed<ExprId> {
        self.block(BlockKind::Plain, None, block, block.brace_token.span.open())
    }

    /// Statements in a scope of their own.
    pub(super) fn statements(
        &mut self,
        kind: BlockKind,
        label: Option<Name>,
        stmts: &[syn::Stmt],
        range: TextRange,
    ) -> Placed<ExprId> {
        let scope = self.body.open();
        stmts
            .iter()
            .filter_map(value_item)
            .for_each(|it| self.body.hide(name(it)));
        let mut lowered = List::with_capacity(stmts.len());
        let mut tail = None;
        for (index, stmt) in stmts.iter().enumerate() {
            let last = index + 1 == stmts.len();
            tail = self.stmt(
                stmt,
                if last {
                    Position::Last
                } else {
                    Position::Inner
                },
                &mut lowered,
            );
        }
        self.body.close(scope);
        self.body.expr(
            ExprKind::Block {
                kind,
                label,
                stmts: lowered,
                tail,
            },
            range,
        )
    }

    /// A statement; gives the expression that is the block's value.
    fn stmt(
        &mut self,
        stmt: &syn::Stmt,
        position: Position,
        stmts: &mut List<Stmt>,
    ) -> Option<ExprId> {
        match stmt {
            syn::Stmt::Local(it) => {
                let stmt = self.let_stmt(it);
                stmts.push(stmt);
            }
            syn::Stmt::Item(it) => {
                let mut items = Vec::new();
                self.item(it, &mut items);
                stmts.extend(items.into_iter().map(Stmt::Item));
            }
            syn::Stmt::Expr(syn::Expr::Verbatim(it), Some(_)) if it.is_empty() => {}
            syn::Stmt::Expr(syn::Expr::Macro(it), Some(_)) => self.macro_stmt(&it.mac, stmts),
            syn::Stmt::Expr(it, None) if position == Position::Last => {
                return Some(self.expr(it).id);
            }
            syn::Stmt::Expr(it, _) => {
                let expr = self.expr(it).id;
                stmts.push(Stmt::Expr(expr));
            }
            syn::Stmt::Macro(it)
                if position == Position::Last && it.semi_token.is_none() && !declares(&it.mac) =>
            {
                return Some(self.macro_expr(&it.mac).id);
            }
            syn::Stmt::Macro(it) => self.macro_stmt(&it.mac, stmts),
        }
        None
    }

    fn let_stmt(&mut self, local: &syn::Local) -> Stmt {
        let init = local.init.as_ref().map(|it| self.expr(&it.expr).id);
        let diverge = local.init.as_ref().and_then(|it| it.diverge.as_ref());
        let otherwise = diverge.map(|(_, it)| self.expr(it).id);
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(it) => (&*it.pat, Some(types::ty(&it.ty))),
            pat => (pat, None),
        };
        let pat = self.let_pat(pat).id;
        let range = spans::between(local.let_token.span, local.semi_token.span);
        let range = spans::with_attrs(&local.attrs, range);
        Stmt::Let {
            pat,
            ty,
            init,
            otherwise,
            range,
        }
    }

    /// A macro as a statement: one that declares statics or variables does so in the block.
    fn macro_stmt(&mut self, mac: &syn::Macro, stmts: &mut List<Stmt>) {
        if declares(mac)
            && let Some(statics) = self.macro_statics(mac)
        {
            stmts.extend(statics.into_iter().map(Stmt::Item));
            return;
        }
        if let Some(inner) = self.expanded_stmts(mac) {
            self.within_expansion(|this| {
                for stmt in &inner {
                    this.stmt(stmt, Position::Inner, stmts);
                }
            });
            return;
        }
        if let Some(inner) = self.pinned(mac) {
            for stmt in &inner {
                self.stmt(stmt, Position::Inner, stmts);
            }
            return;
        }
        let expr = self.macro_expr(mac).id;
        stmts.push(Stmt::Expr(expr));
    }
}

/// Whether a statement may be the value of its block.
#[derive(Clone, Copy, PartialEq)]
enum Position {
    Inner,
    Last,
}

fn declares(mac: &syn::Macro) -> bool {
    macros::last_name(&mac.path).is_some_and(|it| macros::declares_statics(&it))
}

/// The name of an item that hides a local.
fn value_item(stmt: &syn::Stmt) -> Option<&syn::Ident> {
    match stmt {
        syn::Stmt::Item(syn::Item::Fn(it)) => Some(&it.sig.ident),
        syn::Stmt::Item(syn::Item::Const(it)) => Some(&it.ident),
        syn::Stmt::Item(syn::Item::Static(it)) => Some(&it.ident),
        _ => None,
    }
}
