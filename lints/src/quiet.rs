//! Comments that silence findings: `// mongo-lint: allow(lint, …) -- reason`.
//!
//! A comment covers the statement, item, field, variant or arm that it stands above, at the end of, or within;
//! above `mod name;` the module's files too. What it covers is where the primary place of a finding begins.
//! `expect` is `allow` that wants to be needed.

use rustc_hash::FxHashMap;

use crate::facts::TextRange;
use crate::finding::Finding;
use crate::lint::{Group, Lint};
use crate::nested::Nested;
use crate::program::Program;
use crate::tree::{FileId, Span};

mod directive;
mod place;
mod report;
mod submodules;

#[cfg(test)]
mod tests;

use directive::{Directive, Named, Selects};
use submodules::Submodules;

/// Removes the findings that a comment allows, and adds those about the comments themselves. What `forbidden` says
/// yes to cannot be allowed.
pub fn quiet(
    program: &Program<'_>,
    findings: Vec<Finding>,
    forbidden: &dyn Fn(&Finding) -> bool,
) -> Vec<Finding> {
    let mut silence = Silence::new(silencers(program), forbidden);
    let mut kept = silence.apply(findings);

    // What is said about comments can be silenced as well, in this order, so that the last word is about the
    // comments that silence it.
    let mistakes = silence
        .silencers
        .iter()
        .flat_map(|it| report::mistakes(program, it))
        .collect();
    kept.extend(silence.apply(mistakes));
    let unused = silence.unused(program, |it| !selects_silence(it));
    kept.extend(silence.apply(unused));
    kept.extend(silence.unused(program, selects_silence));
    kept
}

/// A comment with what it covers.
struct Silencer {
    file: FileId,
    directive: Directive,
    /// What it covers; nothing where it stands at the end of a block.
    cover: Vec<Span>,
    /// It stands in test code, where findings may have been left out.
    in_tests: bool,
}

struct Silence<'f> {
    silencers: Vec<Silencer>,
    /// What they cover, with their indices.
    covers: FxHashMap<FileId, Nested<usize>>,
    forbidden: &'f dyn Fn(&Finding) -> bool,
}

impl<'f> Silence<'f> {
    fn new(silencers: Vec<Silencer>, forbidden: &'f dyn Fn(&Finding) -> bool) -> Silence<'f> {
        let mut covers: FxHashMap<FileId, Vec<(TextRange, usize)>> = FxHashMap::default();
        for (index, silencer) in silencers.iter().enumerate() {
            for cover in &silencer.cover {
                let covers = covers.entry(cover.file).or_default();
                covers.push((cover.range, index));
            }
        }
        let covers = covers.into_iter().map(|it| (it.0, Nested::new(it.1)));
        Silence {
            silencers,
            covers: covers.collect(),
            forbidden,
        }
    }

    /// The indices of the comments that cover a place. A comment never covers what is said about itself.
    fn covering(&self, place: Span) -> Vec<usize> {
        let start = place.range.start;
        let end = start + 1;
        let around = self.covers.get(&place.file);
        let around = around.map(|it| it.around(TextRange { start, end }));
        let indices = around.into_iter().flatten().map(|it| it.1);
        indices
            .filter(|it| {
                let silencer = &self.silencers[*it];
                place.file != silencer.file || !silencer.directive.range.contains(place.range)
            })
            .collect()
    }

    /// Drops what a comment allows, and notes which comments were of use.
    fn apply(&mut self, findings: Vec<Finding>) -> Vec<Finding> {
        let mut kept = Vec::new();
        for mut finding in findings {
            let mut silenced = false;
            for index in self.covering(finding.span) {
                let silencer = &mut self.silencers[index];
                for named in silencer
                    .directive
                    .names
                    .iter_mut()
                    .filter(|it| it.selects(finding.lint))
                {
                    named.used = true;
                    silenced = true;
                }
            }
            if !silenced {
                kept.push(finding);
            } else if (self.forbidden)(&finding) {
                finding.notes.push(format!(
                    "its level is `forbid`: no comment can allow `{}`",
                    finding.lint.name
                ));
                kept.push(finding);
            }
        }
        kept
    }

    /// The comments that were of no use, as far as their names are of the kind.
    fn unused(&self, program: &Program<'_>, kind: impl Fn(&Named) -> bool) -> Vec<Finding> {
        let silencers = self.silencers.iter().filter(|it| !it.in_tests);
        silencers
            .filter_map(|it| report::unused(program, it, &kind))
            .collect()
    }
}

impl Named {
    fn selects(&self, lint: &Lint) -> bool {
        match self.selects {
            Selects::All => true,
            Selects::Group(group) => lint.group == group,
            Selects::Lint(it) => it == lint,
            Selects::Nothing => false,
        }
    }
}

/// Whether a name may silence findings about comments.
fn selects_silence(named: &Named) -> bool {
    match named.selects {
        Selects::All => true,
        Selects::Group(group) => group == Group::Silence,
        Selects::Lint(lint) => lint.group == Group::Silence,
        Selects::Nothing => false,
    }
}

/// The comments of all files of the program. Those in the arms of `macro_rules!` stand nowhere in particular.
fn silencers(program: &Program<'_>) -> Vec<Silencer> {
    let files = (0..program.tree().files.len()).map(|it| FileId(it as u32));
    let files: Vec<FileId> = files
        .filter(|it| !program.facts(*it).comments.is_empty())
        .collect();
    if files.is_empty() {
        return Vec::new();
    }
    let submodules = Submodules::new(program);
    let mut silencers = Vec::new();
    for file in files
        .into_iter()
        .filter(|it| !program.targets_of(*it).is_empty())
    {
        let facts = program.facts(file);
        let text = &program.tree().file(file).text;
        let places = place::Places::new(facts, text);
        for comment in &facts.comments {
            let Some(directive) = directive::parse(comment, text) else {
                continue;
            };
            if places.in_macro_rules(comment.range) {
                continue;
            }
            let range = places.covered_by(comment);
            let mut cover: Vec<Span> = range
                .into_iter()
                .map(|range| Span { file, range })
                .collect();
            if let Some(range) = range {
                cover.extend(submodules.within(program, Span { file, range }));
            }
            let in_tests = submodules.is_test(
                program,
                Span {
                    file,
                    range: comment.range,
                },
            );
            silencers.push(Silencer {
                file,
                directive,
                cover,
                in_tests,
            });
        }
    }
    silencers
}
