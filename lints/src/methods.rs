//! What methods mean by their names alone, as data: `methods.toml`, read once.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use serde::Deserialize;

use crate::facts::Name;

/// All meanings.
pub(crate) static METHODS: LazyLock<Methods> = LazyLock::new(|| {
    toml::from_str(include_str!("methods.toml")).expect("the list is valid, a test holds it so")
});

/// One list a meaning.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Methods {
    /// The closure runs at most once.
    pub(crate) once: Meaning,
    /// What is given stays.
    pub(crate) keeps: Meaning,
    /// One more value, or another one, is there.
    pub(crate) stores: Meaning,
    /// Values are taken out.
    pub(crate) takes: Meaning,
    /// All of the program finds what is given.
    pub(crate) shares: Meaning,
    /// Returns when the program ends.
    pub(crate) runs_for_good: Meaning,
    /// Gives the same cursor.
    pub(crate) same_cursor: Meaning,
    /// Takes one document off a cursor.
    pub(crate) steps: Meaning,
    /// Takes all documents of a cursor into memory.
    pub(crate) gathers: Meaning,
    /// Gives the same result, or what is in it.
    pub(crate) same_result: Meaning,
    /// Gives what is in an `Option` or a `Result`.
    pub(crate) hands_on: Meaning,
}

/// The names that mean one thing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meaning {
    #[allow(dead_code, reason = "for who reads the list, and for its test")]
    why: String,
    names: FxHashSet<Name>,
    #[allow(dead_code, reason = "as above")]
    source: String,
}

impl Meaning {
    /// Whether a method of this name means it.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_has_a_reason_and_a_source_and_is_sorted() {
        LazyLock::force(&METHODS);
        let lists: toml::Table = include_str!("methods.toml").parse().expect("it is TOML");
        for (meaning, list) in &lists {
            let list = list.as_table().expect("each meaning is a table");
            let text = |key: &str| list[key].as_str().expect("it is a text");
            assert!(text("why").ends_with('.'), "{meaning}");
            assert!(text("source").starts_with("https://"), "{meaning}");
            let names = list["names"].as_array().expect("there are names");
            let names: Vec<&str> = names.iter().filter_map(toml::Value::as_str).collect();
            assert!(names.is_sorted_by(|one, next| one < next), "{meaning}");
        }
    }
}
