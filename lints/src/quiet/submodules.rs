//! Which file a `mod name;` stands for, so that a comment on it reaches what is written there.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use crate::facts::{Attr, Item, ItemId, ItemKind, Name, TextRange};
use crate::nested::Nested;
use crate::program::Program;
use crate::tree::{FileId, Span};

/// The files of all modules, by the place of their declaration.
pub(super) struct Submodules {
    declared: Vec<(Span, FileId)>,
    /// Whether a file is declared by something in test code only, as far as its own declaration says.
    parents: FxHashMap<FileId, Span>,
    /// The items of a file, and whether each is for tests, as far as they were asked for.
    items: RefCell<FxHashMap<FileId, Nested<bool>>>,
}

impl Submodules {
    pub(super) fn new(program: &Program<'_>) -> Submodules {
        let tree = program.tree();
        let by_path: FxHashMap<&Path, FileId> = tree
            .files
            .iter()
            .enumerate()
            .map(|(at, it)| (it.path.as_path(), FileId(at as u32)))
            .collect();
        let roots: Vec<&Path> = tree
            .packages
            .iter()
            .flat_map(|it| &it.targets)
            .map(|it| it.root.as_path())
            .collect();
        let mut declared = Vec::new();
        for file in (0..tree.files.len()).map(|it| FileId(it as u32)) {
            let path = tree.file(file).path.as_path();
            let root = roots.contains(&path) || path.file_name().is_some_and(|it| it == "mod.rs");
            let folder = if root {
                path.parent().map(Path::to_path_buf)
            } else {
                Some(path.with_extension(""))
            };
            let Some(folder) = folder else { continue };
            let facts = program.facts(file);
            let mut walk = Walk {
                items: &facts.items,
                beside: path.parent().unwrap_or(path),
                found: Vec::new(),
            };
            walk.items(&facts.roots, &folder);
            for (range, candidates) in walk.found {
                let child = candidates.iter().find_map(|it| by_path.get(it.as_path()));
                declared.extend(child.map(|child| (Span { file, range }, *child)));
            }
        }
        let parents = declared
            .iter()
            .map(|(place, child)| (*child, *place))
            .collect();
        Submodules {
            declared,
            parents,
            items: RefCell::default(),
        }
    }

    /// All of the files whose modules are declared within a place, and within those files.
    pub(super) fn within(&self, program: &Program<'_>, place: Span) -> Vec<Span> {
        let mut files: Vec<FileId> = Vec::new();
        let declared =
            |it: &&(Span, FileId)| it.0.file == place.file && place.range.contains(it.0.range);
        let mut open: Vec<FileId> = self
            .declared
            .iter()
            .filter(declared)
            .map(|it| it.1)
            .collect();
        while let Some(file) = open.pop() {
            if !files.contains(&file) {
                files.push(file);
                open.extend(
                    self.declared
                        .iter()
                        .filter(|it| it.0.file == file)
                        .map(|it| it.1),
                );
            }
        }
        let whole = |file: FileId| {
            let end = program.tree().file(file).text.len() as u32;
            Span {
                file,
                range: TextRange { start: 0, end },
            }
        };
        files.into_iter().map(whole).collect()
    }

    /// Whether a place is in code for tests.
    pub(super) fn is_test(&self, program: &Program<'_>, place: Span) -> bool {
        let mut place = place;
        // Modules may declare each other in a circle.
        for _ in 0..64 {
            let facts = program.facts(place.file);
            let mut known = self.items.borrow_mut();
            let items = known.entry(place.file).or_insert_with(|| {
                let items = facts.items.iter();
                Nested::new(items.map(|it| (it.range, it.attrs.iter().any(is_for_tests))))
            });
            if items.around(place.range).any(|it| it.1) || facts.attrs.iter().any(is_for_tests) {
                return true;
            }
            match self.parents.get(&place.file) {
                Some(parent) => place = *parent,
                None => break,
            }
        }
        program
            .targets_of(place.file)
            .iter()
            .all(|(package, target)| {
                let package = program.tree().package(*package);
                package
                    .targets
                    .get(*target as usize)
                    .is_some_and(|it| it.kind.is_test())
            })
    }
}

/// The module declarations of one file.
struct Walk<'a> {
    items: &'a [Item],
    /// The folder of the file: where `#[path]` starts from.
    beside: &'a Path,
    found: Vec<(TextRange, Vec<PathBuf>)>,
}

impl Walk<'_> {
    fn items(&mut self, items: &[ItemId], folder: &Path) {
        for id in items {
            let item = &self.items[id.index()];
            let named = item
                .attrs
                .iter()
                .find(|it| it.is("path"))
                .and_then(Attr::text);
            match (&item.kind, named) {
                (ItemKind::Mod { content: None }, Some(path)) => {
                    self.found.push((item.range, vec![self.beside.join(path)]));
                }
                (ItemKind::Mod { content: None }, None) => {
                    let file = folder.join(format!("{}.rs", item.name));
                    let folder = folder.join(item.name.as_str()).join("mod.rs");
                    self.found.push((item.range, vec![file, folder]));
                }
                (
                    ItemKind::Mod {
                        content: Some(content),
                    },
                    _,
                ) => {
                    self.items(content, &folder.join(named.unwrap_or(&item.name)));
                }
                (ItemKind::MacroCall { items, .. }, _) => self.items(items, folder),
                _ => {}
            }
        }
    }
}

/// Whether an attribute is one of tests, or of code that is compiled for tests only.
fn is_for_tests(attr: &Attr) -> bool {
    match attr.path.last().map(Name::as_str) {
        Some("test" | "bench" | "rstest" | "test_case") => true,
        Some("cfg") => attr
            .list
            .iter()
            .any(|it| it.is("test") || it.is("all") && it.entry("test").is_some()),
        _ => false,
    }
}
