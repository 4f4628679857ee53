//! Macro calls. What they are given is read again, as far as it is Rust or one of the languages known here.

use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Block, Expr, Ident, LitStr, Macro, Token, ext::IdentExt as _};

use super::body::Placed;
use super::{Lowering, depth, spans, types};
use crate::facts::{BlockKind, ExprId, ExprKind, List, Name};

mod doc;
mod expand;
mod format;
mod items;
mod rules;
mod select;

pub(super) use expand::Expansions;
pub(super) use items::declares_statics;

/// How many levels of nesting a macro in a macro counts for: nested macros are parsed again at every level.
const LEVELS: usize = 4;

/// What a macro is given, parsed but not lowered.
enum Content {
    /// A format string.
    Format(format::Call),
    /// The arguments of `concat!`.
    Concat(Vec<Expr>),
    /// `vec![a, b]`.
    Elements(Vec<Expr>),
    /// `vec![a; n]`.
    Repeat(Box<(Expr, Expr)>),
    /// A document.
    Doc(doc::Value),
    /// The branches of a `select!`.
    Select(Vec<select::Branch>),
    /// A stream's block.
    Stream(Vec<syn::Stmt>),
    /// Expressions.
    Args(Vec<Expr>),
    /// Statements.
    Block(Vec<syn::Stmt>),
    /// Blocks of which one is compiled.
    Branches(Vec<Block>),
    /// Something else.
    Unread,
}

impl Lowering<'_> {
    /// A macro call where an expression stands.
    pub(super) fn macro_expr(&mut self, mac: &Macro) -> Placed<ExprId> {
        self.nested(|this| this.read_macro(mac))
    }

    /// Reads what a macro is given, which takes its part of the stack.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += LEVELS;
        let read = read(self);
        self.depth -= LEVELS;
        read
    }

    fn read_macro(&mut self, mac: &Macro) -> Placed<ExprId> {
        let range = spans::mac(mac);
        if let Some(stmts) = self.expanded_stmts(mac) {
            return self.within_expansion(|this| match stmts.as_slice() {
                [syn::Stmt::Expr(value, None)] => this.expr(value),
                stmts => this.statements(BlockKind::Plain, None, stmts, range),
            });
        }
        let path = types::path(&mac.path, None);
        let kind = match self.content(mac) {
            Content::Format(call) => self.format(path, &call),
            Content::Concat(args) => self.concat(path, &args),
            Content::Elements(elems) => ExprKind::Array {
                is_vec: true,
                elems: self.exprs(&elems),
            },
            Content::Repeat(parts) => {
                let value = self.expr(&parts.0).id;
                ExprKind::Repeat {
                    is_vec: true,
                    value,
                    len: self.expr(&parts.1).id,
                }
            }
            Content::Doc(value) => return self.document(&path, &value, range),
            Content::Select(branches) => self.select(&branches, range),
            Content::Stream(stmts) => {
                return self.statements(BlockKind::Stream, None, &stmts, range);
            }
            Content::Args(args) => ExprKind::Macro {
                path,
                args: self.exprs(&args),
                parsed: true,
            },
            Content::Block(stmts) => {
                let inner = spans::delimiters(&mac.delimiter);
                let block = self.statements(BlockKind::Plain, None, &stmts, inner);
                ExprKind::Macro {
                    path,
                    args: List::from([block.id]),
                    parsed: true,
                }
            }
            Content::Branches(blocks) => {
                let args = blocks.iter().map(|it| self.plain_block(it).id).collect();
                ExprKind::Macro {
                    path,
                    args,
                    parsed: true,
                }
            }
            Content::Unread => ExprKind::Macro {
                path,
                args: List::new(),
                parsed: false,
            },
        };
        self.body.expr(kind, range)
    }

    /// The statements of a `pin! { let x = …; }`, which belong to the block around it.
    pub(super) fn pinned(&self, mac: &Macro) -> Option<Vec<syn::Stmt>> {
        if last_name(&mac.path)? != "pin" {
            return None;
        }
        let stmts = self.parse(mac, Block::parse_within)?;
        let declares = stmts.iter().any(|it| matches!(it, syn::Stmt::Local(_)));
        declares.then_some(stmts)
    }

    /// The statements that a call of a macro of this file stands for.
    pub(super) fn expanded_stmts(&mut self, mac: &Macro) -> Option<Vec<syn::Stmt>> {
        let tokens = self.expanded_code(mac)?;
        Block::parse_within.parse2(tokens).ok()
    }

    /// Parses what a macro is given; `None` if it is not of the form, or nests too deeply.
    fn parse<T>(
        &self,
        mac: &Macro,
        parser: impl FnOnce(ParseStream) -> syn::Result<T>,
    ) -> Option<T> {
        // Every level takes a byte of text at least.
        let range = spans::delimiters(&mac.delimiter);
        let small = (range.end - range.start) as usize + self.depth <= depth::RIGHT;
        if !small && depth::check(&mac.tokens, self.depth).is_err() {
            return None;
        }
        parser.parse2(mac.tokens.clone()).ok()
    }

    fn content(&self, mac: &Macro) -> Content {
        let special = last_name(&mac.path).and_then(|it| self.special(mac, &it));
        special
            .or_else(|| self.parse(mac, general))
            .unwrap_or(Content::Unread)
    }

    /// What the macros known by name are given; `None` if it has another form than theirs.
    fn special(&self, mac: &Macro, name: &str) -> Option<Content> {
        match name {
            "vec" => self.parse(mac, list),
            "doc" | "rawdoc" => self.parse(mac, doc::entries).map(Content::Doc),
            "bson" | "rawbson" | "json" => self.parse(mac, doc::value).map(Content::Doc),
            "select" | "select_biased" => self.parse(mac, select::branches).map(Content::Select),
            "stream" | "try_stream" => self.parse(mac, Block::parse_within).map(Content::Stream),
            "concat" => self.parse(mac, arguments).map(Content::Concat),
            "matches" | "assert_matches" | "debug_assert_matches" => self.parse(mac, first),
            "cfg_if" => self
                .parse(mac, items::branches::<Block>)
                .map(Content::Branches),
            _ => {
                let form = format::form(name)?;
                self.parse(mac, |input| format::call(input, form))
            }
        }
    }
}

/// The last segment of a macro's path.
pub(super) fn last_name(path: &syn::Path) -> Option<Name> {
    path.segments.last().map(|it| super::name(&it.ident))
}

/// `a, b` or `a; n`.
fn list(input: ParseStream) -> syn::Result<Content> {
    let mut elems = Vec::new();
    while !input.is_empty() {
        let elem = input.parse()?;
        if elems.is_empty() && input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return Ok(Content::Repeat(Box::new((elem, input.parse()?))));
        }
        elems.push(elem);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(Content::Elements(elems))
}

/// `expression, pattern`: only the expression has code in it.
fn first(input: ParseStream) -> syn::Result<Content> {
    let first = input.parse()?;
    skip(input)?;
    Ok(Content::Args(vec![first]))
}

/// Any macro: arguments, else statements, else the arguments among other things.
fn general(input: ParseStream) -> syn::Result<Content> {
    let ahead = input.fork();
    if let Ok(args) = arguments(&ahead) {
        input.advance_to(&ahead);
        return Ok(Content::Args(args));
    }
    let ahead = input.fork();
    if let Ok(stmts) = Block::parse_within(&ahead)
        && ahead.is_empty()
    {
        input.advance_to(&ahead);
        return Ok(Content::Block(stmts));
    }
    let mut args = Vec::new();
    while !input.is_empty() {
        let ahead = input.fork();
        let count = args.len();
        if argument(&ahead, &mut args).is_ok() && (ahead.is_empty() || ahead.peek(Token![,])) {
            input.advance_to(&ahead);
        } else {
            args.truncate(count);
        }
        skip_to_comma(input)?;
    }
    Ok(if args.is_empty() {
        Content::Unread
    } else {
        Content::Args(args)
    })
}

/// Expressions between commas.
fn arguments(input: ParseStream) -> syn::Result<Vec<Expr>> {
    let mut args = Vec::new();
    while !input.is_empty() {
        argument(input, &mut args)?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(args)
}

/// `expr`, `name = expr`, `name: expr`, `expr => expr`.
fn argument(input: ParseStream, args: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek2(Token![:]) && !input.peek2(Token![::]) {
        if input.peek(LitStr) {
            input.parse::<LitStr>()?;
        } else {
            Ident::parse_any(input)?;
        }
        input.parse::<Token![:]>()?;
    }
    let expr = match input.parse()? {
        Expr::Assign(it) if matches!(&*it.left, Expr::Path(left) if left.path.get_ident().is_some()) => {
            *it.right
        }
        expr => expr,
    };
    args.push(expr);
    if input.peek(Token![=>]) {
        input.parse::<Token![=>]>()?;
        args.push(input.parse()?);
    }
    Ok(())
}

/// Passes over all that is left.
fn skip(input: ParseStream) -> syn::Result<()> {
    input.step(|cursor| {
        let mut rest = *cursor;
        while let Some((_, next)) = rest.token_tree() {
            rest = next;
        }
        Ok(((), rest))
    })
}

/// Passes over everything up to the next comma, and the comma.
fn skip_to_comma(input: ParseStream) -> syn::Result<()> {
    input.step(|cursor| {
        let mut rest = *cursor;
        while let Some((token, next)) = rest.token_tree() {
            rest = next;
            if matches!(&token, proc_macro2::TokenTree::Punct(it) if it.as_char() == ',') {
                break;
            }
        }
        Ok(((), rest))
    })
}
