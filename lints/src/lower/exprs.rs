//! Expressions.

use syn::{Expr, RangeLimits, UnOp};

use super::body::Placed;
use super::pats::member;
use super::{Lowering, literals, name, spans, types};
use crate::facts::{ExprId, ExprKind, List, Name, TextRange};

mod control;
mod operators;

use operators::{Operator, operator};

impl Lowering<'_> {
    /// An expression. The result's range is that of all of its text; the parentheses around an expression are no
    /// part of its own range.
    pub(super) fn expr(&mut self, expr: &Expr) -> Placed<ExprId> {
        self.depth += 1;
        // Chains nest to the left and may be long: no recursion for them.
        let mut chain = Vec::new();
        let mut innermost = expr;
        while let Some(left) = left_of(innermost) {
            chain.push(innermost);
            innermost = left;
        }
        let mut placed = self.head(innermost);
        while let Some(link) = chain.pop() {
            placed = self.link(link, placed);
        }
        self.depth -= 1;
        placed
    }

    pub(super) fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> List<ExprId> {
        exprs.into_iter().map(|it| self.expr(it).id).collect()
    }

    fn optional(&mut self, expr: Option<&Expr>) -> Option<Placed<ExprId>> {
        expr.map(|it| self.expr(it))
    }

    /// An expression that begins with another one, which is lowered already.
    fn link(&mut self, expr: &Expr, left: Placed<ExprId>) -> Placed<ExprId> {
        let (kind, end) = match expr {
            Expr::Await(it) => (ExprKind::Await(left.id), spans::range(it.await_token.span)),
            Expr::Binary(it) => {
                let right = self.expr(&it.right);
                let (op, kind) = operator(&it.op);
                let kind = match kind {
                    Operator::Assigning => ExprKind::Assign {
                        op,
                        target: left.id,
                        value: right.id,
                    },
                    Operator::Plain => ExprKind::Binary {
                        op,
                        left: left.id,
                        right: right.id,
                    },
                };
                (kind, right.range)
            }
            Expr::Call(it) => {
                let args = self.exprs(&it.args);
                (
                    ExprKind::Call {
                        callee: left.id,
                        args,
                    },
                    spans::range(it.paren_token.span.close()),
                )
            }
            Expr::Cast(it) => (
                ExprKind::Cast {
                    expr: left.id,
                    ty: types::ty(&it.ty),
                },
                spans::ty(&it.ty),
            ),
            Expr::Field(it) => {
                let span = match &it.member {
                    syn::Member::Named(ident) => ident.span(),
                    syn::Member::Unnamed(index) => index.span,
                };
                (
                    ExprKind::Field {
                        base: left.id,
                        name: member(&it.member),
                    },
                    spans::range(span),
                )
            }
            Expr::Index(it) => {
                let index = self.expr(&it.index).id;
                (
                    ExprKind::Index {
                        base: left.id,
                        index,
                    },
                    spans::range(it.bracket_token.span.close()),
                )
            }
            Expr::MethodCall(it) => {
                let args = self.exprs(&it.args);
                let kind = ExprKind::Method {
                    receiver: left.id,
                    name: name(&it.method),
                    name_range: spans::range(it.method.span()),
                    turbofish: types::turbofish(it.turbofish.as_ref()),
                    args,
                };
                (kind, spans::range(it.paren_token.span.close()))
            }
            Expr::Try(it) => (ExprKind::Try(left.id), spans::range(it.question_token.span)),
            // Invariant: `left_of` lists the same kinds.
            _ => (ExprKind::Unknown, left.range),
        };
        self.body.expr(kind, spans::cover(left.range, end))
    }

    /// An expression that begins with something else than an expression.
    fn head(&mut self, expr: &Expr) -> Placed<ExprId> {
        match expr {
            Expr::Lit(it) => {
                let range = spans::range(it.lit.span());
                self.body
                    .expr(ExprKind::Lit(literals::literal(&it.lit)), range)
            }
            Expr::Path(it) => self.path_expr(it),
            Expr::Macro(it) => self.macro_expr(&it.mac),
            Expr::Group(it) => self.expr(&it.expr),
            Expr::Paren(it) => {
                let inner = self.expr(&it.expr);
                Placed {
                    id: inner.id,
                    range: spans::range(it.paren_token.span.join()),
                }
            }
            Expr::Closure(it) => self.closure(it),
            Expr::Struct(it) => self.struct_expr(it),
            Expr::If(it) => self.if_expr(it),
            Expr::Match(it) => self.match_expr(it),
            Expr::Block(_)
            | Expr::Async(_)
            | Expr::Unsafe(_)
            | Expr::Const(_)
            | Expr::TryBlock(_)
            | Expr::Loop(_)
            | Expr::While(_)
            | Expr::ForLoop(_) => self.block_like(expr),
            Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) | Expr::Yield(_) => {
                self.jump(expr)
            }
            Expr::Array(it) => {
                let elems = self.exprs(&it.elems);
                self.body.expr(
                    ExprKind::Array {
                        is_vec: false,
                        elems,
                    },
                    spans::range(it.bracket_token.span.join()),
                )
            }
            Expr::Repeat(it) => {
                let value = self.expr(&it.expr).id;
                let len = self.expr(&it.len).id;
                let range = spans::range(it.bracket_token.span.join());
                self.body.expr(
                    ExprKind::Repeat {
                        is_vec: false,
                        value,
                        len,
                    },
                    range,
                )
            }
            Expr::Tuple(it) => {
                let elems = self.exprs(&it.elems);
                self.body.expr(
                    ExprKind::Tuple(elems),
                    spans::range(it.paren_token.span.join()),
                )
            }
            _ => self.prefixed(expr),
        }
    }

    fn prefixed(&mut self, expr: &Expr) -> Placed<ExprId> {
        match expr {
            Expr::Assign(it) => {
                let target = self.expr(&it.left);
                let value = self.expr(&it.right);
                let kind = ExprKind::Assign {
                    op: Name::new_static("="),
                    target: target.id,
                    value: value.id,
                };
                self.body
                    .expr(kind, spans::cover(target.range, value.range))
            }
            Expr::Reference(it) => {
                let inner = self.expr(&it.expr);
                let kind = ExprKind::Ref {
                    mutable: it.mutability.is_some(),
                    expr: inner.id,
                };
                self.body.expr(
                    kind,
                    spans::cover(spans::range(it.and_token.span), inner.range),
                )
            }
            Expr::RawAddr(it) => {
                let inner = self.expr(&it.expr);
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                let kind = ExprKind::Ref {
                    mutable,
                    expr: inner.id,
                };
                self.body.expr(
                    kind,
                    spans::cover(spans::range(it.and_token.span), inner.range),
                )
            }
            Expr::Unary(it) => {
                let inner = self.expr(&it.expr);
                let (kind, span) = match &it.op {
                    UnOp::Deref(token) => (ExprKind::Deref(inner.id), token.span),
                    UnOp::Not(token) => (
                        ExprKind::Unary {
                            op: '!',
                            expr: inner.id,
                        },
                        token.span,
                    ),
                    UnOp::Neg(token) => (
                        ExprKind::Unary {
                            op: '-',
                            expr: inner.id,
                        },
                        token.span,
                    ),
                    _ => return inner,
                };
                self.body
                    .expr(kind, spans::cover(spans::range(span), inner.range))
            }
            Expr::Let(it) => {
                let value = self.expr(&it.expr);
                let pat = self.pat(&it.pat).id;
                let range = spans::cover(spans::range(it.let_token.span), value.range);
                self.body.expr(
                    ExprKind::Let {
                        pat,
                        value: value.id,
                    },
                    range,
                )
            }
            Expr::Range(it) => {
                let lo = self.optional(it.start.as_deref());
                let hi = self.optional(it.end.as_deref());
                let dots = match &it.limits {
                    RangeLimits::HalfOpen(it) => spans::joined(&it.spans),
                    RangeLimits::Closed(it) => spans::joined(&it.spans),
                };
                let range = spans::cover(
                    lo.map_or(dots, |it| it.range),
                    hi.map_or(dots, |it| it.range),
                );
                self.body.expr(
                    ExprKind::Range {
                        lo: lo.map(|it| it.id),
                        hi: hi.map(|it| it.id),
                    },
                    range,
                )
            }
            Expr::Infer(it) => self
                .body
                .expr(ExprKind::Unknown, spans::range(it.underscore_token.span)),
            Expr::Verbatim(it) => self
                .body
                .expr(ExprKind::Unknown, spans::tokens(it).unwrap_or_default()),
            _ => self.body.expr(ExprKind::Unknown, TextRange::default()),
        }
    }

    fn path_expr(&mut self, expr: &syn::ExprPath) -> Placed<ExprId> {
        let path = types::path(&expr.path, expr.qself.as_ref());
        let range = path.range;
        let local = match (path.absolute, &path.qself, path.segments.as_slice()) {
            (false, None, [one]) if one.args.is_empty() => self.body.resolve(&one.name),
            _ => None,
        };
        self.body
            .expr(local.map_or(ExprKind::Path(path), ExprKind::Local), range)
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> Placed<ExprId> {
        let scope = self.body.open();
        let params = closure
            .inputs
            .iter()
            .map(|it| match it {
                syn::Pat::Type(it) => (self.pat(&it.pat).id, types::ty(&it.ty)),
                _ => (self.pat(it).id, crate::facts::TypeRef::Infer),
            })
            .collect();
        let body = self.expr(&closure.body);
        self.body.close(scope);
        let start = [
            closure.lifetimes.as_ref().map(|it| it.for_token.span),
            closure.constness.map(|it| it.span),
            closure.asyncness.map(|it| it.span),
            closure.capture.map(|it| it.span),
        ];
        let start = start
            .into_iter()
            .flatten()
            .next()
            .unwrap_or(closure.inputs_begin.span);
        let kind = ExprKind::Closure {
            params,
            ret: types::output(&closure.output),
            is_async: closure.asyncness.is_some(),
            body: body.id,
        };
        self.body
            .expr(kind, spans::cover(spans::range(start), body.range))
    }

    fn struct_expr(&mut self, expr: &syn::ExprStruct) -> Placed<ExprId> {
        let path = types::path(&expr.path, expr.qself.as_ref());
        let fields = expr
            .fields
            .iter()
            .map(|it| (member(&it.member), self.expr(&it.expr).id))
            .collect();
        let rest = self.optional(expr.rest.as_deref()).map(|it| it.id);
        let range = spans::cover(path.range, spans::range(expr.brace_token.span.close()));
        self.body
            .expr(ExprKind::Struct { path, fields, rest }, range)
    }
}

/// The expression that another one begins with.
fn left_of(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Await(it) => Some(&it.base),
        Expr::Binary(it) => Some(&it.left),
        Expr::Call(it) => Some(&it.func),
        Expr::Cast(it) => Some(&it.expr),
        Expr::Field(it) => Some(&it.base),
        Expr::Index(it) => Some(&it.expr),
        Expr::MethodCall(it) => Some(&it.receiver),
        Expr::Try(it) => Some(&it.expr),
        _ => None,
    }
}
