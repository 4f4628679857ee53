//! Traits whose last call an edit takes away: their import goes with it.

use std::collections::BTreeSet;

use crate::edit::Edit;
use crate::edit::imports::{import_of, mentions, without_import};
use crate::edit::site::Site;
use crate::facts::{ExprId, ExprKind, ItemKind};
use crate::program::defs::{DefId, DefKind};
use crate::tree::FileId;

/// How many other calls are looked at: in a file that has more, the import is left to the compiler to warn of.
const CALLS: usize = 16;

impl Site<'_, '_> {
    /// The edit that takes away the import of the trait which `call` is a method of, where no other call needs it. Where calls
    /// that do are on their way out themselves, the import is written as it was: one fix at a time touches it, and the last one
    /// sees that it is the last.
    pub(super) fn without_trait(&self, call: ExprId) -> Vec<Edit> {
        let defs = &self.program.world.defs;
        let callee = self.typed.types.callees.get(&call);
        let of = callee.and_then(|it| defs.def(it.def).parent);
        let Some(of) = of.filter(|it| defs.def(*it).kind == DefKind::Trait) else {
            return Vec::new();
        };
        let ExprKind::Method { name_range, .. } = self.kind(call) else {
            return Vec::new();
        };
        let mut needed = self.calls_of(of, self.file);
        needed.remove(&name_range.start);
        if needed.len() > CALLS {
            return Vec::new();
        }
        needed.extend(self.hidden_calls_of(of, self.file));
        let name = &defs.def(of).name;
        if needed.is_empty() {
            let is_needed = self.heirs(name).into_iter().any(|it| {
                !self.calls_of(of, it).is_empty() || !self.hidden_calls_of(of, it).is_empty()
            });
            if is_needed {
                return Vec::new();
            }
            return without_import(self.program, self.file, name, &[]).unwrap_or_default();
        }
        let leaving = self.program.single_finds();
        let leaving: BTreeSet<u32> = leaving
            .iter()
            .filter(|it| it.asked.file == self.file)
            .map(|it| it.asked.range.start)
            .collect();
        if needed.is_subset(&leaving) {
            let kept = import_of(self.program, self.file, name);
            return kept.into_iter().collect();
        }
        Vec::new()
    }

    /// Where a file calls methods of a trait, or may.
    fn calls_of(&self, of: DefId, file: FileId) -> BTreeSet<u32> {
        let defs = &self.program.world.defs;
        let methods = self.methods(of);
        let mut calls = BTreeSet::new();
        let bodies = self.program.bodies.iter();
        for typed in bodies.filter(|it| defs.def(it.def).file == file) {
            for (index, it) in typed.body.exprs.iter().enumerate() {
                let ExprKind::Method {
                    name, name_range, ..
                } = &it.kind
                else {
                    continue;
                };
                let callee = typed.types.callees.get(&ExprId(index as u32));
                let is_other = callee.is_some_and(|it| defs.def(it.def).parent != Some(of));
                if !is_other && methods.contains(&&**name) {
                    calls.insert(name_range.start);
                }
            }
        }
        calls
    }

    fn methods(&self, of: DefId) -> Vec<&str> {
        let defs = &self.program.world.defs;
        let members = defs.members(of).iter();
        members.map(|it| &*defs.def(*it).name).collect()
    }

    /// Where the text of a file calls what a method of a trait is called, though no body has it: in macros.
    fn hidden_calls_of(&self, of: DefId, file: FileId) -> BTreeSet<u32> {
        let defs = &self.program.world.defs;
        let bodies = self.program.bodies.iter();
        let in_file = bodies.filter(|it| defs.def(it.def).file == file);
        let exprs = in_file.flat_map(|it| &it.body.exprs);
        let seen: BTreeSet<u32> = exprs
            .filter_map(|it| match &it.kind {
                ExprKind::Method { name_range, .. } => Some(name_range.start),
                _ => None,
            })
            .collect();
        let mut calls = BTreeSet::new();
        let text = &*self.program.tree().file(file).text;
        for name in self.methods(of) {
            let hidden = mentions(text, name).into_iter().filter(|at| {
                let (before, after) = text.split_at(*at as usize);
                let after = &after[name.len()..];
                let is_call = after.starts_with('(') || after.starts_with("::<");
                before.ends_with('.') && is_call && !seen.contains(at)
            });
            calls.extend(hidden);
        }
        calls
    }

    /// Files that may have a name from this one: they import all that some module of the program has, and not that name.
    fn heirs(&self, name: &str) -> Vec<FileId> {
        let files = 0..self.program.tree().files.len();
        let heirs = files.map(|it| FileId(it as u32)).filter(|it| {
            let facts = self.program.facts(*it);
            let leaves = facts.items.iter().flat_map(|it| match &it.kind {
                ItemKind::Use(leaves) => leaves.as_slice(),
                _ => &[],
            });
            let has_glob = leaves.clone().any(|it| it.glob);
            let has_name = leaves
                .clone()
                .any(|it| it.path.last().is_some_and(|it| it == name));
            *it != self.file && has_glob && !has_name
        });
        heirs.collect()
    }
}
