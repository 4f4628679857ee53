//! Cursors for one document.

pub mod asked_once;
pub mod asked_otherwise;
pub mod blocking;
pub mod imported_alone;
pub mod limited;
