//! A Client whose patience nobody chose.

use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{Program, Settings};

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "missing_timeouts",
    group: Group::Pool,
    level: Level::Allow,
    summary: "a `Client` is built whose options provably set neither `server_selection_timeout` nor `connect_timeout`",
    page: include_str!("missing_timeouts.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program
        .constructions()
        .iter()
        .filter(|it| options.tests.admits(it.is_test))
    {
        if program.settings(it).iter().any(is_patient) {
            findings.push(Finding {
                lint: &LINT,
                span: it.span,
                message: String::from("a `Client` is built without time limits"),
                label: String::from("neither `server_selection_timeout` nor `connect_timeout` is set"),
                path: Vec::new(),
                notes: vec![String::from(
                    "when no server can be reached, each operation waits for 30 s (the default of `server_selection_timeout`), \
                     and each attempt to connect for 10 s",
                )],
                help: vec![String::from(
                    "say how long an operation may wait: `serverSelectionTimeoutMS=5000&connectTimeoutMS=5000` in the URI, or \
                     `options.server_selection_timeout = Some(Duration::from_secs(5))`",
                )],
                fixes: Vec::new(),
            });
        }
    }
    findings
}

fn is_patient(settings: &Settings) -> bool {
    let has_limit = ["serverselectiontimeoutms", "connecttimeoutms"]
        .iter()
        .any(|it| settings.last(it).is_some());
    settings.is_complete && !has_limit
}
