//! Test results in `JUnit`'s XML, for services that show those: a suite for each file, a case for each finding.
//!
//! The form knows passed, failed and skipped, and no warnings: what fails the run is a failure, what is only
//! reported is skipped with its message.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::{Message, Report, Severity};

/// Writes all messages. `rendered` is a message for people.
pub(super) fn write(
    report: &Report,
    rendered: &dyn Fn(&Message) -> String,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut suites: BTreeMap<&str, TestSuite> = BTreeMap::new();
    for message in &report.messages {
        let file = &report.files[message.primary.file];
        let suite = suites
            .entry(&file.in_repository)
            .or_insert_with(|| TestSuite::new(file.in_repository.as_str()));
        suite.add_test_case(case(report, message, rendered));
    }
    if suites.is_empty() {
        // Services take a report without a test for one that failed to be made.
        let mut suite = TestSuite::new("cargo-mongo-lint");
        suite.add_test_case(TestCase::new("no findings", TestCaseStatus::success()));
        suites.insert("", suite);
    }
    let mut document = quick_junit::Report::new("cargo-mongo-lint");
    document.add_test_suites(suites.into_values());
    document.serialize(out).map_err(io::Error::other)
}

fn case(report: &Report, message: &Message, rendered: &dyn Fn(&Message) -> String) -> TestCase {
    let file = &report.files[message.primary.file];
    let position = file.position(message.primary.range.start);
    let lint = message.lint.unwrap_or("mongo_lint");
    let mut status = match message.severity {
        Severity::Warning => TestCaseStatus::skipped(),
        Severity::Error => TestCaseStatus::non_success(NonSuccessKind::Failure),
    };
    status
        .set_type(lint)
        .set_message(message.text.as_str())
        .set_description(rendered(message));
    let name = format!("{lint}:{}:{}", position.line, position.column);
    let mut case = TestCase::new(name, status);
    case.set_classname(file.in_repository.as_str());
    case.extra
        .insert("file".into(), file.in_repository.as_str().into());
    case.extra
        .insert("line".into(), position.line.to_string().into());
    case
}
