//! What a run found and what it saw, as plain data: all that a renderer gets.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mongo_lint::edit::Applicability;
use mongo_lint::program::Coverage;
use serde::{Deserialize, Serialize};

use crate::job::{Format, Verbosity};
use crate::paths::{self, uri};

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod sarif;
mod short;
mod statistics;

mod assemble;
mod closing;
mod keep;
mod merge;
mod neutral;

pub(crate) use self::keep::Kept;
pub(crate) use self::neutral::neutral;

/// Everything there is to say.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The files that messages point into.
    pub(crate) files: Vec<ReportFile>,
    /// The targets that messages belong to.
    pub(crate) targets: Vec<ReportTarget>,
    /// Sorted by place.
    pub(crate) messages: Vec<Message>,
    /// Why each Client is or is not built often, for those who ask.
    pub(crate) explanations: Vec<Explanation>,
    /// What was seen, and what was not.
    pub(crate) seen: Seen,
    /// The working directory, which shown paths are relative to.
    cwd: PathBuf,
    /// The root of the repository around it; itself where there is none.
    repository: PathBuf,
    names: BTreeMap<PathBuf, usize>,
}

/// A file that messages point into.
#[derive(Debug)]
pub(crate) struct ReportFile {
    /// Absolute.
    pub(crate) path: PathBuf,
    /// Its path as it is shown.
    pub(crate) name: String,
    /// Its path for services that show a repository: relative to the repository's root with `/`, else absolute.
    pub(crate) in_repository: String,
    /// The same as a URI reference: relative, else with `file:`.
    pub(crate) uri: String,
    /// Its text, BOM and line endings included.
    pub(crate) text: Arc<str>,
    /// The text for a terminal: no character in it is obeyed, and each byte stays where it is.
    pub(crate) shown: Arc<str>,
    /// The byte that each line starts with.
    lines: Vec<usize>,
}

/// A target of a package, as cargo describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReportTarget {
    pub(crate) package_id: String,
    /// Absolute.
    pub(crate) manifest_path: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) crate_type: String,
    /// Absolute.
    pub(crate) src_path: String,
    pub(crate) edition: u16,
}

/// How bad a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Severity {
    /// Reported.
    Warning,
    /// The run fails.
    Error,
}

/// Under this name `serde` does not take it for something that a message borrows from its source.
type LintName = &'static str;

/// One finding, or one thing that could not be read.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) severity: Severity,
    /// The lint; none for what could not be read.
    #[serde(with = "keep::lint")]
    pub(crate) lint: Option<LintName>,
    pub(crate) text: String,
    /// The place, and what stands there.
    pub(crate) primary: Label,
    /// The way to the place, first step first.
    pub(crate) steps: Vec<Label>,
    pub(crate) notes: Vec<String>,
    pub(crate) help: Vec<String>,
    pub(crate) suggestions: Vec<Suggestion>,
    /// Index into [`Report::targets`].
    pub(crate) target: usize,
    /// The path of the item around the place, `crate::module::function`; empty for what could not be read.
    pub(crate) item: String,
    /// 32 hexadecimal digits that stay the same when lines move or code is laid out anew, and differ for each message.
    pub(crate) fingerprint: String,
}

/// What is known of a place without being a finding, and the way there, first step first.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Explanation {
    pub(crate) primary: Label,
    pub(crate) steps: Vec<Label>,
}

/// A place, and what stands there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Label {
    /// Index into [`Report::files`].
    pub(crate) file: usize,
    /// Bytes.
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

/// A way to mend a finding.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Suggestion {
    pub(crate) title: String,
    pub(crate) applicability: Applicability,
    /// Each place, with the new text.
    pub(crate) edits: Vec<Label>,
    /// A lint that may speak up afterwards: what it reports is the lesser fault.
    pub(crate) lesser: Option<String>,
}

/// What was seen, and what was not.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// Packages whose files were read.
    pub(crate) packages: usize,
    /// Packages that cannot reach the driver, so their files need no reading.
    pub(crate) packages_without_driver: Vec<String>,
    /// Copies of registry packages.
    pub(crate) vendored: usize,
    /// Files that were read.
    pub(crate) files: usize,
    /// Files that no target reaches: nothing is reported there.
    pub(crate) outside: Vec<String>,
    /// Files of other units that a target of this one reaches.
    pub(crate) lent: Vec<String>,
    /// Files that cannot be parsed.
    pub(crate) unparsable: usize,
    /// Files and folders that cannot be read.
    pub(crate) unreadable: usize,
    /// Modules without a file.
    pub(crate) modules_missing: usize,
    /// Findings that a baseline has, which are not reported.
    pub(crate) known: usize,
    /// Findings that the change does not bring, which are not reported.
    pub(crate) old: usize,
    /// Paths in the configuration that name nothing.
    pub(crate) configuration: usize,
    /// Of the paths in the configuration, those that name something in some unit, and those that name nothing in the unit
    /// that has their crate.
    pub(crate) declared: Declared,
    /// Baselines with entries that match nothing any more.
    pub(crate) stale: usize,
    /// Faults in manifests and lock files.
    pub(crate) manifests: usize,
    /// What the library saw.
    pub(crate) program: Coverage,
}

/// What paths in the configuration name.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Declared {
    /// Something.
    pub(crate) right: BTreeSet<String>,
    /// Nothing, though their crate was read.
    pub(crate) wrong: BTreeSet<String>,
}

/// A place in a text, for people: both from 1, columns in chars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Report {
    /// An empty report, whose paths are shown relative to an absolute folder, and to services relative to the
    /// repository around it.
    pub(crate) fn new(cwd: &Path, repository: &Path) -> Report {
        Report {
            cwd: cwd.to_path_buf(),
            repository: repository.to_path_buf(),
            ..Report::default()
        }
    }

    /// The path of a file that messages point into.
    pub(crate) fn path(&self, file: usize) -> Option<&Path> {
        let mut names = self.names.iter();
        names.find(|it| *it.1 == file).map(|it| it.0.as_path())
    }

    /// Keeps the messages of these numbers, which are sorted.
    pub(crate) fn keep(&mut self, numbers: &[usize]) {
        let mut number = 0;
        self.messages.retain(|_| {
            number += 1;
            numbers.binary_search(&(number - 1)).is_ok()
        });
    }

    /// The text of a file that messages point into.
    pub(crate) fn text(&self, path: &Path) -> Option<Arc<str>> {
        let file = self.names.get(path)?;
        Some(Arc::clone(&self.files[*file].text))
    }

    /// How many messages of lints are errors.
    pub(crate) fn errors(&self) -> usize {
        self.findings()
            .filter(|it| it.severity == Severity::Error)
            .count()
    }

    /// How many messages of lints are warnings.
    pub(crate) fn warnings(&self) -> usize {
        self.findings()
            .filter(|it| it.severity == Severity::Warning)
            .count()
    }

    /// How many findings each lint has, sorted by name.
    pub(crate) fn by_lint(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for lint in self.findings().filter_map(|it| it.lint) {
            *counts.entry(lint).or_default() += 1;
        }
        counts
    }

    fn findings(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|it| it.lint.is_some())
    }

    /// Writes the report in one form.
    pub(crate) fn write(
        &self,
        format: Format,
        verbosity: Verbosity,
        paint: Paint,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match format {
            Format::Human => human::write(self, verbosity, paint, out),
            Format::Short => short::write(self, verbosity, out),
            Format::Statistics => statistics::write(self, verbosity, out),
            Format::Json => json::write(self, &|it| human::rendered(self, it), out),
            Format::Sarif => sarif::write(self, out),
            Format::Github => github::write(self, out),
            Format::Gitlab => gitlab::write(self, out),
            Format::Junit => junit::write(self, &|it| human::rendered(self, it), out),
        }
    }

    /// A table of the findings in GitHub's Markdown, for the page that sums up a run.
    pub(crate) fn job_summary(&self) -> String {
        github::summary(self)
    }
}

/// Whether escape sequences for colours are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paint {
    /// None.
    Plain,
    /// Those of ANSI terminals.
    Ansi,
}

impl ReportFile {
    fn new(path: &Path, text: Arc<str>, cwd: &Path, repository: &Path) -> ReportFile {
        let lines = std::iter::once(0)
            .chain(text.match_indices('\n').map(|it| it.0 + 1))
            .collect();
        let shown = match neutral(&text) {
            Cow::Borrowed(_) => Arc::clone(&text),
            Cow::Owned(shown) => Arc::from(shown),
        };
        ReportFile {
            path: path.to_path_buf(),
            name: neutral(&paths::shown(path, cwd)).into_owned(),
            in_repository: neutral(&paths::shown(path, repository)).into_owned(),
            uri: uri(path, repository),
            text,
            shown,
            lines,
        }
    }

    /// The index, from 0, of the line that holds a byte.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.lines
            .partition_point(|it| *it <= byte)
            .saturating_sub(1)
    }

    /// The bytes of a line, its end not included, and neither a BOM.
    pub(crate) fn line_range(&self, line: usize) -> Range<usize> {
        let start = self.lines[line.min(self.lines.len() - 1)];
        let start = if start == 0 && self.text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            start
        };
        let end = self.lines.get(line + 1).copied().unwrap_or(self.text.len());
        let text = &self.text[start..end];
        let text = text.strip_suffix('\n').unwrap_or(text);
        start..start + text.strip_suffix('\r').unwrap_or(text).len()
    }

    /// Where a byte is.
    pub(crate) fn position(&self, byte: usize) -> Position {
        let line = self.line(byte);
        let range = self.line_range(line);
        let before = self
            .text
            .get(range.start..byte.clamp(range.start, range.end))
            .unwrap_or_default();
        Position {
            line: line + 1,
            column: before.chars().count() + 1,
        }
    }
}
