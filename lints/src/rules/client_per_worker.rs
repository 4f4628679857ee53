//! A Client built once per worker thread of a server.

use crate::edit;
use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "client_per_worker",
    group: Group::Client,
    level: Level::Warn,
    summary: "a `Client` is built in the closure that a server runs once per worker thread",
    page: include_str!("client_per_worker.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program.constructions().iter().filter(|it| !it.is_test) {
        let Some((entry, way)) = it
            .reach
            .entry
            .as_ref()
            .filter(|it| Program::is_worker(&it.0))
        else {
            continue;
        };
        let hoist = "build the `Client` before the factory closure, and move a clone of it in: all workers then share one pool";
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: String::from("a `Client` is built once per worker thread"),
            label: String::from("a connection pool for each worker"),
            path: program.entry_steps(entry, way),
            notes: vec![
                costs::of_each_client(program, it.span),
                String::from("a server starts one worker per core unless told otherwise: 16 cores make 16 pools"),
            ],
            help: vec![entry.model.help.clone().unwrap_or_else(|| hoist.to_owned())],
            fixes: edit::hoist(program, it).into_iter().collect(),
        });
    }
    findings
}
