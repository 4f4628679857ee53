//! A comment silences a lint and gives no reason; found where comments are applied, in [quiet](crate::quiet).

use crate::lint::{Group, Level, Lint};

/// The lint.
pub(crate) static LINT: Lint = Lint {
    name: "missing_reason",
    group: Group::Silence,
    level: Level::Warn,
    summary: "a comment silences a lint and does not say why",
    page: include_str!("missing_reason.md"),
    check: |_, _| Vec::new(),
};
