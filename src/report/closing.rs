//! The last lines for people: what was found, and what was seen.

use std::fmt::Write as _;

use super::{Report, Seen};
use crate::job::Verbosity;

/// The last lines.
pub(super) fn text(report: &Report, verbosity: Verbosity) -> String {
    let mut text = summary(report);
    text.push_str(&coverage(&report.seen));
    if verbosity == Verbosity::Verbose {
        text.push_str(&details(&report.seen));
    }
    text
}

/// How many findings there are.
pub(super) fn found(report: &Report) -> String {
    match (report.errors(), report.warnings()) {
        (0, 0) => "no findings".to_owned(),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    }
}

fn summary(report: &Report) -> String {
    let lints: Vec<String> = report
        .by_lint()
        .iter()
        .map(|(lint, found)| format!("{found} {lint}"))
        .collect();
    let lints = if lints.is_empty() {
        String::new()
    } else {
        format!(" ({})", lints.join(", "))
    };
    format!("{}{lints}\n", found(report))
}

fn coverage(seen: &Seen) -> String {
    let mut text = format!(
        "read: {} in {}",
        count(seen.files, "file"),
        count(seen.packages, "package")
    );
    if !seen.outside.is_empty() {
        let _ = write!(
            text,
            ", {} of them not part of any target",
            seen.outside.len()
        );
    }
    for (number, what) in [
        (seen.unparsable, "file that cannot be parsed"),
        (seen.unreadable, "file or folder that cannot be read"),
        (seen.modules_missing, "module without a file"),
        (seen.manifests, "fault in a manifest"),
    ] {
        if number > 0 {
            let _ = write!(text, ", {}", count(number, what));
        }
    }
    if !seen.packages_without_driver.is_empty() {
        let _ = write!(
            text,
            "; {} cannot reach the driver",
            count(seen.packages_without_driver.len(), "package")
        );
    }
    if seen.vendored > 0 {
        let _ = write!(
            text,
            "; {} left out",
            count(seen.vendored, "vendored package")
        );
    }
    let program = &seen.program;
    let entries: Vec<String> = program
        .entries
        .iter()
        .map(|(what, number)| count(*number, what))
        .collect();
    let entries = if entries.is_empty() {
        "no entries".to_owned()
    } else {
        entries.join(", ")
    };
    let _ = write!(
        text,
        "\nseen: {entries}; {}",
        count(program.constructions, "Client constructed")
    );
    if program.options_unknown > 0 {
        let _ = write!(
            text,
            ", {} with options that stayed unknown",
            program.options_unknown
        );
    }
    if program.calls > 0 {
        let _ = write!(
            text,
            "; {} of {} resolved",
            program.calls_resolved,
            count(program.calls, "call")
        );
    }
    text.push('\n');
    text
}

fn details(seen: &Seen) -> String {
    let mut text = String::new();
    for file in &seen.outside {
        let _ = writeln!(text, "not part of any target: {file}");
    }
    for package in &seen.packages_without_driver {
        let _ = writeln!(text, "cannot reach the driver: {package}");
    }
    text
}

/// A number and what it counts, its first word in the plural where there is more or less than one.
fn count(number: usize, what: &str) -> String {
    if number == 1 {
        return format!("1 {what}");
    }
    // "file that …", "Client constructed", "fault in …": the noun comes first; "axum handler": it comes last.
    let noun_first = ["file ", "Client ", "fault "]
        .iter()
        .any(|it| what.starts_with(it));
    match what.split_once(' ').filter(|_| noun_first) {
        Some((noun, rest)) => format!("{number} {noun}s {rest}"),
        None => format!("{number} {what}s"),
    }
}
