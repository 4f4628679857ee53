//! Writes and mends baselines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::{Compared, Entry, FILE, entry, write};
use crate::job::{Job, Known};
use crate::paths::absolute;
use crate::report::Report;
use crate::run;

/// What is to be done with a baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Write a new one with all findings.
    Create,
    /// Take out what is mended.
    Update(New),
}

/// What happens to findings that a baseline does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum New {
    /// They stay out, and are reported by the next run.
    LeaveOut,
    /// `--accept-new`: they are added.
    Accept,
}

/// Makes the change, and says what was done. Without a file it is the one of the configuration, else one in the working
/// directory.
pub(crate) fn change(job: &Job, file: Option<&Path>, change: Change) -> Result<String> {
    let path = match file {
        Some(file) => absolute(file)?,
        None => default(job)?,
    };
    match change {
        Change::Create => create(job, &path),
        Change::Update(new) => update(job, &path, new),
    }
}

fn default(job: &Job) -> Result<PathBuf> {
    match run::baselines(job)?.as_slice() {
        [] => absolute(Path::new(FILE)),
        [one] => Ok(one.clone()),
        many => {
            let many: Vec<String> = many.iter().map(|it| name(it)).collect();
            bail!(
                "the configuration names several baselines ({}); say which one",
                many.join(", ")
            )
        }
    }
}

fn create(job: &Job, path: &Path) -> Result<String> {
    if path.symlink_metadata().is_ok() {
        bail!(
            "{} is there already; `cargo mongo-lint baseline update` changes it",
            name(path)
        );
    }
    let job = job.with(Known::None);
    let report = run::run(&job)?;
    let entries = entries(&report, path);
    let (shown, count) = (name(path), entries.len());
    let lints: Vec<String> = report
        .by_lint()
        .iter()
        .map(|(lint, it)| format!("{it} {lint}"))
        .collect();
    write(path, entries)?;
    let mut text = match lints.as_slice() {
        [] => format!("wrote {shown}: no findings\n"),
        lints => format!(
            "wrote {shown}: {} ({})\n",
            counted(count, "finding"),
            lints.join(", ")
        ),
    };
    text.push_str(&unread(&report, "what is in them is not in the baseline"));
    if !run::baselines(&job)?.iter().any(|it| it == path) {
        _ = writeln!(
            text,
            "`cargo mongo-lint --baseline {shown}` reports what is new, and so does every run once `baseline = \"{shown}\"` stands in mongo-lint.toml"
        );
    }
    Ok(text)
}

fn update(job: &Job, path: &Path, new: New) -> Result<String> {
    let job = job.with(Known::In(path.to_path_buf()));
    let (report, mut compared) = run::compared(&job)?;
    let Compared {
        known,
        stale,
        untouched,
    } = compared.pop().context("one baseline was named")?;
    let found = entries(&report, path);
    let mut text = format!(
        "{}: kept {}",
        name(path),
        counted(known.len() + untouched.len(), "finding")
    );
    _ = write!(
        text,
        ", took out {} that match nothing any more",
        stale.len()
    );
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    let accepted = match new {
        New::Accept => {
            _ = writeln!(text, ", added {}", found.len());
            found
        }
        New::LeaveOut if found.is_empty() => {
            text.push('\n');
            Vec::new()
        }
        New::LeaveOut => {
            let found = counted(found.len(), "new finding");
            _ = writeln!(text, "; left out {found} (`--accept-new` adds them)");
            Vec::new()
        }
    };
    for it in untouched.into_iter().chain(known).chain(accepted) {
        entries.insert(it.fingerprint.clone(), it);
    }
    text.push_str(&unread(&report, "nothing was taken out"));
    write(path, entries.into_values().collect())?;
    Ok(text)
}

/// The findings of a report as a baseline at a path has them.
fn entries(report: &Report, path: &Path) -> Vec<Entry> {
    let findings = report.messages.iter();
    let findings = findings.filter_map(|it| it.lint.map(|lint| (it, lint)));
    findings
        .map(|(it, lint)| entry(report, it, lint, path))
        .collect()
}

fn unread(report: &Report, so: &str) -> String {
    match report.seen.unparsable + report.seen.unreadable {
        0 => String::new(),
        many => format!(
            "{} could not be read or parsed: {so}\n",
            counted(many, "file")
        ),
    }
}

fn counted(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// A path as the user knows it.
fn name(path: &Path) -> String {
    match std::env::current_dir() {
        Ok(cwd) => crate::paths::shown(path, &cwd),
        Err(_) => path.display().to_string(),
    }
}
