//! An `allow` that silences nothing; found where comments are applied, in [quiet](crate::quiet).

use crate::lint::{Group, Level, Lint};

/// The lint.
pub(crate) static LINT: Lint = Lint {
    name: "unused_allow",
    group: Group::Silence,
    level: Level::Warn,
    summary: "an `allow` comment silences nothing",
    page: include_str!("unused_allow.md"),
    check: |_, _| Vec::new(),
};
