//! Walks folders for manifests and Rust files; build output, hidden and ignored folders are left out.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::FileType;
use std::path::{Path, PathBuf};

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use walkdir::{DirEntry, WalkDir};

use crate::trouble::{Trouble, TroubleKind};

/// What was found in all folders walked so far.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    /// Files named `*.rs`.
    pub(crate) rust: BTreeSet<PathBuf>,
    /// Files named `Cargo.toml`.
    pub(crate) manifests: BTreeSet<PathBuf>,
    /// What could not be read.
    pub(crate) troubles: Vec<Trouble>,
    /// Every folder that was entered.
    folders: BTreeSet<PathBuf>,
}

impl Walk {
    /// Walks a folder and everything below; does nothing where an earlier walk was. The folder itself is entered even
    /// if it is hidden or ignored. Links to folders are not followed: the modules behind them are found by name.
    pub(crate) fn folder(&mut self, root: &Path) {
        if self.folders.contains(root) {
            return;
        }
        let ignores = RefCell::new(Ignores::above(root));
        let above = ignores.borrow().len();
        let entries = WalkDir::new(root)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| ignores.borrow_mut().admits(entry, above));
        for entry in entries {
            match entry {
                Ok(entry) => self.entry(&entry),
                Err(error) => self.troubles.push(unreadable(root, &error)),
            }
        }
        self.troubles.append(&mut ignores.borrow_mut().troubles);
    }

    /// Whether a walk entered this folder.
    pub(crate) fn entered(&self, folder: &Path) -> bool {
        self.folders.contains(folder)
    }

    fn entry(&mut self, entry: &DirEntry) {
        let path = entry.path();
        if entry.file_type().is_dir() || (entry.depth() == 0 && path.is_dir()) {
            self.folders.insert(path.to_path_buf());
        } else if !opens(entry.file_type(), path) {
            // A folder behind a link, a pipe, a socket, a device.
        } else if entry.file_name() == "Cargo.toml" {
            self.manifests.insert(path.to_path_buf());
        } else if path.extension().is_some_and(|it| it == "rs") {
            self.rust.insert(path.to_path_buf());
        }
    }
}

/// Whether a path is a regular file, or a link to one or to nothing (which is reported when it is read).
fn opens(file_type: FileType, path: &Path) -> bool {
    if file_type.is_symlink() {
        return std::fs::metadata(path).map_or(true, |it| it.is_file());
    }
    file_type.is_file()
}

fn unreadable(root: &Path, error: &walkdir::Error) -> Trouble {
    let path = error.path().unwrap_or(root);
    let reason = error
        .io_error()
        .map_or_else(|| error.to_string(), ToString::to_string);
    Trouble::new(
        TroubleKind::Folder,
        path,
        format!("cannot read this folder: {reason}"),
    )
    .note("nothing below it was linted")
}

/// The ignore rules that hold at one point of a walk, outermost first.
struct Ignores {
    levels: Vec<Gitignore>,
    troubles: Vec<Trouble>,
}

impl Ignores {
    /// The rules of the repository around `root`, where there is one and it does not ignore `root` itself.
    fn above(root: &Path) -> Ignores {
        let mut ignores = Ignores {
            levels: Vec::new(),
            troubles: Vec::new(),
        };
        let Some(repository) = root.ancestors().find(|it| it.join(".git").exists()) else {
            return ignores;
        };
        let mut folders: Vec<&Path> = root
            .ancestors()
            .skip(1)
            .take_while(|it| it.starts_with(repository))
            .collect();
        folders.reverse();
        ignores.add(repository, &repository.join(".git/info/exclude"));
        for folder in folders {
            ignores.add(folder, &folder.join(".gitignore"));
        }
        if ignores
            .levels
            .iter()
            .any(|it| it.matched_path_or_any_parents_of(root))
        {
            ignores.levels.clear();
        }
        ignores
    }

    fn len(&self) -> usize {
        self.levels.len()
    }

    fn add(&mut self, folder: &Path, file: &Path) {
        let mut builder = GitignoreBuilder::new(folder);
        if file.is_file()
            && let Some(error) = builder.add(file)
        {
            self.troubles.push(Trouble::new(
                TroubleKind::Folder,
                file,
                format!("an ignore rule is not understood: {error}"),
            ));
        }
        self.levels
            .push(builder.build().unwrap_or_else(|_| Gitignore::empty()));
    }

    /// Whether the walk goes on at this entry. Called for each entry, parents first.
    fn admits(&mut self, entry: &DirEntry, above: usize) -> bool {
        let path = entry.path();
        self.levels.truncate(above + entry.depth());
        let is_dir = entry.file_type().is_dir() || (entry.depth() == 0 && path.is_dir());
        if entry.depth() > 0 && (is_dir && is_left_out(entry) || self.ignores(path, is_dir)) {
            return false;
        }
        if is_dir {
            self.add(path, &path.join(".gitignore"));
        }
        true
    }

    fn ignores(&self, path: &Path, is_dir: bool) -> bool {
        self.levels
            .iter()
            .rev()
            .map(|it| it.matched(path, is_dir))
            .find(|it| !it.is_none())
            .is_some_and(|it| it.is_ignore())
    }
}

/// Hidden folders, build output and JavaScript packages.
fn is_left_out(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    match name.as_ref() {
        // Only Cargo's own: a module may be called `target`.
        "target" => {
            let beside = entry.path().with_file_name("Cargo.toml");
            beside.is_file() || entry.path().join("CACHEDIR.TAG").is_file()
        }
        "node_modules" => true,
        _ => name.starts_with('.'),
    }
}

trait Matches {
    fn matched_path_or_any_parents_of(&self, path: &Path) -> bool;
}

impl Matches for Gitignore {
    fn matched_path_or_any_parents_of(&self, path: &Path) -> bool {
        path.starts_with(self.path())
            && self
                .matched_path_or_any_parents(path, path.is_dir())
                .is_ignore()
    }
}
