//! Edits: the one room that builds changes to source text.
//!
//! An edit says what to insert, replace or remove in the bytes of one file. Most fixes only insert around what stands there, so that
//! several of them may mend one expression.

mod imports;
mod limit;
mod names;
mod once;
mod options;
mod pool_size;
mod remove;
mod single;
mod site;
mod state;
mod traits;
mod unlock;
mod uri;
mod worker;

use crate::facts::TextRange;
use crate::tree::{FileId, Span};

pub use limit::limit;
pub use once::once;
pub use options::{drop_pair, lower_number, rename_key, replace_value};
pub use pool_size::pool_size;
pub use remove::drop_setter;
pub use single::find_one;
pub use state::from_state;
pub use unlock::unlock;
pub use worker::hoist;

/// A way to mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an order: "set the pool size of the driver's default".
    pub title: String,
    /// How far it may be trusted.
    pub applicability: Applicability,
    /// The edits, in order and without overlap.
    pub edits: Vec<Edit>,
    /// A lint that may speak up afterwards, since what it reports is the lesser fault.
    pub lesser: Option<&'static str>,
}

/// How far a fix may be trusted, as rustc and ruff tell them apart.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
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

impl Fix {
    pub(crate) fn new(
        title: impl Into<String>,
        applicability: Applicability,
        mut edits: Vec<Edit>,
    ) -> Fix {
        edits.sort_by_key(|it| it.span);
        edits.dedup();
        Fix {
            title: title.into(),
            applicability,
            edits,
            lesser: None,
        }
    }

    /// A fix after which there may be two Clients that are kept, where one was built again and again.
    fn keeping_one(mut self) -> Fix {
        self.lesser = Some("duplicate_clients");
        self
    }
}

impl Edit {
    /// Puts a text before the byte at `at`.
    fn insert(file: FileId, at: u32, text: impl Into<String>) -> Edit {
        Edit::replace(file, TextRange { start: at, end: at }, text)
    }

    fn replace(file: FileId, range: TextRange, text: impl Into<String>) -> Edit {
        Edit {
            span: Span { file, range },
            text: text.into(),
        }
    }
}
