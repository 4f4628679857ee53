//! Finds packages and reads what their manifests say. No cargo is run and no code is executed: manifests are data.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};
use mongo_lint::tree::{Dependency, Package, PackageId};

mod forest;
mod lock;
mod manifest;
mod members;
mod relevant;
mod targets;

use self::forest::Forest;
use self::lock::Lock;
use self::manifest::{DependencyLine, Inherited, Manifest, PackageTable, WorkspaceTable};
pub(crate) use self::relevant::{Relevance, relevance, units};
use crate::paths::normalise;
use crate::trouble::Trouble;

/// All packages that matter to the paths of a run.
#[derive(Debug)]
pub(crate) struct Packages {
    /// Sorted by folder; a [`PackageId`] is an index into this list.
    pub(crate) list: Vec<Package>,
    /// Every Rust file that was walked.
    pub(crate) rust: BTreeSet<PathBuf>,
    /// The folders that walks started from: workspaces, paths, and path dependencies elsewhere.
    pub(crate) roots: Vec<PathBuf>,
    /// What could not be read.
    pub(crate) troubles: Vec<Trouble>,
    /// Copies of registry packages (`cargo vendor`), which are nobody's own code.
    pub(crate) vendored: usize,
    /// How many manifests there are, those included that gave no package.
    pub(crate) manifests: usize,
    /// The manifests that name this tool, by folder: their metadata may configure it.
    pub(crate) configured: BTreeMap<PathBuf, Arc<str>>,
    /// The folders of manifests with `[workspace]`.
    workspaces: BTreeSet<PathBuf>,
    /// The folder of each manifest, and the package it gave.
    folders: BTreeMap<PathBuf, Option<PackageId>>,
}

impl Packages {
    /// The package that a file belongs to: the one of the nearest manifest above it.
    pub(crate) fn owner(&self, file: &Path) -> Option<PackageId> {
        file.ancestors()
            .skip(1)
            .find_map(|it| self.folders.get(it))
            .copied()
            .flatten()
    }

    /// The folder of the workspace that a package belongs to; its own where it belongs to none.
    pub(crate) fn workspace(&self, package: &Package) -> Option<&Path> {
        self.folders
            .keys()
            .nth(package.workspace as usize)
            .map(PathBuf::as_path)
    }

    /// Whether a folder's manifest has `[workspace]`.
    pub(crate) fn is_workspace(&self, folder: &Path) -> bool {
        self.workspaces.contains(folder)
    }

    /// The package behind an id.
    pub(crate) fn package(&self, id: PackageId) -> &Package {
        &self.list[id.0 as usize]
    }

    /// Fails when there is no package at all, and says why.
    pub(crate) fn expect_some(&self) -> Result<()> {
        if !self.list.is_empty() {
            return Ok(());
        }
        if self.manifests == 0 {
            bail!(
                "there is no package here: no Cargo.toml was found in the given paths or above them"
            );
        }
        let mut reasons = String::new();
        for trouble in &self.troubles {
            let _ = write!(
                reasons,
                "\n  {}: {}",
                trouble.path.display(),
                trouble.message
            );
            if let Some(place) = &trouble.place {
                let line = place
                    .text
                    .as_bytes()
                    .iter()
                    .take(place.range.start)
                    .filter(|it| **it == b'\n')
                    .count()
                    + 1;
                let _ = write!(reasons, " (line {line}: {})", place.label);
            }
        }
        bail!("no package could be read{reasons}");
    }
}

/// Finds the packages for some files and folders. The paths are absolute and exist.
pub(crate) fn find(paths: &[PathBuf]) -> Packages {
    let mut forest = Forest::grow(paths);
    let mut troubles = std::mem::take(&mut forest.troubles);
    troubles.append(&mut forest.walk.troubles);

    let mut folders = BTreeMap::new();
    let mut count = 0;
    for (folder, manifest) in &forest.manifests {
        let is_package = manifest.as_ref().is_some_and(|it| it.package.is_some());
        folders.insert(folder.clone(), is_package.then_some(PackageId(count)));
        count += u32::from(is_package);
    }

    let mut resolver = Resolver {
        forest: &forest,
        folders: &folders,
        indices: folders.keys().map(PathBuf::as_path).zip(0..).collect(),
        locks: BTreeMap::new(),
        troubles,
    };
    let manifests = forest.manifests.values().flatten();
    let packages = manifests
        .filter_map(|it| Some(resolver.package(it, it.package.as_ref()?)))
        .collect();
    let troubles = resolver.troubles;
    let read = || forest.manifests.values().flatten();
    let configured = read().filter(|it| it.text.contains("mongo-lint"));
    let configured = configured.map(|it| (it.dir.clone(), Arc::clone(&it.text)));
    let workspaces = read().filter(|it| it.workspace.is_some());
    Packages {
        list: packages,
        troubles,
        rust: forest.walk.rust,
        roots: forest.roots,
        vendored: forest.vendored,
        manifests: forest.manifests.len(),
        configured: configured.collect(),
        workspaces: workspaces.map(|it| it.dir.clone()).collect(),
        folders,
    }
}

/// Turns what manifests say into what they mean.
struct Resolver<'f> {
    forest: &'f Forest,
    folders: &'f BTreeMap<PathBuf, Option<PackageId>>,
    /// What number each of the folders has.
    indices: HashMap<&'f Path, u32>,
    locks: BTreeMap<PathBuf, Lock>,
    troubles: Vec<Trouble>,
}

impl<'f> Resolver<'f> {
    fn package(&mut self, manifest: &'f Manifest, table: &PackageTable) -> Package {
        let root = self.workspace(manifest, table);
        let shared = root.and_then(|it| it.workspace.as_ref());
        let version = self.inherited(
            manifest,
            "version",
            &table.version,
            shared.and_then(|it| it.version.as_ref()),
        );
        let edition = self.inherited(
            manifest,
            "edition",
            &table.edition,
            shared.and_then(|it| it.edition.as_ref()),
        );
        let edition = edition.map_or(2015, |it| self.edition(manifest, table, &it));
        let lock = self.lock(manifest, root);
        let dependencies = manifest
            .dependencies
            .iter()
            .map(|it| self.dependency(manifest, table, it, root, lock.as_deref()))
            .collect();
        let workspace = root.map_or(&manifest.dir, |it| &it.dir);
        Package {
            name: table.name.clone(),
            version: version.and_then(|it| it.parse().ok()),
            edition,
            dir: manifest.dir.clone(),
            workspace: self
                .indices
                .get(workspace.as_path())
                .copied()
                .unwrap_or_default(),
            targets: targets::of(manifest, table, edition, &mut self.troubles),
            dependencies,
            features: manifest.features.clone(),
        }
    }

    /// The root manifest of the workspace that a package belongs to.
    fn workspace(&self, manifest: &'f Manifest, table: &PackageTable) -> Option<&'f Manifest> {
        if manifest.workspace.is_some() {
            return Some(manifest);
        }
        let manifest_at = |dir: &Path| self.forest.manifests.get(dir).and_then(Option::as_ref);
        if let Some(root) = &table.workspace {
            return manifest_at(&normalise(&manifest.dir.join(root)));
        }
        let above = manifest.dir.ancestors().skip(1);
        let root = above
            .filter_map(manifest_at)
            .find(|it| it.workspace.is_some())?;
        // A package within the folder that was left out on purpose, or that is built by itself, is its own.
        let is_member = || members::members(root).contains(&manifest.dir);
        let stands_alone =
            members::is_excluded(root, &manifest.dir) || manifest.dir.join("Cargo.lock").is_file();
        (!stands_alone || is_member()).then_some(root)
    }

    fn inherited(
        &mut self,
        manifest: &Manifest,
        key: &str,
        value: &Inherited,
        shared: Option<&String>,
    ) -> Option<String> {
        match value {
            Inherited::Absent => None,
            Inherited::Here(text) => Some(text.clone()),
            Inherited::FromWorkspace(range) => {
                if shared.is_none() {
                    let message = format!("the workspace has no `{key}` to inherit");
                    let trouble = manifest.trouble(range.clone(), message, "wanted here");
                    let note = format!(
                        "no `[workspace.package]` with a `{key}` was found for this package"
                    );
                    self.troubles.push(trouble.note(note));
                }
                // Nearly all code that cannot say so is of this edition.
                shared
                    .cloned()
                    .or_else(|| (key == "edition").then(|| "2021".to_owned()))
            }
        }
    }

    fn edition(&mut self, manifest: &Manifest, table: &PackageTable, text: &str) -> u16 {
        match text {
            "2015" => 2015,
            "2018" => 2018,
            "2021" => 2021,
            "2024" => 2024,
            _ => {
                let message = format!("the edition `{text}` is not known");
                let start = table.range.start;
                let trouble = manifest.trouble(start..start, message, "of this package");
                self.troubles
                    .push(trouble.note("it was read as edition 2024"));
                2024
            }
        }
    }

    fn lock(&mut self, manifest: &Manifest, root: Option<&Manifest>) -> Option<PathBuf> {
        let base = root.map_or(manifest.dir.as_path(), |it| it.dir.as_path());
        let path = base
            .ancestors()
            .map(|it| it.join("Cargo.lock"))
            .find(|it| it.is_file())?;
        if !self.locks.contains_key(&path) {
            let lock = Lock::read(&path, &mut self.troubles);
            self.locks.insert(path.clone(), lock);
        }
        Some(path)
    }

    fn dependency(
        &mut self,
        manifest: &Manifest,
        table: &PackageTable,
        line: &DependencyLine,
        root: Option<&Manifest>,
        lock: Option<&Path>,
    ) -> Dependency {
        let shared = line
            .inherited
            .then(|| self.shared(manifest, line, root))
            .flatten();
        let (shared, root) = shared.unzip();
        let path = match (&line.path, shared.and_then(|it| it.path.as_ref())) {
            (Some(path), _) => Some(normalise(&manifest.dir.join(path))),
            (None, Some(path)) => root.map(|it: &Manifest| normalise(&it.dir.join(path))),
            (None, None) => None,
        };
        let local = path.and_then(|it| self.local(manifest, line, &it));
        let package = line
            .package
            .as_ref()
            .or(shared.and_then(|it| it.package.as_ref()))
            .unwrap_or(&line.key);
        let requirement = line
            .requirement
            .as_ref()
            .or(shared.and_then(|it| it.requirement.as_ref()));
        let lock = lock
            .filter(|_| local.is_none())
            .and_then(|it| self.locks.get(it));
        let default_features = match (
            line.default_features,
            shared.and_then(|it| it.default_features),
        ) {
            // A member may turn on what the workspace turns off, but not the other way round.
            (Some(true), _) => true,
            (member, workspace) => workspace
                .or(member.filter(|_| shared.is_none()))
                .unwrap_or(true),
        };
        Dependency {
            name: line.key.replace('-', "_").into(),
            package: package.clone(),
            requirement: requirement.cloned(),
            locked: lock.and_then(|it| {
                let requirement = requirement.map(String::as_str);
                it.version(&table.name, package, requirement, &mut self.troubles)
            }),
            local,
            features: shared
                .into_iter()
                .flat_map(|it| &it.features)
                .chain(&line.features)
                .cloned()
                .collect(),
            default_features,
            kind: line.kind,
        }
    }

    /// The line of `[workspace.dependencies]` that `x.workspace = true` means, and where it stands.
    fn shared<'r>(
        &mut self,
        manifest: &Manifest,
        line: &DependencyLine,
        root: Option<&'r Manifest>,
    ) -> Option<(&'r DependencyLine, &'r Manifest)> {
        let find = |it: &'r WorkspaceTable| it.dependencies.iter().find(|it| it.key == line.key);
        let found = root.and_then(|root| Some((find(root.workspace.as_ref()?)?, root)));
        if found.is_none() {
            let message = format!("the workspace has no dependency `{}` to inherit", line.key);
            self.troubles
                .push(manifest.trouble(line.range.clone(), message, "wanted here"));
        }
        found
    }

    fn local(
        &mut self,
        manifest: &Manifest,
        line: &DependencyLine,
        folder: &Path,
    ) -> Option<PackageId> {
        let found = self.folders.get(folder);
        if found.is_none() {
            let message = format!("the path dependency `{}` has no manifest", line.key);
            let trouble = manifest.trouble(line.range.clone(), message, "of this dependency");
            let wanted = folder.join("Cargo.toml");
            self.troubles.push(trouble.note(format!(
                "{} is not there; what it does is unknown",
                wanted.display()
            )));
        }
        found.copied().flatten()
    }
}
