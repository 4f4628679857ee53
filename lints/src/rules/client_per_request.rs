//! A Client built each time that an entry runs.

use crate::edit;
use crate::finding::Finding;
use crate::lint::{Group, Level, Lint};
use crate::options::Options;
use crate::program::Program;
use crate::rules::costs;

/// The lint.
pub(super) static LINT: Lint = Lint {
    name: "client_per_request",
    group: Group::Client,
    level: Level::Deny,
    summary: "a `Client` is built each time a handler, command or other entry point runs",
    page: include_str!("client_per_request.md"),
    check,
};

fn check(program: &Program<'_>, _: &Options) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in program
        .constructions()
        .iter()
        .filter(|it| !it.is_test && !it.is_for_named_server)
    {
        let Some((entry, way)) = &it.reach.entry else {
            continue;
        };
        if Program::is_worker(entry) || entry.model.fresh_instance {
            continue;
        }
        let others = match it.reach.others {
            0 => String::new(),
            1 => String::from(", and for one other entry point"),
            others => format!(", and for {others} other entry points"),
        };
        let mut notes = vec![costs::of_each_client(program, it.span)];
        notes.extend(costs::of_dropped_clients(program, it.span).map(str::to_owned));
        let share = "build the `Client` once at startup and share it: `clone()` is cheap and shares the pool";
        findings.push(Finding {
            lint: &LINT,
            span: it.span,
            message: format!(
                "a `Client` is built for each run of {} {}{others}",
                article(&entry.model.what),
                entry.model.what
            ),
            label: String::from("a new connection pool each time"),
            path: program.entry_steps(entry, way),
            notes,
            help: vec![entry.model.help.clone().unwrap_or_else(|| share.to_owned())],
            fixes: edit::from_state(program, it)
                .or_else(|| edit::once(program, it))
                .into_iter()
                .collect(),
        });
    }
    findings
}

fn article(what: &str) -> &'static str {
    if what.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    }
}
