//! Macros that one file defines and another calls: the second is lowered again with their texts at hand.

use std::path::Path;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{Body, ExprId, ExprKind, FileFacts, ItemKind, Name, TextRange};
use crate::lower::lower_with;
use crate::tree::{PackageId, SourceTree};

/// Where a macro is defined.
struct Definition {
    file: usize,
    range: TextRange,
    is_exported: bool,
}

/// Lowers again what calls macros of other files that declare types or register functions. `facts` are those of the
/// tree's files, in their order.
///
/// A macro is lent by the only file of a package that defines one of its name: to the files of that package and,
/// where it is exported, to packages that depend on it.
pub fn lend(tree: &SourceTree, facts: &mut [Arc<FileFacts>]) {
    let wanted: Vec<FxHashSet<&Name>> = facts.iter().map(|it| wanted(it)).collect();
    if wanted.iter().all(FxHashSet::is_empty) {
        return;
    }
    let packages = tree.packages.iter().zip(0..);
    let packages: FxHashMap<&Path, PackageId> = packages
        .map(|(it, index)| (it.dir.as_path(), PackageId(index)))
        .collect();
    // The package whose folder is the closest around a file.
    let owner = |path: &Path| path.ancestors().find_map(|it| packages.get(it).copied());
    let owners: Vec<Option<PackageId>> = tree.files.iter().map(|it| owner(&it.path)).collect();
    let definitions = definitions(facts, &owners);
    let mut again = Vec::new();
    for (file, names) in wanted.iter().enumerate() {
        let Some(package) = owners[file] else {
            continue;
        };
        let mut names: Vec<&Name> = names.iter().copied().collect();
        names.sort_unstable();
        let lent = names.into_iter().filter_map(|name| {
            let definition = lender(tree, &definitions, package, name)?;
            let range = definition.range.start as usize..definition.range.end as usize;
            let text = tree.files[definition.file].text.get(range)?;
            // What `$crate` stands for in another package has no name here.
            let is_near = owners[definition.file] == Some(package) || !text.contains("$crate");
            (definition.file != file && is_near).then_some(text)
        });
        let lent: Vec<&str> = lent.collect();
        if !lent.is_empty() {
            again.push((file, lower_with(&tree.files[file].text, &lent)));
        }
    }
    for (file, lowered) in again {
        facts[file] = Arc::new(lowered);
    }
}

/// The packages' macros by name.
type Definitions = FxHashMap<(PackageId, Name), Vec<Definition>>;

fn definitions(facts: &[Arc<FileFacts>], owners: &[Option<PackageId>]) -> Definitions {
    let mut definitions = Definitions::default();
    for (file, (facts, owner)) in facts.iter().zip(owners).enumerate() {
        let Some(owner) = owner else {
            continue;
        };
        for item in &facts.items {
            if matches!(item.kind, ItemKind::MacroRules(_)) {
                let key = (*owner, item.name.clone());
                definitions.entry(key).or_default().push(Definition {
                    file,
                    range: item.range,
                    is_exported: item.attrs.iter().any(|it| it.is("macro_export")),
                });
            }
        }
    }
    definitions
}

/// The definition that a name means in a package.
fn lender<'d>(
    tree: &SourceTree,
    definitions: &'d Definitions,
    package: PackageId,
    name: &Name,
) -> Option<&'d Definition> {
    if let Some(own) = definitions.get(&(package, name.clone())) {
        return one(own.iter());
    }
    let dependencies = tree.package(package).dependencies.iter();
    let packages = dependencies.filter_map(|it| it.local);
    let found = packages.filter_map(|it| definitions.get(&(it, name.clone())));
    one(found.flatten()).filter(|it| it.is_exported)
}

fn one<'d>(mut definitions: impl Iterator<Item = &'d Definition>) -> Option<&'d Definition> {
    let first = definitions.next()?;
    definitions.next().is_none().then_some(first)
}

/// The macros that a file calls and does not define, where knowing them could tell more than the call does.
fn wanted(facts: &FileFacts) -> FxHashSet<&Name> {
    let mut wanted = FxHashSet::default();
    for item in &facts.items {
        if let ItemKind::MacroCall { path, items, .. } = &item.kind
            && items.is_empty()
        {
            wanted.extend(path.segments.last().map(|it| &it.name));
        }
    }
    for body in &facts.bodies {
        for expr in &body.exprs {
            if let ExprKind::Macro { path, args, parsed } = &expr.kind
                && (!parsed || args.iter().any(|it| may_be_function(body, *it)))
            {
                wanted.extend(path.segments.last().map(|it| &it.name));
            }
        }
    }
    for item in &facts.items {
        if matches!(item.kind, ItemKind::MacroRules(_)) {
            wanted.remove(&item.name);
        }
    }
    wanted
}

/// Whether an argument may name a function or be one.
fn may_be_function(body: &Body, arg: ExprId) -> bool {
    matches!(
        body.expr(arg).kind,
        ExprKind::Path(_) | ExprKind::Closure { .. }
    )
}
