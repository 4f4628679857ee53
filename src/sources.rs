//! The files of a run, as far as they are read: which are wanted, what they hold, which are asked for later.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mongo_lint::facts::FileFacts;
use mongo_lint::lower::lower;
use mongo_lint::program::{MissingModule, Program};
use mongo_lint::tree::{Package, PackageId, SourceFile, SourceTree};

use crate::packages::{Packages, Relevance};
use crate::read;
use crate::trouble::{Trouble, TroubleKind};

/// The files of the packages that can reach the driver.
#[derive(Debug)]
pub(crate) struct Sources {
    packages: Vec<Package>,
    /// Files are read below these folders only.
    roots: Vec<PathBuf>,
    files: BTreeMap<PathBuf, Loaded>,
    wanted: BTreeSet<PathBuf>,
    failed: BTreeMap<PathBuf, Trouble>,
}

/// One file, read and lowered.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    text: Arc<str>,
    facts: Arc<FileFacts>,
}

/// Reads and lowers one file.
pub(crate) fn load(path: PathBuf) -> (PathBuf, Result<Loaded, Trouble>) {
    let text = read::text(&path, TroubleKind::Unreadable);
    let loaded = text.map(|text| Loaded {
        facts: Arc::new(lower(&text)),
        text,
    });
    (path, loaded)
}

impl Sources {
    /// The files of the packages that are to be read; none of them is read yet.
    pub(crate) fn new(all: &Packages, relevance: &[Relevance]) -> Sources {
        let numbers: Vec<PackageId> = (0..all.list.len())
            .filter(|it| relevance[*it] == Relevance::Read)
            .map(|it| PackageId(it as u32))
            .collect();
        let mut packages: Vec<Package> = numbers
            .iter()
            .map(|it| all.list[it.0 as usize].clone())
            .collect();
        for dependency in packages.iter_mut().flat_map(|it| &mut it.dependencies) {
            // What a package that is read depends on is read too.
            dependency.local = dependency
                .local
                .and_then(|it| numbers.binary_search(&it).ok())
                .map(|it| PackageId(it as u32));
        }
        let is_ours = |file: &&PathBuf| {
            all.owner(file)
                .is_some_and(|it| relevance[it.0 as usize] == Relevance::Read)
        };
        let mut wanted: BTreeSet<PathBuf> = all.rust.iter().filter(is_ours).cloned().collect();
        let roots = all.roots.clone();
        let targets = packages
            .iter()
            .flat_map(|it| &it.targets)
            .map(|it| &it.root);
        wanted.extend(targets.filter(|it| is_below(it, &roots)).cloned());
        Sources {
            packages,
            roots,
            files: BTreeMap::new(),
            wanted,
            failed: BTreeMap::new(),
        }
    }

    /// The files to read next.
    pub(crate) fn wanted(&mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.wanted).into_iter().collect()
    }

    /// Takes files that were read.
    pub(crate) fn add(&mut self, loaded: Vec<(PathBuf, Result<Loaded, Trouble>)>) {
        for (path, result) in loaded {
            match result {
                Ok(loaded) => _ = self.files.insert(path, loaded),
                Err(trouble) => _ = self.failed.insert(path, trouble),
            }
        }
    }

    /// The tree of all files read so far, and their facts in the same order.
    pub(crate) fn tree(&self) -> (SourceTree, Vec<Arc<FileFacts>>) {
        let files = self.files.iter().map(|(path, it)| SourceFile {
            path: path.clone(),
            text: Arc::clone(&it.text),
        });
        let tree = SourceTree {
            packages: self.packages.clone(),
            files: files.collect(),
        };
        (
            tree,
            self.files
                .values()
                .map(|it| Arc::clone(&it.facts))
                .collect(),
        )
    }

    /// Asks for the files of modules that were declared and not walked (ignored, generated, behind a link). Says
    /// whether there are any.
    pub(crate) fn ask(&mut self, missing: &[MissingModule]) -> bool {
        for module in missing {
            let is_new =
                |it: &&PathBuf| !self.files.contains_key(*it) && !self.failed.contains_key(*it);
            let found = module
                .candidates
                .iter()
                .filter(|it| it.is_file())
                .find(is_new);
            if let Some(found) = found.filter(|it| is_below(it, &self.roots)) {
                self.wanted.insert(found.clone());
            }
        }
        !self.wanted.is_empty()
    }

    /// How many packages are read.
    pub(crate) fn packages(&self) -> usize {
        self.packages.len()
    }

    /// What could not be read or understood, once the program is linked.
    pub(crate) fn troubles(&self, program: &Program<'_>) -> Vec<Trouble> {
        let mut troubles: Vec<Trouble> = self.failed.values().cloned().collect();
        for (file, (path, loaded)) in program.tree().files.iter().zip(&self.files) {
            debug_assert_eq!(
                &file.path, path,
                "files are numbered in the order of their paths"
            );
            let Some(error) = &loaded.facts.error else {
                continue;
            };
            let range = error.range.start as usize..error.range.end as usize;
            troubles.push(
                Trouble::new(TroubleKind::Unparsable, path, "this file cannot be parsed")
                    .at(&loaded.text, range, error.message.clone())
                    .note("nothing in it was linted"),
            );
        }
        troubles.extend(
            program
                .missing_modules()
                .iter()
                .filter_map(|it| self.missing(it)),
        );
        troubles
    }

    fn missing(&self, module: &MissingModule) -> Option<Trouble> {
        if module
            .candidates
            .iter()
            .any(|it| self.failed.contains_key(it))
        {
            return None;
        }
        let path = self.files.keys().nth(module.span.file.0 as usize)?;
        let range = module.span.range.start as usize..module.span.range.end as usize;
        let text = &self.files[path].text;
        let name = text.get(range.clone()).unwrap_or_default().to_owned();
        let trouble = Trouble::new(
            TroubleKind::MissingModule,
            path,
            format!("the module `{name}` has no file"),
        );
        let beside = path.parent().unwrap_or(path);
        let looked: Vec<String> = module
            .candidates
            .iter()
            .map(|it| format!("`{}`", it.strip_prefix(beside).unwrap_or(it).display()))
            .collect();
        let is_there = module.candidates.iter().any(|it| it.is_file());
        let note = if is_there {
            let looked = looked.join(" or ");
            format!("{looked} lies outside of what is linted and was not read")
        } else {
            format!("looked for {}", looked.join(" and "))
        };
        Some(trouble.at(text, range, "declared here").note(note))
    }
}

fn is_below(path: &Path, roots: &[PathBuf]) -> bool {
    roots.iter().any(|it| path.starts_with(it))
}
