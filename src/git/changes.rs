//! What a working directory holds that no commit has.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use gix::bstr::BString;
use gix::index::entry::{Flags, Mode};

/// What differs from the last commit, by path below the repository's folder.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// In the index only.
    pub(crate) staged: Vec<PathBuf>,
    /// In the working directory, new files included.
    pub(crate) dirty: Vec<PathBuf>,
}

/// What stands in the working directory of a repository that no commit has. `root` is the folder that holds `.git`; none
/// where git keeps no files beside its own.
pub(crate) fn changes(root: &Path) -> Result<Option<Changes>> {
    // Isolated: of all configuration only the repository's own is read.
    let repository = gix::open_opts(root, gix::open::Options::isolated())
        .with_context(|| format!("cannot open the git repository {}", root.display()))?;
    let Some(root) = repository.workdir() else {
        return Ok(None);
    };
    let index = repository
        .index_or_empty()
        .context("cannot read the index of the git repository")?;
    let written = index.timestamp().unix_seconds();
    let mut changes = Changes::default();
    let mut committed = committed(&repository)?;
    for entry in index.entries() {
        let path = entry.path(&index);
        let shown = gix::path::from_bstr(path)?.into_owned();
        if committed.remove(path) != Some(entry.id) {
            changes.staged.push(shown.clone());
        }
        let is_file = [Mode::FILE, Mode::FILE_EXECUTABLE, Mode::SYMLINK].contains(&entry.mode);
        let is_there = !entry.flags.contains(Flags::SKIP_WORKTREE);
        if is_file && is_there && !is_as_in_index(&root.join(&shown), entry, written)? {
            changes.dirty.push(shown);
        }
    }
    for path in committed.into_keys() {
        changes.staged.push(gix::path::from_bstring(path)?);
    }
    changes.dirty.extend(untracked(root, &index));
    changes.staged.sort();
    changes.dirty.sort();
    Ok(Some(changes))
}

/// The files of the last commit; none before the first.
fn committed(repository: &gix::Repository) -> Result<BTreeMap<BString, gix::ObjectId>> {
    let context = "cannot read the last commit of the git repository";
    let head = repository.head().context(context)?;
    if head.is_unborn() {
        return Ok(BTreeMap::new());
    }
    let tree = repository.head_commit().context(context)?;
    let tree = tree.tree().context(context)?;
    let files = tree.traverse().breadthfirst.files().context(context)?;
    let files = files.into_iter().filter(|it| !it.mode.is_tree());
    Ok(files.map(|it| (it.filepath, it.oid)).collect())
}

/// Whether a file holds what the index says, line endings apart: those are what a checkout may change. `written` is when
/// the index was written, in seconds of Unix time.
fn is_as_in_index(path: &Path, entry: &gix::index::Entry, written: i64) -> Result<bool> {
    let Ok(metadata) = path.symlink_metadata() else {
        return Ok(false);
    };
    if !metadata.is_symlink() && is_untouched(&metadata, entry, written) {
        return Ok(true);
    }
    let bytes = if metadata.is_symlink() {
        let target = std::fs::read_link(path);
        let target = target.with_context(|| format!("cannot read {}", path.display()))?;
        Vec::from(gix::path::into_bstr(target)?.into_owned())
    } else if metadata.is_file() {
        std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?
    } else {
        return Ok(false);
    };
    Ok(is_blob(&bytes, entry.id) || is_blob(&with_unix_lines(&bytes), entry.id))
}

/// Whether size and time are those that git noted, and the note is younger than the file.
fn is_untouched(metadata: &std::fs::Metadata, entry: &gix::index::Entry, written: i64) -> bool {
    let Ok(changed) = metadata.modified() else {
        return false;
    };
    let Ok(since) = changed.duration_since(SystemTime::UNIX_EPOCH) else {
        return false;
    };
    let noted = &entry.stat;
    u64::from(noted.size) == metadata.len()
        && u64::from(noted.mtime.secs) == since.as_secs()
        && noted.mtime.nsecs == since.subsec_nanos()
        && u64::try_from(written).is_ok_and(|it| it > since.as_secs())
}

fn is_blob(bytes: &[u8], id: gix::ObjectId) -> bool {
    gix::objs::compute_hash(id.kind(), gix::objs::Kind::Blob, bytes).is_ok_and(|it| it == id)
}

fn with_unix_lines(bytes: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
            lines.push(*byte);
        }
    }
    lines
}

/// Files that git neither knows nor ignores.
fn untracked(root: &Path, index: &gix::index::File) -> Vec<PathBuf> {
    let walk = ignore::WalkBuilder::new(root)
        .standard_filters(false)
        .git_ignore(true)
        .git_exclude(true)
        .filter_entry(|it| {
            let is_repository = it.depth() > 0 && it.path().join(".git").exists();
            it.file_name() != ".git" && !is_repository
        })
        .build();
    let files = walk
        .flatten()
        .filter(|it| it.file_type().is_some_and(|it| !it.is_dir()));
    let inside = files.filter_map(|it| it.path().strip_prefix(root).ok().map(Path::to_path_buf));
    inside
        .filter(|it| {
            let path = gix::path::into_bstr(it.as_path()).ok();
            let path = path.map(gix::path::to_unix_separators_on_windows);
            path.is_none_or(|it| index.entry_by_path(it.as_ref()).is_none())
        })
        .collect()
}
