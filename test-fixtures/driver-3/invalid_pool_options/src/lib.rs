//! Options that the driver refuses or ignores, in URIs and in code.

pub mod code;
pub mod contradictions;
pub mod uris;
