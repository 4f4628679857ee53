//! A program that ends without closing its Client.

use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "missing_shutdown",
    group: Group::Pool,
    level: Level::Allow,
    summary: "a program builds a `Client` and never shuts it down",
    page: include_str!("missing_shutdown.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program.never_shut_down() {
        // `Client::shutdown` is there since 2.7.0.
        if program
            .driver_version(it.span.file)
            .is_none_or(|version| version < (2, 7))
        {
            continue;
        }
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: String::from("the program ends without shutting this `Client` down"),
            label: String::from("nothing that `main` reaches calls `shutdown`"),
            path: Vec::new(),
            notes: vec![String::from(
                "cursors and sessions that are open when the runtime stops are not closed: the server keeps a cursor for 10 minutes, \
                 a session for 30",
            )],
            help: vec![String::from("call `client.shutdown().await` at the end of `main`, after all cursors and sessions are dropped")],
            fixes: Vec::new(),
        });
    }
    findings
}
