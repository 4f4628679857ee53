//! The files of a unit, as far as they are read: which are wanted, what they hold, which are asked for later.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mongo_lint::facts::FileFacts;
use mongo_lint::program::{MissingModule, Program};
use mongo_lint::tree::{Package, PackageId, SourceFile, SourceTree};

use crate::cache::Digest;
use crate::packages::Packages;
use crate::read;
use crate::trouble::{Trouble, TroubleKind};
use crate::unit::Unit;

/// The files of one unit.
#[derive(Debug)]
pub(crate) struct Sources {
    packages: Vec<Package>,
    /// Files are read below these folders only.
    roots: Vec<PathBuf>,
    files: BTreeMap<PathBuf, Source>,
    wanted: BTreeSet<PathBuf>,
    failed: BTreeMap<PathBuf, Trouble>,
    /// Files that modules asked for.
    asked: BTreeSet<PathBuf>,
    /// Where modules were looked for, and whether there was a file.
    looked: BTreeMap<PathBuf, bool>,
}

/// One file.
#[derive(Clone, Debug)]
struct Source {
    text: Arc<str>,
    content: Digest,
    /// None until it is lowered.
    facts: Option<Arc<FileFacts>>,
}

/// Texts that stand for what is written in files.
pub(crate) type Overlay = BTreeMap<PathBuf, Arc<str>>;

/// A text and what stands for it.
pub(crate) type Text = (Arc<str>, Digest);

/// Reads one file.
pub(crate) fn read(path: PathBuf, overlay: &Overlay) -> (PathBuf, Result<Text, Trouble>) {
    let text = match overlay.get(&path) {
        Some(text) => Ok(Arc::clone(text)),
        None => read::text(&path, TroubleKind::Unreadable),
    };
    let text = text.map(|it| {
        let content = Digest::of(&it);
        (it, content)
    });
    (path, text)
}

impl Sources {
    /// The files of a unit; none of them is read yet.
    pub(crate) fn new(all: &Packages, unit: &Unit) -> Sources {
        let numbers = &unit.packages;
        let mut packages: Vec<Package> =
            numbers.iter().map(|it| all.package(*it).clone()).collect();
        for dependency in packages.iter_mut().flat_map(|it| &mut it.dependencies) {
            // What a package depends on is in the same unit.
            dependency.local = dependency
                .local
                .and_then(|it| numbers.binary_search(&it).ok())
                .map(|it| PackageId(it as u32));
        }
        let roots = all.roots.clone();
        let mut wanted: BTreeSet<PathBuf> = unit.files.iter().cloned().collect();
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
            asked: BTreeSet::new(),
            looked: BTreeMap::new(),
        }
    }

    /// The files to read next.
    pub(crate) fn wanted(&mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.wanted).into_iter().collect()
    }

    /// Takes files that were read.
    pub(crate) fn add(&mut self, read: Vec<(PathBuf, Result<Text, Trouble>)>) {
        for (path, result) in read {
            match result {
                Ok((text, content)) => {
                    let facts = None;
                    let source = Source {
                        text,
                        content,
                        facts,
                    };
                    self.files.insert(path, source);
                }
                Err(trouble) => _ = self.failed.insert(path, trouble),
            }
        }
    }

    /// The texts that are to be lowered, in the order of their paths.
    pub(crate) fn unlowered(&self) -> Vec<Text> {
        let files = self.files.values().filter(|it| it.facts.is_none());
        files.map(|it| (Arc::clone(&it.text), it.content)).collect()
    }

    /// Takes the facts of what was to be lowered, in the same order.
    pub(crate) fn lowered(&mut self, facts: Vec<FileFacts>) {
        let files = self.files.values_mut().filter(|it| it.facts.is_none());
        for (file, facts) in files.zip(facts) {
            file.facts = Some(Arc::new(facts));
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
        let facts = self.files.values();
        let facts = facts.map(|it| it.facts.clone().unwrap_or_default());
        (tree, facts.collect())
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &Path) -> Option<Arc<str>> {
        self.files.get(path).map(|it| Arc::clone(&it.text))
    }

    /// The files read so far with what stands for their contents; none if one could not be read.
    pub(crate) fn contents(&self) -> Option<Vec<(&Path, Digest)>> {
        let files = self.files.iter().map(|it| (it.0.as_path(), it.1.content));
        self.failed.is_empty().then(|| files.collect())
    }

    /// What was read because modules asked for it.
    pub(crate) fn asked(&self) -> Vec<(PathBuf, Digest)> {
        let files = self
            .asked
            .iter()
            .filter_map(|it| self.files.get_key_value(it));
        files.map(|it| (it.0.clone(), it.1.content)).collect()
    }

    /// Where modules were looked for, and whether there was a file.
    pub(crate) fn looked(&self) -> Vec<(PathBuf, bool)> {
        let looked = self.looked.iter();
        looked.map(|it| (it.0.clone(), *it.1)).collect()
    }

    /// The facts of all files.
    pub(crate) fn facts(&self) -> impl Iterator<Item = (Digest, &FileFacts)> {
        let files = self.files.values();
        files.filter_map(|it| Some((it.content, &**it.facts.as_ref()?)))
    }

    /// Asks for the files of modules that were declared and not walked (ignored, generated, behind a link). Says
    /// whether there are any.
    pub(crate) fn ask(&mut self, missing: &[MissingModule]) -> bool {
        for module in missing {
            for candidate in &module.candidates {
                let is_file = candidate.is_file();
                self.looked.insert(candidate.clone(), is_file);
            }
            let is_new =
                |it: &&PathBuf| !self.files.contains_key(*it) && !self.failed.contains_key(*it);
            let found = module
                .candidates
                .iter()
                .filter(|it| self.looked[*it])
                .find(is_new);
            if let Some(found) = found.filter(|it| is_below(it, &self.roots)) {
                self.asked.insert(found.clone());
                self.wanted.insert(found.clone());
            }
        }
        !self.wanted.is_empty()
    }

    /// What could not be read or understood, once the program is linked.
    pub(crate) fn troubles(&self, program: &Program<'_>) -> Vec<Trouble> {
        let mut troubles: Vec<Trouble> = self.failed.values().cloned().collect();
        for (file, (path, loaded)) in program.tree().files.iter().zip(&self.files) {
            debug_assert_eq!(
                &file.path, path,
                "files are numbered in the order of their paths"
            );
            let Some(error) = loaded.facts.as_ref().and_then(|it| it.error.as_ref()) else {
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
