//! What is wrong with the input and does not stop the run: broken manifests, unreadable files, missing modules.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One thing that could not be read, and where.
#[derive(Clone, Debug)]
pub(crate) struct Trouble {
    /// What kind of input it is about.
    pub(crate) kind: TroubleKind,
    /// What is wrong: lower case, no full stop, backticks for code.
    pub(crate) message: String,
    /// The file or folder.
    pub(crate) path: PathBuf,
    /// The place in it, where its text is known.
    pub(crate) place: Option<Box<Place>>,
    /// What follows from it, and what to do.
    pub(crate) notes: Vec<String>,
}

/// What a [`Trouble`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TroubleKind {
    /// A folder or an ignore file.
    Folder,
    /// A path in the configuration that names nothing.
    Configuration,
    /// A baseline.
    Baseline,
    /// A `Cargo.toml` or `Cargo.lock`.
    Manifest,
    /// A Rust file that cannot be read.
    Unreadable,
    /// A Rust file that is no Rust.
    Unparsable,
    /// A module without a file.
    MissingModule,
}

/// A place in a text.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The whole text.
    pub(crate) text: Arc<str>,
    /// Bytes of it.
    pub(crate) range: Range<usize>,
    /// What stands there.
    pub(crate) label: String,
}

impl Trouble {
    /// Trouble with a whole file or folder.
    pub(crate) fn new(kind: TroubleKind, path: &Path, message: impl Into<String>) -> Trouble {
        Trouble {
            kind,
            message: message.into(),
            path: path.to_path_buf(),
            place: None,
            notes: Vec::new(),
        }
    }

    /// The same, at a place in its text.
    pub(crate) fn at(
        mut self,
        text: &Arc<str>,
        range: Range<usize>,
        label: impl Into<String>,
    ) -> Trouble {
        self.place = Some(Box::new(Place {
            text: Arc::clone(text),
            range,
            label: label.into(),
        }));
        self
    }

    /// The same, with a note.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Trouble {
        self.notes.push(note.into());
        self
    }
}
