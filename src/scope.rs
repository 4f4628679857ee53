//! What is reported: the paths and packages that the user named. What is read is more.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use mongo_lint::tree::{Package, PackageId};

use crate::config::Configuration;
use crate::job::Job;
use crate::nearest::nearest;
use crate::packages::Packages;

/// The part of the tree whose findings are reported.
#[derive(Debug)]
pub(crate) struct Scope<'r> {
    /// Absolute.
    paths: Vec<PathBuf>,
    job: &'r Job,
    configuration: &'r Configuration,
}

impl<'r> Scope<'r> {
    /// Fails when a named package does not exist.
    pub(crate) fn new(
        paths: &[PathBuf],
        job: &'r Job,
        packages: &Packages,
        configuration: &'r Configuration,
    ) -> Result<Scope<'r>> {
        for name in job.packages.iter().chain(&job.exclude) {
            let names = || packages.list.iter().map(|it| it.name.as_str());
            if !names().any(|it| it == name) {
                match nearest(name, names()) {
                    Some(near) => bail!("there is no package `{name}`; did you mean `{near}`?"),
                    None => bail!("there is no package `{name}` around the given paths"),
                }
            }
        }
        // Who names a workspace names its members, wherever they are.
        let is_named = |it: &&Package| {
            packages
                .workspace(it)
                .is_some_and(|it| paths.iter().any(|path| path == it))
        };
        let members = packages
            .list
            .iter()
            .filter(is_named)
            .map(|it| it.dir.clone());
        Ok(Scope {
            paths: paths.iter().cloned().chain(members).collect(),
            job,
            configuration,
        })
    }

    /// Whether anything in a package may be reported.
    pub(crate) fn wants(&self, id: PackageId, package: &Package) -> bool {
        let is_named = self
            .paths
            .iter()
            .any(|it| it.starts_with(&package.dir) || package.dir.starts_with(it));
        is_named && self.names(package) && !self.excludes(id, &package.dir)
    }

    /// Whether findings in a file of a package are reported.
    pub(crate) fn reports(&self, id: PackageId, package: &Package, file: &Path) -> bool {
        self.covers(file) && self.names(package) && !self.excludes(id, file)
    }

    /// Whether the configuration leaves a path out. What the user names is never left out.
    fn excludes(&self, id: PackageId, path: &Path) -> bool {
        let excludes = |it: &Path| self.configuration.excludes(id, it);
        // `samples/**` matches what is in the folder and not the folder, but means both.
        let is_named =
            |it: &PathBuf| path.starts_with(it) && (excludes(it) || excludes(&it.join("_")));
        excludes(path) && !self.paths.iter().any(is_named)
    }

    /// Whether a path is below one that the user named.
    pub(crate) fn covers(&self, path: &Path) -> bool {
        self.paths.iter().any(|it| path.starts_with(it))
    }

    fn names(&self, package: &Package) -> bool {
        let is_selected = self.job.packages.is_empty() || self.job.packages.contains(&package.name);
        is_selected && !self.job.exclude.contains(&package.name)
    }
}
