//! Writes a file as a whole: who reads it meanwhile, or after the disk was full or the process killed, sees the old one or the
//! new one.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use tempfile::NamedTempFile;

/// Puts `bytes` in the place of what the file held. Its permissions stay, and a link stays a link: what it leads to is written.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let before = path.metadata().ok();
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = path.parent().context("it is in no folder")?;
    // A name without a folder is in the working directory.
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut file = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As a new file has them; the process's mask is taken off.
        file.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file: NamedTempFile = file.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(before) = before {
        file.as_file().set_permissions(before.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}
