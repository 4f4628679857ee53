//! Every lint there is, sorted by name; a test holds the list complete.

use crate::lint::Lint;

/// All lints.
pub const ALL: &[&Lint] = &[];
