//! One round trip for each document of a cursor.

use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{LoopedOperation, Program};

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "query_in_cursor_loop",
    group: Group::Cursor,
    level: Level::Warn,
    summary: "a command is sent for each document of an open cursor",
    page: include_str!("query_in_cursor_loop.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    program
        .operations_in_cursor_loops()
        .into_iter()
        .filter(|it| options.tests.admits(it.is_test))
        .map(finding)
        .collect()
}

fn finding(it: LoopedOperation) -> Finding {
    let is_read = ["find", "aggregate", "count", "distinct", "estimated"]
        .iter()
        .any(|read| it.method.starts_with(read));
    let help = if is_read && !it.method.contains("_and_") {
        "collect the keys of a bounded number of documents and fetch what belongs to them with one `$in`, or join on the server with `$lookup`"
    } else {
        "collect a bounded number of changes and send them at once: `insert_many`, `update_many`, `delete_many` with `$in`, or \
         `bulk_write`; `$merge` changes documents without sending them at all"
    };
    let mut path = vec![Step {
        span: it.turn,
        label: String::from("runs for each document of the cursor"),
    }];
    path.extend(it.way.into_iter().map(|(span, label)| Step { span, label }));
    Finding {
        lint: &LINT,
        span: it.span,
        message: format!("`{}` is sent for each document of a cursor", it.method),
        label: String::from("one round trip for each document"),
        path,
        notes: vec![String::from(
            "N documents cost N round trips, one after the other; a cursor that rests longer than 10 minutes between two batches \
             is closed by the server, and the loop fails with `CursorNotFound`",
        )],
        help: vec![help.to_owned()],
        fixes: Vec::new(),
    }
}
