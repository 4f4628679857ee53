//! The linked program: what all files together say, and the questions that rules ask of it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::facts::FileFacts;
use crate::models::Models;
use crate::tree::{FileId, PackageId, SourceTree, Span};

/// The linked program.
pub struct Program<'a> {
    tree: &'a SourceTree,
    facts: &'a [Arc<FileFacts>],
}

/// A module declaration whose file was not among the files of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingModule {
    /// The `mod name;`.
    pub span: Span,
    /// Where the file was looked for, in order.
    pub candidates: Vec<PathBuf>,
}

/// What was seen, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

impl<'a> Program<'a> {
    /// Links the facts of all files. `facts` has one entry a file of the tree, in the same order; files that
    /// were not lowered have empty facts.
    pub fn link(tree: &'a SourceTree, facts: &'a [Arc<FileFacts>], models: &'a Models) -> Program<'a> {
        let _ = models;
        Program { tree, facts }
    }

    /// The tree that was linked.
    pub fn tree(&self) -> &'a SourceTree {
        self.tree
    }

    /// The facts of a file.
    pub fn facts(&self, file: FileId) -> &'a FileFacts {
        &self.facts[file.0 as usize]
    }

    /// The source text of a span.
    pub fn text(&self, span: Span) -> &'a str {
        &self.tree.file(span.file).text[span.range.start as usize..span.range.end as usize]
    }

    /// Modules whose files are missing.
    pub fn missing_modules(&self) -> &[MissingModule] {
        &[]
    }

    /// The targets that a file belongs to, as package and index into its targets, the library first; empty for
    /// a file outside the program.
    pub fn targets_of(&self, file: FileId) -> &[(PackageId, u32)] {
        let _ = file;
        &[]
    }

    /// What was seen.
    pub fn coverage(&self) -> Coverage {
        Coverage::default()
    }
}
