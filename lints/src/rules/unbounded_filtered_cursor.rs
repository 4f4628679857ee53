//! Everything that a filter matches taken into memory.

use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{Filter, Program};
use crate::rules::drained::finding;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "unbounded_filtered_cursor",
    group: Group::Cursor,
    level: Level::Allow,
    summary: "a `find` or `aggregate` whose filter proves no bound is taken into memory whole",
    page: include_str!("unbounded_filtered_cursor.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    program
        .cursors(&options.unique_fields)
        .iter()
        .filter(|it| options.tests.admits(it.is_test) && it.filter == Filter::Some)
        .filter_map(|it| finding(&LINT, program, options, it))
        .collect()
}
