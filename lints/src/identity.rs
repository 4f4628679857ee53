//! What stays of a finding when the code around it moves or is laid out anew.

use crate::finding::Finding;
use crate::lower::tokens;
use crate::program::Program;

/// What tells a finding from others, whatever its line. Two findings of one lint may still share it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// The path of the item that it stands in: `crate::module::Type::method`. The path of the file within its package
    /// where no item is around it.
    pub item: String,
    /// The tokens of the smallest expression around its place, else those of the place alone.
    pub snippet: String,
}

/// One identity for each finding, in the same order.
pub fn identities<'f>(
    program: &Program<'_>,
    findings: impl IntoIterator<Item = &'f Finding>,
) -> Vec<Identity> {
    let homes = program.homes();
    let identity = |it: &Finding| Identity {
        item: homes.item(it.span),
        snippet: tokens(program.text(homes.expression_around(it.span))),
    };
    findings.into_iter().map(identity).collect()
}
