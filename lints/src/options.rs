//! What the user may set about single lints, as plain data.

use std::num::NonZeroU32;

/// Options of all lints. Levels are not among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `missing_max_pool_size.unknown_uri`: report constructions whose URI comes from outside the code.
    pub unknown_uri: UnknownUri,
    /// `unbounded_filtered_cursor.unique_fields`: fields whose equality proves that one document matches.
    pub unique_fields: Vec<String>,
    /// `unbounded_cursor.page_size`: how many documents the limits let through that fixes set.
    pub page_size: PageSize,
    /// `--all-targets`: report test code too.
    pub tests: TestCode,
}

/// How many documents a page has. The driver takes a limit of none for no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageSize(pub NonZeroU32);

impl Default for PageSize {
    fn default() -> PageSize {
        const USUAL: NonZeroU32 = NonZeroU32::new(1000).unwrap();
        PageSize(USUAL)
    }
}

/// What to say of a construction whose URI comes from outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownUri {
    /// Nothing.
    #[default]
    Allow,
    /// A finding that says so.
    Warn,
}

/// Whether test code is reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TestCode {
    /// It is left out.
    #[default]
    Skip,
    /// It is reported where the lint applies to it.
    Report,
}

impl TestCode {
    /// Whether code is looked at that is test code, or is none.
    pub fn admits(self, is_test: bool) -> bool {
        !is_test || self == TestCode::Report
    }
}
