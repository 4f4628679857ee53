//! A comment that names no lint; found where comments are applied, in [quiet](crate::quiet).

use crate::lint::{Group, Level, Lint};

/// The lint.
pub(crate) static LINT: Lint = Lint {
    name: "unknown_lint",
    group: Group::Silence,
    level: Level::Warn,
    summary: "a comment names a lint that does not exist, or cannot be read",
    page: include_str!("unknown_lint.md"),
    check: |_, _| Vec::new(),
};
