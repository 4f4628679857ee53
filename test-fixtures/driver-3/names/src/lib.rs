//! The driver under any name, and other things under the driver's names.

pub mod aliases;
pub mod globs;
pub mod lookalikes;
pub mod paths;
pub mod prelude;
pub mod reexported;
pub mod shadows;
pub mod traits;
