//! The repository around a path.

use std::path::Path;

/// The root of the repository's work tree around an absolute path.
pub(crate) fn root(path: &Path) -> Option<&Path> {
    path.ancestors().find(|it| it.join(".git").exists())
}
