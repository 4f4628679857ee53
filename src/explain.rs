//! Shows the page of a lint, and the list of all.

use std::fmt::Write as _;

use mongo_lint::lint::{Group, Lint};
use mongo_lint::rules;

/// The page of a lint, with its group and level.
pub(crate) fn page(lint: &Lint) -> String {
    let body = lint.page.trim_end();
    let (name, group, level) = (lint.name, lint.group.name(), lint.level.name());
    format!("{body}\n\nlint: {name}, group: {group}, level unless you say otherwise: {level}\n")
}

/// All lints by group, a line each.
pub(crate) fn list() -> String {
    let mut text = String::new();
    let width = rules::ALL
        .iter()
        .map(|it| it.name.len())
        .max()
        .unwrap_or_default();
    for group in Group::ALL {
        let lints: Vec<&Lint> = rules::ALL
            .iter()
            .filter(|it| it.group == group)
            .copied()
            .collect();
        if lints.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{}", group.name());
        for lint in lints {
            let _ = writeln!(
                text,
                "  {:width$}  {:5}  {}",
                lint.name,
                lint.level.name(),
                lint.summary
            );
        }
    }
    text.push_str("\n`cargo mongo-lint explain LINT` shows the page of one; `-A`, `-W`, `-D`, `-F` set levels\n");
    text
}
