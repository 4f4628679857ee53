//! A change stream for each request.

use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "change_stream_per_request",
    group: Group::Cursor,
    level: Level::Warn,
    summary: "a change stream is opened each time a handler, command or other entry point runs",
    page: include_str!("change_stream_per_request.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program.change_streams().iter().filter(|it| !it.is_test) {
        let Some((entry, way)) = &it.reach.entry else {
            continue;
        };
        if Program::is_worker(entry) || entry.model.fresh_instance {
            continue;
        }
        let note = match costs::default_pool_size(program, it.span) {
            Some(size @ 10) => format!(
                "each open stream holds a pooled connection while it waits: with {size} streams on the default pool of {size} \
                 connections a ping takes about one second, with 20 about two"
            ),
            Some(size) => format!(
                "each open stream holds a pooled connection while it waits: {size} streams use up the default pool of {size} connections"
            ),
            None => String::from(
                "each open stream holds a pooled connection while it waits: ten use up the default pool",
            ),
        };
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: format!("a change stream is opened for each run of this {}", entry.model.what),
            label: String::from("holds a connection of the pool for as long as it is open"),
            path: program.entry_steps(entry, way),
            notes: vec![note],
            help: vec![String::from(
                "open one stream at startup and pass its events on with `tokio::sync::broadcast`; else make the pool larger than \
                 the number of streams",
            )],
            fixes: Vec::new(),
        });
    }
    findings
}
