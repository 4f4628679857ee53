//! Clients whose pool size nobody chose, and clients whose pool size somebody may have chosen.

pub mod blocking;
pub mod defaults;
pub mod options;
pub mod passed;
pub mod reassigned;
pub mod unknown;
pub mod uris;
