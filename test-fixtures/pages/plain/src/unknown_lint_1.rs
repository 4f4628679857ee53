//! Block 1 of the page of `unknown_lint`.

// mongo-lint: allow(client_per_requests) -- a migration, run once //~ unknown_lint
pub fn add(a: u32, b: u32) -> u32 {
    a + b
}
