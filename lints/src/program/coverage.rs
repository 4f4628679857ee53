//! What was seen and what was not: "0 findings" must mean something.

use std::collections::BTreeMap;

use crate::program::{PoolSize, Program, UriKind};
use crate::tree::FileId;

/// What was seen, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Coverage {
    /// Files that some target's module tree reaches.
    pub files_in_program: usize,
    /// Files that none reaches: nothing is reported there.
    pub files_outside: usize,
    /// Entries found: what they are ("axum handler") and how many, sorted.
    pub entries: Vec<(String, usize)>,
    /// Constructions of Clients outside test code.
    pub constructions: usize,
    /// Of these, how many have options that stayed unknown.
    pub options_unknown: usize,
    /// Calls in the program, and how many resolved to a function or a modelled API.
    pub calls: usize,
    /// See [`Coverage::calls`].
    pub calls_resolved: usize,
}

impl Program<'_> {
    /// What was seen.
    pub fn coverage(&self) -> Coverage {
        let mut entries: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for it in &self.entries {
            entries.entry(&it.model.what).or_default().push(it.code);
        }
        let count = |mut codes: Vec<_>| {
            codes.sort_unstable();
            codes.dedup();
            codes.len()
        };
        let constructions = self.constructions();
        let inside = (0..self.tree.files.len())
            .filter(|it| !self.targets_of(FileId(*it as u32)).is_empty())
            .count();
        let is_unknown = |it: &&crate::program::Construction<'_>| {
            it.options
                .iter()
                .all(|it| it.pool_size == PoolSize::Unknown || it.uri == UriKind::Unknown)
        };
        Coverage {
            files_in_program: inside,
            files_outside: self.tree.files.len() - inside,
            entries: entries
                .into_iter()
                .map(|(what, codes)| (what.to_owned(), count(codes)))
                .collect(),
            constructions: constructions.iter().filter(|it| !it.is_test).count(),
            options_unknown: constructions
                .iter()
                .filter(|it| !it.is_test)
                .filter(is_unknown)
                .count(),
            calls: self.graph.calls.0,
            calls_resolved: self.graph.calls.1,
        }
    }
}
