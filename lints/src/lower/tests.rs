//! Lowering, told by its debug output.
