//! Blocks of the lints' pages.

pub mod change_stream_per_request_1;
pub mod change_stream_per_request_2;
pub mod client_per_request_1;
pub mod client_per_request_2;
