//! Fingerprints: the names of findings that stay the same when lines move or code is laid out anew.

use std::collections::HashMap;

use mongo_lint::finding::Finding;
use mongo_lint::identity::{Identity, identities};
use mongo_lint::program::Program;
use xxhash_rust::xxh3::Xxh3;

/// The name of one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    /// The path of the item that the finding stands in.
    pub(crate) item: String,
    /// 32 hexadecimal digits, different for each finding of a run.
    pub(crate) digits: String,
}

/// The fingerprints of the findings of a run, in the same order: of the lint, the path of the item, the tokens of the
/// place, and which of those that share all this it is, counted by their places.
pub(crate) fn of_all<'f>(
    program: &Program<'_>,
    findings: impl Iterator<Item = &'f Finding> + Clone,
) -> Vec<Fingerprint> {
    let identities = identities(program, findings.clone());
    let mut sorted: Vec<(&Finding, &Identity, usize)> = findings
        .zip(&identities)
        .zip(0..)
        .map(|((finding, identity), index)| (finding, identity, index))
        .collect();
    sorted.sort_by_key(|it| it.0.span);
    let mut seen: HashMap<(&str, &Identity), u32> = HashMap::new();
    let mut digits = vec![String::new(); identities.len()];
    for (finding, identity, index) in sorted {
        let occurrence = seen.entry((finding.lint.name, identity)).or_default();
        digits[index] = hash(&[
            finding.lint.name,
            &identity.item,
            &identity.snippet,
            &occurrence.to_string(),
        ]);
        *occurrence += 1;
    }
    let items = identities.into_iter().map(|it| it.item);
    let both = items.zip(digits);
    both.map(|(item, digits)| Fingerprint { item, digits })
        .collect()
}

/// The digits for something that is no finding: what could not be read.
pub(crate) fn of_trouble(path: &str, message: &str) -> String {
    hash(&["", path, message])
}

/// The digits for one more message that has the digits of others: of a package of the same name elsewhere.
pub(crate) fn again(digits: &str, before: u32) -> String {
    hash(&[digits, &before.to_string()])
}

fn hash(parts: &[&str]) -> String {
    let mut hash = Xxh3::new();
    for part in parts {
        hash.update(&(part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    format!("{:032x}", hash.digest128())
}
