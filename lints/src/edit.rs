//! Edits: the one room that builds changes to source text.

use crate::tree::Span;

/// A way to mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an order: "set the pool size of the driver's default".
    pub title: String,
    /// How far it may be trusted.
    pub applicability: Applicability,
    /// The edits, in order and without overlap.
    pub edits: Vec<Edit>,
}

/// How far a fix may be trusted, as rustc and ruff tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Applicability {
    /// Compiles and keeps behaviour.
    Safe,
    /// Compiles and changes behaviour as the finding asks.
    Suggested,
    /// A recipe, not an edit to apply.
    Shown,
}

/// One replacement of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; an empty range inserts.
    pub span: Span,
    /// The new text.
    pub text: String,
}
