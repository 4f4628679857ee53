//! The configuration: what was said → what is meant.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use mongo_lint::lint::{Level, Lint};
use mongo_lint::models::Model;
use mongo_lint::options::{Options, PageSize};
use mongo_lint::tree::{Package, PackageId};

mod lints;
mod parse;
mod schema;
mod written;

pub(crate) use self::schema::schema;

use self::parse::Metadata;
use self::written::{Glob, INHERITED, Written};
use crate::job::Job;
use crate::levels::{Levels, Order};
use crate::packages::Packages;
use crate::paths::normalise;

/// The name of the file.
pub(crate) const FILE: &str = "mongo-lint.toml";

/// What the configuration of a package and the command line together mean.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The options of lints.
    pub(crate) options: Options,
    /// `baseline`, absolute.
    /// `baseline`, absolute.
    pub(crate) baseline: Option<PathBuf>,
    /// What the configuration says about levels, and then the command line.
    orders: [Vec<Order>; 2],
    /// The level of each lint, where no override says otherwise.
    levels: Levels,
    /// `[[override]]`: where, and what is said there.
    overrides: Vec<(Gitignore, Vec<Order>)>,
    /// `exclude`: where nothing is reported.
    exclude: Vec<Gitignore>,
}

impl Settings {
    /// The level of a lint in a file.
    pub(crate) fn level(&self, lint: &Lint, path: &Path) -> Level {
        let here = self.overrides.iter().filter(|it| covers(&it.0, path));
        let here: Vec<Order> = here.flat_map(|it| &it.1).copied().collect();
        if here.is_empty() {
            return self.levels.of(lint);
        }
        let [configured, asked] = &self.orders;
        let said = [configured.as_slice(), &here].concat();
        Levels::default().after(&said).after(asked).of(lint)
    }
}

/// The settings of all packages of a run.
#[derive(Debug)]
pub(crate) struct Configuration {
    /// Different settings; the first are those without a configuration.
    pub(crate) settings: Vec<Settings>,
    /// For each package, the index of its settings.
    of_package: Vec<usize>,
    /// What the projects add to the built-in models.
    pub(crate) models: Vec<Model>,
    /// The paths of definitions in it, and the files that they stand in.
    pub(crate) declared: Vec<(PathBuf, String)>,
    /// Everything that is written in configurations, in a form that shows every difference.
    pub(crate) written: String,
}

impl Configuration {
    /// The index of a package's settings.
    pub(crate) fn of(&self, package: PackageId) -> usize {
        self.of_package[package.0 as usize]
    }

    /// Whether findings in a file or folder of a package are left out.
    pub(crate) fn excludes(&self, package: PackageId, path: &Path) -> bool {
        let exclude = &self.settings[self.of(package)].exclude;
        exclude.iter().any(|it| covers(it, path))
    }
}

fn covers(globs: &Gitignore, path: &Path) -> bool {
    path.starts_with(globs.path())
        && globs
            .matched_path_or_any_parents(path, path.is_dir())
            .is_ignore()
}

/// Where a configuration may stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// A `mongo-lint.toml`.
    File(PathBuf),
    /// The metadata of the manifest in a folder.
    Metadata(PathBuf, Metadata),
}

impl Place {
    /// The file.
    fn path(&self) -> PathBuf {
        match self {
            Place::File(path) => path.clone(),
            Place::Metadata(dir, _) => parse::manifest(dir),
        }
    }
}

/// One configuration that was read.
#[derive(Debug)]
struct Layer {
    /// What its paths are relative to.
    dir: PathBuf,
    written: Written,
}

/// Reads the configuration of each package: that of its workspace, and over it that of its own, which is the nearest
/// `mongo-lint.toml` or its manifest's metadata. Files are looked for no further up than the folder where a walk started.
pub(crate) fn read(job: &Job, packages: &Packages) -> Result<Configuration> {
    let mut layers = Layers {
        packages,
        read: BTreeMap::new(),
    };
    let mut configuration = Configuration {
        settings: vec![settings(job, &[])?],
        of_package: Vec::new(),
        models: Vec::new(),
        declared: Vec::new(),
        written: String::new(),
    };
    let mut known: BTreeMap<Vec<Place>, usize> = BTreeMap::from([(Vec::new(), 0)]);
    for package in &packages.list {
        let places = layers.of(package)?;
        let index = if let Some(index) = known.get(&places) {
            *index
        } else {
            let said: Vec<&Layer> = places.iter().filter_map(|it| layers.get(it)).collect();
            configuration.settings.push(settings(job, &said)?);
            known.insert(places, configuration.settings.len() - 1);
            configuration.settings.len() - 1
        };
        configuration.of_package.push(index);
    }
    for (place, layer) in &layers.read {
        let paths = layer.iter().flat_map(|it| it.written.declared());
        let paths = paths.map(|it| (place.path(), it));
        configuration.declared.extend(paths);
    }
    let said = layers.read.values().flatten();
    configuration.models = said.map(|it| it.written.model()).collect();
    configuration.written = format!("{:?}", layers.read);
    Ok(configuration)
}

/// All configurations of a run, each read once.
struct Layers<'p> {
    packages: &'p Packages,
    /// None where there is nothing.
    read: BTreeMap<Place, Option<Layer>>,
}

impl Layers<'_> {
    fn get(&self, place: &Place) -> Option<&Layer> {
        self.read.get(place).and_then(Option::as_ref)
    }

    /// Reads what stands at a place, once. Says whether there is anything.
    fn stands(&mut self, place: &Place) -> Result<bool> {
        if let Some(known) = self.read.get(place) {
            return Ok(known.is_some());
        }
        let written = match place {
            Place::File(path) if path.is_file() => Some(parse::file(path)?),
            Place::File(_) => None,
            Place::Metadata(dir, which) => match self.packages.configured.get(dir) {
                Some(text) => parse::metadata(dir, text, *which)?,
                None => None,
            },
        };
        let dir = match place {
            Place::File(path) => path.parent().expect("a file stands in a folder").to_owned(),
            Place::Metadata(dir, _) => dir.clone(),
        };
        let layer = written.map(|written| Layer { dir, written });
        let is_some = layer.is_some();
        self.read.insert(place.clone(), layer);
        Ok(is_some)
    }

    /// The configurations that a package has, the workspace's first.
    fn of(&mut self, package: &Package) -> Result<Vec<Place>> {
        let workspace = self.packages.workspace(package).unwrap_or(&package.dir);
        let is_root = workspace == package.dir;
        let base = self.shared(workspace)?;
        let nearest = if is_root {
            None
        } else {
            let below = package.dir.ancestors();
            let below = below.take_while(|it| it.starts_with(workspace) && *it != workspace);
            let outside = (!package.dir.starts_with(workspace)).then_some(package.dir.as_path());
            self.first(below.chain(outside))?
        };
        let own = Place::Metadata(package.dir.clone(), Metadata::Package);
        let own = self.stands(&own)?.then_some(own);
        // The file beside a workspace's manifest is the workspace's; beside any other it is the package's.
        let beside = Place::File(package.dir.join(FILE));
        let is_workspace = self.packages.is_workspace(&package.dir);
        if own.is_some() && !is_workspace && self.stands(&beside)? {
            bail!(ambiguous(&package.dir, Metadata::Package));
        }
        // What the manifest says is nearer than a file further up.
        Ok(base.into_iter().chain(own.or(nearest)).collect())
    }

    /// The configuration of a workspace: beside its manifest or in it, else the nearest file above it.
    fn shared(&mut self, workspace: &Path) -> Result<Option<Place>> {
        let metadata = Place::Metadata(workspace.to_owned(), Metadata::Workspace);
        if self.stands(&metadata)? {
            if self.stands(&Place::File(workspace.join(FILE)))? {
                bail!(ambiguous(workspace, Metadata::Workspace));
            }
            return Ok(Some(metadata));
        }
        let roots = self.packages.roots.iter();
        let Some(top) = roots.filter(|it| workspace.starts_with(it)).min() else {
            return Ok(None);
        };
        let above = workspace.ancestors().take_while(|it| it.starts_with(top));
        self.first(above)
    }

    fn first<'d>(&mut self, dirs: impl Iterator<Item = &'d Path>) -> Result<Option<Place>> {
        for dir in dirs {
            let place = Place::File(dir.join(FILE));
            if self.stands(&place)? {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }
}

fn ambiguous(dir: &Path, which: Metadata) -> String {
    let table = match which {
        Metadata::Workspace => "[workspace.metadata.mongo-lint]",
        Metadata::Package => "[package.metadata.mongo-lint]",
    };
    let file = dir.join(FILE);
    let manifest = parse::manifest(dir);
    format!(
        "both {} and `{table}` in {} say how the same code is linted; keep one of them",
        file.display(),
        manifest.display()
    )
}

/// What layers say together, later ones over earlier ones.
fn settings(job: &Job, layers: &[&Layer]) -> Result<Settings> {
    let mut options = Options {
        tests: job.tests,
        ..Options::default()
    };
    let mut exclude: Vec<(&Path, &str)> = Vec::new();
    let mut baseline = None;
    let mut orders = Vec::new();
    let mut overrides = Vec::new();
    for layer in layers {
        let Layer { dir, written } = layer;
        if let Some(globs) = &written.exclude {
            exclude = extended(
                &exclude,
                globs.iter().map(|it| (dir.as_path(), it.0.as_str())),
                |it| it.1,
            );
        }
        if let Some(fields) = &written.lint.unique_fields {
            options.unique_fields =
                extended(&options.unique_fields, fields.iter().cloned(), |it| it);
        }
        if let Some(size) = written.lint.page_size {
            options.page_size = PageSize(size);
        }
        if let Some(value) = written.lint.unknown_uri {
            options.unknown_uri = value.into();
        }
        if let Some(file) = &written.baseline {
            baseline = Some(normalise(&dir.join(file)));
        }
        orders.extend(&written.lint.orders);
        for it in &written.overrides {
            let globs = it.paths.iter().map(|it: &Glob| it.0.as_str());
            overrides.push((matcher(dir, globs)?, it.lint.orders.clone()));
        }
    }
    let exclude = exclude.chunk_by(|a, b| a.0 == b.0);
    let exclude = exclude.map(|it| matcher(it[0].0, it.iter().map(|it| it.1)));
    let exclude = exclude.collect::<Result<_>>()?;
    Ok(Settings {
        levels: Levels::default().after(&orders).after(&job.orders),
        orders: [orders, job.orders.clone()],
        options,
        baseline,
        overrides,
        exclude,
    })
}

/// A list as written over the one before: `..` stands for that one.
fn extended<T: Clone>(
    before: &[T],
    written: impl Iterator<Item = T>,
    text: impl Fn(&T) -> &str,
) -> Vec<T> {
    let mut list = Vec::new();
    for it in written {
        if text(&it) == INHERITED {
            list.extend(before.iter().cloned());
        } else {
            list.push(it);
        }
    }
    list
}

fn matcher<'g>(dir: &Path, globs: impl Iterator<Item = &'g str>) -> Result<Gitignore> {
    let mut builder = GitignoreBuilder::new(dir);
    for glob in globs {
        builder
            .add_line(None, glob)
            .with_context(|| format!("{glob:?} is no valid glob"))?;
    }
    builder.build().context("the globs are too large")
}
