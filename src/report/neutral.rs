//! Takes the power from characters that a terminal obeys instead of showing.

use std::borrow::Cow;

/// The text with each such character replaced by one that takes as many bytes, so that places in it stay where they are.
/// Line ends and tabs stay.
pub(crate) fn neutral(text: &str) -> Cow<'_, str> {
    if !text.contains(|it| it == '\r' || is_command(it)) {
        return Cow::Borrowed(text);
    }
    let replaced = text.char_indices().map(|(index, it)| {
        // CR alone would let a line overwrite itself; before LF it is a line end.
        let overwrites = it == '\r' && !text[index + 1..].starts_with('\n');
        match it.len_utf8() {
            _ if !overwrites && !is_command(it) => it,
            1 => '?',
            2 => '\u{bf}',
            _ => char::REPLACEMENT_CHARACTER,
        }
    });
    Cow::Owned(replaced.collect())
}

/// C0 and C1 controls, and those that reorder text or are invisible.
fn is_command(it: char) -> bool {
    match it {
        '\n' | '\r' | '\t' => false,
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => true,
        _ => it.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_loses_its_escape() {
        assert_eq!(neutral("a\u{1b}[31mb"), "a?[31mb");
    }

    #[test]
    fn the_length_never_changes() {
        for it in [
            "\u{9b}31m",
            "\u{202e}abc",
            "\u{feff}x",
            "tab\there",
            "\u{7f}",
            "\0",
            "a\rb\r\n",
        ] {
            assert_eq!(neutral(it).len(), it.len(), "{it:?}");
            assert!(!neutral(it).contains(is_command), "{it:?}");
        }
    }
}
