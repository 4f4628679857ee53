//! The manifests around the paths of a run: workspaces read whole, and what they reach by path.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::manifest::Manifest;
use super::members::members;
use crate::paths::normalise;
use crate::trouble::Trouble;
use crate::walk::Walk;

/// All manifests that were found, and the walks that found them.
#[derive(Debug, Default)]
pub(super) struct Forest {
    /// By folder; none where the manifest cannot be read or is a copy of a registry package.
    pub(super) manifests: BTreeMap<PathBuf, Option<Manifest>>,
    pub(super) walk: Walk,
    /// The folders that walks started from.
    pub(super) roots: Vec<PathBuf>,
    pub(super) troubles: Vec<Trouble>,
    pub(super) vendored: usize,
}

impl Forest {
    /// Walks everything that matters to some paths, which are absolute and exist.
    pub(super) fn grow(paths: &[PathBuf]) -> Forest {
        let mut forest = Forest::default();
        for path in paths {
            let folder = if path.is_dir() {
                path.as_path()
            } else {
                path.parent().unwrap_or(path)
            };
            if let Some(root) = enclosing(folder) {
                forest.walk(&root);
            }
            forest.walk(folder);
            if path.extension().is_some_and(|it| it == "rs") && path.is_file() {
                forest.walk.rust.insert(path.clone());
            }
        }
        while forest.read_new(paths) {}
        forest
    }

    fn walk(&mut self, folder: &Path) {
        if !self.walk.entered(folder) {
            self.walk.folder(folder);
            self.roots.push(folder.to_path_buf());
        }
    }

    /// Reads manifests that no earlier round read, and walks what they name. Says whether there were any.
    fn read_new(&mut self, paths: &[PathBuf]) -> bool {
        let folders = self
            .walk
            .manifests
            .iter()
            .filter_map(|it| it.parent())
            .map(Path::to_path_buf);
        let new: Vec<PathBuf> = folders
            .filter(|it| !self.manifests.contains_key(it))
            .collect();
        for folder in &new {
            let manifest = self.read(folder, paths);
            for named in manifest.iter().flat_map(named_folders) {
                if named.join("Cargo.toml").is_file() {
                    self.walk(&named);
                }
            }
            self.manifests.insert(folder.clone(), manifest);
        }
        !new.is_empty()
    }

    fn read(&mut self, folder: &Path, paths: &[PathBuf]) -> Option<Manifest> {
        // `cargo vendor` leaves this file in each copy of a registry package.
        let is_copy = folder.join(".cargo-checksum.json").is_file();
        if is_copy && !paths.iter().any(|it| it.starts_with(folder)) {
            self.vendored += 1;
            return None;
        }
        match Manifest::read(&folder.join("Cargo.toml"), &mut self.troubles) {
            Ok(manifest) => {
                if manifest.package.is_none() && manifest.workspace.is_none() {
                    let message = "this manifest has neither `[package]` nor `[workspace]`";
                    self.troubles
                        .push(manifest.trouble(0..0, message, "in this file"));
                }
                self.check_members(&manifest);
                Some(manifest)
            }
            Err(trouble) => {
                self.troubles.push(trouble);
                None
            }
        }
    }

    fn check_members(&mut self, manifest: &Manifest) {
        for (member, range) in manifest.workspace.iter().flat_map(|it| &it.members) {
            let is_glob = member.contains(['*', '?', '[']);
            if !is_glob
                && !normalise(&manifest.dir.join(member))
                    .join("Cargo.toml")
                    .is_file()
            {
                let message = format!("the workspace member `{member}` has no manifest");
                let trouble = manifest.trouble(range.clone(), message, "of this member");
                self.troubles.push(trouble.note(format!(
                    "`{member}/Cargo.toml` is not there; the member was not linted"
                )));
            }
        }
    }
}

/// The folders that a manifest names: members, path dependencies, the root of its workspace.
fn named_folders(manifest: &Manifest) -> Vec<PathBuf> {
    let shared = manifest.workspace.iter().flat_map(|it| &it.dependencies);
    let lines = manifest
        .dependencies
        .iter()
        .chain(shared)
        .filter_map(|it| it.path.as_ref());
    let root = manifest
        .package
        .iter()
        .filter_map(|it| it.workspace.as_ref());
    let mut folders: Vec<PathBuf> = lines
        .chain(root)
        .map(|it| normalise(&manifest.dir.join(it)))
        .collect();
    folders.extend(members(manifest));
    folders
}

/// Where the manifest of the workspace, or else the package, around a folder stands.
fn enclosing(folder: &Path) -> Option<PathBuf> {
    let read = |dir: &Path| {
        let path = dir.join("Cargo.toml");
        path.is_file()
            .then(|| Manifest::read(&path, &mut Vec::new()).ok())
            .flatten()
    };
    let nearest = folder
        .ancestors()
        .find(|it| it.join("Cargo.toml").is_file())?;
    let manifest = read(nearest);
    if manifest.as_ref().is_some_and(|it| it.workspace.is_some()) {
        return Some(nearest.to_path_buf());
    }
    if let Some(root) = manifest
        .and_then(|it| it.package)
        .and_then(|it| it.workspace)
    {
        return Some(normalise(&nearest.join(root)));
    }
    // A clone inside another repository's workspace belongs to it only when that workspace says so.
    let mut is_other_repository = nearest.join(".git").exists();
    for dir in nearest.ancestors().skip(1) {
        if let Some(root) = read(dir).filter(|it| it.workspace.is_some())
            && (!is_other_repository || members(&root).iter().any(|it| it == nearest))
        {
            return Some(dir.to_path_buf());
        }
        is_other_repository |= dir.join(".git").exists();
    }
    Some(nearest.to_path_buf())
}
