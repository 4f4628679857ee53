//! The git repository around files, read in process: nothing that a repository configures is ever run.

use std::path::Path;

mod base;
mod changes;

pub(crate) use self::base::Base;
pub(crate) use self::changes::changes;

/// The root of the repository's working tree around an absolute path.
pub(crate) fn root(path: &Path) -> Option<&Path> {
    path.ancestors().find(|it| it.join(".git").exists())
}
