//! The language of format strings.

use std::ops::Range;

/// A part of a format string.
#[derive(Debug, PartialEq)]
pub(super) enum Part<'t> {
    /// Text, `{{` and `}}` unescaped.
    Text(String),
    /// `{…}`, the place of the argument's name in the string, and how it is shown.
    Hole(Argument<'t>, Range<usize>, Shown),
}

/// By which trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shown {
    /// `{}`, and formats of numbers.
    Display,
    /// `{:?}`.
    Debug,
}

/// What a hole is filled with.
#[derive(Debug, PartialEq)]
pub(super) enum Argument<'t> {
    Position(usize),
    Name(&'t str),
}

/// Cuts a format string at its holes. One that is not well-formed is a single text.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    read(text).unwrap_or_else(|| vec![Part::Text(text.to_owned())])
}

fn read(text: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut next = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '}']) {
        literal.push_str(&text[at..at + found]);
        at += found;
        let rest = &text[at..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            literal.push_str(&rest[..1]);
            at += 2;
            continue;
        }
        let end = rest.strip_prefix('{')?.find('}')?;
        let hole = &rest[1..=end];
        if !literal.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut literal)));
        }
        let (argument, spec) = hole.split_once(':').unwrap_or((hole, ""));
        // `.*` takes the precision from the arguments first.
        next += usize::from(spec.contains(".*"));
        let name = argument.trim();
        let start = at + 1 + (argument.len() - argument.trim_start().len());
        let argument = if name.is_empty() {
            next += 1;
            Argument::Position(next - 1)
        } else if name.starts_with(|it: char| it.is_ascii_digit()) {
            Argument::Position(name.parse().ok()?)
        } else {
            Argument::Name(name)
        };
        let shown = if spec.trim_end().ends_with('?') {
            Shown::Debug
        } else {
            Shown::Display
        };
        parts.push(Part::Hole(argument, start..start + name.len(), shown));
        at += end + 2;
    }
    literal.push_str(&text[at..]);
    if !literal.is_empty() {
        parts.push(Part::Text(literal));
    }
    Some(parts)
}
