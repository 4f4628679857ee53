//! Connection strings: whether one names a pool size, as far as its text is known.
//!
//! Keys are case-insensitive, unknown ones are refused by the driver (mongodb 3.9.1 `src/client/options.rs`).

use crate::program::values::Part;

/// What a connection string says of the pool's size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Uri {
    /// `maxPoolSize` is there.
    With,
    /// It is provably not there; the text with `{}` for what is not known.
    Without(String),
    /// It may be there, or the text is no connection string.
    Unknown,
}

/// Stands for a part that is not known.
const HOLE: char = '\u{0}';

pub(crate) fn read(parts: &[Part]) -> Uri {
    let text: String = parts
        .iter()
        .map(|it| match it {
            Part::Lit(text) => text.clone(),
            Part::Hole => String::from(HOLE),
        })
        .collect();
    if !has_scheme(&text) {
        return Uri::Unknown;
    }
    let shown = text.replace(HOLE, "{}");
    if let Some((_, query)) = text.split_once('?') {
        return read_query(query, shown);
    }
    match text.strip_suffix(HOLE) {
        // The last hole is a port or the name of a database: what follows a query would have been visible.
        Some(rest) if ends_in_port(rest) || ends_in_path(rest) => Uri::Without(shown),
        Some(_) => Uri::Unknown,
        None => Uri::Without(shown),
    }
}

/// Whether a text begins as a connection string does. The scheme may be what is not known: `mongodb` or `mongodb+srv`.
pub(crate) fn has_scheme(text: &str) -> bool {
    let scheme = text.split_once("://").map(|it| it.0);
    scheme.is_some_and(|it| matches!(it, "mongodb" | "mongodb+srv") || it.chars().eq([HOLE]))
}

fn read_query(query: &str, shown: String) -> Uri {
    let mut is_open = false;
    let last = query.split('&').count() - 1;
    for (index, pair) in query.split('&').enumerate() {
        match pair.split_once('=') {
            Some((key, _)) if key.eq_ignore_ascii_case("maxPoolSize") => return Uri::With,
            // A hole that is no value of its own may hold a value and more of the query.
            Some((key, value)) => {
                is_open |= key.contains(HOLE)
                    || (index == last && value.len() > 1 && value.ends_with(HOLE));
            }
            None => is_open |= pair.contains(HOLE),
        }
    }
    if is_open {
        Uri::Unknown
    } else {
        Uri::Without(shown)
    }
}

/// `mongodb://host:` — but not the `:` of the scheme or of a user's password.
fn ends_in_port(text: &str) -> bool {
    text.ends_with(':') && !text.ends_with("mongodb:") && !text.ends_with("srv:")
}

/// `mongodb://host/`.
fn ends_in_path(text: &str) -> bool {
    let after = text.split_once("://").map_or("", |it| it.1);
    after.len() > 1 && after.ends_with('/')
}

#[cfg(test)]
mod tests {
    use super::{Part, Uri, read};

    fn parts(text: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        for (index, piece) in text.split("{}").enumerate() {
            if index > 0 {
                parts.push(Part::Hole);
            }
            if !piece.is_empty() {
                parts.push(Part::Lit(piece.to_owned()));
            }
        }
        parts
    }

    #[test]
    fn a_size_is_found_in_any_case() {
        assert_eq!(read(&parts("mongodb://h/?maxpoolsize=5")), Uri::With);
        assert_eq!(read(&parts("mongodb://h?w=1&maxPoolSize={}")), Uri::With);
    }

    #[test]
    fn a_visible_query_or_none_proves_that_there_is_no_size() {
        for text in [
            "mongodb://localhost",
            "mongodb://{}:{}",
            "mongodb://{}:{}@{}:27017/{}",
            "mongodb+srv://a.b/?w={}",
        ] {
            assert_eq!(read(&parts(text)), Uri::Without(text.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_hole_that_may_hold_a_query_leaves_it_open() {
        for text in [
            "mongodb://{}",
            "mongodb://u:p@{}",
            "mongodb://h/{}{}",
            "mongodb://h/?{}",
            "mongodb://h/?w=majority{}",
            "{}",
            "MONGODB_URI not set",
        ] {
            assert_eq!(read(&parts(text)), Uri::Unknown, "{text}");
        }
    }
}
