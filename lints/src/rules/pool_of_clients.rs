//! A pool whose items are pools.

use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::{PoolKind, Program};
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "pool_of_clients",
    group: Group::Client,
    level: Level::Warn,
    summary: "a pool, a list or a thread-local of `Client`s, each of which is a pool already",
    page: include_str!("pool_of_clients.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program.client_pools() {
        let (message, label) = match it.kind {
            PoolKind::Managed => (
                "a pool of `Client`s: each is a pool already",
                "each item is a connection pool",
            ),
            PoolKind::PerThread => (
                "a `Client` for each thread: each is a pool",
                "a connection pool for each thread",
            ),
            PoolKind::List => (
                "several `Client`s to the same place: each is a pool",
                "each element is a connection pool",
            ),
        };
        let monitors = costs::monitors(program, it.span);
        let size = costs::default_pool_size(program, it.span).unwrap_or(10);
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: message.to_owned(),
            label: label.to_owned(),
            path: Vec::new(),
            notes: vec![format!(
                "N `Client`s open up to N × (pool size + {monitors}) sockets to each server: 10 of them with the default size, {}",
                10 * (size + monitors)
            )],
            help: vec![String::from("keep one `Client`, give it the size that the whole program needs, and share clones of it")],
            fixes: Vec::new(),
        });
    }
    findings
}
