//! A Client that is used after the runtime on which it was built.

use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "client_outlives_runtime",
    group: Group::Client,
    level: Level::Warn,
    summary: "a `Client` is built on a runtime that ends before it",
    page: include_str!("client_outlives_runtime.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program.outliving_clients() {
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: String::from("this `Client` outlives the runtime on which it is built"),
            label: String::from("its monitors stop with that runtime"),
            path: vec![Step { span: it.runtime, label: String::from("this runtime ends with the call") }],
            notes: vec![String::from(
                "a `Client` is bound to the runtime in which it was made: used from another one, its operations fail at once with \
                 `Server selection timeout: None of the available servers suitable`",
            )],
            help: vec![String::from(
                "build the `Client` on the runtime that uses it (inside `main`'s `async` code, or in a `tokio::sync::OnceCell`), or keep \
                 the runtime for as long as the `Client`",
            )],
            fixes: Vec::new(),
        });
    }
    findings
}
