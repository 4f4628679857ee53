//! What served an expression alone goes with it: variables, and imports that nothing else names.

use std::collections::BTreeSet;

use crate::edit::Edit;
use crate::edit::imports::{mentions, without_import};
use crate::edit::site::Site;
use crate::facts::{ExprId, ExprKind, ItemKind, LocalId, TextRange};

impl Site<'_, '_> {
    /// The edits that take away what only `range` needs, where `text` comes into its place. None where something would be left
    /// that the compiler warns of.
    pub(super) fn leftovers(&self, range: TextRange, text: &str) -> Option<Vec<Edit>> {
        let mut removed = vec![range];
        let mut statements: BTreeSet<TextRange> = BTreeSet::new();
        while let Some(found) = self.unused_without(&removed)? {
            for it in found {
                let edit = self.without_statement(it)?;
                if statements.insert(edit.span.range) {
                    removed.push(edit.span.range);
                } else {
                    return None;
                }
            }
        }
        let mut edits: Vec<Edit> = statements
            .into_iter()
            .map(|it| self.replace(it, ""))
            .collect();
        let facts = self.program.facts(self.file);
        let mut names = BTreeSet::new();
        for item in &facts.items {
            if let ItemKind::Use(leaves) = &item.kind {
                names.extend(
                    leaves
                        .iter()
                        .filter_map(|it| it.path.last().zip(Some(&it.name))),
                );
            }
        }
        for (name, alias) in names {
            let names_it = |it: &TextRange| !mentions(self.text_of(*it), alias).is_empty();
            let is_named = removed.iter().any(names_it);
            if is_named && mentions(text, alias).is_empty() {
                edits.extend(without_import(self.program, self.file, name, &removed)?);
            }
        }
        Some(edits)
    }

    /// What declares or sets a variable that nothing outside of `removed` reads; nothing where there is none. The outer
    /// `None` says that such a variable cannot be taken away.
    #[allow(clippy::option_option)] // outside: whether it can be done; inside: whether there is something to do
    fn unused_without(&self, removed: &[TextRange]) -> Option<Option<Vec<ExprId>>> {
        let is_removed = |at: TextRange| removed.iter().any(|it| it.contains(at));
        for index in 0..self.typed.body.locals.len() {
            let local = LocalId(index as u32);
            let uses = &self.typed.uses[index];
            let declared = self.typed.body.locals[index].range;
            let (gone, left): (Vec<ExprId>, Vec<ExprId>) =
                uses.iter().partition(|it| is_removed(self.range(**it)));
            if gone.is_empty() || is_removed(declared) {
                continue;
            }
            let set: Option<Vec<ExprId>> = left.iter().map(|it| self.setting(*it)).collect();
            let Some(mut found) = set else {
                continue;
            };
            // A parameter, or a variable of a pattern, would stay behind unused.
            let (_, init) = self.declaration(local)?;
            found.push(init);
            return Some(Some(found));
        }
        Some(None)
    }

    /// The statement `variable.field = value` around a use of a variable.
    fn setting(&self, used: ExprId) -> Option<ExprId> {
        let mut at = used;
        loop {
            let parent = self.parent(at)?;
            match self.kind(parent) {
                ExprKind::Field { base, .. } if *base == at => at = parent,
                ExprKind::Assign { target, .. } if *target == at => return Some(parent),
                _ => return None,
            }
        }
    }
}
