//! One JSON object a line, in the form of cargo's `compiler-message`, so that tools that read cargo's messages read ours.
//!
//! The fields are those that cargo and rustc write, in their order.

use std::collections::BTreeMap;
use std::io::{self, Write};

use mongo_lint::edit::Applicability;
use serde::Serialize;

use super::{Label, Message, Report, ReportFile, ReportTarget, Severity};

/// Writes all messages, and a last object that sums up. `rendered` is a message for people.
pub(super) fn write(
    report: &Report,
    rendered: &dyn Fn(&Message) -> String,
    out: &mut dyn Write,
) -> io::Result<()> {
    for message in &report.messages {
        let target = &report.targets[message.target];
        let line = Line {
            reason: "compiler-message",
            package_id: &target.package_id,
            manifest_path: &target.manifest_path,
            target: described(target),
            message: diagnostic(report, message, rendered(message)),
            item: &message.item,
            fingerprint: &message.fingerprint,
        };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    serde_json::to_writer(&mut *out, &summary(report))?;
    writeln!(out)
}

#[derive(Serialize)]
struct Line<'r> {
    reason: &'static str,
    package_id: &'r str,
    manifest_path: &'r str,
    target: Target<'r>,
    message: Diagnostic<'r>,
    /// What cargo does not have: readers of its messages skip it.
    item: &'r str,
    fingerprint: &'r str,
}

#[derive(Serialize)]
struct Target<'r> {
    kind: [&'r str; 1],
    crate_types: [&'r str; 1],
    name: &'r str,
    src_path: &'r str,
    edition: String,
    doc: bool,
    doctest: bool,
    test: bool,
}

#[derive(Serialize)]
struct Diagnostic<'r> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: &'r str,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<Span<'r>>,
    children: Vec<Child<'r>>,
    rendered: String,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<&'static str>,
}

#[derive(Serialize)]
struct Child<'r> {
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<Span<'r>>,
    children: [(); 0],
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Span<'r> {
    file_name: &'r str,
    byte_start: usize,
    byte_end: usize,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    is_primary: bool,
    text: Vec<SourceLine<'r>>,
    label: Option<&'r str>,
    suggested_replacement: Option<&'r str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

#[derive(Serialize)]
struct SourceLine<'r> {
    text: &'r str,
    highlight_start: usize,
    highlight_end: usize,
}

#[derive(Serialize)]
struct Summary<'r> {
    reason: &'static str,
    errors: usize,
    warnings: usize,
    lints: BTreeMap<&'static str, usize>,
    /// Findings that a baseline has.
    known: usize,
    old: usize,
    coverage: Coverage<'r>,
}

#[derive(Serialize)]
struct Coverage<'r> {
    packages: usize,
    packages_without_driver: &'r [String],
    packages_vendored: usize,
    files: usize,
    files_outside: &'r [String],
    files_unparsable: usize,
    unreadable: usize,
    modules_missing: usize,
    manifest_faults: usize,
    entries: Vec<Entries<'r>>,
    constructions: usize,
    options_unknown: usize,
    calls: usize,
    calls_resolved: usize,
}

#[derive(Serialize)]
struct Entries<'r> {
    what: &'r str,
    count: usize,
}

fn described(target: &ReportTarget) -> Target<'_> {
    let is_library = target.crate_type == "lib";
    Target {
        kind: [&target.kind],
        crate_types: [&target.crate_type],
        name: &target.name,
        src_path: &target.src_path,
        edition: target.edition.to_string(),
        doc: matches!(target.kind.as_str(), "lib" | "bin" | "proc-macro"),
        doctest: is_library,
        test: target.kind != "custom-build",
    }
}

fn summary(report: &Report) -> Summary<'_> {
    let seen = &report.seen;
    let program = &seen.program;
    Summary {
        reason: "mongo-lint-summary",
        errors: report.errors(),
        warnings: report.warnings(),
        lints: report.by_lint(),
        known: report.seen.known,
        old: report.seen.old,
        coverage: Coverage {
            packages: seen.packages,
            packages_without_driver: &seen.packages_without_driver,
            packages_vendored: seen.vendored,
            files: seen.files,
            files_outside: &seen.outside,
            files_unparsable: seen.unparsable,
            unreadable: seen.unreadable,
            modules_missing: seen.modules_missing,
            manifest_faults: seen.manifests,
            entries: program
                .entries
                .iter()
                .map(|(what, count)| Entries {
                    what,
                    count: *count,
                })
                .collect(),
            constructions: program.constructions,
            options_unknown: program.options_unknown,
            calls: program.calls,
            calls_resolved: program.calls_resolved,
        },
    }
}

fn diagnostic<'r>(report: &'r Report, message: &'r Message, rendered: String) -> Diagnostic<'r> {
    let mut spans = vec![span(report, &message.primary, Kind::Primary)];
    spans.extend(
        message
            .steps
            .iter()
            .map(|it| span(report, it, Kind::Secondary)),
    );
    let steps = message.steps.iter().zip(1..).map(|(step, number)| {
        let spans = vec![span(report, step, Kind::Primary)];
        child(
            "note",
            format!("step {number} of the path: {}", step.text),
            spans,
        )
    });
    let notes = message
        .notes
        .iter()
        .map(|it| child("note", it.clone(), Vec::new()));
    let help = message
        .help
        .iter()
        .map(|it| child("help", it.clone(), Vec::new()));
    let suggestions = message.suggestions.iter().map(|it| {
        let kind = Kind::Edit(it.applicability);
        let spans = it
            .edits
            .iter()
            .map(|edit| span(report, edit, kind))
            .collect();
        child("help", it.title.clone(), spans)
    });
    Diagnostic {
        message_type: "diagnostic",
        message: &message.text,
        code: message.lint.map(|it| Code {
            code: format!("mongo_lint::{it}"),
            explanation: None,
        }),
        level: match message.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        spans,
        children: steps.chain(notes).chain(help).chain(suggestions).collect(),
        rendered,
    }
}

fn child<'r>(level: &'static str, message: String, spans: Vec<Span<'r>>) -> Child<'r> {
    Child {
        message,
        code: None,
        level,
        spans,
        children: [],
        rendered: None,
    }
}

/// What a span is for.
#[derive(Clone, Copy)]
enum Kind {
    Primary,
    Secondary,
    /// Its label is the new text.
    Edit(Applicability),
}

fn span<'r>(report: &'r Report, label: &'r Label, kind: Kind) -> Span<'r> {
    let file = &report.files[label.file];
    let (start, end) = (
        file.position(label.range.start),
        file.position(label.range.end),
    );
    let text = Some(label.text.as_str());
    let (label_text, replacement, applicability) = match kind {
        Kind::Edit(applicability) => (None, text, Some(name(applicability))),
        Kind::Primary | Kind::Secondary => (text.filter(|it| !it.is_empty()), None, None),
    };
    Span {
        file_name: &file.name,
        byte_start: label.range.start,
        byte_end: label.range.end,
        line_start: start.line,
        line_end: end.line,
        column_start: start.column,
        column_end: end.column,
        is_primary: !matches!(kind, Kind::Secondary),
        text: (start.line..=end.line)
            .map(|it| source_line(file, label, it - 1))
            .collect(),
        label: label_text,
        suggested_replacement: replacement,
        suggestion_applicability: applicability,
        expansion: None,
    }
}

/// One line of the source, with the chars that the span covers, from 1.
fn source_line<'r>(file: &'r ReportFile, label: &Label, line: usize) -> SourceLine<'r> {
    let range = file.line_range(line);
    let column = |byte: usize| {
        let end = byte.clamp(range.start, range.end);
        file.text
            .get(range.start..end)
            .unwrap_or_default()
            .chars()
            .count()
            + 1
    };
    SourceLine {
        text: &file.text[range.clone()],
        highlight_start: column(label.range.start),
        highlight_end: column(label.range.end),
    }
}

fn name(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::Safe => "MachineApplicable",
        Applicability::Suggested => "MaybeIncorrect",
        Applicability::Shown => "HasPlaceholders",
    }
}
