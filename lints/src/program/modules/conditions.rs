//! Attributes that take an item out of the program: for tests only, or for another version.

use crate::facts::{Attr, AttrValue, Literal, Name};
use crate::program::modules::Collector;
use crate::program::modules::files::TEST_NAMES;

impl Collector<'_, '_> {
    pub(super) fn is_for_version(&self, attrs: &[Attr]) -> bool {
        let Some(version) = self.version else {
            return true;
        };
        attrs.iter().all(|attr| {
            let bound = || {
                let text = attr.list.first().and_then(Attr::text)?;
                let mut parts = text.split('.').map(|it| it.parse::<u64>().ok());
                Some((parts.next()??, parts.next().flatten().unwrap_or(0)))
            };
            match attr.path.first().map(Name::as_str) {
                Some("since") => bound().is_none_or(|it| version >= it),
                Some("until") => bound().is_none_or(|it| version < it),
                _ => true,
            }
        })
    }
}

/// Whether attributes say that an item is compiled for tests only, or is a test.
pub(super) fn is_test_only(attrs: &[Attr]) -> bool {
    attrs
        .iter()
        .any(|attr| match attr.path.last().map(Name::as_str) {
            Some(
                "test" | "bench" | "rstest" | "test_case" | "quickcheck" | "proptest" | "test_log",
            ) => true,
            Some("cfg") => attr.list.iter().any(requires_test),
            _ => false,
        })
}

/// Whether a `cfg` predicate holds in tests only.
fn requires_test(predicate: &Attr) -> bool {
    match predicate.path.first().map(Name::as_str) {
        Some("test") => true,
        Some("feature") => match &predicate.value {
            Some(AttrValue::Lit(Literal::Str(name))) => {
                TEST_NAMES.contains(&name.replace('-', "_").as_str())
            }
            _ => false,
        },
        Some("all") => predicate.list.iter().any(requires_test),
        Some("any") => !predicate.list.is_empty() && predicate.list.iter().all(requires_test),
        _ => false,
    }
}
