//! Joins the reports of units to the one of a run.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use mongo_lint::program::Coverage;

use super::{Label, Message, Report, Seen};
use crate::fingerprint;

impl Report {
    /// Adds all that a unit's report says.
    pub(crate) fn absorb(&mut self, part: Report) {
        let mut paths: Vec<_> = part.names.into_iter().collect();
        paths.sort_unstable_by_key(|it| it.1);
        let mut files = vec![0; part.files.len()];
        let mut own = part.files.into_iter().zip(0..);
        for (path, index) in paths {
            // A file without a name any more was met before it could be read.
            let Some((file, _)) = own.find(|it| it.1 == index) else {
                continue;
            };
            files[index] = *self.names.entry(path).or_insert_with(|| {
                self.files.push(file);
                self.files.len() - 1
            });
        }
        let targets: Vec<usize> = part.targets.into_iter().map(|it| self.target(it)).collect();
        let renumber = |label: &mut Label| label.file = files[label.file];
        for mut message in part.messages {
            renumber(&mut message.primary);
            message.steps.iter_mut().for_each(renumber);
            let edits = message.suggestions.iter_mut().flat_map(|it| &mut it.edits);
            edits.for_each(renumber);
            message.target = targets[message.target];
            self.messages.push(message);
        }
        for mut explanation in part.explanations {
            renumber(&mut explanation.primary);
            explanation.steps.iter_mut().for_each(renumber);
            self.explanations.push(explanation);
        }
        self.seen.absorb(part.seen);
    }

    /// Puts everything in the order of its places, says once what two units say of a file that they share, and gives each
    /// message a fingerprint of its own.
    pub(crate) fn finish(&mut self) {
        let files = &self.files;
        let place = |it: &Label| (files[it.file].name.clone(), it.range.start);
        self.messages
            .sort_by_cached_key(|it| (place(&it.primary), it.lint, it.text.clone()));
        self.messages.dedup_by(|next, it| {
            let key = |it: &Message| (it.primary.file, it.primary.range.clone(), it.lint);
            key(next) == key(it) && next.text == it.text && next.fingerprint == it.fingerprint
        });
        self.explanations
            .sort_by_cached_key(|it| place(&it.primary));
        let mut seen: HashMap<String, u32> = HashMap::new();
        for message in &mut self.messages {
            let count = seen.entry(message.fingerprint.clone()).or_default();
            if *count > 0 {
                message.fingerprint = fingerprint::again(&message.fingerprint, *count);
            }
            *count += 1;
        }
        let lent: HashSet<String> = self.seen.lent.drain(..).collect();
        let outside = &mut self.seen.outside;
        outside.retain(|it| !lent.contains(it));
        outside.sort_by(|it, other| Path::new(it).cmp(Path::new(other)));
    }
}

impl Seen {
    fn absorb(&mut self, part: Seen) {
        self.packages += part.packages;
        self.packages_without_driver
            .extend(part.packages_without_driver);
        self.vendored += part.vendored;
        self.files += part.files;
        self.outside.extend(part.outside);
        self.lent.extend(part.lent);
        self.unparsable += part.unparsable;
        self.unreadable += part.unreadable;
        self.modules_missing += part.modules_missing;
        self.manifests += part.manifests;
        self.known += part.known;
        self.old += part.old;
        self.stale += part.stale;
        self.configuration += part.configuration;
        self.declared.right.extend(part.declared.right);
        self.declared.wrong.extend(part.declared.wrong);
        add(&mut self.program, part.program);
    }
}

fn add(sum: &mut Coverage, part: Coverage) {
    sum.files_in_program += part.files_in_program;
    sum.files_outside += part.files_outside;
    let known = std::mem::take(&mut sum.entries);
    let mut entries: BTreeMap<String, usize> = known.into_iter().collect();
    for (what, count) in part.entries {
        *entries.entry(what).or_default() += count;
    }
    sum.entries = entries.into_iter().collect();
    sum.constructions += part.constructions;
    sum.options_unknown += part.options_unknown;
    sum.calls += part.calls;
    sum.calls_resolved += part.calls_resolved;
}
