//! What came of fixing: how much was mended, what is left, and why.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use mongo_lint::edit::Applicability;

use super::Mended;
use crate::job::{Fixes, Job, Verbosity};
use crate::report::Report;

/// What came of it.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The files that are different, sorted by path.
    pub(super) changes: Vec<Change>,
    /// How many findings of each lint were mended.
    fixed: BTreeMap<&'static str, usize>,
    /// Findings whose fix needs `--unsafe-fixes`.
    held_back: usize,
    /// Findings that have no edit.
    without: usize,
    /// What was tried in vain: the lint, the file and the line.
    failed: Vec<(&'static str, PathBuf, String)>,
}

/// One file.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    pub(super) before: Arc<str>,
    pub(super) after: Arc<str>,
}

impl Outcome {
    pub(super) fn new(mended: &Mended, report: &Report) -> Outcome {
        let changes = mended.texts.iter().filter_map(|(path, after)| {
            let before = mended.originals.get(path)?;
            (before != after).then(|| Change {
                path: path.clone(),
                before: Arc::clone(before),
                after: Arc::clone(after),
            })
        });
        let left = report.messages.iter().filter(|it| it.lint.is_some());
        let best = left.map(|it| {
            let ways = it.suggestions.iter().map(|it| it.applicability);
            ways.min().unwrap_or(Applicability::Shown)
        });
        let best: Vec<Applicability> = best.collect();
        let count = |wanted| best.iter().filter(|it| **it == wanted).count();
        let failed = mended.failed.iter();
        Outcome {
            changes: changes.collect(),
            fixed: mended.fixed.clone(),
            held_back: count(Applicability::Suggested),
            without: count(Applicability::Shown),
            failed: failed
                .map(|it| (it.lint, it.path.clone(), it.line.clone()))
                .collect(),
        }
    }
}

/// The counts, a line each.
pub(super) fn text(outcome: &Outcome, job: &Job) -> String {
    let mut text = String::new();
    for (lint, path, line) in &outcome.failed {
        let _ = writeln!(
            text,
            "warning: the fix of `{lint}` in {} does not hold, and was not applied: {line}",
            path.display()
        );
    }
    if job.verbosity == Verbosity::Quiet {
        return text;
    }
    let all: usize = outcome.fixed.values().sum();
    let each = outcome
        .fixed
        .iter()
        .map(|(lint, count)| format!("{lint} {count}"));
    let each: Vec<String> = each.collect();
    let (verb, files) = match job.fixes {
        Fixes::Show(_) => ("would be fixed", outcome.changes.len()),
        _ => ("fixed", outcome.changes.len()),
    };
    let _ = write!(
        text,
        "{} {verb} in {}",
        counted(all, "finding"),
        counted(files, "file")
    );
    if !each.is_empty() {
        let _ = write!(text, " ({})", each.join(", "));
    }
    text.push('\n');
    let failed = outcome.failed.len();
    let is_held_back = job.fixes.applied() < Applicability::Suggested;
    let held_back = if is_held_back { outcome.held_back } else { 0 };
    let mut left = Vec::new();
    if held_back > 0 {
        left.push(format!("{held_back} with `--unsafe-fixes`"));
    }
    if failed > 0 {
        left.push(format!("{failed} whose fix does not hold"));
    }
    if outcome.without > 0 {
        left.push(format!("{} by hand", outcome.without));
    }
    if !left.is_empty() {
        let _ = writeln!(text, "left to mend: {}", left.join(", "));
    }
    text
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}
