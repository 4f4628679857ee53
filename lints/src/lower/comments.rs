//! The comments that address this tool.

use proc_macro2::{TokenStream, TokenTree};

use super::spans;
use crate::facts::{Comment, TextRange};

/// What a comment to this tool contains.
const MARK: &str = "mongo-lint:";

/// Finds the comments with a mark. Comments are exactly the text between two tokens: the mark in a string or in
/// documentation is none.
pub(super) fn collect(text: &str, tokens: &TokenStream) -> Vec<Comment> {
    if !text.contains(MARK) {
        return Vec::new();
    }
    let mut comments = Vec::new();
    let mut end = 0;
    for_each_token(tokens, |token| {
        gap(text, end, token.start, &mut comments);
        end = token.end;
    });
    gap(text, end, text.len() as u32, &mut comments);
    comments
}

/// Visits the ranges of all tokens in order, delimiters included.
fn for_each_token(tokens: &TokenStream, mut visit: impl FnMut(TextRange)) {
    let mut open = vec![(None, tokens.clone().into_iter())];
    while let Some((close, rest)) = open.last_mut() {
        match rest.next() {
            Some(TokenTree::Group(group)) => {
                visit(spans::range(group.span_open()));
                open.push((Some(group.span_close()), group.stream().into_iter()));
            }
            Some(token) => visit(spans::range(token.span())),
            None => {
                close
                    .take()
                    .into_iter()
                    .for_each(|it| visit(spans::range(it)));
                open.pop();
            }
        }
    }
}

/// Reads the comments in the text between two tokens. The tokens of one doc comment all have the same range, so
/// `end` may be before `start`.
fn gap(text: &str, start: u32, end: u32, comments: &mut Vec<Comment>) {
    let mut at = start as usize;
    let end = end as usize;
    while at < end {
        let Some(found) = text[at..end].find('/') else {
            return;
        };
        let start = at + found;
        let rest = &text[start..end];
        let (length, inner) = if let Some(line) = rest.strip_prefix("//") {
            let line = line.lines().next().unwrap_or_default();
            (2 + line.len(), line.trim_start_matches('/'))
        } else if rest.starts_with("/*") {
            let length = block(rest);
            (
                length,
                rest[2..length]
                    .strip_suffix("*/")
                    .unwrap_or(&rest[2..length])
                    .trim_matches('*'),
            )
        } else {
            (1, "")
        };
        if inner.contains(MARK) {
            let line = text[..start].rfind('\n').map_or(0, |it| it + 1);
            comments.push(Comment {
                range: TextRange {
                    start: start as u32,
                    end: (start + length) as u32,
                },
                text: inner.trim().to_owned(),
                own_line: text[line..start]
                    .trim_start_matches('\u{feff}')
                    .trim()
                    .is_empty(),
            });
        }
        at = start + length;
    }
}

/// The length of the block comment at the start; block comments nest.
fn block(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    let bytes = text.as_bytes();
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    text.len()
}
