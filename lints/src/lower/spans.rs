//! Ranges of syntax. syn's own `span()` prints the whole node to find its last token, so the ends are looked up
//! by structure.

use std::cell::RefCell;

use proc_macro2::{LineColumn, Span, TokenStream};
use syn::{Attribute, PathArguments, ReturnType, Type, TypeParamBound};

use crate::facts::TextRange;

/// The start of a line of the text, and whether its columns are bytes.
type Line = (u32, bool);

thread_local! {
    /// The lines of the file at hand. Spans belong to their thread, so this may as well.
    static LINES: RefCell<Vec<Line>> = const { RefCell::new(Vec::new()) };
}

/// Begins a file: spans are those of this text from here on.
pub(super) fn begin(text: &str) {
    let mut end = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let start = end;
        end += line.len() as u32;
        (start, line.is_ascii())
    });
    let lines: Vec<Line> = lines.collect();
    LINES.set(lines);
}

/// Ends a file.
pub(super) fn end() {
    LINES.take();
    // proc-macro2 keeps the text of every file that a thread has lexed.
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// The range of a span.
///
/// `byte_range` remembers every place that it was ever asked for, which takes a fifth of the time of lowering.
/// Lines and columns are looked up; the latter count characters, so this serves lines of ASCII.
pub(super) fn range(span: Span) -> TextRange {
    let (start, end) = (span.start(), span.end());
    let by_line = LINES.with_borrow(|lines| {
        let at = |place: LineColumn| {
            let (line, is_ascii) = *lines.get(place.line - 1)?;
            is_ascii.then_some(line + place.column as u32)
        };
        Some(TextRange {
            start: at(start)?,
            end: at(end)?,
        })
    });
    by_line.unwrap_or_else(|| by_bytes(span))
}

fn by_bytes(span: Span) -> TextRange {
    let range = span.byte_range();
    TextRange {
        start: range.start as u32,
        end: range.end as u32,
    }
}

/// The range of two spans and what is between them.
pub(super) fn between(first: Span, last: Span) -> TextRange {
    cover(range(first), range(last))
}

/// The range from the start of one range to the end of another.
pub(super) fn cover(first: TextRange, last: TextRange) -> TextRange {
    TextRange {
        start: first.start,
        end: last.end.max(first.start),
    }
}

/// The range of loose tokens; `None` if there are none.
pub(super) fn tokens(tokens: &TokenStream) -> Option<TextRange> {
    let mut rest = tokens.clone().into_iter();
    let first = rest.next()?.span();
    let last = rest.last().map_or(first, |it| it.span());
    Some(between(first, last))
}

/// The range, begun at the first outer attribute where there is one.
pub(super) fn with_attrs(attrs: &[Attribute], range: TextRange) -> TextRange {
    match attrs.first() {
        Some(first) if matches!(first.style, syn::AttrStyle::Outer) => {
            cover(self::range(first.pound_token.span), range)
        }
        _ => range,
    }
}

/// The span of an operator of several characters.
pub(super) fn joined(spans: &[Span]) -> TextRange {
    match spans {
        [first, .., last] => between(*first, *last),
        [one] => range(*one),
        [] => TextRange::default(),
    }
}

/// The range of a path and its `<T as Trait>`.
pub(super) fn path(path: &syn::Path, qself: Option<&syn::QSelf>) -> TextRange {
    let first = path
        .segments
        .first()
        .map_or_else(Span::call_site, |it| it.ident.span());
    let start = match (qself, &path.leading_colon) {
        (Some(qself), _) => qself.lt_token.span,
        (None, Some(colons)) => colons.spans[0],
        (None, None) => first,
    };
    let Some(last) = path.segments.last() else {
        return range(start);
    };
    let end = match &last.arguments {
        PathArguments::None => range(last.ident.span()),
        PathArguments::AngleBracketed(args) => range(args.gt_token.span),
        PathArguments::Parenthesized(args) => {
            output(&args.output).unwrap_or_else(|| range(args.paren_token.span.close()))
        }
    };
    cover(range(start), end)
}

fn output(output: &ReturnType) -> Option<TextRange> {
    match output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => Some(self::ty(ty)),
    }
}

/// The range of a type.
pub(super) fn ty(ty: &Type) -> TextRange {
    match ty {
        Type::Array(it) => range(it.bracket_token.span.join()),
        Type::FnPtr(it) => {
            let start = match (&it.lifetimes, &it.unsafety, &it.abi) {
                (Some(lifetimes), ..) => lifetimes.for_token.span,
                (_, Some(unsafety), _) => unsafety.span,
                (.., Some(abi)) => abi.extern_token.span,
                _ => it.fn_token.span,
            };
            cover(
                range(start),
                output(&it.output).unwrap_or_else(|| range(it.paren_token.span.close())),
            )
        }
        Type::Group(it) => self::ty(&it.elem),
        Type::ImplTrait(it) => bounded(range(it.impl_token.span), it.bounds.last()),
        Type::Infer(it) => range(it.underscore_token.span),
        Type::Macro(it) => mac(&it.mac),
        Type::Never(it) => range(it.bang_token.span),
        Type::Paren(it) => range(it.paren_token.span.join()),
        Type::Path(it) => path(&it.path, it.qself.as_ref()),
        Type::Ptr(it) => cover(range(it.star_token.span), self::ty(&it.elem)),
        Type::Reference(it) => cover(range(it.and_token.span), self::ty(&it.elem)),
        Type::Slice(it) => range(it.bracket_token.span.join()),
        Type::TraitObject(it) => {
            let start = match (&it.dyn_token, it.bounds.first()) {
                (Some(token), _) => range(token.span),
                (None, Some(first)) => bound(first),
                (None, None) => TextRange::default(),
            };
            bounded(start, it.bounds.last())
        }
        Type::Tuple(it) => range(it.paren_token.span.join()),
        Type::Verbatim(it) => tokens(it).unwrap_or_default(),
        _ => TextRange::default(),
    }
}

fn bounded(start: TextRange, last: Option<&TypeParamBound>) -> TextRange {
    last.map_or(start, |it| cover(start, bound(it)))
}

fn bound(bound: &TypeParamBound) -> TextRange {
    match bound {
        TypeParamBound::Trait(it) => match (&it.paren_token, &it.maybe, &it.lifetimes) {
            (Some(paren), ..) => range(paren.span.join()),
            (_, Some(maybe), _) => cover(range(maybe.span), path(&it.path, None)),
            (.., Some(lifetimes)) => cover(range(lifetimes.for_token.span), path(&it.path, None)),
            _ => path(&it.path, None),
        },
        TypeParamBound::Lifetime(it) => range(it.span()),
        TypeParamBound::PreciseCapture(it) => between(it.use_token.span, it.gt_token.span),
        TypeParamBound::Verbatim(it) => tokens(it).unwrap_or_default(),
        _ => TextRange::default(),
    }
}

/// The first token of a parameter's pattern.
pub(super) fn pat_start(pat: &syn::Pat) -> Option<TextRange> {
    match pat {
        syn::Pat::Ident(it) => {
            let words = [it.by_ref.map(|it| it.span), it.mutability.map(|it| it.span)];
            Some(range(
                words
                    .into_iter()
                    .flatten()
                    .next()
                    .unwrap_or(it.ident.span()),
            ))
        }
        pat => tokens(&quote::ToTokens::to_token_stream(pat)),
    }
}

/// The range of a macro call, its delimiters included.
pub(super) fn mac(mac: &syn::Macro) -> TextRange {
    cover(path(&mac.path, None), delimiters(&mac.delimiter))
}

/// The range of what a macro is given, delimiters included.
pub(super) fn delimiters(delimiter: &syn::MacroDelimiter) -> TextRange {
    range(delimiter.span().join())
}
