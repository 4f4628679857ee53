//! Block 1 of the page of `unfulfilled_expectation`.

// mongo-lint: expect(client_per_request) -- until the state is shared //~ unfulfilled_expectation
pub fn add(a: u32, b: u32) -> u32 {
    a + b
}
