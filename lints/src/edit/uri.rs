//! Connection strings as they are written: which literal one is, and how a pair is added to it.

use crate::edit::Edit;
use crate::edit::site::Site;
use crate::facts::{ExprId, ExprKind, Literal, Piece, TextRange};
use crate::program::bodies::Binding;

/// Methods that give the same text.
const SAME: [&str; 7] = [
    "as_ref",
    "as_str",
    "clone",
    "into",
    "to_owned",
    "to_string",
    "trim",
];

impl Site<'_, '_> {
    /// The literal that a connection string is, where nothing else uses it.
    pub(super) fn literal_of(&self, uri: ExprId) -> Option<ExprId> {
        let mut at = uri;
        for _ in 0..16 {
            at = match self.kind(at) {
                ExprKind::Lit(Literal::Str(_)) | ExprKind::Format { .. } => return Some(at),
                ExprKind::Ref { expr, .. } => *expr,
                ExprKind::Method {
                    receiver,
                    name,
                    args,
                    ..
                } if args.is_empty() && SAME.contains(&name.as_str()) => *receiver,
                ExprKind::Call { callee, args }
                    if args.len() == 1 && self.text(*callee) == "String::from" =>
                {
                    args[0]
                }
                ExprKind::Local(local) => {
                    let is_alone = self.typed.uses[local.index()].len() == 1
                        && !self.typed.body.locals[local.index()].mutable;
                    match self.typed.bindings[local.index()] {
                        Binding::Let(Some(_), _) if is_alone => self.declaration(*local)?.1,
                        _ => return None,
                    }
                }
                _ => return None,
            };
        }
        None
    }

    /// Adds `key=value` to a literal; none where its end may hold something else than is seen.
    pub(super) fn with_pair(&self, literal: ExprId, pair: &str) -> Option<Edit> {
        if let ExprKind::Format { pieces, path, .. } = self.kind(literal) {
            let is_format = path.segments.last().is_some_and(|it| it.name == "format");
            if !is_format || !matches!(pieces.last(), Some(Piece::Text(_))) {
                return None;
            }
        }
        let inner = self.inside(literal)?;
        let text = self.text_of(inner);
        // A literal that is cut into lines or has escapes or a fragment is left as it is.
        if text.contains(['\\', '\n', '#']) {
            return None;
        }
        let after = text.split_once("://")?.1;
        let joint = match (after.split_once('?'), after.contains('/')) {
            (Some((_, query)), _) if query.is_empty() || query.ends_with('&') => "",
            (Some(_), _) => "&",
            (None, true) => "?",
            (None, false) => "/?",
        };
        Some(self.insert(inner.end, format!("{joint}{pair}")))
    }

    /// The text between the quotes of a string literal, or of the first one in a macro.
    pub(super) fn inside(&self, literal: ExprId) -> Option<TextRange> {
        let inner = quoted(self.text(literal))?;
        let start = self.range(literal).start;
        Some(TextRange {
            start: start + inner.start as u32,
            end: start + inner.end as u32,
        })
    }
}

/// The text between the first quotes.
fn quoted(text: &str) -> Option<std::ops::Range<usize>> {
    let open = text.find('"')?;
    let before = text[..open].trim_end_matches('#');
    let hashes = open - before.len();
    let body = &text[open + 1..];
    let length = if before.ends_with('r') {
        body.find(&format!("\"{}", "#".repeat(hashes)))?
    } else {
        let mut is_escaped = false;
        let is_end = |char: char| {
            let ends = char == '"' && !is_escaped;
            is_escaped = char == '\\' && !is_escaped;
            ends
        };
        body.find(is_end)?
    };
    Some(open + 1..open + 1 + length)
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn what_is_quoted_ends_where_the_literal_does() {
        let inner = |text: &'static str| quoted(text).map(|it| &text[it]);
        assert_eq!(inner(r#""a\"b" + "c""#), Some(r#"a\"b"#));
        assert_eq!(inner(r##"r#"a"b"# "##), Some(r#"a"b"#));
        assert_eq!(inner(r#"format!("x{}", y)"#), Some("x{}"));
        assert_eq!(inner("x"), None);
    }
}
