//! What a change brought: leaves in a report the findings whose way crosses changed lines, and those that were not
//! there before.
//!
//! The whole program is analysed twice, as it is and as it was: a new route that makes an old helper run for each
//! request touches no line of the helper. A unified diff does not have the tree as it was; there, the lines beside
//! those that it takes out count as changed.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::git::{self, Base};
use crate::job::{Caching, Change, Job, Known};
use crate::paths::absolute;
use crate::report::{Label, Message, Report, ReportFile};
use crate::run;

mod lines;
mod patch;

use self::lines::Lines;

/// Leaves in a report what the change that the job names brought; all where it names none.
pub(crate) fn narrow(report: &mut Report, job: &Job) -> Result<()> {
    let before = match &job.change {
        Change::Any => return Ok(()),
        Change::Since(revision) => Before::commit(job, revision)?,
        Change::Patch(path) => Before::patch(path)?,
    };
    let files = &report.files;
    let changed: Vec<Lines> = files
        .iter()
        .map(|it| before.changed(it))
        .collect::<Result<_>>()?;
    let is_changed = |it: &Label| {
        let file = &files[it.file];
        let last = it.range.end.saturating_sub(1).max(it.range.start);
        changed[it.file].touch(file.line(it.range.start), file.line(last))
    };
    let count = report.messages.len();
    report.messages.retain(|it| {
        let mut places = it.steps.iter().chain([&it.primary]);
        let is_new = |found: &HashSet<String>| !found.contains(&name(it, files, &before.root));
        places.any(is_changed) || before.found.as_ref().is_some_and(is_new)
    });
    report.seen.old = count - report.messages.len();
    Ok(())
}

/// The tree before the change.
struct Before {
    /// What was found there, by name; none where it is not known.
    found: Option<HashSet<String>>,
    /// The folder that paths in names are relative to.
    root: PathBuf,
    texts: Texts,
}

/// What the files held.
enum Texts {
    Commit(Box<Base>),
    /// Those that differ.
    Patch(BTreeMap<PathBuf, String>),
}

impl Before {
    /// The commit that the branch started from.
    fn commit(job: &Job, revision: &str) -> Result<Before> {
        let paths: Vec<PathBuf> = job
            .paths
            .iter()
            .map(|it| absolute(it))
            .collect::<Result<_>>()?;
        let base = Base::find(&paths[0], revision)
            .with_context(|| format!("cannot compare with `{revision}`"))?;
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let as_it_was = folder.path().join("tree");
        // The folder counts as a repository, so that what lies around it does not matter.
        fs::create_dir_all(as_it_was.join(".git")).context("cannot make a temporary folder")?;
        base.write(&as_it_was)?;
        let inside = paths
            .iter()
            .filter_map(|it| it.strip_prefix(base.root()).ok());
        let old = Job {
            paths: inside
                .map(|it| as_it_was.join(it))
                .filter(|it| it.exists())
                .collect(),
            // Packages may have had other names, and more findings than needed do no harm.
            packages: Vec::new(),
            exclude: Vec::new(),
            known: Known::None,
            // The folder is gone when this is done.
            caching: Caching::Unwanted,
            ..job.clone()
        };
        let found = if old.paths.is_empty() {
            HashSet::new()
        } else {
            // Where nothing could be linted, nothing was found.
            let linted = run::compared(&old);
            linted.map_or_else(|_| HashSet::new(), |it| names(&it.0, &as_it_was))
        };
        Ok(Before {
            found: Some(found),
            root: base.root().to_path_buf(),
            texts: Texts::Commit(Box::new(base)),
        })
    }

    /// The tree without what a diff says.
    fn patch(path: &Path) -> Result<Before> {
        let cwd = std::env::current_dir().context("cannot find the working directory")?;
        let root = git::root(&cwd).unwrap_or(&cwd).to_path_buf();
        let texts = patch::before(path, &[&root, &cwd])?;
        Ok(Before {
            found: None,
            root,
            texts: Texts::Patch(texts),
        })
    }

    /// The lines of a file that the change touched.
    fn changed(&self, file: &ReportFile) -> Result<Lines> {
        let before = match &self.texts {
            Texts::Patch(texts) => {
                let before = texts.get(&file.path);
                return Ok(before.map_or_else(Lines::none, |it| Lines::near(it, &file.text)));
            }
            Texts::Commit(base) => {
                let Ok(inside) = file.path.strip_prefix(base.root()) else {
                    return Ok(Lines::none());
                };
                match base.text(inside)? {
                    Some(text) => text,
                    None if base.holds(&file.text) => return Ok(Lines::none()),
                    None => return Ok(Lines::All),
                }
            }
        };
        Ok(Lines::changed(&before, &file.text))
    }
}

fn names(report: &Report, root: &Path) -> HashSet<String> {
    let messages = report.messages.iter();
    messages.map(|it| name(it, &report.files, root)).collect()
}

/// What a message is called in both trees. What could not be read has no item: it is named by its file.
fn name(message: &Message, files: &[ReportFile], root: &Path) -> String {
    if message.lint.is_some() {
        return message.fingerprint.clone();
    }
    let path = &files[message.primary.file].path;
    let path = path.strip_prefix(root).unwrap_or(path);
    format!("{}: {}", path.display(), message.text)
}
