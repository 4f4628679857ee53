//! Block 1 of the page of `unused_allow`.

// mongo-lint: allow(client_in_loop) -- two turns at most //~ unused_allow
pub fn add(a: u32, b: u32) -> u32 {
    a + b
}
