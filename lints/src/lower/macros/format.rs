//! Macros with a format string: `format!`, `println!`, `bail!`, `assert!`, `tracing::info!`, ….

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Expr, Ident, Lit, LitStr, Token, ext::IdentExt as _, token};

use super::Content;
use crate::facts::{ExprId, ExprKind, List, Literal, Name, Path, Piece, TextRange};
use crate::lower::{Lowering, literals, name, spans, types};

mod string;

use string::{Argument, Part, Shown};

/// Where a macro has its format string.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// After this many arguments.
    After(usize),
    /// After the fields of a log record: `target: "x"`, `key = value`, `?value`, `%value`.
    Fields,
}

/// A macro with a format string, parsed.
pub(super) struct Call {
    before: Vec<Expr>,
    text: LitStr,
    after: Vec<(Option<Name>, Expr)>,
}

/// The form of a macro, by the last segment of its path.
pub(super) fn form(name: &str) -> Option<Form> {
    Some(match name {
        "format" | "format_args" | "print" | "println" | "eprint" | "eprintln" | "panic"
        | "unreachable" | "todo" | "unimplemented" | "anyhow" | "bail" | "eyre" | "format_err"
        | "formatcp" | "format_smolstr" => Form::After(0),
        "write" | "writeln" | "assert" | "debug_assert" | "ensure" => Form::After(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Form::After(2),
        "trace" | "debug" | "info" | "warn" | "error" | "event" | "log" => Form::Fields,
        "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" | "span" => {
            Form::Fields
        }
        _ => return None,
    })
}

/// What a macro of this form is given; plain arguments where there is no format string.
pub(super) fn call(input: ParseStream, form: Form) -> syn::Result<Content> {
    let mut before = Vec::new();
    let mut found = None;
    let mut after = Vec::new();
    while !input.is_empty() {
        let (name, expr) = match form {
            Form::After(_) => named(input)?,
            Form::Fields if input.peek(token::Brace) => {
                let content;
                syn::braced!(content in input);
                while !content.is_empty() {
                    before.push(field(&content)?.1);
                    separator(&content)?;
                }
                separator(input)?;
                continue;
            }
            Form::Fields => field(input)?,
        };
        let here = match form {
            Form::After(count) => before.len() == count,
            Form::Fields => true,
        };
        match expr {
            Expr::Lit(syn::ExprLit {
                lit: Lit::Str(text),
                ..
            }) if found.is_none() && here && name.is_none() => {
                found = Some(text);
            }
            expr if found.is_none() => before.push(expr),
            expr => after.push((name, expr)),
        }
        separator(input)?;
    }
    Ok(match found {
        Some(text) => Content::Format(Call {
            before,
            text,
            after,
        }),
        None => Content::Args(before),
    })
}

/// The log crate ends its key-value pairs with a semicolon.
fn separator(input: ParseStream) -> syn::Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    if input.peek(Token![;]) {
        input.parse::<Token![;]>().map(drop)
    } else {
        input.parse::<Token![,]>().map(drop)
    }
}

/// `expr` or `name = expr`.
fn named(input: ParseStream) -> syn::Result<(Option<Name>, Expr)> {
    if input.peek(Ident::peek_any) && is_assigned(input) {
        let ident = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        return Ok((Some(name(&ident)), input.parse()?));
    }
    Ok((None, input.parse()?))
}

fn is_assigned(input: ParseStream) -> bool {
    input.peek2(Token![=]) && !input.peek2(Token![==]) && !input.peek2(Token![=>])
}

/// A field of a log record, or an argument. Fields have a name, that of `?value` is empty.
fn field(input: ParseStream) -> syn::Result<(Option<Name>, Expr)> {
    let ahead = input.fork();
    if let Ok(name) = field_name(&ahead) {
        input.advance_to(&ahead);
        sigil(input)?;
        return Ok((Some(name), input.parse()?));
    }
    if input.peek(Token![?]) || input.peek(Token![%]) {
        sigil(input)?;
        return Ok((Some(Name::default()), input.parse()?));
    }
    let expr = input.parse()?;
    // slog: `"key" => value`.
    if input.peek(Token![=>]) {
        input.parse::<Token![=>]>()?;
        sigil(input)?;
        return Ok((Some(Name::default()), input.parse()?));
    }
    Ok((None, expr))
}

fn sigil(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
    } else if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
    }
    Ok(())
}

/// `a.b =`, `"a b" =`, `target:`, `a:? =`, `a:err =`.
fn field_name(input: ParseStream) -> syn::Result<Name> {
    let first = if input.peek(LitStr) {
        Name::from(input.parse::<LitStr>()?.value())
    } else {
        let first = name(&input.call(Ident::parse_any)?);
        while input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            input.call(Ident::parse_any)?;
        }
        first
    };
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        input.parse::<Token![:]>()?;
        let ahead = input.fork();
        let captured = if ahead.peek(Ident::peek_any) {
            ahead.call(Ident::parse_any).is_ok()
        } else {
            sigil(&ahead).is_ok()
        };
        if captured && ahead.peek(Token![=]) && !ahead.peek(Token![==]) {
            ahead.parse::<Token![=]>()?;
            input.advance_to(&ahead);
        }
        return Ok(first);
    }
    if input.peek(Token![==]) || input.peek(Token![=>]) {
        return Err(input.error("expected a value"));
    }
    input.parse::<Token![=]>()?;
    Ok(first)
}

impl Lowering<'_> {
    pub(super) fn format(&mut self, path: Path, call: &Call) -> ExprKind {
        let before = self.exprs(&call.before);
        let args: Vec<(Option<Name>, ExprId)> = call
            .after
            .iter()
            .map(|(name, it)| (name.clone(), self.expr(it).id))
            .collect();
        let mut used = vec![false; args.len()];
        let mut pieces = List::new();
        let value = call.text.value();
        for part in string::parts(&value) {
            let (argument, range, shown) = match part {
                Part::Text(text) => {
                    pieces.push(Piece::Text(text));
                    continue;
                }
                Part::Hole(argument, range, shown) => (argument, range, shown),
            };
            let known = match &argument {
                Argument::Position(at) => Some(*at).filter(|it| *it < args.len()),
                Argument::Name(wanted) => args
                    .iter()
                    .position(|(name, _)| name.as_deref() == Some(*wanted)),
            };
            let hole = match (known, argument) {
                (Some(at), _) => {
                    used[at] = true;
                    args[at].1
                }
                (None, Argument::Name(name)) => self.captured(name, &call.text, &value, range),
                (None, Argument::Position(_)) => {
                    self.body
                        .expr(ExprKind::Unknown, spans::range(call.text.span()))
                        .id
                }
            };
            pieces.push(match shown {
                Shown::Display => Piece::Hole(hole),
                Shown::Debug => Piece::Debug(hole),
            });
        }
        let rest = args
            .iter()
            .zip(used)
            .filter(|(_, used)| !used)
            .map(|((_, id), _)| *id)
            .collect();
        ExprKind::Format {
            path,
            before,
            pieces,
            rest,
        }
    }

    /// A name written in the format string.
    fn captured(
        &mut self,
        name: &str,
        text: &LitStr,
        value: &str,
        range: std::ops::Range<usize>,
    ) -> ExprId {
        let range = self.within(text, value, range);
        let kind = match self.body.resolve(name) {
            Some(local) => ExprKind::Local(local),
            None => ExprKind::Path(types::simple(name, range)),
        };
        self.body.expr(kind, range).id
    }

    /// A name of a string's value in the source. With escapes in the string, it is looked up there; if that fails
    /// too, it is the whole literal.
    fn within(&self, text: &LitStr, value: &str, part: std::ops::Range<usize>) -> TextRange {
        let whole = spans::range(text.span());
        let source = self.slice(whole);
        let exact = source
            .find('"')
            .map(|it| it + 1)
            .filter(|it| source[*it..].starts_with(value));
        let start = exact.map(|it| it + part.start).or_else(|| {
            let hole = |end: char| {
                source
                    .find(&format!("{{{}{end}", &value[part.clone()]))
                    .map(|it| it + 1)
            };
            hole('}').or_else(|| hole(':'))
        });
        start.map_or(whole, |start| {
            let start = whole.start + start as u32;
            TextRange {
                start,
                end: start + part.len() as u32,
            }
        })
    }

    /// `concat!`: a piece for each argument.
    pub(super) fn concat(&mut self, path: Path, args: &[Expr]) -> ExprKind {
        let pieces = args
            .iter()
            .map(|arg| match arg {
                Expr::Lit(it) => match literals::literal(&it.lit) {
                    Literal::Str(text) => Piece::Text(text),
                    Literal::Char(ch) => Piece::Text(ch.to_string()),
                    Literal::Int(number) => Piece::Text(number.to_string()),
                    Literal::Bool(value) => Piece::Text(value.to_string()),
                    Literal::Float | Literal::Other => Piece::Hole(self.expr(arg).id),
                },
                _ => Piece::Hole(self.expr(arg).id),
            })
            .collect();
        ExprKind::Format {
            path,
            before: List::new(),
            pieces,
            rest: List::new(),
        }
    }
}
