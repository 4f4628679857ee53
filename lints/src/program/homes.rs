//! Where a place of the source is at home: the item around it, and the expression.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::nested::Nested;
use crate::program::Program;
use crate::program::defs::{DefId, DefKind, Defs};
use crate::tree::{FileId, Span};

/// The definitions and expressions of each file, as far as they were asked for.
pub struct Homes<'p, 'a> {
    program: &'p Program<'a>,
    of_file: FxHashMap<FileId, Vec<DefId>>,
    items: RefCell<FxHashMap<FileId, Nested<DefId>>>,
    expressions: RefCell<FxHashMap<FileId, Nested<()>>>,
}

impl<'a> Program<'a> {
    /// The definitions by file, for many questions about places.
    pub fn homes(&self) -> Homes<'_, 'a> {
        let defs = &self.world.defs;
        let mut of_file: FxHashMap<FileId, Vec<DefId>> = FxHashMap::default();
        for (def, id) in defs.all.iter().zip(0..) {
            // The variants of an enum share its item, and are not told apart.
            if !matches!(def.kind, DefKind::Variant(_)) {
                of_file.entry(def.file).or_default().push(DefId(id));
            }
        }
        Homes {
            program: self,
            of_file,
            items: RefCell::default(),
            expressions: RefCell::default(),
        }
    }
}

impl Homes<'_, '_> {
    /// The smallest expression around a place; the place itself where there is none.
    pub fn expression_around(&self, place: Span) -> Span {
        let mut known = self.expressions.borrow_mut();
        let expressions = known.entry(place.file).or_insert_with(|| {
            let bodies = self.program.facts(place.file).bodies.iter();
            Nested::new(bodies.flat_map(|it| &it.exprs).map(|it| (it.range, ())))
        });
        let around = expressions.innermost(place.range);
        around.map_or(place, |(range, ())| Defs::place(place.file, range))
    }

    /// The path of the smallest item around a place, `crate::module::Type::method`: by the first of the targets
    /// that share the file. Where no item is around it, the path of the file within its package, with `/`.
    pub fn item(&self, place: Span) -> String {
        let defs = &self.program.world.defs;
        let mut known = self.items.borrow_mut();
        let items = known.entry(place.file).or_insert_with(|| {
            let all = self.of_file.get(&place.file).into_iter().flatten();
            Nested::new(all.map(|it| (defs.item(*it).range, *it)))
        });
        match items.innermost(place.range) {
            // An impl has no name of its own.
            Some((_, def)) => defs.canonical(def).trim_end_matches("::").to_owned(),
            None => self.file(place.file),
        }
    }

    fn file(&self, file: FileId) -> String {
        let path = &self.program.tree.file(file).path;
        let inside = self
            .program
            .package_of(file)
            .and_then(|it| path.strip_prefix(&it.dir).ok())
            .unwrap_or(path);
        let parts = inside
            .components()
            .map(|it| it.as_os_str().to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    }
}
