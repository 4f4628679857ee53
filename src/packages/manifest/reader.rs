//! Values of a manifest, each with its place; one of a wrong type is trouble and otherwise as if it were not there.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use mongo_lint::tree::{DependencyKind, TargetKind};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{DependencyLine, Inherited, PackageTable, TargetTable, WorkspaceTable};
use crate::trouble::{Trouble, TroubleKind};

/// Reads values and says where they have a wrong type.
pub(super) struct Reader<'r> {
    pub(super) path: &'r Path,
    pub(super) text: &'r Arc<str>,
    pub(super) troubles: &'r mut Vec<Trouble>,
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

    pub(super) fn table<'t, 'i>(
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

    pub(super) fn package(&mut self, table: &DeTable<'_>, range: Range<usize>) -> PackageTable {
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

    pub(super) fn workspace(&mut self, table: &DeTable<'_>) -> WorkspaceTable {
        let package = self.table(table, "package").map(|it| it.0);
        WorkspaceTable {
            members: self.places(table, "members"),
            exclude: self.strings(table, "exclude"),
            version: package.and_then(|it| self.string(it, "version")),
            edition: package.and_then(|it| self.string(it, "edition")),
            dependencies: self.dependencies(table, "dependencies", DependencyKind::Normal),
        }
    }

    pub(super) fn all_dependencies(&mut self, table: &DeTable<'_>) -> Vec<DependencyLine> {
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

    pub(super) fn features(&mut self, table: &DeTable<'_>) -> Vec<(String, Vec<String>)> {
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

    pub(super) fn targets(&mut self, table: &DeTable<'_>) -> Vec<TargetTable> {
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
