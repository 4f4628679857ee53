//! `Cargo.lock`: which versions a build uses.

use std::path::Path;

use semver::{Version, VersionReq};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::read;
use crate::trouble::{Trouble, TroubleKind};

/// The packages of one `Cargo.lock`.
#[derive(Debug, Default)]
pub(super) struct Lock {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    version: Version,
    /// `name`, `name version` or `name version (source)`.
    dependencies: Vec<String>,
    /// It comes from a registry or a repository, and not from this tree.
    is_foreign: bool,
}

impl Lock {
    /// Reads a lock file. One that cannot be read is trouble, and an empty lock.
    pub(super) fn read(path: &Path, troubles: &mut Vec<Trouble>) -> Lock {
        let text = match read::text(path, TroubleKind::Manifest) {
            Ok(text) => text,
            Err(trouble) => {
                troubles.push(trouble);
                return Lock::default();
            }
        };
        match DeTable::parse(&text) {
            Ok(document) => Lock {
                entries: entries(document.get_ref()),
            },
            Err(error) => {
                troubles.push(
                    Trouble::new(
                        TroubleKind::Manifest,
                        path,
                        "this lock file is not valid TOML",
                    )
                    .at(&text, error.span().unwrap_or(0..0), error.message().trim())
                    .note("versions of dependencies are taken from the requirements alone"),
                );
                Lock::default()
            }
        }
    }

    /// The version of `dependency` that the package of this tree named `package` is built with.
    pub(super) fn version(
        &self,
        package: &str,
        dependency: &str,
        requirement: Option<&str>,
    ) -> Option<Version> {
        let requirement = requirement.and_then(|it| VersionReq::parse(it).ok());
        let fits = |it: &&Version| {
            requirement
                .as_ref()
                .is_none_or(|requirement| requirement.matches(it))
        };
        let versions = || {
            self.entries
                .iter()
                .filter(|it| it.name == dependency)
                .map(|it| &it.version)
        };
        let owner = self
            .entries
            .iter()
            .find(|it| it.name == package && !it.is_foreign);
        // The lock names a version only where there are several.
        let named: Vec<Version> = owner
            .into_iter()
            .flat_map(|it| it.named(dependency))
            .collect();
        let of_owner = named
            .iter()
            .filter(fits)
            .max()
            .or_else(|| named.iter().max());
        of_owner
            .or_else(|| versions().filter(fits).max())
            .or_else(|| only(versions()))
            .cloned()
    }
}

impl Entry {
    fn named(&self, dependency: &str) -> impl Iterator<Item = Version> {
        self.dependencies.iter().filter_map(move |line| {
            let mut words = line.split(' ');
            if words.next() != Some(dependency) {
                return None;
            }
            words.next()?.parse().ok()
        })
    }
}

fn only<'v>(mut versions: impl Iterator<Item = &'v Version>) -> Option<&'v Version> {
    let first = versions.next()?;
    versions.next().is_none().then_some(first)
}

fn entries(document: &DeTable<'_>) -> Vec<Entry> {
    let Some(DeValue::Array(packages)) = document.get("package").map(Spanned::get_ref) else {
        return Vec::new();
    };
    packages
        .iter()
        .filter_map(|it| {
            let table = it.get_ref().as_table()?;
            let text = |key: &str| table.get(key).and_then(|it| it.get_ref().as_str());
            let dependencies = table
                .get("dependencies")
                .and_then(|it| it.get_ref().as_array());
            Some(Entry {
                name: text("name")?.to_owned(),
                version: text("version")?.parse().ok()?,
                dependencies: dependencies
                    .map(|it| {
                        it.iter()
                            .filter_map(|it| it.get_ref().as_str().map(str::to_owned))
                            .collect()
                    })
                    .unwrap_or_default(),
                is_foreign: table.contains_key("source"),
            })
        })
        .collect()
}
