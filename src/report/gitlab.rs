//! GitLab's code quality report: what its merge requests and diffs show.
//!
//! The form: <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::{Message, Report, Severity};

/// Writes all messages as one JSON array.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut issues: Vec<Issue<'_>> = report.messages.iter().map(|it| issue(report, it)).collect();
    // GitLab shows one issue for each fingerprint.
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for issue in &mut issues {
        let count = seen.entry(issue.fingerprint.clone()).or_default();
        *count += 1;
        if *count > 1 {
            issue.fingerprint = format!("{}:{count}", issue.fingerprint);
        }
    }
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Issue<'r> {
    #[serde(rename = "type")]
    kind: &'static str,
    check_name: String,
    description: &'r str,
    content: Content,
    categories: [&'static str; 1],
    location: Location<'r>,
    severity: &'static str,
    fingerprint: String,
}

#[derive(Serialize)]
struct Content {
    body: String,
}

#[derive(Serialize)]
struct Location<'r> {
    path: &'r str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

fn issue<'r>(report: &'r Report, message: &'r Message) -> Issue<'r> {
    let file = &report.files[message.primary.file];
    let name = message.lint.map(|it| format!("mongo_lint::{it}"));
    Issue {
        kind: "issue",
        fingerprint: message.fingerprint.clone(),
        check_name: name.unwrap_or_else(|| "mongo_lint".to_owned()),
        description: &message.text,
        content: Content {
            body: body(report, message),
        },
        categories: ["Performance"],
        location: Location {
            path: &file.in_repository,
            lines: Lines {
                begin: file.position(message.primary.range.start).line,
                end: file.position(message.primary.range.end).line,
            },
        },
        severity: match (message.lint, message.severity) {
            (None, _) => "info",
            (Some(_), Severity::Warning) => "minor",
            (Some(_), Severity::Error) => "critical",
        },
    }
}

/// What leads to the place, why it matters and what to do, as Markdown.
fn body(report: &Report, message: &Message) -> String {
    let mut lines = Vec::new();
    for (step, number) in message.steps.iter().zip(1..) {
        let file = &report.files[step.file];
        let line = file.position(step.range.start).line;
        lines.push(format!(
            "{number}. {}:{line}: {}",
            file.in_repository, step.text
        ));
    }
    lines.extend(message.notes.iter().map(|it| format!("- {it}")));
    lines.extend(message.help.iter().map(|it| format!("- {it}")));
    lines.join("\n")
}
