//! A handle behind a lock that every operation waits for.

use crate::edit;
use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "client_behind_mutex",
    group: Group::Client,
    level: Level::Warn,
    summary: "a `Client`, `Database` or `Collection` stands behind a lock that operations wait for",
    page: include_str!("client_behind_mutex.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    let locks = program.locked_handles();
    let fixes = edit::unlock(program, &locks);
    for (it, fix) in locks.into_iter().zip(fixes) {
        let mut path = Vec::new();
        if let Some((taken, operation)) = it.waits {
            path.push(Step {
                span: taken,
                label: String::from("the lock is taken here"),
            });
            path.push(Step {
                span: operation,
                label: String::from("and held while this runs"),
            });
        }
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: format!("a `{}` behind a `{}`: one operation at a time", it.handle, it.lock),
            label: String::from("every operation waits for this lock"),
            path,
            notes: vec![String::from(
                "the pool behind the lock has one user: 50 concurrent operations of 20 ms take about 1 s one after the other, \
                 and 0.1 s on a pool of 10",
            )],
            help: vec![format!(
                "share the `{0}` without a lock: all its methods take `&self`, and `clone()` is cheap and shares the pool",
                it.handle
            )],
            fixes: fix.into_iter().collect(),
        });
    }
    findings
}
