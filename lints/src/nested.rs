//! Ranges that lie within each other or apart: which of them are around a place.

use crate::facts::TextRange;

/// Ranges of one text, each with what stands there.
pub(crate) struct Nested<T> {
    /// Sorted by start, outer before inner.
    all: Vec<Place<T>>,
}

struct Place<T> {
    range: TextRange,
    /// The index of the innermost range around this one.
    outer: Option<usize>,
    it: T,
}

impl<T: Copy> Nested<T> {
    pub(crate) fn new(ranges: impl IntoIterator<Item = (TextRange, T)>) -> Nested<T> {
        let ranges = ranges.into_iter().map(|(range, it)| Place {
            range,
            outer: None,
            it,
        });
        let mut all: Vec<Place<T>> = ranges.collect();
        all.sort_by_key(|it| (it.range.start, std::cmp::Reverse(it.range.end)));
        let mut open: Vec<usize> = Vec::new();
        for index in 0..all.len() {
            while open
                .last()
                .is_some_and(|it| all[*it].range.end < all[index].range.end)
            {
                open.pop();
            }
            all[index].outer = open.last().copied();
            open.push(index);
        }
        Nested { all }
    }

    /// The ranges around a place, inner ones first; of the same ranges the last first.
    pub(crate) fn around(&self, place: TextRange) -> impl Iterator<Item = (TextRange, T)> + '_ {
        let last = self.after(place.start + 1).checked_sub(1);
        let outwards = std::iter::successors(last, |it| self.all[*it].outer);
        outwards
            .inspect(|_| crate::work::step())
            .map(|it| (self.all[it].range, self.all[it].it))
            .filter(move |it| it.0.contains(place))
    }

    /// The smallest range around a place; the first of several.
    pub(crate) fn innermost(&self, place: TextRange) -> Option<(TextRange, T)> {
        let mut around = self.around(place);
        let last = around.next()?;
        let same = around.take_while(|it| it.0 == last.0);
        same.last().or(Some(last))
    }

    /// The ranges that begin at this offset or later, in their order.
    pub(crate) fn from(&self, start: u32) -> impl Iterator<Item = (TextRange, T)> + '_ {
        let later = &self.all[self.after(start)..];
        later
            .iter()
            .inspect(|_| crate::work::step())
            .map(|it| (it.range, it.it))
    }

    /// The index of the first range that begins at this offset or later.
    fn after(&self, start: u32) -> usize {
        self.all.partition_point(|it| it.range.start < start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(start: u32, end: u32) -> TextRange {
        TextRange { start, end }
    }

    #[test]
    fn the_ranges_around_a_place_are_found_from_the_inside() {
        let ranges = [(5, 7), (0, 20), (1, 4), (2, 3), (5, 9), (5, 7)];
        let nested = Nested::new(ranges.map(|it| range(it.0, it.1)).into_iter().zip(0..));
        let around = |start, end| {
            let around = nested.around(range(start, end));
            around.map(|it| it.1).collect::<Vec<i32>>()
        };
        assert_eq!(around(6, 7), [5, 0, 4, 1]);
        assert_eq!(around(3, 4), [2, 1]);
        assert_eq!(around(4, 5), [1]);
        assert_eq!(around(19, 21), [0; 0]);
        assert_eq!(nested.innermost(range(5, 6)), Some((range(5, 7), 0)));
        assert_eq!(nested.innermost(range(30, 31)), None);
        let later: Vec<i32> = nested.from(3).map(|it| it.1).collect();
        assert_eq!(later, [4, 0, 5]);
    }
}
