//! A package in memory, linted as the tool would; the binary's tests and the fuzz targets make their programs of it too.
#![allow(dead_code, reason = "each test takes what it asks for")]

pub(crate) mod chance;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use mongo_lint::edit::Applicability;
use mongo_lint::facts::Name;
use mongo_lint::finding::Finding;
use mongo_lint::lent::lend;
use mongo_lint::lower::lower;
use mongo_lint::models::Models;
use mongo_lint::options::Options;
use mongo_lint::program::Program;
use mongo_lint::tree::{
    Dependency, DependencyKind, Package, PackageId, SourceFile, SourceTree, Target, TargetKind,
};
use mongo_lint::{quiet, rules};

/// The crates that a program of one file depends on.
pub(crate) const USED: [&str; 5] = ["mongodb", "axum", "actix_web", "tokio", "futures"];

/// Packages under construction.
#[derive(Default)]
pub(crate) struct Tree {
    tree: SourceTree,
}

fn dependency(name: &str, version: Option<&str>, local: Option<PackageId>) -> Dependency {
    Dependency {
        name: Name::new(name.replace('-', "_")),
        package: name.to_owned(),
        requirement: None,
        locked: version.map(|it| it.parse().expect("a version")),
        local,
        features: Vec::new(),
        default_features: true,
        kind: DependencyKind::Normal,
    }
}

impl Tree {
    /// A program of one file.
    pub(crate) fn of_one_file(text: &str) -> SourceTree {
        let tree = Tree::default();
        tree.package("app", &USED, &[("src/main.rs", text)]).tree
    }

    /// Adds a package: its dependencies as `name` or `name@version`, its files by path within it. A dependency that
    /// names an earlier package is that package.
    pub(crate) fn package(
        mut self,
        name: &str,
        dependencies: &[&str],
        files: &[(&str, &str)],
    ) -> Tree {
        let dir = PathBuf::from(name);
        let dependencies = dependencies
            .iter()
            .map(|it| {
                let (name, version) = it
                    .split_once('@')
                    .map_or((*it, None), |(name, version)| (name, Some(version)));
                let local = self.tree.packages.iter().position(|it| it.name == name);
                dependency(name, version, local.map(|it| PackageId(it as u32)))
            })
            .collect();
        let mut targets = Vec::new();
        for (path, text) in files {
            let path = dir.join(path);
            let kind = match path.to_str() {
                Some(it) if it.ends_with("src/lib.rs") => Some(TargetKind::Lib),
                Some(it) if it.ends_with("src/main.rs") => Some(TargetKind::Bin),
                Some(it) if it.contains("/tests/") => Some(TargetKind::Test),
                _ => None,
            };
            targets.extend(kind.map(|kind| Target {
                kind,
                name: name.to_owned(),
                root: path.clone(),
            }));
            self.tree.files.push(SourceFile {
                path,
                text: Arc::from(*text),
            });
        }
        targets.sort_by_key(|it| it.kind);
        self.tree.packages.push(Package {
            name: name.to_owned(),
            version: None,
            edition: 2021,
            dir,
            workspace: 0,
            targets,
            dependencies,
            features: Vec::new(),
        });
        self
    }

    /// All findings, one a line: `file:line lint`.
    pub(crate) fn findings(&self) -> String {
        self.each(|finding| vec![finding.lint.name.to_owned()])
    }

    /// All fixes that are suggested but change behaviour, one a line: `file:line title`.
    pub(crate) fn fixes(&self) -> String {
        self.each(|finding| {
            let fixes = finding.fixes.iter();
            let suggested = fixes.filter(|it| it.applicability == Applicability::Suggested);
            suggested.map(|it| it.title.clone()).collect()
        })
    }

    fn each(&self, said: impl Fn(&Finding) -> Vec<String>) -> String {
        let files = self.tree.files.iter();
        let mut facts: Vec<_> = files.map(|it| Arc::new(lower(&it.text))).collect();
        lend(&self.tree, &mut facts);
        for (file, facts) in self.tree.files.iter().zip(&facts) {
            assert_eq!(facts.error, None, "{}", file.path.display());
        }
        let models = Models::load(Vec::new(), &|_| true);
        let program = Program::link(&self.tree, &facts, &models);
        let mut out = String::new();
        let findings = rules::check(&program, &Options::default());
        for it in quiet::quiet(&program, findings, &|_| false) {
            let file = self.tree.file(it.span.file);
            let line = file.text[..it.span.range.start as usize]
                .matches('\n')
                .count()
                + 1;
            for said in said(&it) {
                writeln!(out, "{}:{line} {said}", file.path.display())
                    .expect("writing to a string");
            }
        }
        out
    }
}
