//! From text to tokens: what stands before the code is blanked, so that every offset is one in the real text.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::spans;
use crate::facts::{SyntaxError, TextRange};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text with its byte order mark, shebang and cargo-script frontmatter overwritten by as many spaces; line
/// ends stay.
pub(super) fn readable(text: &str) -> Cow<'_, str> {
    let end = preamble(text);
    if end == 0 {
        return Cow::Borrowed(text);
    }
    let blank = text[..end].bytes().map(|it| {
        if matches!(it, b'\n' | b'\r') {
            char::from(it)
        } else {
            ' '
        }
    });
    Cow::Owned(blank.chain(text[end..].chars()).collect())
}

/// How many bytes stand before the code.
fn preamble(text: &str) -> usize {
    let mut end = if text.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    };
    if let Some(rest) = text[end..].strip_prefix("#!")
        && !rest.trim_start().starts_with('[')
    {
        end += line(&text[end..]);
    }
    end + frontmatter(&text[end..])
}

/// The length of the frontmatter at the start, closing fence included; 0 if there is none.
fn frontmatter(text: &str) -> usize {
    let start = text.len() - text.trim_start().len();
    let fence = &text[start..];
    let fence = &fence[..fence.len() - fence.trim_start_matches('-').len()];
    // The fence begins a line.
    if fence.len() < 3 || !(start == 0 || text[..start].ends_with('\n')) {
        return 0;
    }
    let mut end = start + line(&text[start..]);
    while end < text.len() {
        let length = line(&text[end..]);
        let closes = text[end..end + length].trim_end() == fence;
        end += length;
        if closes {
            return end;
        }
    }
    0
}

/// The length of the first line, its end included.
fn line(text: &str) -> usize {
    text.find('\n').map_or(text.len(), |it| it + 1)
}

/// The tokens of a text, `for await` read as `for`.
pub(super) fn lex(text: &str) -> Result<TokenStream, SyntaxError> {
    let tokens = text
        .parse::<TokenStream>()
        .map_err(|error| lex_error(text, spans::range(error.span())))?;
    // syn knows no `for await`, which stream macros have.
    if text.contains("for await") {
        Ok(without_for_await(tokens))
    } else {
        Ok(tokens)
    }
}

/// The lexer tells the place only: the start of a token that is none, or the delimiter without a partner.
fn lex_error(text: &str, range: TextRange) -> SyntaxError {
    let rest = &text[range.start as usize..];
    let message = match rest.chars().next() {
        Some('(' | '[' | '{') => "this delimiter is never closed",
        Some(')' | ']' | '}') => "this delimiter closes nothing",
        Some('/') => "this comment is never closed",
        Some('"') => "this string has no end or an invalid escape",
        _ => "no token begins here",
    };
    let length = rest.chars().next().map_or(0, char::len_utf8);
    SyntaxError {
        message: message.to_owned(),
        range: TextRange {
            start: range.start,
            end: range.start + length as u32,
        },
    }
}

/// The parser's error; one at the end of the text has no place of its own.
pub(super) fn syntax_error(text: &str, error: &syn::Error) -> SyntaxError {
    let message = error.to_string();
    let mut letters = message.chars();
    let message = letters
        .next()
        .map_or_else(String::new, |it| it.to_lowercase().chain(letters).collect());
    let range = spans::range(error.span());
    if range == TextRange::default() && message.starts_with("unexpected end of input") {
        let end = text.len() as u32;
        return SyntaxError {
            message,
            range: TextRange { start: end, end },
        };
    }
    SyntaxError { message, range }
}

/// Drops each `await` that follows a `for`.
fn without_for_await(tokens: TokenStream) -> TokenStream {
    // Invariant: the last stream is the one being filled, the ones below wait for its group to close.
    let mut open = vec![(None, tokens.into_iter(), TokenStream::new(), After::Other)];
    loop {
        let Some((_, rest, filled, after)) = open.last_mut() else {
            return TokenStream::new();
        };
        match rest.next() {
            Some(TokenTree::Group(group)) => {
                *after = After::Other;
                let inner = group.stream().into_iter();
                open.push((Some(group), inner, TokenStream::new(), After::Other));
            }
            Some(TokenTree::Ident(ident)) if *after == After::For && ident == "await" => {
                *after = After::Other;
            }
            Some(token) => {
                *after = match &token {
                    TokenTree::Ident(ident) if ident == "for" => After::For,
                    _ => After::Other,
                };
                filled.extend([token]);
            }
            None => {
                let Some((group, _, filled, _)) = open.pop() else {
                    return TokenStream::new();
                };
                let Some((_, _, outer, _)) = open.last_mut() else {
                    return filled;
                };
                let (delimiter, span) = group
                    .map_or((Delimiter::None, proc_macro2::Span::call_site()), |it| {
                        (it.delimiter(), it.span())
                    });
                outer.extend([TokenTree::Group(grouped(delimiter, filled, span))]);
            }
        }
    }
}

/// What a token follows.
#[derive(PartialEq)]
enum After {
    For,
    Other,
}

/// A group that stands at a place of the source.
pub(super) fn grouped(delimiter: Delimiter, tokens: TokenStream, span: proc_macro2::Span) -> Group {
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    group
}
