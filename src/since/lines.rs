//! Which lines of a text a change touched.

use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// Lines of a text, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// Every line.
    All,
    /// These.
    Some(Vec<Range<usize>>),
}

impl Lines {
    /// No line.
    pub(super) fn none() -> Lines {
        Lines::Some(Vec::new())
    }

    /// The lines of `new` that are not in `old`. How lines end does not count: a checkout may change it.
    pub(super) fn changed(old: &str, new: &str) -> Lines {
        let changed = operations(old, new);
        let changed = changed.filter(|it| it.tag() != DiffTag::Delete);
        Lines::Some(changed.map(|it| it.new_range()).collect())
    }

    /// The same, and the lines beside those that were taken out.
    pub(super) fn near(old: &str, new: &str) -> Lines {
        let changed = operations(old, new).map(|it| match it.tag() {
            DiffTag::Delete => it.new_range().start.saturating_sub(1)..it.new_range().end + 1,
            _ => it.new_range(),
        });
        Lines::Some(changed.collect())
    }

    /// Whether one of the lines from `first` to `last` is among these.
    pub(super) fn touch(&self, first: usize, last: usize) -> bool {
        match self {
            Lines::All => true,
            Lines::Some(ranges) => ranges.iter().any(|it| it.start <= last && first < it.end),
        }
    }
}

fn operations(old: &str, new: &str) -> impl Iterator<Item = DiffOp> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
    operations
        .into_iter()
        .filter(|it| it.tag() != DiffTag::Equal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_and_rewritten_lines_are_changed_and_moved_ones_are_not() {
        let changed = Lines::changed("a\nb\nc\n", "x\na\nB\nc\n");
        assert_eq!(changed, Lines::Some(vec![0..1, 2..3]));
        assert!(changed.touch(1, 2));
        assert!(!changed.touch(1, 1));
        assert!(!changed.touch(3, 9));
    }

    #[test]
    fn lines_beside_removed_ones_and_with_other_ends_are_not_changed() {
        assert_eq!(Lines::changed("a\nb\nc\n", "a\r\nc\r\n"), Lines::none());
        assert!(Lines::near("a\nb\nc\nd\n", "a\nc\nd\n").touch(1, 1));
        assert!(!Lines::near("a\nb\nc\nd\n", "a\nc\nd\n").touch(2, 2));
    }
}
