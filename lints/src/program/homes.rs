//! Where a place of the source is at home: the item around it, and the expression.

use rustc_hash::FxHashMap;

use crate::facts::TextRange;
use crate::program::Program;
use crate::program::defs::{DefId, DefKind, Defs};
use crate::tree::{FileId, Span};

/// The definitions of each file of the tree.
pub struct Homes<'p, 'a> {
    program: &'p Program<'a>,
    of_file: FxHashMap<FileId, Vec<DefId>>,
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
        }
    }

    /// The smallest expression around a place; the place itself where there is none.
    pub fn expression_around(&self, place: Span) -> Span {
        let bodies = self.facts(place.file).bodies.iter();
        let around = bodies
            .flat_map(|it| &it.exprs)
            .map(|it| it.range)
            .filter(|it| it.contains(place.range))
            .min_by_key(|it| length(*it));
        around.map_or(place, |range| Defs::place(place.file, range))
    }
}

impl Homes<'_, '_> {
    /// The path of the smallest item around a place, `crate::module::Type::method`: by the first of the targets
    /// that share the file. Where no item is around it, the path of the file within its package, with `/`.
    pub fn item(&self, place: Span) -> String {
        let defs = &self.program.world.defs;
        let around = self
            .of_file
            .get(&place.file)
            .into_iter()
            .flatten()
            .filter(|it| defs.item(**it).range.contains(place.range))
            .min_by_key(|it| length(defs.item(**it).range));
        match around {
            // An impl has no name of its own.
            Some(def) => defs.canonical(*def).trim_end_matches("::").to_owned(),
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

fn length(range: TextRange) -> u32 {
    range.end - range.start
}
