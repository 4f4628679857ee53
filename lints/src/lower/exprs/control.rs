//! Expressions that branch, loop and leave.

use syn::Expr;

use crate::facts::{Arm, BlockKind, ExprId, ExprKind, Name};
use crate::lower::body::Placed;
use crate::lower::{Lowering, name, spans};

impl Lowering<'_> {
    pub(super) fn if_expr(&mut self, expr: &syn::ExprIf) -> Placed<ExprId> {
        let scope = self.body.open();
        let cond = self.expr(&expr.cond).id;
        let then = self.plain_block(&expr.then_branch);
        self.body.close(scope);
        let otherwise = self.optional(expr.else_branch.as_ref().map(|(_, it)| &**it));
        let range = spans::cover(
            spans::range(expr.if_token.span),
            otherwise.unwrap_or(then).range,
        );
        self.body.expr(
            ExprKind::If {
                cond,
                then: then.id,
                otherwise: otherwise.map(|it| it.id),
            },
            range,
        )
    }

    pub(super) fn match_expr(&mut self, expr: &syn::ExprMatch) -> Placed<ExprId> {
        let value = self.expr(&expr.expr).id;
        let arms = expr.arms.iter().map(|it| self.arm(it)).collect();
        let range = spans::between(expr.match_token.span, expr.brace_token.span.close());
        self.body.expr(ExprKind::Match { value, arms }, range)
    }

    fn arm(&mut self, arm: &syn::Arm) -> Arm {
        let scope = self.body.open();
        let pat = self.pat(&arm.pat).id;
        let guard = match &arm.pat {
            syn::Pat::Guard(it) => Some(self.expr(&it.guard).id),
            _ => None,
        };
        let body = self.expr(&arm.body).id;
        self.body.close(scope);
        Arm { pat, guard, body }
    }

    pub(super) fn block_like(&mut self, expr: &Expr) -> Placed<ExprId> {
        match expr {
            Expr::Block(it) => {
                let start = it
                    .label
                    .as_ref()
                    .map_or(it.block.brace_token.span.open(), |it| it.name.apostrophe);
                self.block(BlockKind::Plain, label(it.label.as_ref()), &it.block, start)
            }
            Expr::Async(it) => self.block(BlockKind::Async, None, &it.block, it.async_token.span),
            Expr::Unsafe(it) => {
                self.block(BlockKind::Unsafe, None, &it.block, it.unsafe_token.span)
            }
            Expr::Const(it) => self.block(BlockKind::Plain, None, &it.block, it.const_token.span),
            Expr::TryBlock(it) => self.block(BlockKind::Plain, None, &it.block, it.try_token.span),
            Expr::Loop(it) => {
                let body = self.plain_block(&it.body);
                let start = it
                    .label
                    .as_ref()
                    .map_or(it.loop_token.span, |it| it.name.apostrophe);
                let kind = ExprKind::Loop {
                    label: label(it.label.as_ref()),
                    body: body.id,
                };
                self.body
                    .expr(kind, spans::cover(spans::range(start), body.range))
            }
            Expr::While(it) => {
                let scope = self.body.open();
                let cond = self.expr(&it.cond).id;
                let body = self.plain_block(&it.body);
                self.body.close(scope);
                let start = it
                    .label
                    .as_ref()
                    .map_or(it.while_token.span, |it| it.name.apostrophe);
                let kind = ExprKind::While {
                    label: label(it.label.as_ref()),
                    cond,
                    body: body.id,
                };
                self.body
                    .expr(kind, spans::cover(spans::range(start), body.range))
            }
            Expr::ForLoop(it) => {
                let iter = self.expr(&it.expr).id;
                let scope = self.body.open();
                let pat = self.pat(&it.pat).id;
                let body = self.plain_block(&it.body);
                self.body.close(scope);
                let start = it
                    .label
                    .as_ref()
                    .map_or(it.for_token.span, |it| it.name.apostrophe);
                let kind = ExprKind::For {
                    label: label(it.label.as_ref()),
                    pat,
                    iter,
                    body: body.id,
                };
                self.body
                    .expr(kind, spans::cover(spans::range(start), body.range))
            }
            _ => self.prefixed(expr),
        }
    }

    pub(super) fn jump(&mut self, expr: &Expr) -> Placed<ExprId> {
        let (kind, start, value) = match expr {
            Expr::Break(it) => {
                let value = self.optional(it.expr.as_deref());
                let end = value
                    .map(|it| it.range)
                    .or(it.label.as_ref().map(|it| spans::range(it.ident.span())));
                let label = it.label.as_ref().map(|it| name(&it.ident));
                (
                    ExprKind::Break {
                        label,
                        value: value.map(|it| it.id),
                    },
                    it.break_token.span,
                    end,
                )
            }
            Expr::Continue(it) => {
                let end = it.label.as_ref().map(|it| spans::range(it.ident.span()));
                let label = it.label.as_ref().map(|it| name(&it.ident));
                (ExprKind::Continue { label }, it.continue_token.span, end)
            }
            Expr::Return(it) => {
                let value = self.optional(it.expr.as_deref());
                (
                    ExprKind::Return(value.map(|it| it.id)),
                    it.return_token.span,
                    value.map(|it| it.range),
                )
            }
            Expr::Yield(it) => {
                let value = self.optional(it.expr.as_deref());
                (
                    ExprKind::Return(value.map(|it| it.id)),
                    it.yield_token.span,
                    value.map(|it| it.range),
                )
            }
            _ => return self.prefixed(expr),
        };
        let start = spans::range(start);
        self.body
            .expr(kind, value.map_or(start, |it| spans::cover(start, it)))
    }
}

fn label(label: Option<&syn::Label>) -> Option<Name> {
    label.map(|it| name(&it.name.ident))
}
