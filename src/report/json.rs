//! One JSON object a line, in the form of cargo's `compiler-message`, so that tools that read cargo's messages read ours.

use std::io::{self, Write};

use mongo_lint::edit::Applicability;
use serde_json::{Value, json};

use super::{Label, Message, Report, ReportFile, Severity};

/// Writes all messages, and a last object that sums up. `rendered` is a message for people.
pub(super) fn write(
    report: &Report,
    rendered: &dyn Fn(&Message) -> String,
    out: &mut dyn Write,
) -> io::Result<()> {
    for message in &report.messages {
        let target = &report.targets[message.target];
        let line = json!({
            "reason": "compiler-message",
            "package_id": target.package_id,
            "manifest_path": target.manifest_path,
            "target": {
                "kind": [target.kind],
                "crate_types": [target.crate_type],
                "name": target.name,
                "src_path": target.src_path,
                "edition": target.edition.to_string(),
                "doc": false,
                "doctest": false,
                "test": true,
            },
            "message": diagnostic(report, message, rendered(message)),
        });
        writeln!(out, "{line}")?;
    }
    writeln!(out, "{}", summary(report))
}

fn summary(report: &Report) -> Value {
    let seen = &report.seen;
    let program = &seen.program;
    let entries: Vec<Value> = program
        .entries
        .iter()
        .map(|(what, count)| json!({ "what": what, "count": count }))
        .collect();
    json!({
        "reason": "mongo-lint-summary",
        "errors": report.errors(),
        "warnings": report.warnings(),
        "lints": report.by_lint(),
        "coverage": {
            "packages": seen.packages,
            "packages_without_driver": seen.packages_without_driver.len(),
            "packages_vendored": seen.vendored,
            "files": seen.files,
            "files_outside": seen.outside,
            "files_unparsable": seen.unparsable,
            "unreadable": seen.unreadable,
            "manifest_faults": seen.manifests,
            "entries": entries,
            "constructions": program.constructions,
            "options_unknown": program.options_unknown,
            "calls": program.calls,
            "calls_resolved": program.calls_resolved,
        },
    })
}

fn diagnostic(report: &Report, message: &Message, rendered: String) -> Value {
    let mut spans = vec![span(report, &message.primary, Kind::Primary)];
    spans.extend(
        message
            .steps
            .iter()
            .map(|it| span(report, it, Kind::Secondary)),
    );
    let steps = message.steps.iter().enumerate().map(|(index, it)| {
        let spans = vec![span(report, it, Kind::Primary)];
        child(
            "note",
            &format!("step {} of the path: {}", index + 1, it.text),
            spans,
        )
    });
    let notes = message.notes.iter().map(|it| child("note", it, Vec::new()));
    let help = message.help.iter().map(|it| child("help", it, Vec::new()));
    let suggestions = message.suggestions.iter().map(|it| {
        let spans = it
            .edits
            .iter()
            .map(|edit| span(report, edit, Kind::Edit(it.applicability)))
            .collect();
        child("help", &it.title, spans)
    });
    let children: Vec<Value> = steps.chain(notes).chain(help).chain(suggestions).collect();
    let code = message
        .lint
        .map(|it| json!({ "code": format!("mongo_lint::{it}"), "explanation": null }));
    json!({
        "message": message.text,
        "code": code,
        "level": match message.severity { Severity::Warning => "warning", Severity::Error => "error" },
        "spans": spans,
        "children": children,
        "rendered": rendered,
        "$message_type": "diagnostic",
    })
}

fn child(level: &str, message: &str, spans: Vec<Value>) -> Value {
    json!({ "message": message, "code": null, "level": level, "spans": spans, "children": [], "rendered": null })
}

/// What a span is for.
#[derive(Clone, Copy)]
enum Kind {
    Primary,
    Secondary,
    /// Its label is the new text.
    Edit(Applicability),
}

fn span(report: &Report, label: &Label, kind: Kind) -> Value {
    let file = &report.files[label.file];
    let (start, end) = (
        file.position(label.range.start),
        file.position(label.range.end),
    );
    let (replacement, applicability) = match kind {
        Kind::Edit(applicability) => (Some(&label.text), Some(name(applicability))),
        Kind::Primary | Kind::Secondary => (None, None),
    };
    json!({
        "file_name": file.name,
        "byte_start": label.range.start,
        "byte_end": label.range.end,
        "line_start": start.line,
        "line_end": end.line,
        "column_start": start.column,
        "column_end": end.column,
        "is_primary": !matches!(kind, Kind::Secondary),
        "text": (start.line..=end.line).map(|it| line(file, label, it - 1)).collect::<Vec<Value>>(),
        "label": if replacement.is_some() || label.text.is_empty() { None } else { Some(&label.text) },
        "suggested_replacement": replacement,
        "suggestion_applicability": applicability,
        "expansion": null,
    })
}

/// One line of the source, with the chars that the span covers, from 1.
fn line(file: &ReportFile, label: &Label, line: usize) -> Value {
    let range = file.line_range(line);
    let column = |byte: usize| {
        file.text[range.start..byte.clamp(range.start, range.end)]
            .chars()
            .count()
            + 1
    };
    json!({
        "text": &file.text[range.clone()],
        "highlight_start": column(label.range.start),
        "highlight_end": column(label.range.end),
    })
}

fn name(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::Safe => "MachineApplicable",
        Applicability::Suggested => "MaybeIncorrect",
        Applicability::Shown => "HasPlaceholders",
    }
}
