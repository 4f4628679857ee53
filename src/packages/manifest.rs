//! One `Cargo.toml` as data: what it says, before anything is inherited or looked up.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mongo_lint::tree::{DependencyKind, TargetKind};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

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
    text: Arc<str>,
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

/// Reads values and says where they have a wrong type.
struct Reader<'r> {
    path: &'r Path,
    text: &'r Arc<str>,
    troubles: &'r mut Vec<Trouble>,
}

type Value<'i> = Spanned<DeValue<'i>>;

impl Reader<'_> {
    fn wrong(&mut self, key: &str, value: &Value<'_>, wanted: &str) {
        let found = value.get_ref().type_str();
        self.troubles.push(
            Trouble::new(
                TroubleKind::Manifest,
                self.path,
                format!("`{key}` is no {wanted}"),
            )
            .at(self.text, value.span(), format!("this is of type {found}"))
            .note("it was read as if it were not there"),
        );
    }

    fn table<'t, 'i>(
        &mut self,
        table: &'t DeTable<'i>,
        key: &str,
    ) -> Option<(&'t DeTable<'i>, Range<usize>)> {
        let value = table.get(key)?;
        if let DeValue::Table(inner) = value.get_ref() {
            return Some((inner, value.span()));
        }
        self.wrong(key, value, "table");
        None
    }

    fn string(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        let value = table.get(key)?;
        if let Some(text) = value.get_ref().as_str() {
            return Some(text.to_owned());
        }
        self.wrong(key, value, "string");
        None
    }

    fn boolean(&mut self, table: &DeTable<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        if let Some(boolean) = value.get_ref().as_bool() {
            return Some(boolean);
        }
        self.wrong(key, value, "boolean");
        None
    }

    fn strings(&mut self, table: &DeTable<'_>, key: &str) -> Vec<String> {
        self.places(table, key).into_iter().map(|it| it.0).collect()
    }

    fn places(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(String, Range<usize>)> {
        let Some(value) = table.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong(key, value, "list of strings");
            return Vec::new();
        };
        let mut strings = Vec::new();
        for element in array {
            match element.get_ref().as_str() {
                Some(text) => strings.push((text.to_owned(), element.span())),
                None => self.wrong(key, element, "list of strings"),
            }
        }
        strings
    }

    fn inherited(&mut self, table: &DeTable<'_>, key: &str) -> Inherited {
        match table.get(key).map(|it| (it.get_ref(), it.span())) {
            None => Inherited::Absent,
            Some((DeValue::Table(inner), range)) if inner.contains_key("workspace") => {
                Inherited::FromWorkspace(range)
            }
            Some(_) => self
                .string(table, key)
                .map_or(Inherited::Absent, Inherited::Here),
        }
    }

    fn package(&mut self, table: &DeTable<'_>, range: Range<usize>) -> PackageTable {
        let name = self.string(table, "name").unwrap_or_else(|| {
            let folder = self
                .path
                .parent()
                .and_then(Path::file_name)
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            self.troubles.push(
                Trouble::new(TroubleKind::Manifest, self.path, "this package has no name")
                    .at(self.text, range.clone(), "`name` is missing here")
                    .note(format!("it was linted as `{folder}`")),
            );
            folder
        });
        let build = match table.get("build").map(Spanned::get_ref) {
            None | Some(DeValue::Boolean(true)) => None,
            Some(DeValue::Boolean(false)) => Some(Vec::new()),
            Some(DeValue::Array(_)) => Some(self.strings(table, "build")),
            Some(_) => self.string(table, "build").map(|it| vec![it]),
        };
        let auto = [
            ("autolib", TargetKind::Lib),
            ("autobins", TargetKind::Bin),
            ("autoexamples", TargetKind::Example),
            ("autotests", TargetKind::Test),
            ("autobenches", TargetKind::Bench),
        ];
        let no_auto = auto
            .iter()
            .filter(|(key, _)| self.boolean(table, key) == Some(false))
            .map(|it| it.1)
            .collect();
        PackageTable {
            name,
            version: self.inherited(table, "version"),
            edition: self.inherited(table, "edition"),
            workspace: self.string(table, "workspace"),
            build,
            no_auto,
            range,
        }
    }

    fn workspace(&mut self, table: &DeTable<'_>) -> WorkspaceTable {
        let package = self.table(table, "package").map(|it| it.0);
        WorkspaceTable {
            members: self.places(table, "members"),
            exclude: self.strings(table, "exclude"),
            version: package.and_then(|it| self.string(it, "version")),
            edition: package.and_then(|it| self.string(it, "edition")),
            dependencies: self.dependencies(table, "dependencies", DependencyKind::Normal),
        }
    }

    fn all_dependencies(&mut self, table: &DeTable<'_>) -> Vec<DependencyLine> {
        let mut lines = self.dependency_tables(table);
        let Some((platforms, _)) = self.table(table, "target") else {
            return lines;
        };
        for (_, platform) in platforms {
            if let DeValue::Table(platform) = platform.get_ref() {
                lines.extend(self.dependency_tables(platform));
            }
        }
        lines
    }

    fn dependency_tables(&mut self, table: &DeTable<'_>) -> Vec<DependencyLine> {
        let tables = [
            ("dependencies", DependencyKind::Normal),
            ("dev-dependencies", DependencyKind::Dev),
            ("dev_dependencies", DependencyKind::Dev),
            ("build-dependencies", DependencyKind::Build),
            ("build_dependencies", DependencyKind::Build),
        ];
        tables
            .iter()
            .flat_map(|(key, kind)| self.dependencies(table, key, *kind))
            .collect()
    }

    fn dependencies(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        kind: DependencyKind,
    ) -> Vec<DependencyLine> {
        let Some((table, _)) = self.table(table, key) else {
            return Vec::new();
        };
        table
            .iter()
            .filter_map(|(key, value)| self.dependency(key.get_ref(), value, kind))
            .collect()
    }

    fn dependency(
        &mut self,
        key: &str,
        value: &Value<'_>,
        kind: DependencyKind,
    ) -> Option<DependencyLine> {
        let mut line = DependencyLine {
            key: key.to_owned(),
            package: None,
            requirement: None,
            path: None,
            features: Vec::new(),
            default_features: None,
            inherited: false,
            kind,
            range: value.span(),
        };
        match value.get_ref() {
            DeValue::String(requirement) => line.requirement = Some(requirement.to_string()),
            DeValue::Table(table) => {
                line.package = self.string(table, "package");
                line.requirement = self.string(table, "version");
                line.path = self.string(table, "path");
                line.features = self.strings(table, "features");
                line.default_features = self
                    .boolean(table, "default-features")
                    .or_else(|| self.boolean(table, "default_features"));
                line.inherited = self.boolean(table, "workspace") == Some(true);
            }
            _ => {
                self.wrong(key, value, "string or table");
                return None;
            }
        }
        Some(line)
    }

    fn features(&mut self, table: &DeTable<'_>) -> Vec<(String, Vec<String>)> {
        let Some((features, _)) = self.table(table, "features") else {
            return Vec::new();
        };
        features
            .keys()
            .map(|it| {
                (
                    it.get_ref().to_string(),
                    self.strings(features, it.get_ref()),
                )
            })
            .collect()
    }

    fn targets(&mut self, table: &DeTable<'_>) -> Vec<TargetTable> {
        let mut targets = Vec::new();
        if let Some((lib, range)) = self.table(table, "lib") {
            let is_macro = ["proc-macro", "proc_macro"]
                .iter()
                .any(|it| self.boolean(lib, it) == Some(true));
            let kind = if is_macro {
                TargetKind::ProcMacro
            } else {
                TargetKind::Lib
            };
            targets.push(TargetTable {
                kind,
                name: self.string(lib, "name"),
                path: self.string(lib, "path"),
                range,
            });
        }
        let lists = [
            ("bin", TargetKind::Bin),
            ("example", TargetKind::Example),
            ("test", TargetKind::Test),
            ("bench", TargetKind::Bench),
        ];
        for (key, kind) in lists {
            let Some(value) = table.get(key) else {
                continue;
            };
            let DeValue::Array(array) = value.get_ref() else {
                self.wrong(key, value, "list of tables");
                continue;
            };
            for element in array {
                let DeValue::Table(target) = element.get_ref() else {
                    self.wrong(key, element, "table");
                    continue;
                };
                let (name, path) = (self.string(target, "name"), self.string(target, "path"));
                targets.push(TargetTable {
                    kind,
                    name,
                    path,
                    range: element.span(),
                });
            }
        }
        targets
    }
}
