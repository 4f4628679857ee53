//! What would be written, as a unified patch.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use similar::TextDiff;

use super::Outcome;
use crate::paths::shown;

/// The patch of all changes, with paths relative to the working directory, so that `patch -p1` and `git apply` take it.
pub(super) fn of(outcome: &Outcome) -> Result<String> {
    let cwd = std::env::current_dir().context("cannot find the working directory")?;
    let mut patch = String::new();
    for change in &outcome.changes {
        patch.push_str(&one(&change.path, &cwd, &change.before, &change.after));
    }
    Ok(patch)
}

fn one(path: &Path, cwd: &Path, before: &str, after: &str) -> String {
    let name = shown(path, cwd);
    let name = name.trim_start_matches('/');
    let mut text = String::new();
    let diff = TextDiff::from_lines(before, after);
    let mut unified = diff.unified_diff();
    unified.context_radius(3);
    unified.header(&format!("a/{name}"), &format!("b/{name}"));
    // A string takes whatever is written.
    let _ = write!(text, "{unified}");
    text
}
