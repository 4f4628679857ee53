//! Reads one file: the only place that opens what the user's tree names.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use crate::trouble::{Trouble, TroubleKind};

/// Files above this size (bytes) are no source code: the largest that registries hold have half of it, and facts take a hundred times
/// the memory of their text.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The text of a file, BOM and line endings included. `kind` is what trouble with it is called.
pub(crate) fn text(path: &Path, kind: TroubleKind) -> Result<Arc<str>, Trouble> {
    let bytes = bytes(path)
        .map_err(|reason| Trouble::new(kind, path, format!("cannot read this file: {reason}")))?;
    String::from_utf8(bytes)
        .map(Arc::from)
        .map_err(|error| not_utf8(path, kind, &error))
}

/// The text of a file that the user wrote for this program: what is wrong with it ends the run.
pub(crate) fn ours(path: &Path) -> anyhow::Result<String> {
    let bytes = bytes(path).map_err(anyhow::Error::msg)?;
    String::from_utf8(bytes).map_err(|_| anyhow::Error::msg("it is not UTF-8"))
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = std::fs::metadata(path).map_err(|it| it.to_string())?;
    // Opening a pipe or a device may block forever.
    if !metadata.is_file() {
        return Err("it is not a regular file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|it| it.to_string())?;
    // Not by the length that the metadata says: a file of `/proc` says 0, and a file may grow.
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|it| it.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("it is larger than {} MiB", LARGEST / 1024 / 1024));
    }
    Ok(bytes)
}

fn not_utf8(path: &Path, kind: TroubleKind, error: &std::string::FromUtf8Error) -> Trouble {
    let start = error.utf8_error().valid_up_to();
    // The text before the first bad byte is as it was, so offsets up to there are real.
    let shown: Arc<str> = Arc::from(String::from_utf8_lossy(error.as_bytes()));
    let bad = error.as_bytes()[start];
    Trouble::new(kind, path, "this file is not UTF-8")
        .at(
            &shown,
            start..start + char::REPLACEMENT_CHARACTER.len_utf8(),
            format!("byte 0x{bad:02X} here"),
        )
        .note("rustc refuses it too; it was not linted")
}
