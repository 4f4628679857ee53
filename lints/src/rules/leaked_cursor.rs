//! Cursors and sessions that are never dropped.

use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{Keeping, Leak, Program, Resource};

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "leaked_cursor",
    group: Group::Cursor,
    level: Level::Deny,
    summary: "a cursor, change stream or session is kept from being dropped",
    page: include_str!("leaked_cursor.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    program
        .leaks()
        .iter()
        .filter(|it| options.tests.admits(it.is_test))
        .map(finding)
        .collect()
}

fn finding(it: &Leak) -> Finding {
    let what = match it.resource {
        Resource::Cursor => "a cursor",
        Resource::ChangeStream => "a change stream",
        Resource::Session => "a client session",
    };
    let message = match &it.how {
        Keeping::Forgotten(function) => format!("{what} is leaked by `{function}`"),
        Keeping::Static(name) => format!("{what} is kept in the static `{name}` and never dropped"),
        Keeping::Growing(field) => {
            format!("{what} is put into `{field}`, and nothing takes it out again")
        }
    };
    let note = match it.resource {
        Resource::Cursor => {
            "the driver closes a cursor on the server (`killCursors`) when it is dropped: of one that is never dropped it sends \
             none, and the server keeps it open until it times out after 10 to 30 minutes"
        }
        Resource::ChangeStream => {
            "the driver closes a change stream on the server (`killCursors`) when it is dropped: one that is never dropped stays \
             open there, and holds a pooled connection whenever it is asked for the next event"
        }
        Resource::Session => {
            "a session goes back to the driver's pool, and its transaction is aborted, when it is dropped: one that is never \
             dropped stays open on the server for 30 minutes, with the locks of its transaction for one"
        }
    };
    Finding {
        lint: &LINT,
        span: it.span,
        message,
        label: String::from("its destructor does not run"),
        path: Vec::new(),
        notes: vec![note.to_owned()],
        help: vec![String::from(
            "let it go out of scope when its work is done; where many are kept, remove each when it is exhausted or idle",
        )],
        fixes: Vec::new(),
    }
}
