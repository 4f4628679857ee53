//! What is kept between runs: the facts of files, and what was said of units none of whose files has changed.
//!
//! It lies in the user's cache folder, never in the tree. Nothing here can fail a run: what cannot be read, is broken or is
//! of another program is as good as not there, and is written anew.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use etcetera::BaseStrategy as _;
use mongo_lint::facts::FileFacts;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::job::Caching;
use crate::report::Kept;

/// The name of the folder.
const FOLDER: &str = "cargo-mongo-lint";

/// What no run has touched for this long is of a tree that is gone.
const LIFETIME: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Stands for what was hashed, content and key alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Digest(u128);

impl Digest {
    /// Of a text.
    pub(crate) fn of(text: &str) -> Digest {
        Digest(xxh3_128(text.as_bytes()))
    }

    /// Of anything, by how it is printed for debugging: that shows every field.
    pub(crate) fn of_debug(it: &dyn Debug) -> Digest {
        struct Printer(Xxh3);

        impl std::fmt::Write for Printer {
            fn write_str(&mut self, text: &str) -> std::fmt::Result {
                self.0.update(text.as_bytes());
                Ok(())
            }
        }

        let mut printer = Printer(Xxh3::new());
        // A hash takes whatever it is given.
        let _ = std::fmt::Write::write_fmt(&mut printer, format_args!("{it:?}"));
        Digest(printer.0.digest128())
    }
}

/// The folder where things are kept, if there is one.
#[derive(Debug)]
pub(crate) struct Cache {
    folder: Option<PathBuf>,
    /// Of the program itself: another build knows other facts and other findings.
    program: Digest,
}

/// The things that are kept of one unit.
#[derive(Debug)]
pub(crate) struct Shelf<'c> {
    cache: &'c Cache,
    /// Which unit it is.
    unit: Digest,
    /// The unit, and what the user asked of it.
    question: Digest,
}

/// What becomes of kept facts that were not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Others {
    /// They are of files that have changed or are gone.
    Go,
    /// Another run may ask for them.
    Stay,
}

/// What was said of a unit, and what it depended on beside the files that were walked.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Said {
    /// Files that modules asked for, with their contents, and whether they belong to another unit.
    pub(crate) asked: Vec<(PathBuf, Digest, bool)>,
    /// Where modules were looked for, and whether there was a file.
    pub(crate) looked: Vec<(PathBuf, bool)>,
    pub(crate) report: Kept,
}

/// The facts of files by the files' contents, each as bytes of its own.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct KeptFacts(BTreeMap<Digest, Vec<u8>>);

impl KeptFacts {
    /// The facts of a file with this content.
    pub(crate) fn get(&self, content: Digest) -> Option<FileFacts> {
        postcard::from_bytes(self.0.get(&content)?).ok()
    }
}

impl Cache {
    /// The user's cache folder; none where it is not wanted or cannot be made.
    pub(crate) fn open(caching: Caching) -> Cache {
        let wanted = (caching == Caching::Wanted).then_some(());
        let program = wanted.and_then(|()| program());
        let folder = program.and_then(|_| folder());
        Cache {
            folder,
            program: program.unwrap_or(Digest(0)),
        }
    }

    /// Whether anything can be kept.
    pub(crate) fn is_open(&self) -> bool {
        self.folder.is_some()
    }

    /// The shelf of a unit in certain folders, for what the user asked.
    pub(crate) fn shelf(&self, folders: &[&Path], asked: Digest) -> Shelf<'_> {
        Shelf {
            cache: self,
            unit: Digest::of_debug(&folders),
            question: Digest::of_debug(&(folders, asked)),
        }
    }

    /// The shelf of what the program itself brings along.
    pub(crate) fn own(&self) -> Shelf<'_> {
        self.shelf(&[], Digest(0))
    }

    /// What was kept under a key in a file, if it is whole.
    fn read<T: DeserializeOwned>(&self, file: &str, key: Digest) -> Option<T> {
        let bytes = fs::read(self.folder.as_ref()?.join(file)).ok()?;
        let (head, body) = bytes.split_at_checked(HEAD)?;
        if head != self.head(key, body) {
            return None;
        }
        postcard::from_bytes(body).ok()
    }

    /// Keeps a thing under a key. Who reads the file meanwhile sees the old one or the new one, whole.
    fn write(&self, file: &str, key: Digest, thing: &impl Serialize) -> Option<()> {
        let folder = self.folder.as_ref()?;
        let body = postcard::to_stdvec(thing).ok()?;
        let mut new = NamedTempFile::new_in(folder).ok()?;
        new.write_all(&self.head(key, &body)).ok()?;
        new.write_all(&body).ok()?;
        new.persist(folder.join(file)).ok().map(|_| ())
    }

    /// What a file begins with: the program, the key, and a check that the rest is whole.
    fn head(&self, key: Digest, body: &[u8]) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        let parts = [self.program.0, key.0, xxh3_128(body)];
        for (to, part) in head.chunks_exact_mut(16).zip(parts) {
            to.copy_from_slice(&part.to_le_bytes());
        }
        head
    }

    /// Removes what no run has touched for long.
    fn tidy(&self) {
        let files = self.folder.iter().filter_map(|it| fs::read_dir(it).ok());
        for file in files.flatten().flatten() {
            let modified = file.metadata().and_then(|it| it.modified());
            let age = modified.map(|it| SystemTime::now().duration_since(it));
            if age.is_ok_and(|it| it.is_ok_and(|it| it > LIFETIME)) {
                // Another run may have removed it already.
                let _ = fs::remove_file(file.path());
            }
        }
    }
}

/// Bytes that each file begins with.
const HEAD: usize = 48;

impl Shelf<'_> {
    /// What was said of the unit when it had this key.
    pub(crate) fn said(&self, key: Digest) -> Option<Said> {
        self.cache.read(&self.said_file(), key)
    }

    /// Keeps what was said.
    pub(crate) fn keep_said(&self, key: Digest, said: &Said) {
        // The next run finds nothing and does the work again.
        let _ = self.cache.write(&self.said_file(), key, said);
    }

    /// The facts of the unit's files, as far as they are kept.
    pub(crate) fn facts(&self) -> KeptFacts {
        let kept = self.cache.read(&self.facts_file(), self.unit);
        kept.unwrap_or_default()
    }

    /// Keeps the facts of files, those that are kept already as they are.
    pub(crate) fn keep_facts<'f>(
        &self,
        mut kept: KeptFacts,
        files: impl Iterator<Item = (Digest, &'f FileFacts)>,
        others: Others,
    ) {
        if !self.cache.is_open() {
            return;
        }
        if kept.0.is_empty() {
            self.cache.tidy();
        }
        let mut has_new = false;
        let mut all = KeptFacts::default();
        for (content, facts) in files {
            let bytes = kept.0.remove(&content).or_else(|| {
                has_new = true;
                postcard::to_stdvec(facts).ok()
            });
            all.0.extend(bytes.map(|it| (content, it)));
        }
        if others == Others::Stay {
            all.0.extend(kept.0);
        }
        if has_new {
            let _ = self.cache.write(&self.facts_file(), self.unit, &all);
        }
    }

    fn said_file(&self) -> String {
        format!("{:032x}.said", self.question.0)
    }

    fn facts_file(&self) -> String {
        format!("{:032x}.facts", self.unit.0)
    }
}

/// This build of the program: where it is, how long, how old.
fn program() -> Option<Digest> {
    let path = std::env::current_exe().ok()?;
    let metadata = fs::metadata(&path).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    Some(Digest::of_debug(&(
        version,
        path,
        metadata.len(),
        metadata.modified().ok()?,
    )))
}

fn folder() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?.cache_dir();
    let folder = base.join(FOLDER);
    // A relative path would be one in the tree that is linted.
    if !base.is_absolute() {
        return None;
    }
    fs::create_dir_all(&folder).ok()?;
    Some(folder)
}
