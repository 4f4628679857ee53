//! The branches of `select!` (tokio, futures, crossbeam), read as the arms of a match.

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Expr, Ident, Pat, Token, ext::IdentExt as _, token};

use crate::facts::{Arm, ExprKind, List, PatKind, TextRange};
use crate::lower::{Lowering, spans};

/// One branch.
pub(super) struct Branch {
    event: Event,
    body: Expr,
}

enum Event {
    /// `pattern = future, if condition`.
    Ready {
        pat: Box<Pat>,
        future: Box<Expr>,
        cond: Option<Box<Expr>>,
    },
    /// crossbeam's `recv(channel) -> pattern` and `default(timeout)`.
    Operation {
        call: Box<Expr>,
        pat: Option<Box<Pat>>,
    },
    /// `else`, `complete`, `default`.
    Other(Ident),
}

/// What `select!` is given.
pub(super) fn branches(input: ParseStream) -> syn::Result<Vec<Branch>> {
    let ahead = input.fork();
    if ahead.parse::<Ident>().is_ok_and(|it| it == "biased") && ahead.parse::<Token![;]>().is_ok() {
        input.advance_to(&ahead);
    }
    let mut branches = Vec::new();
    while !input.is_empty() {
        let event = event(input)?;
        input.parse::<Token![=>]>()?;
        let block = input.peek(token::Brace);
        let body = if block {
            Expr::Block(input.parse()?)
        } else {
            input.parse()?
        };
        if !block && !input.is_empty() || input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
        branches.push(Branch { event, body });
    }
    Ok(branches)
}

fn event(input: ParseStream) -> syn::Result<Event> {
    if input.peek(Ident::peek_any) && input.peek2(Token![=>]) {
        let word = input.call(Ident::parse_any)?;
        return match word.to_string().as_str() {
            "else" | "complete" | "default" => Ok(Event::Other(word)),
            _ => Err(syn::Error::new(
                word.span(),
                "expected a pattern and a future",
            )),
        };
    }
    let ahead = input.fork();
    if input.peek2(token::Paren)
        && let Ok(call @ Expr::Call(_)) = ahead.parse()
        && (ahead.peek(Token![->]) || ahead.peek(Token![=>]))
    {
        input.advance_to(&ahead);
        let call = Box::new(call);
        let pat = if input.parse::<Option<Token![->]>>()?.is_some() {
            Some(Box::new(input.call(Pat::parse_single)?))
        } else {
            None
        };
        return Ok(Event::Operation { call, pat });
    }
    let pat = Box::new(input.call(Pat::parse_multi_with_leading_vert)?);
    input.parse::<Token![=]>()?;
    let future = input.parse()?;
    let cond = if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        Some(Box::new(input.parse()?))
    } else {
        None
    };
    Ok(Event::Ready { pat, future, cond })
}

impl Lowering<'_> {
    /// A match on nothing. The conditions of branches, which hold before any future runs, stand in the tuple.
    pub(super) fn select(&mut self, branches: &[Branch], range: TextRange) -> ExprKind {
        let mut conditions = List::new();
        let mut arms = List::new();
        for Branch { event, body } in branches {
            let scope = self.body.open();
            let (guard, pat) = match event {
                Event::Ready { pat, future, cond } => {
                    conditions.extend(cond.as_ref().map(|it| self.expr(it).id));
                    (Some(self.expr(future).id), self.pat(pat).id)
                }
                Event::Operation { call, pat } => {
                    let call = self.expr(call);
                    let pat = match pat {
                        Some(pat) => self.pat(pat).id,
                        None => self.body.pat(PatKind::Wild, call.range).id,
                    };
                    (Some(call.id), pat)
                }
                Event::Other(word) => (
                    None,
                    self.body.pat(PatKind::Wild, spans::range(word.span())).id,
                ),
            };
            let body = self.expr(body).id;
            self.body.close(scope);
            arms.push(Arm { pat, guard, body });
        }
        let value = self.body.expr(ExprKind::Tuple(conditions), range).id;
        ExprKind::Match { value, arms }
    }
}
