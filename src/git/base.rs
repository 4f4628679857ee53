//! The tree that a branch started from, read from git's own objects: nothing is checked out, and no filter, hook or
//! command of the repository runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use gix::objs::tree::EntryKind;

/// The names of the files that a run may read, beside those that end in `.rs`.
const READ: [&str; 5] = [
    "Cargo.toml",
    "Cargo.lock",
    "mongo-lint.toml",
    ".gitignore",
    ".cargo-checksum.json",
];

/// The files of the commit that a branch started from.
#[derive(Debug)]
pub(crate) struct Base {
    repository: gix::Repository,
    /// The folder of the working tree.
    root: PathBuf,
    /// What a run may read, by its path below the root.
    files: BTreeMap<PathBuf, gix::ObjectId>,
}

impl Base {
    /// The last commit that the one checked out and `revision` have in common, in the repository around an absolute
    /// folder. Fails where there is none, or where it cannot be known.
    pub(crate) fn find(folder: &Path, revision: &str) -> Result<Base> {
        let Some(root) = super::root(folder) else {
            bail!("{} is in no git repository", folder.display());
        };
        let repository = gix::open_opts(root, gix::open::Options::isolated())
            .with_context(|| format!("cannot open the git repository in {}", root.display()))?;
        let commit = start(&repository, revision)?;
        let files = files(&repository, commit)
            .with_context(|| format!("cannot read the tree of commit {commit}"))?;
        Ok(Base {
            repository,
            root: root.to_path_buf(),
            files,
        })
    }

    /// The folder of the working tree.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// What a file held, by its path below the root.
    pub(crate) fn text(&self, path: &Path) -> Result<Option<String>> {
        let id = self.files.get(path);
        id.map(|it| Ok(String::from_utf8_lossy(&self.blob(*it)?).into_owned()))
            .transpose()
    }

    /// Whether some file held exactly this: it may have been moved since.
    pub(crate) fn holds(&self, text: &str) -> bool {
        let kind = self.repository.object_hash();
        let id = gix::objs::compute_hash(kind, gix::objs::Kind::Blob, text.as_bytes());
        id.is_ok_and(|id| self.files.values().any(|it| *it == id))
    }

    /// Writes all files below a folder.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        for (path, id) in &self.files {
            let path = folder.join(path);
            let parent = path.parent().expect("the file is below a folder");
            let written = fs::create_dir_all(parent).map_err(anyhow::Error::from);
            written
                .and_then(|()| Ok(fs::write(&path, self.blob(*id)?)?))
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }

    fn blob(&self, id: gix::ObjectId) -> Result<Vec<u8>> {
        let blob = self.repository.find_blob(id).with_context(|| {
            format!("blob {id} is not in this clone: a partial clone leaves blobs out, fetch them with `git fetch --refetch`")
        })?;
        Ok(blob.detach().data)
    }
}

/// The last commit in common.
fn start(repository: &gix::Repository, revision: &str) -> Result<gix::ObjectId> {
    let is_shallow = repository.is_shallow().unwrap_or(false);
    let deepen = "this clone is shallow: its history is cut off. \
        Fetch all of it with `git fetch --unshallow`, or with `fetch-depth: 0` for `actions/checkout`";
    let head = repository
        .head_id()
        .context("the git repository has no commit yet")?;
    let named = repository
        .rev_parse_single(revision)
        .and_then(|it| it.object())
        .and_then(gix::Object::peel_to_commit);
    let named = named.map_err(|error| {
        let hint = if is_shallow {
            deepen
        } else {
            "it must have been fetched"
        };
        anyhow!("there is no commit `{revision}` in this clone ({error}); {hint}")
    })?;
    match repository.merge_base(head, named.id) {
        Ok(Some(base)) => Ok(base.detach()),
        Ok(None) | Err(_) if is_shallow => {
            bail!("it is not known where the branch left `{revision}`: {deepen}")
        }
        Ok(None) => bail!("the branch and `{revision}` have no commit in common"),
        Err(error) => bail!("cannot find where the branch left `{revision}`: {error}"),
    }
}

fn files(
    repository: &gix::Repository,
    commit: gix::ObjectId,
) -> Result<BTreeMap<PathBuf, gix::ObjectId>> {
    let tree = repository.find_commit(commit)?.tree()?;
    let entries = tree.traverse().breadthfirst.files()?;
    let blobs = entries
        .into_iter()
        .filter(|it| matches!(it.mode.kind(), EntryKind::Blob | EntryKind::BlobExecutable));
    let named = blobs.filter_map(|it| {
        let oid = it.oid;
        let path = gix::path::from_bstr(it.filepath).ok()?;
        is_read(&path).then(|| (path.into_owned(), oid))
    });
    Ok(named.collect())
}

/// Whether a run may read a file, and its path stays below the folder that it is written to: trees can name anything.
fn is_read(path: &Path) -> bool {
    let is_inside = path.components().all(|it| match it {
        Component::Normal(name) => !name.eq_ignore_ascii_case(".git"),
        _ => false,
    });
    let is_named = path
        .file_name()
        .is_some_and(|name| READ.iter().any(|it| name == *it));
    is_inside && (is_named || path.extension().is_some_and(|it| it == "rs"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_run_reads_is_taken_and_nothing_outside() {
        for path in ["src/main.rs", "a/Cargo.toml", ".gitignore"] {
            assert!(is_read(Path::new(path)), "{path}");
        }
        for path in [
            "../main.rs",
            "/etc/main.rs",
            ".git/hooks/a.rs",
            ".GIT/a.rs",
            "README.md",
        ] {
            assert!(!is_read(Path::new(path)), "{path}");
        }
    }
}
