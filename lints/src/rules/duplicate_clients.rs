//! Several process-long Clients to the same place.

use rustc_hash::FxHashSet;

use crate::finding::{Finding, Step};
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "duplicate_clients",
    group: Group::Client,
    level: Level::Warn,
    summary: "a program keeps two or more `Client`s to the same place",
    page: include_str!("duplicate_clients.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    // The elements of a list of Clients are the business of another lint.
    let pools = program.client_pools();
    for mut kept in program.kept_clients() {
        kept.retain(|it| pools.iter().all(|pool| !pool.span.contains(it.span)));
        let mut reported = FxHashSet::default();
        for (index, it) in kept.iter().enumerate() {
            let reach = &it.construction.reach;
            let is_other =
                it.construction.is_test || reach.entry.is_some() || reach.in_loop.is_some();
            let same: Vec<_> = kept[..index]
                .iter()
                .filter(|other| other.is_same_place(it))
                .collect();
            let Some(first) = same.first().filter(|_| !is_other) else {
                continue;
            };
            if !reported.insert(it.construction.span) {
                continue;
            }
            let total = kept.iter().filter(|other| other.is_same_place(it)).count();
            let mut path = vec![Step {
                span: first.span,
                label: String::from("the first `Client` to this place comes from here"),
            }];
            if it.span != it.construction.span {
                path.push(Step {
                    span: it.span,
                    label: String::from("another comes from here"),
                });
            }
            findings.push(Finding {
                lint: &LINT,
                span: it.construction.span,
                message: format!("the program keeps {total} `Client`s to the same place"),
                label: String::from("a connection pool beside the one that is there"),
                path,
                notes: vec![costs::of_each_client(program, it.construction.span)],
                help: vec![String::from(
                    "build the `Client` once and hand out clones: they share the pool",
                )],
                fixes: Vec::new(),
            });
        }
    }
    findings
}
