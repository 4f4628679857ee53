//! The program from outside: what is typed, what comes back, on trees made for each test.

mod cli {
    pub mod bad_input;
    pub mod json;
    pub mod levels;
    pub mod packages;
    pub mod support;
    pub mod usage;
}
