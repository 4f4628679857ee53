//! Cursors and sessions that are not dropped, and those that are.

pub mod forgotten;
pub mod kept;
pub mod shared;
