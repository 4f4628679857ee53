//! A cursor for one document.

use crate::edit;
use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "find_for_single_document",
    group: Group::Cursor,
    level: Level::Warn,
    summary: "a `find` without a limit whose cursor is asked for one document only",
    page: include_str!("find_for_single_document.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let finds = program
        .single_finds()
        .into_iter()
        .filter(|it| options.tests.admits(it.is_test));
    let finding = |it: crate::program::SingleFind| Finding {
        lint: &LINT,
        span: it.span,
        message: String::from("`find` opens a cursor for one document"),
        label: String::from("nothing limits it to one document"),
        path: vec![Step {
            span: it.asked,
            label: String::from("the cursor is asked for one document, then dropped"),
        }],
        notes: vec![String::from(
            "the server finds and sends 101 documents (or 16 MiB) in the first batch, and where there are more, the dropped \
             cursor costs a `killCursors`",
        )],
        help: vec![String::from(
            "use `find_one`: it sends a limit of 1, and takes a sort and a projection as well",
        )],
        fixes: edit::find_one(program, &it).into_iter().collect(),
    };
    finds.map(finding).collect()
}
