//! Locks around handles that fixes take away, since all of their uses can do without; and some that stay.

pub mod blocking;
pub mod shared;
pub mod spinning;
pub mod tried;
