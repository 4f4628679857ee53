//! A TOML file of ours that cannot be understood: what is wrong and where, in the words of this tool.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use anyhow::anyhow;

use crate::nearest::nearest;

/// What is wrong, with the line that it is wrong in.
pub(crate) fn misread(path: &Path, text: &str, error: &toml::de::Error) -> anyhow::Error {
    let message = mended(error.message());
    let Some(range) = error.span() else {
        return anyhow!("{}: {message}", path.display());
    };
    anyhow!("{}", placed(path, text, range, &message))
}

/// A message with its place: `file:line:column`, and the line itself.
fn placed(path: &Path, text: &str, range: Range<usize>, message: &str) -> String {
    let before = text.get(..range.start).unwrap_or_default();
    let start = before.len();
    let number = before.matches('\n').count() + 1;
    let line_start = before.rfind('\n').map_or(0, |it| it + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let column = text[line_start..start].chars().count();
    let rest = &text[start..line_start + line.len().max(start - line_start)];
    let marked = text.get(start..range.end).unwrap_or_default();
    let width = marked.len().min(rest.len());
    let width = rest.get(..width).unwrap_or(rest).chars().count().max(1);
    // Tabs are as wide as the terminal likes: the marks are under what they mean only when there are none.
    let line = line.replace('\t', " ");
    let gutter = " ".repeat(number.to_string().len());
    let mut out = format!("{}:{number}:{}: {message}\n", path.display(), column + 1);
    let _ = writeln!(out, "{gutter} |");
    let _ = writeln!(out, "{number} | {line}");
    let _ = write!(
        out,
        "{gutter} | {}{}",
        " ".repeat(column),
        "^".repeat(width)
    );
    out
}

/// The message in the words of this tool, with the nearest of the names that there are.
fn mended(message: &str) -> String {
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let (Some(wrong), Some(names)) = (names.first(), names.get(1..)) else {
        return message.trim().to_owned();
    };
    let what = if message.starts_with("unknown field") {
        format!("there is no key `{wrong}` here")
    } else if message.starts_with("unknown variant") {
        format!("there is no value `{wrong}` here")
    } else {
        return message.trim().to_owned();
    };
    let all = || {
        let quoted: Vec<String> = names.iter().map(|it| format!("`{it}`")).collect();
        quoted.join(", ")
    };
    match nearest(wrong, names.iter().copied()) {
        Some(near) => format!("{what}; did you mean `{near}`?"),
        None if names.is_empty() => what,
        None if names.len() == 1 => format!("{what}; there is only {}", all()),
        None => format!("{what}; there are {}", all()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_nearly_right_is_named() {
        let message = "unknown field `exclud`, expected one of `exclude`, `lint`";
        assert_eq!(
            mended(message),
            "there is no key `exclud` here; did you mean `exclude`?"
        );
    }

    #[test]
    fn all_names_are_listed_where_none_is_near() {
        assert_eq!(
            mended("unknown variant `loud`, expected `allow` or `warn`"),
            "there is no value `loud` here; there are `allow`, `warn`"
        );
    }

    #[test]
    fn places_are_lines_and_columns_in_characters() {
        let text = "a = 1\nö = \"ü\" # x\n";
        let start = text.find("\"ü\"").expect("it is there");
        let shown = placed(Path::new("f"), text, start..start + 4, "wrong");
        assert_eq!(shown, "f:2:5: wrong\n  |\n2 | ö = \"ü\" # x\n  |     ^^^");
    }

    #[test]
    fn a_place_at_the_end_of_the_text_has_a_line() {
        assert_eq!(
            placed(Path::new("f"), "[lint", 5..5, "wrong"),
            "f:1:6: wrong\n  |\n1 | [lint\n  |      ^"
        );
    }
}
