//! Imports that an edit leaves without a use go with it.

use std::collections::BTreeSet;

use crate::edit::Edit;
use crate::facts::{FileFacts, Item, ItemKind, TextRange, UseLeaf, Visibility};
use crate::program::Program;
use crate::tree::FileId;

/// Takes away the import of `name` from a file where nothing mentions it but the places that are removed. None where another
/// file may have the name from there.
pub(super) fn without_import(
    program: &Program<'_>,
    file: FileId,
    name: &str,
    removed: &[TextRange],
) -> Option<Vec<Edit>> {
    let facts = program.facts(file);
    let text = &*program.tree().file(file).text;
    let mut edits = Vec::new();
    for alias in imported_as(facts, name) {
        let leaves: Vec<(&Item, &UseLeaf)> = leaves(facts)
            .filter(|it| it.1.name == alias && it.1.path.last().is_some_and(|it| it == name))
            .collect();
        let is_within = |at: u32, range: TextRange| range.start <= at && at < range.end;
        let is_left = mentions(text, alias).iter().any(|at| {
            let is_removed = removed.iter().any(|it| is_within(*at, *it));
            let is_import = leaves.iter().any(|it| is_within(*at, it.0.range));
            !is_removed && !is_import
        });
        let [(item, leaf)] = leaves.as_slice() else {
            continue;
        };
        if is_left || item.vis != Visibility::Private || !item.attrs.is_empty() {
            continue;
        }
        if is_taken_elsewhere(program, file, alias) {
            return None;
        }
        edits.push(without_leaf(file, text, item, leaf)?);
    }
    Some(edits)
}

/// The import of `name` in a file, as it is.
pub(super) fn import_of(program: &Program<'_>, file: FileId, name: &str) -> Option<Edit> {
    let text = &*program.tree().file(file).text;
    let mut found =
        leaves(program.facts(file)).filter(|it| it.1.path.last().is_some_and(|it| it == name));
    let (_, leaf) = found.next()?;
    let range = leaf.range;
    let written = &text[range.start as usize..range.end as usize];
    Some(Edit::replace(file, range, written))
}

/// The names that the imports of a file give to something called `name`.
pub(super) fn imported_as<'f>(facts: &'f FileFacts, name: &str) -> BTreeSet<&'f str> {
    leaves(facts)
        .filter(|it| it.1.path.last().is_some_and(|it| it == name))
        .map(|it| it.1.name.as_str())
        .collect()
}

/// Where a word stands in a text, outside of comments that have a line of their own or end one.
pub(super) fn mentions(text: &str, word: &str) -> Vec<u32> {
    let is_part = |it: char| it.is_alphanumeric() || it == '_';
    text.match_indices(word)
        .filter(|(at, _)| {
            let line = &text[text[..*at].rfind('\n').map_or(0, |it| it + 1)..*at];
            !text[..*at].ends_with(is_part)
                && !text[at + word.len()..].starts_with(is_part)
                && !line
                    .trim_start_matches('\u{feff}')
                    .trim_start()
                    .starts_with("//")
                && !line.contains(" // ")
        })
        .map(|it| it.0 as u32)
        .collect()
}

fn leaves(facts: &FileFacts) -> impl Iterator<Item = (&Item, &UseLeaf)> {
    facts.items.iter().flat_map(|item| {
        let leaves = match &item.kind {
            ItemKind::Use(leaves) => leaves.as_slice(),
            _ => &[],
        };
        leaves.iter().map(move |it| (item, it))
    })
}

/// Whether another file imports all that a module of the program has, and says the name.
fn is_taken_elsewhere(program: &Program<'_>, file: FileId, name: &str) -> bool {
    let files = &program.tree().files;
    (0..files.len()).any(|index| {
        let other = FileId(index as u32);
        let facts = program.facts(other);
        other != file
            && !program.targets_of(other).is_empty()
            && leaves(facts).any(|(_, it)| it.glob)
            && !leaves(facts).any(|(_, it)| it.name == name)
            && !mentions(&program.tree().file(other).text, name).is_empty()
    })
}

/// `{a, b}` without one of the two: the other needs no braces.
fn without_braces(file: FileId, text: &str, both: [TextRange; 2], leaf: &UseLeaf) -> Option<Edit> {
    let text_of = |it: TextRange| &text[it.start as usize..it.end as usize];
    let open = text[..both[0].start as usize].trim_end();
    let between = &text[both[0].end as usize..both[1].start as usize];
    let rest = text[both[1].end as usize..].trim_start();
    let close = rest.strip_prefix(',').unwrap_or(rest).trim_start();
    let kept = both.into_iter().find(|it| *it != leaf.range)?;
    let is_pair = open.ends_with('{') && between.trim() == "," && close.starts_with('}');
    (is_pair && text_of(kept) != "self").then(|| {
        let range = TextRange {
            start: open.len() as u32 - 1,
            end: (text.len() - close.len()) as u32 + 1,
        };
        Edit::replace(file, range, text_of(kept))
    })
}

/// One leaf less; the whole `use`, with its line, where it is the only one.
fn without_leaf(file: FileId, text: &str, item: &Item, leaf: &UseLeaf) -> Option<Edit> {
    let ItemKind::Use(all) = &item.kind else {
        return None;
    };
    if let [_] = all.as_slice() {
        let end = item.range.end as usize;
        let rest = &text[end..];
        let line_end = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let line_end = match &rest[line_end..] {
            it if it.starts_with("\r\n") => line_end + 2,
            it if it.starts_with('\n') => line_end + 1,
            _ => 0,
        };
        let before = text[..item.range.start as usize].trim_end_matches([' ', '\t']);
        let range = TextRange {
            start: before.len() as u32,
            end: (end + line_end) as u32,
        };
        return Some(Edit::replace(file, range, ""));
    }
    if let [one, other] = all.as_slice()
        && let Some(edit) = without_braces(file, text, [one, other].map(|it| it.range), leaf)
    {
        return Some(edit);
    }
    let (mut start, mut end) = (leaf.range.start as usize, leaf.range.end as usize);
    // The leaf is its last name: the path before it goes too.
    let is_path = |it: char| it.is_alphanumeric() || it == '_' || it == ':';
    start = text[..start].trim_end_matches(is_path).len();
    let before = text[..start].trim_end();
    let after = text[end..].trim_start();
    if let Some(rest) = after.strip_prefix(',') {
        // Up to the next leaf, unless this one was the last.
        let next = rest.trim_start();
        if next.starts_with('}') {
            if let Some(kept) = before.strip_suffix(',') {
                start = kept.len();
            } else {
                return None;
            }
        } else {
            end = text.len() - next.len();
        }
    } else if after.starts_with('}') && before.ends_with(',') {
        start = before.len() - 1;
    } else {
        return None;
    }
    let range = TextRange {
        start: start as u32,
        end: end as u32,
    };
    Some(Edit::replace(file, range, ""))
}
