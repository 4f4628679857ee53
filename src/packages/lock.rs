//! `Cargo.lock`: which versions a build uses.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::{Version, VersionReq};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::read;
use crate::trouble::{Trouble, TroubleKind};

/// What begins each package, on a line of its own.
const PACKAGE: &str = "[[package]]";

/// One `Cargo.lock`. Of its hundreds of packages few are asked for, so that each is parsed when it is.
#[derive(Debug, Default)]
pub(super) struct Lock {
    path: PathBuf,
    text: Arc<str>,
    packages: HashMap<String, Vec<Part>>,
}

/// The text from one `[[package]]` to the next.
#[derive(Debug)]
struct Part {
    range: Range<usize>,
    entry: OnceCell<Option<Entry>>,
}

#[derive(Debug)]
struct Entry {
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
        let mut lock = Lock {
            path: path.to_path_buf(),
            text: Arc::clone(&text),
            packages: HashMap::new(),
        };
        for range in parts(&text) {
            let part = &text[range.clone()];
            if let Some(name) = name(part).filter(|_| part.starts_with(PACKAGE)) {
                let entry = OnceCell::new();
                let packages = lock.packages.entry(name.to_owned()).or_default();
                packages.push(Part { range, entry });
            } else if lock.parse(range, troubles).is_none() {
                return Lock::default();
            }
        }
        lock
    }

    /// A part as a document of its own.
    fn parse(&self, range: Range<usize>, troubles: &mut Vec<Trouble>) -> Option<DeTable<'_>> {
        match DeTable::parse(&self.text[range.clone()]) {
            Ok(document) => Some(document.into_inner()),
            Err(error) => {
                let place = error.span().unwrap_or(0..0);
                let place = range.start + place.start..range.start + place.end;
                let message = "this lock file is not valid TOML";
                let trouble = Trouble::new(TroubleKind::Manifest, &self.path, message)
                    .at(&self.text, place, error.message().trim())
                    .note("versions of dependencies are taken from the requirements alone");
                troubles.push(trouble);
                None
            }
        }
    }

    /// The packages of a name.
    fn named(&self, name: &str, troubles: &mut Vec<Trouble>) -> Vec<&Entry> {
        let parts = self.packages.get(name).into_iter().flatten();
        let entries = parts.filter_map(|it| {
            let read = || entry(&self.parse(it.range.clone(), troubles)?);
            it.entry.get_or_init(read).as_ref()
        });
        entries.collect()
    }

    /// The version of `dependency` that the package of this tree named `package` is built with.
    pub(super) fn version(
        &self,
        package: &str,
        dependency: &str,
        requirement: Option<&str>,
        troubles: &mut Vec<Trouble>,
    ) -> Option<Version> {
        let requirement = requirement.and_then(|it| VersionReq::parse(it).ok());
        let fits = |it: &&Version| {
            requirement
                .as_ref()
                .is_none_or(|requirement| requirement.matches(it))
        };
        let found = self.named(dependency, troubles);
        let versions = || found.iter().map(|it| &it.version);
        let packages = self.named(package, troubles);
        let owner = packages.into_iter().find(|it| !it.is_foreign);
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

/// The parts of a lock file: what stands before the packages, and each of them.
fn parts(text: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = text.match_indices(PACKAGE).map(|it| it.0);
    let starts = starts.filter(|it| *it == 0 || text[..*it].ends_with('\n'));
    let mut starts: Vec<usize> = [0].into_iter().chain(starts).collect();
    starts.dedup();
    let ends: Vec<usize> = starts[1..].iter().copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| start..end)
}

/// The name of a package, as cargo writes it.
fn name(part: &str) -> Option<&str> {
    let mut lines = part.lines();
    lines.find_map(|it| it.strip_prefix("name = \"")?.strip_suffix('"'))
}

fn entry(part: &DeTable<'_>) -> Option<Entry> {
    let DeValue::Array(packages) = part.get("package").map(Spanned::get_ref)? else {
        return None;
    };
    let table = packages.first()?.get_ref().as_table()?;
    let text = |key: &str| table.get(key).and_then(|it| it.get_ref().as_str());
    let dependencies = table.get("dependencies");
    let dependencies = dependencies.and_then(|it| it.get_ref().as_array());
    let dependencies = dependencies.into_iter().flatten();
    let dependencies = dependencies.filter_map(|it| it.get_ref().as_str().map(str::to_owned));
    Some(Entry {
        version: text("version")?.parse().ok()?,
        dependencies: dependencies.collect(),
        is_foreign: table.contains_key("source"),
    })
}
