//! A Client built each time that a function does its work.

use crate::edit;
use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "client_per_call",
    group: Group::Client,
    level: Level::Warn,
    summary: "a function builds a `Client`, uses it and drops it, each time that it is called",
    page: include_str!("client_per_call.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program.routine_clients() {
        let span = it.construction.span;
        let (declared, name) = it.function;
        let who = match it.callers {
            0 => format!("{name} is public, and makes a `Client` for each call"),
            callers => format!(
                "{name} is called from {callers} places, and makes a `Client` for each call"
            ),
        };
        let mut notes = vec![costs::of_each_client(program, span)];
        notes.extend(costs::of_dropped_clients(program, span).map(str::to_owned));
        findings.push(Finding {
            lint: &LINT,
            span,
            message: format!("a `Client` is built for each call of {name}"),
            label: String::from("a new connection pool each time"),
            path: vec![
                Step { span: declared, label: who },
                Step { span: it.operation, label: String::from("it is used here, and then dropped") },
            ],
            notes,
            help: vec![String::from("build the `Client` once, and take it, or a handle made from it, as an argument or a field")],
            fixes: edit::once(program, it.construction).into_iter().collect(),
        });
    }
    findings
}
