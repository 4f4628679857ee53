//! A Client built in each turn of a loop.

use crate::edit;
use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "client_in_loop",
    group: Group::Client,
    level: Level::Warn,
    summary: "a `Client` is built in each turn of a loop, or once per element of an iterator or stream",
    page: include_str!("client_in_loop.md"),
    check,
};

fn check(program: &Program<'_>, options: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program
        .constructions()
        .iter()
        .filter(|it| options.tests.admits(it.is_test) && it.reach.entry.is_none())
    {
        let Some((inner, way)) = &it.reach.in_loop else {
            continue;
        };
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: String::from("a `Client` is built in each turn of a loop"),
            label: String::from("a new connection pool each time"),
            path: program.loop_steps(inner, way),
            notes: vec![costs::of_each_client(program, it.span)],
            help: vec![String::from(
                "build the `Client` before the loop and use it, or a clone of it, within",
            )],
            fixes: edit::once(program, it).into_iter().collect(),
        });
    }
    findings
}
