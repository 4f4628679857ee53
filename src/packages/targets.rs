//! Which targets a package has: those that its manifest names and those that cargo finds by itself.

use std::path::{Path, PathBuf};

use mongo_lint::tree::{Target, TargetKind};

use super::manifest::{Manifest, PackageTable, TargetTable};
use crate::paths::normalise;
use crate::trouble::Trouble;

/// The targets of a package, the library first.
pub(super) fn of(
    manifest: &Manifest,
    package: &PackageTable,
    edition: u16,
    troubles: &mut Vec<Trouble>,
) -> Vec<Target> {
    let mut finder = Finder {
        manifest,
        package,
        edition,
        targets: Vec::new(),
        troubles,
    };
    finder.library();
    finder.list(TargetKind::Bin, "src/bin");
    finder.list(TargetKind::Example, "examples");
    finder.list(TargetKind::Test, "tests");
    finder.list(TargetKind::Bench, "benches");
    finder.build_scripts();
    let targets = finder.targets;
    if targets.is_empty() && manifest.targets.is_empty() {
        let message = format!("the package `{}` has no targets", package.name);
        troubles.push(
            manifest
                .trouble(package.range.start..package.range.start, message, "of this package")
                .note("neither `src/lib.rs` nor `src/main.rs` is there, and no `[lib]` or `[[bin]]` names another file"),
        );
    }
    targets
}

struct Finder<'m> {
    manifest: &'m Manifest,
    package: &'m PackageTable,
    edition: u16,
    targets: Vec<Target>,
    troubles: &'m mut Vec<Trouble>,
}

impl Finder<'_> {
    fn library(&mut self) {
        let written = self
            .manifest
            .targets
            .iter()
            .find(|it| matches!(it.kind, TargetKind::Lib | TargetKind::ProcMacro));
        let name = written
            .and_then(|it| it.name.as_ref())
            .unwrap_or(&self.package.name)
            .replace('-', "_");
        let usual = self.manifest.dir.join("src/lib.rs");
        match written {
            Some(table) => {
                let root = table.path.as_ref().map_or(usual, |it| self.join(it));
                self.add(table.kind, name, root, Some(table));
            }
            None if self.package.no_auto.contains(&TargetKind::Lib) => {}
            None if usual.is_file() => self.add(TargetKind::Lib, name, usual, None),
            None => {}
        }
    }

    fn list(&mut self, kind: TargetKind, folder: &str) {
        let found = self.found(kind, folder);
        let written: Vec<&TargetTable> = self
            .manifest
            .targets
            .iter()
            .filter(|it| it.kind == kind)
            .collect();
        for table in &written {
            let name = table
                .name
                .clone()
                .unwrap_or_else(|| self.package.name.clone());
            let root = match &table.path {
                Some(path) => self.join(path),
                None => found
                    .iter()
                    .find(|it| it.0 == name)
                    .map_or_else(|| self.usual(kind, folder, &name), |it| it.1.clone()),
            };
            self.add(kind, name, root, Some(table));
        }
        // In edition 2015 one written target turns the search off.
        let is_off =
            self.package.no_auto.contains(&kind) || (self.edition == 2015 && !written.is_empty());
        if is_off {
            return;
        }
        for (name, root) in found {
            let is_known = self
                .targets
                .iter()
                .any(|it| it.kind == kind && (it.name == name || it.root == root));
            if !is_known {
                self.add(kind, name, root, None);
            }
        }
    }

    /// Name and root of what cargo would find, sorted by name.
    fn found(&self, kind: TargetKind, folder: &str) -> Vec<(String, PathBuf)> {
        let mut found = Vec::new();
        let main = self.manifest.dir.join("src/main.rs");
        if kind == TargetKind::Bin && main.is_file() {
            found.push((self.package.name.clone(), main));
        }
        let Ok(entries) = std::fs::read_dir(self.manifest.dir.join(folder)) else {
            return found;
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
        paths.sort();
        for path in paths {
            let stem = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if stem.starts_with('.') {
                continue;
            }
            if path.extension().is_some_and(|it| it == "rs") && path.is_file() {
                found.push((stem, path));
            } else if path.join("main.rs").is_file() {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                found.push((name, path.join("main.rs")));
            }
        }
        found
    }

    /// Where a written target without a path is looked for when nothing was found.
    fn usual(&self, kind: TargetKind, folder: &str, name: &str) -> PathBuf {
        let main = self.manifest.dir.join("src/main.rs");
        let is_only_bin = self
            .manifest
            .targets
            .iter()
            .filter(|it| it.kind == TargetKind::Bin)
            .count()
            == 1;
        if kind == TargetKind::Bin && is_only_bin && main.is_file() {
            return main;
        }
        self.manifest.dir.join(folder).join(format!("{name}.rs"))
    }

    fn build_scripts(&mut self) {
        let usual = self.manifest.dir.join("build.rs");
        match &self.package.build {
            None if usual.is_file() => self.add(
                TargetKind::BuildScript,
                "build-script-build".to_owned(),
                usual,
                None,
            ),
            None => {}
            Some(paths) => {
                for path in paths {
                    let stem = Path::new(path)
                        .file_stem()
                        .unwrap_or_default()
                        .to_string_lossy();
                    self.add(
                        TargetKind::BuildScript,
                        format!("build-script-{stem}"),
                        self.join(path),
                        None,
                    );
                }
            }
        }
    }

    fn add(&mut self, kind: TargetKind, name: String, root: PathBuf, table: Option<&TargetTable>) {
        if let (Some(table), false) = (table, root.is_file()) {
            let inside = root
                .strip_prefix(&self.manifest.dir)
                .unwrap_or(&root)
                .display()
                .to_string();
            let message = format!("the target `{name}` has no file");
            self.troubles.push(
                self.manifest
                    .trouble(table.range.clone(), message, "of this target")
                    .note(format!(
                        "`{inside}` is not there; the target was not linted"
                    )),
            );
            return;
        }
        self.targets.push(Target { kind, name, root });
    }

    fn join(&self, path: &str) -> PathBuf {
        normalise(&self.manifest.dir.join(path))
    }
}
