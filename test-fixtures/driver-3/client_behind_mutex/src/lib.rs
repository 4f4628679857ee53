//! Handles behind locks that operations wait for, and locks that none waits for.

pub mod declared;
pub mod fields;
pub mod made;
pub mod registries;
pub mod rwlocks;
pub mod slots;
