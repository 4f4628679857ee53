//! `use` trees, flattened to their leaves.

use syn::UseTree;

use super::{name, spans};
use crate::facts::{Name, UseLeaf};

/// The leaves of a `use`, in order.
pub(super) fn leaves(item: &syn::ItemUse) -> Vec<UseLeaf> {
    let mut walk = Walk {
        absolute: item.leading_colon.is_some(),
        path: Vec::new(),
        leaves: Vec::new(),
    };
    walk.tree(&item.tree);
    walk.leaves
}

struct Walk {
    absolute: bool,
    path: Vec<Name>,
    leaves: Vec<UseLeaf>,
}

impl Walk {
    fn tree(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(it) => {
                self.path.push(name(&it.ident));
                self.tree(&it.tree);
                self.path.pop();
            }
            UseTree::Name(it) => self.leaf(name(&it.ident), None, spans::range(it.ident.span())),
            UseTree::Rename(it) => {
                let range = spans::between(it.ident.span(), it.rename.span());
                self.leaf(name(&it.ident), Some(name(&it.rename)), range);
            }
            UseTree::Glob(it) => {
                let range = spans::range(it.star_token.span);
                let (absolute, path) = (self.absolute, self.path.clone());
                self.leaves.push(UseLeaf {
                    absolute,
                    path,
                    glob: true,
                    name: Name::default(),
                    range,
                });
            }
            UseTree::Group(it) => it.items.iter().for_each(|it| self.tree(it)),
        }
    }

    fn leaf(&mut self, last: Name, alias: Option<Name>, range: crate::facts::TextRange) {
        let mut path = self.path.clone();
        // `use a::{self}` is `use a`; a lone `self` names the module itself.
        if last != "self" || path.is_empty() {
            path.push(last);
        }
        let name = alias.or_else(|| path.last().cloned()).unwrap_or_default();
        self.leaves.push(UseLeaf {
            absolute: self.absolute,
            path,
            glob: false,
            name,
            range,
        });
    }
}
