//! Baselines: findings that were there before, kept in a file and not reported again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};

pub(crate) mod change;

use crate::misread::misread;
use crate::paths::{normalise, relative};
use crate::read;
use crate::replace::replace;
use crate::report::{Message, Report};
use crate::trouble::{Trouble, TroubleKind};

/// The name of the file unless the user says otherwise.
pub(crate) const FILE: &str = "mongo-lint-baseline.toml";

/// The form of the file. Another one is another way to make fingerprints.
const VERSION: u32 = 1;

/// How many entries are named that match nothing any more.
const NAMED: usize = 5;

const HEADER: &str = "# Findings that were there when this file was written: `cargo mongo-lint` does not report them.
# `cargo mongo-lint baseline update` takes out what is mended. A finding is known by its fingerprint; the rest is for people.

";

/// One finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    // In the order that the file is sorted by.
    /// Relative to the folder of the baseline, with `/`.
    pub(crate) file: String,
    pub(crate) lint: String,
    pub(crate) item: String,
    pub(crate) fingerprint: String,
}

/// The file as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    #[serde(default)]
    finding: Vec<Entry>,
}

/// A baseline that was read.
#[derive(Debug)]
pub(crate) struct Baseline {
    /// Absolute.
    path: PathBuf,
    entries: Vec<Entry>,
}

/// What became of the entries of a baseline in a run.
#[derive(Debug)]
pub(crate) struct Compared {
    /// Those that match a finding, as it is described now.
    pub(crate) known: Vec<Entry>,
    /// Those that match nothing any more.
    pub(crate) stale: Vec<Entry>,
    /// Those that this run says nothing of: of other paths, packages or lints, or because files could not be read.
    pub(crate) untouched: Vec<Entry>,
}

impl Baseline {
    /// Reads the file at an absolute path.
    pub(crate) fn read(path: &Path) -> Result<Baseline> {
        let text = read::ours(path).with_context(|| {
            format!(
                "cannot read the baseline {} (`cargo mongo-lint baseline create` writes one)",
                path.display()
            )
        })?;
        let written: Written =
            toml::from_str(&text).map_err(|error| misread(path, &text, &error))?;
        if written.version != VERSION {
            bail!(
                "{} is a baseline of version {}, and this program knows version {VERSION}; write it anew",
                path.display(),
                written.version
            );
        }
        Ok(Baseline {
            path: path.to_path_buf(),
            entries: written.finding,
        })
    }

    /// Where it stands; absolute.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The entry of a finding.
    fn entry(&self, report: &Report, message: &Message, lint: &str) -> Entry {
        entry(report, message, lint, &self.path)
    }

    /// Takes the findings that are known out of a report that has everything. `concerns` says whether a finding is
    /// to be looked for in this baseline, by its file; `looks_for` whether this run would have found one of a lint in a file.
    pub(crate) fn subtract(
        &self,
        report: &mut Report,
        concerns: &dyn Fn(&Path) -> bool,
        looks_for: &dyn Fn(&str, &Path) -> bool,
    ) -> Compared {
        let fingerprints: BTreeSet<&str> = self
            .entries
            .iter()
            .map(|it| it.fingerprint.as_str())
            .collect();
        let mut known: BTreeMap<String, Entry> = BTreeMap::new();
        let is_known = |it: &Message| {
            let path = report.path(it.primary.file);
            path.is_some_and(concerns) && fingerprints.contains(it.fingerprint.as_str())
        };
        let mut kept = Vec::new();
        for (index, message) in report.messages.iter().enumerate() {
            match message.lint.filter(|_| is_known(message)) {
                Some(lint) => {
                    let entry = self.entry(report, message, lint);
                    known.insert(message.fingerprint.clone(), entry);
                }
                None => kept.push(index),
            }
        }
        report.keep(&kept);
        report.seen.known += known.len();
        // What stands in a file that cannot be read is unknown, and so is what depends on it.
        let is_blind = report.seen.unparsable + report.seen.unreadable > 0;
        let folder = self.path.parent().unwrap_or(&self.path);
        let unmatched = self
            .entries
            .iter()
            .filter(|it| !known.contains_key(&it.fingerprint));
        let (stale, untouched) = unmatched
            .cloned()
            .partition(|it| !is_blind && looks_for(&it.lint, &normalise(&folder.join(&it.file))));
        Compared {
            known: known.into_values().collect(),
            stale,
            untouched,
        }
    }

    /// What there is to say of entries that match nothing any more.
    pub(crate) fn trouble(&self, stale: &[Entry]) -> Option<Trouble> {
        let message = match stale.len() {
            0 => return None,
            1 => "1 entry of this baseline matches nothing any more".to_owned(),
            many => format!("{many} entries of this baseline match nothing any more"),
        };
        let mut trouble = Trouble::new(TroubleKind::Baseline, &self.path, message);
        for it in stale.iter().take(NAMED) {
            trouble = trouble.note(format!("`{}` in `{}` ({})", it.lint, it.item, it.file));
        }
        if stale.len() > NAMED {
            trouble = trouble.note(format!("and {} more", stale.len() - NAMED));
        }
        Some(trouble.note("`cargo mongo-lint baseline update` takes them out"))
    }
}

/// The entry of a finding in the baseline at a path.
fn entry(report: &Report, message: &Message, lint: &str, path: &Path) -> Entry {
    let folder = path.parent().unwrap_or(path);
    let file = report.path(message.primary.file);
    Entry {
        file: file.map_or_else(String::new, |it| relative(it, folder)),
        lint: lint.to_owned(),
        item: message.item.clone(),
        fingerprint: message.fingerprint.clone(),
    }
}

/// Writes a baseline at once: whoever reads it meets the old file or the new one.
fn write(path: &Path, mut entries: Vec<Entry>) -> Result<()> {
    entries.sort();
    let written = Written {
        version: VERSION,
        finding: entries,
    };
    let text = toml::to_string(&written).context("a baseline is plain TOML")?;
    replace(path, format!("{HEADER}{text}").as_bytes())
        .with_context(|| format!("cannot write {}", path.display()))
}
