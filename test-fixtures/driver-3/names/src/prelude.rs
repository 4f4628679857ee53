//! What the modules and crates around this one import all at once.

pub use mongodb::bson::{Document, doc};
pub use mongodb::error::Result;
pub use mongodb::{Client as Connection, Collection, sync};

/// A whole crate under another name.
pub mod driver {
    pub use mongodb::*;
}
