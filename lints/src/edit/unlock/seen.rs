//! What of a lock's uses was seen: what a macro hides is not, and then nothing may be said of all uses.

use std::collections::BTreeSet;

use crate::edit::imports::{imported_as, mentions};
use crate::edit::unlock::{Lock, TAKERS};
use crate::facts::{ExprId, ExprKind, ItemKind, Path, TextRange};
use crate::program::Program;
use crate::program::bodies::TypedBody;
use crate::tree::FileId;

/// The places that were looked at, each by its first byte.
#[derive(Debug, Default)]
pub(super) struct Seen {
    places: BTreeSet<(FileId, u32)>,
}

impl Seen {
    pub(super) fn path(&mut self, file: FileId, path: &Path) {
        for it in &path.segments {
            self.places.insert((file, it.range.start));
        }
    }

    pub(super) fn expr(&mut self, program: &Program<'_>, typed: &TypedBody<'_>, at: ExprId) {
        let file = program.world.defs.def(typed.def).file;
        match typed.kind(at) {
            ExprKind::Path(path) | ExprKind::Struct { path, .. } => self.path(file, path),
            ExprKind::Method { name_range, .. } => {
                self.places.insert((file, name_range.start));
            }
            _ => {}
        }
    }

    /// Whether each mention of the lock and each call that may take it was looked at.
    pub(super) fn is_all(&self, lock: &Lock<'_, '_>) -> bool {
        let program = lock.program;
        let tree = program.tree();
        (0..tree.files.len()).all(|index| {
            let file = FileId(index as u32);
            if program.targets_of(file).is_empty() {
                return true;
            }
            let facts = program.facts(file);
            let uses: Vec<TextRange> = facts
                .items
                .iter()
                .filter(|it| matches!(it.kind, ItemKind::Use(_)))
                .map(|it| it.range)
                .collect();
            let text = &*tree.file(file).text;
            let is_seen = |at: &u32| {
                self.places.contains(&(file, *at))
                    || uses.iter().any(|it| it.start <= *at && *at < it.end)
            };
            let mut names = imported_as(facts, lock.name());
            names.insert(lock.name());
            let is_named = names
                .iter()
                .all(|name| mentions(text, name).iter().all(is_seen));
            let mut takers = TAKERS.iter();
            is_named
                && takers.all(|name| {
                    let calls = mentions(text, name).into_iter();
                    let mut calls = calls.filter(|at| is_call(text, *at, name));
                    calls.all(|at| is_seen(&at))
                })
        })
    }
}

fn is_call(text: &str, at: u32, name: &str) -> bool {
    let at = at as usize;
    text[..at].ends_with('.') && text[at + name.len()..].starts_with("()")
}
