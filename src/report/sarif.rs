//! SARIF 2.1.0, for code scanning: one run, all lints as rules with their pages, paths as code flows.

use std::fmt::Write as _;
use std::io::{self, Write};

use mongo_lint::edit::Applicability;
use mongo_lint::lint::{Level, Lint};
use mongo_lint::rules;

use super::{Label, Message, Report, Severity, Suggestion};

mod log;

use self::log::{
    ArtifactLocation, Change, CodeFlow, Configuration, Driver, Finding, Fingerprints, Fix,
    FlowLocation, Invocation, Location, Log, Markdown, Notification, PhysicalLocation, Region,
    Replacement, Rule, RuleProperties, Run, Text, ThreadFlow, Tool, Words,
};

/// GitHub refuses a run with more results than this:
/// <https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning>.
const MOST: usize = 25_000;

/// Writes all messages: findings as results, what could not be read as notifications.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &log(report, MOST))?;
    writeln!(out)
}

/// The whole report, with no more than `most` results.
fn log(report: &Report, most: usize) -> Log<'_> {
    let (findings, troubles): (Vec<&Message>, Vec<&Message>) =
        report.messages.iter().partition(|it| it.lint.is_some());
    let mut notifications: Vec<Notification<'_>> =
        troubles.iter().map(|it| notification(report, it)).collect();
    let kept = worst(&findings, most);
    if kept.len() < findings.len() {
        notifications.push(Notification {
            level: "warning",
            message: Words {
                text: format!(
                    "{} of {} findings are left out: code scanning takes {most}",
                    findings.len() - kept.len(),
                    findings.len()
                ),
            },
            locations: Vec::new(),
        });
    }
    Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "cargo-mongo-lint",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    rules: rules::ALL.iter().map(|it| rule(it)).collect(),
                },
            },
            invocations: [Invocation {
                execution_successful: true,
                tool_execution_notifications: notifications,
            }],
            column_kind: "unicodeCodePoints",
            results: kept.iter().filter_map(|it| finding(report, it)).collect(),
        }],
    }
}

/// No more findings than `most`, those that fail the run before others, in their order.
fn worst<'r>(findings: &[&'r Message], most: usize) -> Vec<&'r Message> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|it| std::cmp::Reverse(findings[*it].severity));
    order.truncate(most);
    order.sort_unstable();
    order.into_iter().map(|it| findings[it]).collect()
}

fn rule(lint: &Lint) -> Rule {
    let is_error = lint.level >= Level::Deny;
    Rule {
        id: format!("mongo_lint::{}", lint.name),
        name: lint.name,
        short_description: Text { text: lint.summary },
        full_description: Text { text: lint.summary },
        default_configuration: Configuration {
            enabled: lint.level > Level::Allow,
            level: if is_error { "error" } else { "warning" },
        },
        help_uri: format!(
            "{}/blob/v{}/lints/src/rules/{}.md",
            env!("CARGO_PKG_REPOSITORY"),
            env!("CARGO_PKG_VERSION"),
            lint.name
        ),
        help: Markdown {
            text: lint.page,
            markdown: lint.page,
        },
        properties: RuleProperties {
            tags: ["mongodb", lint.group.name()],
            precision: "high",
            problem_severity: if is_error { "error" } else { "warning" },
        },
    }
}

fn notification<'r>(report: &'r Report, message: &'r Message) -> Notification<'r> {
    let mut text = message.text.clone();
    for note in &message.notes {
        let _ = write!(text, "\n{note}");
    }
    Notification {
        level: "warning",
        message: Words { text },
        locations: vec![location(report, &message.primary)],
    }
}

fn finding<'r>(report: &'r Report, message: &'r Message) -> Option<Finding<'r>> {
    let name = message.lint?;
    let applicable = message
        .suggestions
        .iter()
        .filter(|it| it.applicability != Applicability::Shown);
    Some(Finding {
        rule_id: format!("mongo_lint::{name}"),
        rule_index: rules::ALL.iter().position(|it| it.name == name)?,
        level: match message.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        message: Words {
            text: text(message),
        },
        locations: [location(report, &message.primary)],
        partial_fingerprints: Fingerprints {
            own: &message.fingerprint,
        },
        code_flows: flow(report, message).into_iter().collect(),
        fixes: applicable.map(|it| fix(report, it)).collect(),
    })
}

/// What is wrong, why it matters and what to do; viewers show nothing else of a finding at first.
fn text(message: &Message) -> String {
    let mut text = message.text.clone();
    for note in &message.notes {
        let _ = write!(text, "\n{note}");
    }
    for help in &message.help {
        let _ = write!(text, "\nhelp: {help}");
    }
    text
}

/// The way to the place, and the place at its end.
fn flow<'r>(report: &'r Report, message: &'r Message) -> Option<CodeFlow<'r>> {
    if message.steps.is_empty() {
        return None;
    }
    let way = message.steps.iter().chain([&message.primary]);
    let locations = way.map(|it| FlowLocation {
        location: location(report, it),
    });
    Some(CodeFlow {
        thread_flows: [ThreadFlow {
            locations: locations.collect(),
        }],
    })
}

fn fix<'r>(report: &'r Report, suggestion: &'r Suggestion) -> Fix<'r> {
    let mut files: Vec<usize> = suggestion.edits.iter().map(|it| it.file).collect();
    files.sort_unstable();
    files.dedup();
    let changes = files.into_iter().map(|file| {
        let edits = suggestion.edits.iter().filter(|it| it.file == file);
        let replacements = edits.map(|it| Replacement {
            deleted_region: region(report, it),
            inserted_content: Text { text: &it.text },
        });
        Change {
            artifact_location: artifact(report, file),
            replacements: replacements.collect(),
        }
    });
    Fix {
        description: Text {
            text: &suggestion.title,
        },
        artifact_changes: changes.collect(),
    }
}

fn location<'r>(report: &'r Report, label: &'r Label) -> Location<'r> {
    let is_read = !report.files[label.file].text.is_empty();
    Location {
        physical_location: PhysicalLocation {
            artifact_location: artifact(report, label.file),
            region: is_read.then(|| region(report, label)),
        },
        message: Some(Text { text: &label.text }).filter(|it| !it.text.is_empty()),
    }
}

fn artifact(report: &Report, file: usize) -> ArtifactLocation<'_> {
    let uri = report.files[file].uri.as_str();
    ArtifactLocation {
        uri,
        uri_base_id: (!uri.starts_with("file:")).then_some("%SRCROOT%"),
    }
}

/// Both columns from 1, the last one not included.
fn region(report: &Report, label: &Label) -> Region {
    let file = &report.files[label.file];
    let start = file.position(label.range.start);
    let end = file.position(label.range.end);
    Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
