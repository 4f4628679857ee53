//! Cursors that outlive their client.

use crate::edit;
use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "no_cursor_timeout",
    group: Group::Cursor,
    level: Level::Warn,
    summary: "`no_cursor_timeout` is set: the server keeps the cursor when the client is gone",
    page: include_str!("no_cursor_timeout.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let cursors = program
        .immortal_cursors()
        .into_iter()
        .filter(|it| options.tests.admits(it.is_test));
    let finding = |it: crate::program::ImmortalCursor| Finding {
        lint: &LINT,
        span: it.span,
        message: String::from("`no_cursor_timeout` keeps an idle cursor open on the server"),
        label: String::from("the server no longer closes it after 10 idle minutes"),
        path: Vec::new(),
        notes: vec![String::from(
            "when the process dies, nothing closes the cursor; and the session that the driver opens for it ends after 30 minutes \
             all the same, so slow work still fails",
        )],
        help: vec![String::from(
            "ask for smaller batches (`batch_size`), so that each is worked through within 10 minutes, or read on by `_id` \
             with a new `find` for each page",
        )],
        fixes: edit::drop_setter(program, &it).into_iter().collect(),
    };
    cursors.map(finding).collect()
}
