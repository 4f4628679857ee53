//! Documents: `doc!`, `bson!`, `rawdoc!`, `json!`.

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Expr, Ident, LitStr, Token, token};

use crate::facts::{DocEntry, DocKey, ExprId, ExprKind, List, Path, TextRange};
use crate::lower::body::Placed;
use crate::lower::{Lowering, spans, types};

/// A value in a document.
pub(super) enum Value {
    /// `{ key: value }`; the range is that of the braces, where there are any.
    Map(Vec<Entry>, Option<TextRange>),
    /// `[a, b]`.
    List(Vec<Value>, TextRange),
    /// `null`.
    Null(Ident),
    /// Anything else.
    Expr(Expr),
}

/// `key: value`.
pub(super) struct Entry {
    key: Key,
    value: Value,
}

enum Key {
    Text(LitStr),
    /// `(expr)`, with its parentheses.
    Parenthesized(Expr, TextRange),
    Expr(Expr),
}

/// What `doc!` is given.
pub(super) fn entries(input: ParseStream) -> syn::Result<Value> {
    Ok(Value::Map(map(input)?, None))
}

/// What `bson!` is given.
pub(super) fn value(input: ParseStream) -> syn::Result<Value> {
    if input.peek(token::Brace) || input.peek(token::Bracket) {
        let ahead = input.fork();
        // `{ … }` and `[ … ]` may be code after all: `[0; 3]`, `[a, b].concat()`.
        if let Ok(nested) = nested(&ahead)
            && (ahead.is_empty() || ahead.peek(Token![,]))
        {
            input.advance_to(&ahead);
            return Ok(nested);
        }
    }
    let ahead = input.fork();
    if let Ok(ident) = ahead.parse::<Ident>()
        && ident == "null"
        && (ahead.is_empty() || ahead.peek(Token![,]))
    {
        input.advance_to(&ahead);
        return Ok(Value::Null(ident));
    }
    input.parse().map(Value::Expr)
}

fn nested(input: ParseStream) -> syn::Result<Value> {
    let content;
    if input.peek(token::Brace) {
        let brace = syn::braced!(content in input);
        return Ok(Value::Map(
            map(&content)?,
            Some(spans::range(brace.span.join())),
        ));
    }
    let bracket = syn::bracketed!(content in input);
    let mut values = Vec::new();
    while !content.is_empty() {
        values.push(value(&content)?);
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(Value::List(values, spans::range(bracket.span.join())))
}

fn map(input: ParseStream) -> syn::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        let key = key(input)?;
        // Driver 0.x and bson 0.x wrote `=>`.
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else {
            input.parse::<Token![:]>()?;
        }
        entries.push(Entry {
            key,
            value: value(input)?,
        });
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(entries)
}

fn key(input: ParseStream) -> syn::Result<Key> {
    if input.peek(LitStr) && (input.peek2(Token![:]) || input.peek2(Token![=>])) {
        return input.parse().map(Key::Text);
    }
    if input.peek(token::Paren) {
        let ahead = input.fork();
        let content;
        let paren = syn::parenthesized!(content in ahead);
        if ahead.peek(Token![:]) || ahead.peek(Token![=>]) {
            let expr = content.parse()?;
            input.advance_to(&ahead);
            return Ok(Key::Parenthesized(expr, spans::range(paren.span.join())));
        }
    }
    input.parse().map(Key::Expr)
}

impl Lowering<'_> {
    /// A document; `range` is that of the macro.
    pub(super) fn document(
        &mut self,
        path: &Path,
        value: &Value,
        range: TextRange,
    ) -> Placed<ExprId> {
        match value {
            // The macro is the map or the list; any other value is only wrapped in it.
            Value::Map(entries, _) => self.doc_map(path, entries, range),
            Value::List(values, _) => self.doc_list(path, values, range),
            Value::Null(_) | Value::Expr(_) => {
                let arg = self.doc_value(path, value).id;
                let kind = ExprKind::Macro {
                    path: path.clone(),
                    args: List::from([arg]),
                    parsed: true,
                };
                self.body.expr(kind, range)
            }
        }
    }

    fn doc_map(&mut self, path: &Path, entries: &[Entry], range: TextRange) -> Placed<ExprId> {
        let entries = entries
            .iter()
            .map(|it| {
                let (key, key_range) = self.doc_key(&it.key);
                DocEntry {
                    key,
                    key_range,
                    value: self.doc_value(path, &it.value).id,
                }
            })
            .collect();
        self.body.expr(
            ExprKind::Doc {
                path: path.clone(),
                entries,
            },
            range,
        )
    }

    fn doc_list(&mut self, path: &Path, values: &[Value], range: TextRange) -> Placed<ExprId> {
        let elems = values
            .iter()
            .map(|it| self.doc_value(path, it).id)
            .collect();
        self.body.expr(
            ExprKind::Array {
                is_vec: false,
                elems,
            },
            range,
        )
    }

    fn doc_key(&mut self, key: &Key) -> (DocKey, TextRange) {
        match key {
            Key::Text(it) => (DocKey::Text(it.value().into()), spans::range(it.span())),
            Key::Parenthesized(it, range) => (DocKey::Expr(self.expr(it).id), *range),
            Key::Expr(it) => {
                let key = self.expr(it);
                (DocKey::Expr(key.id), key.range)
            }
        }
    }

    fn doc_value(&mut self, path: &Path, value: &Value) -> Placed<ExprId> {
        self.depth += 1;
        let placed = match value {
            Value::Map(entries, range) => self.doc_map(path, entries, range.unwrap_or_default()),
            Value::List(values, range) => self.doc_list(path, values, *range),
            Value::Null(it) => {
                let null = types::path(&it.clone().into(), None);
                self.body
                    .expr(ExprKind::Path(null), spans::range(it.span()))
            }
            Value::Expr(it) => self.expr(it),
        };
        self.depth -= 1;
        placed
    }
}
