//! How many findings each lint has, a line each, the most first.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use super::{Report, Severity, closing};
use crate::job::Verbosity;

/// What is counted for one lint.
#[derive(Default)]
struct Count {
    findings: usize,
    files: BTreeSet<usize>,
    has_errors: bool,
}

/// Writes the counts and, unless it shall be quiet, what else there is to say at the end.
pub(super) fn write(report: &Report, verbosity: Verbosity, out: &mut dyn Write) -> io::Result<()> {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for message in &report.messages {
        let Some(lint) = message.lint else { continue };
        let count = counts.entry(lint).or_default();
        count.findings += 1;
        count.files.insert(message.primary.file);
        count.has_errors |= message.severity == Severity::Error;
    }
    let mut counts: Vec<(&str, Count)> = counts.into_iter().collect();
    counts.sort_by_key(|(lint, it)| (std::cmp::Reverse(it.findings), *lint));
    let most = counts.first().map_or(0, |it| it.1.findings);
    let digits = most.to_string().len();
    let width = counts.iter().map(|it| it.0.len()).max().unwrap_or(0);
    for (lint, count) in &counts {
        let level = if count.has_errors { "error" } else { "warning" };
        let files = closing::count(count.files.len(), "file");
        let findings = count.findings;
        writeln!(
            out,
            "{findings:digits$}  {lint:width$}  {level:7}  in {files}"
        )?;
    }
    if verbosity > Verbosity::Quiet {
        out.write_all(closing::text(report, verbosity).as_bytes())?;
    }
    Ok(())
}
