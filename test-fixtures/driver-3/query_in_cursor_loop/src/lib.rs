//! Commands for each document of a cursor.

pub mod adapters;
pub mod batches;
pub mod blocking;
pub mod called;
pub mod loops;
pub mod other_loops;
