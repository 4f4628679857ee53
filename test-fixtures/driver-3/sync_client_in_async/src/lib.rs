//! The blocking API, where it may be called and where it may not.

pub mod asynchronous;
pub mod blocking;
pub mod direct;
pub mod helpers;
pub mod threads;
pub mod traits;
