//! What a lint reports.

use crate::edit::Fix;
use crate::lint::Lint;
use crate::tree::Span;

/// One finding. Findings know nothing of levels: those are the user's business.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The lint that reports it.
    pub lint: &'static Lint,
    /// The place, as the catalogue defines it for the lint.
    pub span: Span,
    /// What is wrong: lower case, no full stop, backticks for code.
    pub message: String,
    /// What stands at the place: the label of the primary span.
    pub label: String,
    /// The proof: the way that leads to the place, first step first; the place itself is not repeated.
    pub path: Vec<Step>,
    /// Why it matters, with numbers.
    pub notes: Vec<String>,
    /// What to do, in the words of the user's framework.
    pub help: Vec<String>,
    /// Edits that mend it.
    pub fixes: Vec<Fix>,
}

/// One step of the way to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where it is.
    pub span: Span,
    /// What happens there.
    pub label: String,
}
