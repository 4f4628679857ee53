//! The last lines for people: what was found, and what was seen.

use std::fmt::Write as _;

use super::neutral;
use super::{Label, Report, Seen};
use crate::job::Verbosity;

/// The last lines.
pub(super) fn text(report: &Report, verbosity: Verbosity) -> String {
    let mut text = summary(report);
    if report.seen.known > 0 {
        let known = count(report.seen.known, "finding of the baseline");
        let _ = writeln!(text, "known: {known}, not reported");
    }
    if report.seen.old > 0 {
        let old = count(report.seen.old, "finding");
        let _ = writeln!(
            text,
            "old: {old} that the change does not bring, not reported"
        );
    }
    text.push_str(&coverage(&report.seen));
    if verbosity == Verbosity::Verbose {
        text.push_str(&details(&report.seen));
    }
    // Paths and names in it are as the tree has them.
    neutral(&text).into_owned()
}

/// What is known of each Client: a line, and one for each step of the way there.
pub(super) fn explanations(report: &Report) -> String {
    let mut text = String::new();
    let line = |it: &Label| {
        let file = &report.files[it.file];
        let position = file.position(it.range.start);
        let says = neutral(&it.text).replace('\n', " ");
        format!(
            "{}:{}:{}: {says}\n",
            file.name, position.line, position.column
        )
    };
    for it in &report.explanations {
        text.push_str(&line(&it.primary));
        for step in &it.steps {
            text.push_str("    ");
            text.push_str(&line(step));
        }
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

/// What was seen, and what was not.
pub(super) fn coverage(seen: &Seen) -> String {
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
        (seen.configuration, "fault in a configuration"),
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

/// A number and what it counts, in the plural where there is more or less than one.
pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 {
        return format!("1 {what}");
    }
    // "file that …", "Client constructed", "fault in …": the noun comes first; "axum handler": it comes last.
    let nouns = ["file ", "finding ", "module ", "Client ", "fault "];
    match what
        .split_once(' ')
        .filter(|_| nouns.iter().any(|it| what.starts_with(it)))
    {
        Some((noun, rest)) => format!("{number} {} {rest}", plural(noun)),
        None => format!("{number} {}", plural(what)),
    }
}

fn plural(noun: &str) -> String {
    let is_vowel = |it: char| matches!(it, 'a' | 'e' | 'i' | 'o' | 'u');
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if noun.ends_with(['s', 'x']) || noun.ends_with("ch") => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_stands_in_its_plural() {
        assert_eq!(count(1, "axum handler"), "1 axum handler");
        assert_eq!(count(0, "error"), "0 errors");
        assert_eq!(count(2, "application factory"), "2 application factories");
        assert_eq!(
            count(3, "file that cannot be parsed"),
            "3 files that cannot be parsed"
        );
        assert_eq!(count(2, "gateway"), "2 gateways");
    }
}
