//! `mongo-lint.toml`: what was said → what is meant.

use std::collections::BTreeMap;
use std::fmt::{self, Formatter};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use mongo_lint::lint::Level;
use mongo_lint::models::Model;
use mongo_lint::options::{Options, UnknownUri};
use mongo_lint::tree::{Package, PackageId};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, IntoDeserializer as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::job::Job;
use crate::levels::{Levels, Order, Subject};
use crate::packages::Packages;

/// The name of the file.
const FILE: &str = "mongo-lint.toml";

/// What one configuration file and the command line together mean.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The level of each lint.
    pub(crate) levels: Levels,
    /// The options of lints.
    pub(crate) options: Options,
    /// `exclude`: where nothing is reported.
    exclude: Gitignore,
}

/// The settings of all packages of a run.
#[derive(Debug)]
pub(crate) struct Configuration {
    /// Different settings; the first are those without a file.
    pub(crate) settings: Vec<Settings>,
    /// For each package, the index of its settings.
    of_package: Vec<usize>,
    /// What the projects add to the built-in models.
    pub(crate) models: Vec<Model>,
}

impl Configuration {
    fn add(&mut self, job: &Job, path: &Path) -> Result<()> {
        let (file, model) = parse(path)?;
        let dir = path.parent().expect("the file stands in a folder");
        let settings =
            settings(job, file, dir).with_context(|| format!("in {}", path.display()))?;
        self.settings.push(settings);
        self.models.push(model);
        Ok(())
    }

    /// The index of a package's settings.
    pub(crate) fn of(&self, package: PackageId) -> usize {
        self.of_package[package.0 as usize]
    }

    /// Whether findings in a file or folder of a package are left out.
    pub(crate) fn excludes(&self, package: PackageId, path: &Path) -> bool {
        let exclude = &self.settings[self.of(package)].exclude;
        path.starts_with(exclude.path())
            && exclude
                .matched_path_or_any_parents(path, path.is_dir())
                .is_ignore()
    }
}

/// Reads the nearest configuration file of each package, no further up than the folder where its walk started.
pub(crate) fn read(job: &Job, packages: &Packages) -> Result<Configuration> {
    let mut files: BTreeMap<PathBuf, usize> = BTreeMap::new();
    let mut configuration = Configuration {
        settings: vec![settings(job, File::default(), Path::new("/"))?],
        of_package: Vec::new(),
        models: Vec::new(),
    };
    for package in &packages.list {
        let path = file_of(package, &packages.roots);
        let known = path.as_ref().map_or(Some(0), |it| files.get(it).copied());
        let index = match (known, path) {
            (Some(index), _) => index,
            (None, None) => 0,
            (None, Some(path)) => {
                configuration.add(job, &path)?;
                files.insert(path, configuration.settings.len() - 1);
                configuration.settings.len() - 1
            }
        };
        configuration.of_package.push(index);
    }
    Ok(configuration)
}

fn file_of(package: &Package, roots: &[PathBuf]) -> Option<PathBuf> {
    let root = roots
        .iter()
        .filter(|it| package.dir.starts_with(it))
        .min()?;
    let folders = package
        .dir
        .ancestors()
        .take_while(|it| it.starts_with(root));
    folders.map(|it| it.join(FILE)).find(|it| it.is_file())
}

/// The file as written. Entries for the models are read by the library's own types.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    exclude: Vec<String>,
    #[serde(deserialize_with = "lints")]
    lint: BTreeMap<String, LintTable>,
    entry: Vec<mongo_lint::models::Entry>,
    constructor: Vec<mongo_lint::models::Constructor>,
    guard: Vec<mongo_lint::models::Guard>,
    repeat: Vec<mongo_lint::models::Calls>,
}

/// `name = "level"`, or a table with a level and options.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LintTable {
    level: Option<LevelName>,
    unknown_uri: Option<UnknownUriName>,
    unique_fields: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LevelName {
    Allow,
    Warn,
    Deny,
    Forbid,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum UnknownUriName {
    Allow,
    Warn,
}

/// Reads `[lint]`. Not an untagged enum: its errors would say neither what is wrong nor where.
fn lints<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, LintTable>, D::Error> {
    struct Entry(LintTable);

    struct EntryVisitor;

    impl<'de> Visitor<'de> for EntryVisitor {
        type Value = Entry;

        fn expecting(&self, to: &mut Formatter<'_>) -> fmt::Result {
            to.write_str("a level, or a table with a level and options")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Entry, E> {
            let level = LevelName::deserialize(text.into_deserializer())?;
            Ok(Entry(LintTable {
                level: Some(level),
                ..LintTable::default()
            }))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entry, A::Error> {
            LintTable::deserialize(MapAccessDeserializer::new(map)).map(Entry)
        }
    }

    impl<'de> Deserialize<'de> for Entry {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Entry, D::Error> {
            from.deserialize_any(EntryVisitor)
        }
    }

    let entries = BTreeMap::<String, Entry>::deserialize(from)?;
    Ok(entries.into_iter().map(|(name, it)| (name, it.0)).collect())
}

fn parse(path: &Path) -> Result<(File, Model)> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut file: File = toml::from_str(&text)
        .with_context(|| format!("{} is no valid configuration", path.display()))?;
    let model = Model {
        entry: std::mem::take(&mut file.entry),
        constructor: std::mem::take(&mut file.constructor),
        guard: std::mem::take(&mut file.guard),
        repeat: std::mem::take(&mut file.repeat),
        ..Model::default()
    };
    Ok((file, model))
}

fn settings(job: &Job, file: File, dir: &Path) -> Result<Settings> {
    let mut options = Options {
        tests: job.tests,
        ..Options::default()
    };
    let mut orders = Vec::new();
    for (name, table) in file.lint {
        let subject = Subject::parse(&name).map_err(anyhow::Error::msg)?;
        orders.extend(table.level.map(|it| Order {
            subject,
            level: it.into(),
        }));
        set_options(&name, table, &mut options)?;
    }
    // What is said of one lint is said over its group, and of a group over all.
    orders.sort_by_key(|it| match it.subject {
        Subject::All => 0,
        Subject::Group(_) => 1,
        Subject::Lint(_) => 2,
        Subject::Warnings => 3,
    });
    let mut exclude = GitignoreBuilder::new(dir);
    for glob in file.exclude {
        exclude
            .add_line(None, &glob)
            .with_context(|| format!("`exclude`: {glob:?} is no valid glob"))?;
    }
    let exclude = exclude.build().context("`exclude` is too large")?;
    Ok(Settings {
        levels: Levels::default().after(&orders).after(&job.orders),
        options,
        exclude,
    })
}

fn set_options(name: &str, table: LintTable, options: &mut Options) -> Result<()> {
    let name = name.replace('-', "_");
    if let Some(value) = table.unknown_uri {
        if name != "missing_max_pool_size" {
            bail!("`unknown_uri` is an option of `missing_max_pool_size`, not of `{name}`");
        }
        options.unknown_uri = match value {
            UnknownUriName::Allow => UnknownUri::Allow,
            UnknownUriName::Warn => UnknownUri::Warn,
        };
    }
    if let Some(fields) = table.unique_fields {
        if name != "unbounded_filtered_cursor" {
            bail!("`unique_fields` is an option of `unbounded_filtered_cursor`, not of `{name}`");
        }
        options.unique_fields = fields;
    }
    Ok(())
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Level {
        match name {
            LevelName::Allow => Level::Allow,
            LevelName::Warn => Level::Warn,
            LevelName::Deny => Level::Deny,
            LevelName::Forbid => Level::Forbid,
        }
    }
}
