//! Blocks of the lints' pages.

pub mod client_per_worker_1;
pub mod client_per_worker_2;
