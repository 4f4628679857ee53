//! An expectation that is not fulfilled; found where comments are applied, in [quiet](crate::quiet).

use crate::lint::{Group, Level, Lint};

/// The lint.
pub(crate) static LINT: Lint = Lint {
    name: "unfulfilled_expectation",
    group: Group::Silence,
    level: Level::Warn,
    summary: "an `expect` comment stands where its lint has nothing to report",
    page: include_str!("unfulfilled_expectation.md"),
    check: |_, _| Vec::new(),
};
