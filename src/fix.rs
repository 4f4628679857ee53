//! Applies fixes: chooses them, checks what they make of the text, and goes on until none is left. The only room that
//! writes source files is its child.

mod patch;
mod summary;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use mongo_lint::edit::Applicability;
use mongo_lint::lint::{Group, Level};
use mongo_lint::lower::lower;
use mongo_lint::rules;

use crate::job::{Fixes, Job};
use crate::output;
use crate::report::{Message, Report, Suggestion};
use crate::run;
use crate::sources::Overlay;

use summary::Outcome;

/// How often fixes may lead to further fixes. Each round mends something or gives something up.
const ROUNDS: usize = 1000;

/// Mends what can be mended, in the files or as a patch on standard output, and reports what is left.
pub(crate) fn fix(job: &Job) -> Result<Report> {
    let mut mended = Mended::default();
    let mut report = run::run(job)?;
    for _ in 0..ROUNDS {
        let round = Round::plan(&report, job.fixes.applied(), &mut mended);
        if round.taken.is_empty() {
            break;
        }
        let before = mended.texts.clone();
        for (path, text) in &round.texts {
            mended.keep(&report, path);
            mended.texts.insert(path.clone(), Arc::clone(text));
        }
        let after = run::run(&Job {
            overlay: mended.texts.clone(),
            ..job.clone()
        })?;
        let stubborn = round.stubborn(&report, &after);
        if stubborn.is_empty() {
            mended.count(&round);
            report = after;
        } else {
            // What does not cure is taken back: each is tried once more, alone, and then not again.
            mended.texts = before;
            if round.taken.len() == 1 {
                mended.failed.extend(stubborn);
            } else {
                mended.doubted.extend(stubborn);
            }
        }
    }
    let outcome = Outcome::new(&mended, &report);
    match job.fixes {
        Fixes::Show(_) => output::patch(&patch::of(&outcome)?)?,
        Fixes::Report | Fixes::Write(_) => write::all(job, &outcome)?,
    }
    output::note(&summary::text(&outcome, job))?;
    Ok(report)
}

/// What was mended so far.
#[derive(Debug, Default)]
struct Mended {
    /// The new text of each file that is changed.
    texts: Overlay,
    /// The text that each of them had.
    originals: BTreeMap<PathBuf, Arc<str>>,
    /// How many findings of each lint.
    fixed: BTreeMap<&'static str, usize>,
    /// Fixes that do not hold together with others.
    doubted: BTreeSet<Key>,
    /// Fixes that do not parse or do not cure.
    failed: BTreeSet<Key>,
}

/// A fix, whatever line it has moved to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: PathBuf,
    lint: &'static str,
    title: String,
    line: String,
    /// The lint that may speak up afterwards.
    lesser: Option<String>,
}

impl Key {
    fn of(report: &Report, message: &Message, suggestion: &Suggestion) -> Option<Key> {
        let file = &report.files[message.primary.file];
        let line = file.line_range(file.line(message.primary.range.start));
        Some(Key {
            path: report.path(message.primary.file)?.to_path_buf(),
            lint: message.lint?,
            title: suggestion.title.clone(),
            line: file.text[line].trim().to_owned(),
            lesser: suggestion.lesser.clone(),
        })
    }
}

impl Mended {
    fn keep(&mut self, report: &Report, path: &PathBuf) {
        if self.originals.contains_key(path) {
            return;
        }
        if let Some(text) = report.text(path) {
            self.originals.insert(path.clone(), text);
        }
    }

    fn count(&mut self, round: &Round) {
        for key in &round.taken {
            *self.fixed.entry(key.lint).or_default() += 1;
        }
    }
}

/// The fixes that are applied at once: no two of them touch the same lines of thought.
#[derive(Debug, Default)]
struct Round {
    taken: Vec<Key>,
    texts: Overlay,
    /// One that is tried by itself.
    is_alone: bool,
}

/// The edits of one file.
type Edits = Vec<(Range<usize>, String)>;

impl Round {
    fn plan(report: &Report, applied: Applicability, mended: &mut Mended) -> Round {
        let mut round = Round::default();
        let mut chosen: BTreeMap<usize, Edits> = BTreeMap::new();
        for message in &report.messages {
            let suggestions = message.suggestions.iter();
            let mut suggestions = suggestions.filter(|it| it.applicability <= applied);
            let Some(suggestion) = suggestions.next() else {
                continue;
            };
            let Some(key) = Key::of(report, message, suggestion) else {
                continue;
            };
            let is_alone = mended.doubted.contains(&key);
            let is_full = round.is_alone || is_alone && !round.taken.is_empty();
            if is_full || mended.failed.contains(&key) || !is_apart(suggestion, &chosen) {
                continue;
            }
            let mut with = chosen.clone();
            for edit in &suggestion.edits {
                let edits = with.entry(edit.file).or_default();
                let new = (edit.range.clone(), edit.text.clone());
                if !edits.contains(&new) {
                    edits.push(new);
                }
            }
            let touched: BTreeSet<usize> = suggestion.edits.iter().map(|it| it.file).collect();
            let parses = |file: &usize| {
                let text = edited(&report.files[*file].text, &with[file]);
                text.is_some_and(|it| lower(&it).error.is_none())
            };
            if touched.iter().all(parses) {
                chosen = with;
                round.is_alone = is_alone;
                round.taken.push(key);
            } else {
                mended.failed.insert(key);
            }
        }
        for (file, edits) in chosen {
            let text = edited(&report.files[file].text, &edits);
            if let (Some(path), Some(text)) = (report.path(file), text) {
                round.texts.insert(path.to_path_buf(), text.into());
            }
        }
        round
    }

    /// The fixes of this round that did not cure, or brought something else up.
    fn stubborn(&self, before: &Report, after: &Report) -> Vec<Key> {
        let (was, is) = (counts(before), counts(after));
        let count = |counts: &Counts, path: &PathBuf, lint: &'static str| {
            counts.get(&(path.clone(), lint)).copied().unwrap_or(0)
        };
        let is_stubborn = |key: &&Key| {
            let same = |it: &&Key| it.lint == key.lint && it.path == key.path;
            let tried = self.taken.iter().filter(same).count();
            let is_there =
                count(&is, &key.path, key.lint) + tried > count(&was, &key.path, key.lint);
            let is_worse = is.iter().any(|((path, lint), found)| {
                *path == key.path
                    && !is_opinion(lint)
                    && key.lesser.as_deref() != Some(*lint)
                    && *found > count(&was, path, lint)
            });
            is_there || is_worse
        };
        self.taken.iter().filter(is_stubborn).cloned().collect()
    }
}

/// Whether what a lint says speaks against no fix: it is off unless asked for, or is about comments, which may go next.
fn is_opinion(lint: &str) -> bool {
    rules::named(lint).is_some_and(|it| it.level == Level::Allow || it.group == Group::Silence)
}

/// How many findings each lint has in each file.
type Counts = BTreeMap<(PathBuf, &'static str), usize>;

fn counts(report: &Report) -> Counts {
    let mut counts = Counts::new();
    for message in &report.messages {
        if let (Some(lint), Some(path)) = (message.lint, report.path(message.primary.file)) {
            *counts.entry((path.to_path_buf(), lint)).or_default() += 1;
        }
    }
    counts
}

/// Whether a fix lies apart from all that are chosen: what lies between two edits of a fix belongs to it. Imports may be
/// asked for twice.
fn is_apart(suggestion: &Suggestion, chosen: &BTreeMap<usize, Edits>) -> bool {
    let is_shared = |text: &str| text.trim_start().starts_with("use ") || text == "mut ";
    let mut hulls: BTreeMap<usize, Range<usize>> = BTreeMap::new();
    for edit in suggestion.edits.iter().filter(|it| !is_shared(&it.text)) {
        let hull = hulls.entry(edit.file).or_insert_with(|| edit.range.clone());
        *hull = hull.start.min(edit.range.start)..hull.end.max(edit.range.end);
    }
    hulls.iter().all(|(file, hull)| {
        let others = chosen.get(file).into_iter().flatten();
        let mut others = others.filter(|it| !is_shared(&it.1));
        others.all(|(range, _)| range.end < hull.start || hull.end < range.start)
    })
}

/// The text with all edits; none where they overlap or lie outside.
fn edited(text: &str, edits: &Edits) -> Option<String> {
    let mut edits: Vec<&(Range<usize>, String)> = edits.iter().collect();
    edits.sort_by_key(|it| (it.0.start, it.0.end));
    let mut new = String::with_capacity(text.len());
    let mut at = 0;
    for (range, with) in edits {
        new.push_str(text.get(at..range.start)?);
        new.push_str(with);
        at = range.end;
    }
    new.push_str(text.get(at..)?);
    Some(new)
}

#[cfg(test)]
mod tests {
    use super::edited;

    #[test]
    fn edits_are_applied_in_the_order_of_their_places() {
        let edits = vec![(4..4, String::from("!")), (0..1, String::from("ä"))];
        assert_eq!(edited("abcd", &edits).as_deref(), Some("äbcd!"));
    }

    #[test]
    fn edits_that_overlap_are_refused() {
        let edits = vec![(0..3, String::new()), (2..4, String::new())];
        assert_eq!(edited("abcd", &edits), None);
    }
}
