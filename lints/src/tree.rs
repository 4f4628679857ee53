//! The source tree as it was read: packages, targets, dependencies and the text of their files.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::facts::{Name, TextRange};

/// Index into [`SourceTree::files`]. Files are numbered in the order of their paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// Index into [`SourceTree::packages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PackageId(pub u32);

/// A place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Bytes within it.
    pub range: TextRange,
}

impl Span {
    /// Whether `other` lies within this place.
    pub fn contains(self, other: Span) -> bool {
        self.file == other.file && self.range.contains(other.range)
    }
}

/// Everything that was found, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    /// Packages, sorted by directory.
    pub packages: Vec<Package>,
    /// Rust files, sorted by path.
    pub files: Vec<SourceFile>,
}

/// One Rust file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path as it is shown to the user, and as module paths are joined to.
    pub path: PathBuf,
    /// Its text, BOM and line endings included.
    pub text: Arc<str>,
}

/// One Cargo package.
#[derive(Clone, Debug)]
pub struct Package {
    /// `package.name`.
    pub name: String,
    /// `package.version`, inherited ones resolved.
    pub version: Option<semver::Version>,
    /// `package.edition`: 2015, 2018, 2021 or 2024.
    pub edition: u16,
    /// The folder of its manifest, in the same form as the paths of files.
    pub dir: PathBuf,
    /// The packages of one workspace share this number.
    pub workspace: u32,
    /// Targets: library first, then binaries, examples, tests, benches, build script.
    pub targets: Vec<Target>,
    /// Direct dependencies, all kinds and platforms.
    pub dependencies: Vec<Dependency>,
    /// `[features]`: name and what it turns on.
    pub features: Vec<(String, Vec<String>)>,
}

/// One target of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What it builds to.
    pub kind: TargetKind,
    /// Its name; a library's with `_` for `-`.
    pub name: String,
    /// Its root file.
    pub root: PathBuf,
}

/// What a target builds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A procedural macro.
    ProcMacro,
    /// A program.
    Bin,
    /// `examples/`.
    Example,
    /// `tests/`.
    Test,
    /// `benches/`.
    Bench,
    /// `build.rs`.
    BuildScript,
}

impl TargetKind {
    /// Whether the target is no part of what ships.
    pub fn is_test(self) -> bool {
        matches!(
            self,
            TargetKind::Example | TargetKind::Test | TargetKind::Bench | TargetKind::BuildScript
        )
    }
}

/// One direct dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name in code: the key in the manifest, with `_` for `-`.
    pub name: Name,
    /// The package's name on the registry (`package = "…"`, else the key).
    pub package: String,
    /// The requirement as written.
    pub requirement: Option<String>,
    /// The version in `Cargo.lock`.
    pub locked: Option<semver::Version>,
    /// The package in this tree that it stands for (a path or workspace dependency).
    pub local: Option<PackageId>,
    /// Features asked for.
    pub features: Vec<String>,
    /// `default-features`.
    pub default_features: bool,
    /// Which table it stands in.
    pub kind: DependencyKind,
}

/// Which table a dependency stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DependencyKind {
    /// `[dependencies]`.
    Normal,
    /// `[dev-dependencies]`.
    Dev,
    /// `[build-dependencies]`.
    Build,
}

impl SourceTree {
    /// The file behind an id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The package behind an id.
    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }
}
