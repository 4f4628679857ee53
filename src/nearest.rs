//! The nearest of some names to one that is not among them.

/// The name that the fewest changes of single letters make from `wrong`; none if all are too far.
pub(crate) fn nearest<'n>(
    wrong: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let furthest = wrong.chars().count().div_ceil(3);
    names
        .into_iter()
        .map(|it| (distance(wrong, it), it))
        .filter(|it| it.0 <= furthest)
        .min()
        .map(|it| it.1)
}

/// How many letters must be added, removed or replaced.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, from) in left.chars().enumerate() {
        let mut diagonal = line;
        row[0] = line + 1;
        for (column, to) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_is_near() {
        assert_eq!(
            nearest("client_in_lop", ["client_in_loop", "client_per_request"]),
            Some("client_in_loop")
        );
    }

    #[test]
    fn another_word_is_not() {
        assert_eq!(nearest("needless_return", ["client_in_loop", "pool"]), None);
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "abc"), 0);
    }
}
