//! The only room that writes source files: each as a whole, beside the old one and then in its place.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::Outcome;
use super::summary::Change;
use crate::git;
use crate::job::{Allowed, Job};
use crate::replace::replace;

/// How many changed files an error names.
const NAMED: usize = 10;

/// Writes every file that is different, unless that could lose work.
pub(super) fn all(job: &Job, outcome: &Outcome) -> Result<()> {
    if outcome.changes.is_empty() {
        return Ok(());
    }
    expect_clean(job.allowed, &outcome.changes)?;
    // What is written over must still be what was read: others may write too.
    for change in &outcome.changes {
        let path = &change.path;
        let now = std::fs::read(path);
        let now = now.with_context(|| format!("cannot read {}", path.display()))?;
        if now != change.before.as_bytes() {
            bail!(
                "{} has changed since it was read; nothing was written",
                path.display()
            );
        }
    }
    for change in &outcome.changes {
        let path = &change.path;
        one(path, &change.after).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn one(path: &Path, text: &str) -> Result<()> {
    if path.metadata()?.permissions().readonly() {
        bail!("it is read-only");
    }
    replace(path, text.as_bytes())
}

/// As `cargo fix` has it: what is written over can be had back from a clean working directory.
fn expect_clean(allowed: Allowed, changes: &[Change]) -> Result<()> {
    let mut folders: Vec<PathBuf> = changes
        .iter()
        .filter_map(|it| it.path.parent().map(Path::to_path_buf))
        .collect();
    folders.dedup();
    let mut seen: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let root = folder
            .ancestors()
            .find(|it| it.join(".git").exists() || it.join(".hg").exists());
        let Some(root) = root else {
            if allowed.no_vcs {
                continue;
            }
            bail!(
                "{} is in no version control system, and `--fix` could lose what is written there; pass `--allow-no-vcs` to write all the same",
                folder.display()
            );
        };
        if seen.iter().any(|it| it == root) || (allowed.dirty && allowed.staged) {
            continue;
        }
        seen.push(root.to_path_buf());
        let Some(found) = git::changes(root)? else {
            continue;
        };
        let mut listed: Vec<String> = Vec::new();
        if !allowed.dirty {
            listed.extend(
                found
                    .dirty
                    .iter()
                    .map(|it| format!("{} (dirty)", it.display())),
            );
        }
        if !allowed.staged && !allowed.dirty {
            let staged = found.staged.iter().filter(|it| !found.dirty.contains(it));
            listed.extend(staged.map(|it| format!("{} (staged)", it.display())));
        }
        if listed.is_empty() {
            continue;
        }
        let more = listed.len().saturating_sub(NAMED);
        listed.truncate(NAMED);
        if more > 0 {
            listed.push(format!("and {more} more"));
        }
        bail!(
            "the working directory {} has changes that are not committed, and `--fix` could lose them; commit or stash them, or pass `--allow-dirty` or `--allow-staged`:\n  {}",
            root.display(),
            listed.join("\n  ")
        );
    }
    Ok(())
}
