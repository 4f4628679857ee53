//! One `Cargo.toml` as data: what it says, before anything is inherited or looked up.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mongo_lint::tree::{DependencyKind, TargetKind};
use toml::de::DeTable;

mod reader;

use self::reader::Reader;
use crate::read;
use crate::trouble::{Trouble, TroubleKind};

/// What one `Cargo.toml` says.
#[derive(Debug)]
pub(crate) struct Manifest {
    /// The folder it stands in.
    pub(crate) dir: PathBuf,
    /// `[package]`.
    pub(crate) package: Option<PackageTable>,
    /// `[workspace]`.
    pub(crate) workspace: Option<WorkspaceTable>,
    /// All dependency tables, those of platforms included.
    pub(crate) dependencies: Vec<DependencyLine>,
    /// `[features]`.
    pub(crate) features: Vec<(String, Vec<String>)>,
    /// `[lib]`, `[[bin]]`, `[[example]]`, `[[test]]`, `[[bench]]`.
    pub(crate) targets: Vec<TargetTable>,
    /// The file.
    pub(crate) text: Arc<str>,
}

/// `[package]`.
#[derive(Debug)]
pub(crate) struct PackageTable {
    pub(crate) name: String,
    pub(crate) version: Inherited,
    pub(crate) edition: Inherited,
    /// `workspace = "…"`: where the workspace's root is.
    pub(crate) workspace: Option<String>,
    /// `build`: false, or paths; none when it is not written.
    pub(crate) build: Option<Vec<String>>,
    /// `autolib = false` and the like.
    pub(crate) no_auto: Vec<TargetKind>,
    pub(crate) range: Range<usize>,
}

/// A value that may stand in the workspace's root instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inherited {
    /// It is not written.
    Absent,
    /// It is written here.
    Here(String),
    /// `key.workspace = true`.
    FromWorkspace(Range<usize>),
}

/// `[workspace]`.
#[derive(Debug)]
pub(crate) struct WorkspaceTable {
    /// Globs, and where each is written.
    pub(crate) members: Vec<(String, Range<usize>)>,
    pub(crate) exclude: Vec<String>,
    pub(crate) version: Option<String>,
    pub(crate) edition: Option<String>,
    pub(crate) dependencies: Vec<DependencyLine>,
}

/// One dependency as written.
#[derive(Clone, Debug)]
pub(crate) struct DependencyLine {
    pub(crate) key: String,
    pub(crate) package: Option<String>,
    pub(crate) requirement: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) features: Vec<String>,
    pub(crate) default_features: Option<bool>,
    /// `workspace = true`.
    pub(crate) inherited: bool,
    pub(crate) kind: DependencyKind,
    pub(crate) range: Range<usize>,
}

/// One target as written.
#[derive(Debug)]
pub(crate) struct TargetTable {
    pub(crate) kind: TargetKind,
    pub(crate) name: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) range: Range<usize>,
}

impl Manifest {
    /// Reads the manifest at `path`. A file that cargo would refuse to parse is trouble; single values of a wrong
    /// type are added to `troubles` and left out.
    pub(crate) fn read(path: &Path, troubles: &mut Vec<Trouble>) -> Result<Manifest, Trouble> {
        let text = read::text(path, TroubleKind::Manifest)?;
        let document = DeTable::parse(&text).map_err(|error| {
            let range = error.span().unwrap_or(0..0);
            Trouble::new(
                TroubleKind::Manifest,
                path,
                "this manifest is not valid TOML",
            )
            .at(&text, range, error.message().trim())
            .note("its package was not linted")
        })?;
        let mut reader = Reader {
            path,
            text: &text,
            troubles,
        };
        let table = document.get_ref();
        let package = reader
            .table(table, "package")
            .or_else(|| reader.table(table, "project"));
        let package = package.map(|(it, range)| reader.package(it, range));
        let workspace = reader
            .table(table, "workspace")
            .map(|(it, _)| reader.workspace(it));
        let dependencies = reader.all_dependencies(table);
        let features = reader.features(table);
        let targets = reader.targets(table);
        let dir = path
            .parent()
            .expect("a manifest stands in a folder")
            .to_path_buf();
        Ok(Manifest {
            dir,
            package,
            workspace,
            dependencies,
            features,
            targets,
            text: Arc::clone(&text),
        })
    }

    /// The file.
    pub(crate) fn path(&self) -> PathBuf {
        self.dir.join("Cargo.toml")
    }

    /// Trouble at a place in it.
    pub(crate) fn trouble(
        &self,
        range: Range<usize>,
        message: impl Into<String>,
        label: &str,
    ) -> Trouble {
        Trouble::new(TroubleKind::Manifest, &self.path(), message).at(&self.text, range, label)
    }
}
